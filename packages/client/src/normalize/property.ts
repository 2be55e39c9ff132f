import type { Int64 } from '../int64.ts';
import type { Address } from './address.ts';
import { time } from './dates.ts';
import type { Integer, Reader } from './reader.ts';
import { commaSeparated, flag, quantity, text } from './values.ts';

/** A property or a mailing address of a lead. */
export interface NormalizedProperty<Mode extends Int64 = 'number'> extends Address {
  id: Integer<Mode> | null;
  leadUserId: Integer<Mode> | null;
  /** Whole units of a currency that Lofty does not state; -1 is unset (observed). */
  price: Integer<Mode> | null;
  /** Such as `Single Family Home` (page); an open list. */
  propertyType: string | null;
  /** Lofty may send 0 where it knows nothing; it is kept, for a studio has none. */
  bedrooms: number | null;
  /** Half ones count 0.5. 0 is kept, as for `bedrooms`. */
  bathrooms: number | null;
  /** Square feet. -1 is taken as unset, as for the price. */
  squareFeet: Integer<Mode> | null;
  /** Acres; -1 is unset (observed). */
  lotSize: number | null;
  /** -1 is unset (observed). */
  parkingSpace: Integer<Mode> | null;
  /** -1 is unset (observed). */
  floors: number | null;
  /** Whether this is a mailing address rather than a property (page). */
  mailAddress: boolean | null;
  /** An empty string is unset (observed). */
  listingId: string | null;
  autoListingId: Integer<Mode> | null;
  /** Such as `Saved Listing` (observed); an open list. */
  label: string | null;
  /** Every label, from Lofty's one string with commas (observed). */
  labelList: string[];
  labelType: string | null;
  /** Such as `Active`; an empty string is unset (observed). */
  listingStatus: string | null;
  note: string | null;
  /** Text of Lofty or of the team: check the scheme before using it. */
  pictureUrl: string | null;
  /** Text of Lofty or of the team: check the scheme before using it. */
  siteListingUrl: string | null;
  /** Such as `Manually Added`. Not documented (observed). */
  propertySource: string | null;
  /** Not documented (observed). */
  createTime: Date | null;
}

export function normalizeProperty<Mode extends Int64>(
  reader: Reader<Mode>,
): NormalizedProperty<Mode> {
  return reader.with({
    id: reader.int64('id'),
    leadUserId: reader.int64('leadUserId'),
    price: reader.int64('price', '-1'),
    streetAddress: reader.read('streetAddress', text),
    city: reader.read('city', text),
    state: reader.read('state', text),
    zipCode: reader.read('zipCode', text),
    county: reader.read('county', text),
    propertyType: reader.read('propertyType', text),
    bedrooms: reader.read('bedrooms', quantity),
    bathrooms: reader.read('bathrooms', quantity),
    squareFeet: reader.int64('squareFeet', '-1'),
    lotSize: reader.read('lotSize', quantity),
    parkingSpace: reader.int64('parkingSpace', '-1'),
    floors: reader.read('floors', quantity),
    mailAddress: reader.read('mailAddress', flag),
    listingId: reader.read('listingId', text),
    autoListingId: reader.int64('autoListingId'),
    label: reader.read('label', text),
    labelList: reader.read('labelList', commaSeparated) ?? [],
    labelType: reader.read('labelType', text),
    listingStatus: reader.read('listingStatus', text),
    note: reader.read('note', text),
    pictureUrl: reader.read('pictureUrl', text),
    siteListingUrl: reader.read('siteListingUrl', text),
    propertySource: reader.read('propertySource', text),
    createTime: reader.read('createTime', time),
  });
}
