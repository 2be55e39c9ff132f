import type { Int64 } from '../int64.ts';
import { time } from './dates.ts';
import type { Integer, Reader } from './reader.ts';
import { flag, quantity, quantityOrText, text } from './values.ts';

/** An area that a lead is interested in; a part is `null` when Lofty has none. */
export interface NormalizedLocation {
  stateCode: string | null;
  city: string | null;
  zipCode: string | null;
  county: string | null;
  streetAddress: string | null;
  description: string | null;
}

/** What a lead is looking for. */
export interface NormalizedInquiry<Mode extends Int64 = 'number'> {
  /** `null` when nothing was ever saved, which is 0 at Lofty (observed). */
  id: Integer<Mode> | null;
  leadUserId: Integer<Mode> | null;
  /** Whole units of a currency that Lofty does not state; -1 is unset (observed). */
  priceMin: Integer<Mode> | null;
  /** As `priceMin`. */
  priceMax: Integer<Mode> | null;
  /** Such as `Single Family Home` (page); an open list. */
  propertyType: string[];
  /** -1 is unset (observed). */
  bedroomsMin: number | null;
  /** -1 is unset (observed). */
  bedroomsMax: number | null;
  /** A number or `null` (observed) where the page says text; both are read. */
  bathroomsMin: number | null;
  /** As `bathroomsMin`. */
  bathroomsMax: number | null;
  locations: NormalizedLocation[];
  modifyByAgent: boolean | null;
  /** Whether the inquiry holds only default values. */
  defaultValue: boolean | null;
  /** `...Z` (page) and `...GMT`, the form of the other times, are both read. */
  createTime: Date | null;
  /** As `createTime`. */
  updateTime: Date | null;
}

function normalizeLocation(reader: Reader<Int64>): NormalizedLocation {
  return reader.with({
    stateCode: reader.read('stateCode', text),
    city: reader.read('city', text),
    zipCode: reader.read('zipCode', text),
    county: reader.read('county', text),
    streetAddress: reader.read('streetAddress', text),
    description: reader.read('description', text),
  });
}

export function normalizeInquiry<Mode extends Int64>(
  reader: Reader<Mode>,
): NormalizedInquiry<Mode> {
  return reader.with({
    id: reader.int64('id', '0'),
    leadUserId: reader.int64('leadUserId'),
    priceMin: reader.int64('priceMin', '-1'),
    priceMax: reader.int64('priceMax', '-1'),
    propertyType: reader.list('propertyType', text),
    bedroomsMin: reader.read('bedroomsMin', quantity),
    bedroomsMax: reader.read('bedroomsMax', quantity),
    bathroomsMin: reader.read('bathroomsMin', quantityOrText),
    bathroomsMax: reader.read('bathroomsMax', quantityOrText),
    locations: reader.objects('locations', normalizeLocation),
    modifyByAgent: reader.read('modifyByAgent', flag),
    defaultValue: reader.read('defaultValue', flag),
    createTime: reader.read('createTime', time),
    updateTime: reader.read('updateTime', time),
  });
}
