import { refuse } from './refuse.ts';

/**
 * The digits of a lead id.
 *
 * @throws TypeError unless it is an integer from 1 to 2^63 - 1; a number beyond 2^53 - 1 may
 *   already have been rounded, so it is refused too.
 */
export function formatLeadId(leadId: unknown): string {
  const isExact = /^(bigint|string)$/.test(typeof leadId) || Number.isSafeInteger(leadId);
  if (!isExact || !/^[1-9]\d{0,18}$/.test(`${leadId}`) || BigInt(leadId as string) >= 2n ** 63n) {
    refuse(
      'leadId',
      'an integer from 1 to 2^63 - 1; beyond 2^53 - 1 a bigint or a string of digits',
    );
  }
  return `${leadId}`;
}
