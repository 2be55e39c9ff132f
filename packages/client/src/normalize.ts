import type { Lead } from '@get-lead/types';
import type { Lead as BigintLead } from '@get-lead/types/bigint';
import type { Lead as StringLead } from '@get-lead/types/string';
import type { Int64 } from './int64.ts';
import { readLead } from './normalize/lead.ts';
import type { NormalizedLead } from './normalize/normalized-lead.ts';

export type { Address } from './normalize/address.ts';
export type { Consent, NormalizedPhone } from './normalize/consent.ts';
export type { NormalizedCustomAttribute } from './normalize/custom-attribute.ts';
export type { PlainDate } from './normalize/dates.ts';
export type { NormalizedInquiry, NormalizedLocation } from './normalize/inquiry.ts';
export type { NormalizedFamilyMember, NormalizedRole, NormalizedTag } from './normalize/lists.ts';
export type { NormalizedLead } from './normalize/normalized-lead.ts';
export type { NormalizedProperty } from './normalize/property.ts';
export type { Integer, Unread } from './normalize/reader.ts';
export type { Labelled } from './normalize/values.ts';

/** The lead of a client with the given option `int64`. */
export type LeadOf<Mode extends Int64> = {
  number: Lead;
  bigint: BigintLead;
  string: StringLead;
}[Mode];

/**
 * Says in one way what Lofty says in many: `null` for what is unset (-1, 0, an empty string, `N/A`,
 * a visit in 1970, each where it means so), dates for times, `canText` for `cannotText`, a phone
 * with its status, a type with its label, addresses from where they are, custom values parsed.
 *
 * It is pure and never throws. Nothing is lost: a field that the contract does not know is kept
 * under its name at its place, and a value that is not as documented is `null` in its field and
 * listed in `unread` with its path.
 *
 * @param lead The lead as `getLead` gives it, in any mode of `int64`. It is not changed.
 *
 * @example
 * const { createTime, canCall, phones, mailingAddress } = normalizeLead(await client.getLead(id));
 */
export function normalizeLead(lead: Lead): NormalizedLead<'number'>;
export function normalizeLead(lead: BigintLead): NormalizedLead<'bigint'>;
export function normalizeLead(lead: StringLead): NormalizedLead<'string'>;
export function normalizeLead<Mode extends Int64>(lead: LeadOf<Mode>): NormalizedLead<Mode>;
export function normalizeLead(lead: unknown): NormalizedLead<Int64> {
  return readLead(lead);
}
