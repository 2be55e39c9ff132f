import type { Int64 } from '../int64.ts';
import type { Address } from './address.ts';
import type { Consent } from './consent.ts';
import type { NormalizedCustomAttribute } from './custom-attribute.ts';
import type { PlainDate } from './dates.ts';
import type { NormalizedInquiry } from './inquiry.ts';
import type { NormalizedFamilyMember, NormalizedRole, NormalizedTag } from './lists.ts';
import type { NormalizedProperty } from './property.ts';
import type { Integer, Unread } from './reader.ts';
import type { Labelled } from './values.ts';

/**
 * A lead with every documented field present, and with one way to say that nothing is known:
 * `null` for a value, an empty array for a list.
 *
 * Each note says where its fact comes from: Lofty's page, or what was observed on the live API.
 */
export interface NormalizedLead<Mode extends Int64 = 'number'> extends Consent {
  leadId: Integer<Mode>;
  leadUserId: Integer<Mode> | null;
  /** `""` is unset (observed), here and in every other text. */
  firstName: string | null;
  lastName: string | null;
  /** From `MMM d, yyyy`, Lofty's form for writing (page); a day without a time zone. */
  birthday: PlainDate | null;
  emails: string[];
  /** Each team has its own; -1 stays, for it means added by hand or other (observed). */
  leadSource: number | null;
  source: string | null;
  stageId: Integer<Mode> | null;
  stage: string | null;
  /** `null` when nobody has claimed the lead, which is -1 at Lofty (observed). */
  assignedUserId: Integer<Mode> | null;
  assignedUser: string | null;
  /** 0 and -1 are taken as none: a likely reading that nobody has confirmed. */
  lenderUserId: Integer<Mode> | null;
  score: number | null;
  tags: NormalizedTag<Mode>[];
  teamId: Integer<Mode> | null;
  /** @deprecated Lofty's page says to use the properties: see `mailingAddress`. */
  streetAddress: string | null;
  /** @deprecated Lofty's page says to use the properties: see `mailingAddress`. */
  city: string | null;
  /** @deprecated Lofty's page says to use the properties: see `mailingAddress`. */
  state: string | null;
  /** @deprecated Lofty's page says to use the properties: see `mailingAddress`. */
  zipCode: string | null;
  /**
   * The first of `leadPropertyList` with `mailAddress` (page), else the deprecated address of the
   * lead, which Lofty still fills (observed).
   */
  mailingAddress: Address | null;
  /** The addresses of `leadPropertyList` without `mailAddress` (page). */
  propertyAddresses: Address[];
  /** From `2026-06-17T16:50:40GMT` (observed), as are the other times. */
  createTime: Date | null;
  assignTime: Date | null;
  lastUpdateTime: Date | null;
  lastTouch: Date | null;
  /** `null` when the lead never visited, which is a time in 1970 at Lofty (observed). */
  lastVisit: Date | null;
  facebook: string | null;
  twitter: string | null;
  hiddenFlag: boolean | null;
  referredBy: string | null;
  leadInquiry: NormalizedInquiry<Mode> | null;
  leadPropertyList: NormalizedProperty<Mode>[];
  customAttributes: NormalizedCustomAttribute[];
  /** @deprecated Lofty's page says to use `segments`. */
  groups: string[];
  segments: string[];
  /** With a label such as `Buyer` (page). */
  leadTypes: Labelled<number>[];
  /** The main type. Not documented (observed). */
  leadType: Labelled<number> | null;
  assignCompletionStatus: boolean | null;
  /** With a label such as `6 to 12 months` (page); `N/A` is unset (observed). */
  buyingTimeFrame: Labelled<string> | null;
  /** As `buyingTimeFrame`. */
  sellingTimeFrame: Labelled<string> | null;
  /** From `Yes` and `No` (page), as are the answers below; `N/A` is unset (observed). */
  preQual: boolean | null;
  houseToSell: boolean | null;
  /** Whether the lead is a first-time home buyer (page). */
  fthb: boolean | null;
  withBuyerAgent: boolean | null;
  mortgage: boolean | null;
  buyHouse: boolean | null;
  withListingAgent: boolean | null;
  /** Such as `High Interest` (page); an open list. */
  opportunity: string | null;
  leadFamilyMemberList: NormalizedFamilyMember[];
  /** `null` when the lead is in no pond, which is 0 at Lofty (observed). */
  pondId: Integer<Mode> | null;
  pondName: string | null;
  /** Every role of the team, also those that nobody fills (observed). */
  customRoleList: NormalizedRole<Mode>[];
  /** A language tag (page). */
  language: string | null;
  /** An office for `OFFICE`, a user for `PERSONAL`, without a meaning for `TEAM` (page). */
  ownershipId: Integer<Mode> | null;
  /** `TEAM`, `OFFICE` or `PERSONAL` (page); an open list. */
  ownershipScope: string | null;
  /** Not documented (observed). */
  privateFlag: boolean | null;
  /** What is not as documented, and so is `null`, or left out of its list, above. */
  unread: Unread[];
}
