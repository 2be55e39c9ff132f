import type { Lead } from '@get-lead/types';
import type { Lead as BigintLead } from '@get-lead/types/bigint';
import type { Lead as StringLead } from '@get-lead/types/string';
import { expect, expectTypeOf, test } from 'vitest';
import { type LeadOf, type NormalizedLead, normalizeLead } from '../../src/normalize.ts';

test('the mode of the lead is the mode of what comes out', () => {
  const plain: Lead = { leadId: 1 };
  const big: BigintLead = { leadId: 1n };
  const text: StringLead = { leadId: '1' };
  expectTypeOf(normalizeLead(plain)).toEqualTypeOf<NormalizedLead<'number'>>();
  expectTypeOf(normalizeLead(big)).toEqualTypeOf<NormalizedLead<'bigint'>>();
  expectTypeOf(normalizeLead(text)).toEqualTypeOf<NormalizedLead<'string'>>();
  expectTypeOf(normalizeLead(big).leadId).toBeBigInt();
  expectTypeOf(normalizeLead(text).leadPropertyList[0]?.price).toEqualTypeOf<
    string | null | undefined
  >();
  expect(normalizeLead(big).leadId).toBe(1n);
});

test('a function that is generic in the mode can pass it on', () => {
  function read<Mode extends 'number' | 'bigint' | 'string'>(lead: LeadOf<Mode>) {
    return normalizeLead<Mode>(lead);
  }
  expectTypeOf(read<'bigint'>).returns.toEqualTypeOf<NormalizedLead<'bigint'>>();
  expect(read<'string'>({ leadId: '5' }).leadId).toBe('5');
});

test('what may be unknown is null in the types, and lists are always there', () => {
  const lead = normalizeLead({ leadId: 1 });
  expectTypeOf(lead.canText).toEqualTypeOf<boolean | null>();
  expectTypeOf(lead.createTime).toEqualTypeOf<Date | null>();
  expectTypeOf(lead.emails).toEqualTypeOf<string[]>();
  // @ts-expect-error the flag was turned into canText
  expect(lead.cannotText).toBeUndefined();
});
