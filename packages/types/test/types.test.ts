import type { Lead, LeadInquiry, LeadProperty, LeadResponse, paths, Tag } from '@get-lead/types';
import type * as Bigint from '@get-lead/types/bigint';
import type * as Text from '@get-lead/types/string';
import { describe, expectTypeOf, test } from 'vitest';

type GetLead = paths['/v1.0/leads/{leadId}']['get'];
type Body = GetLead['responses'][200]['content']['application/json'];

describe('a lead', () => {
  test('has an id for certain, and nothing else', () => {
    type Required = {
      [Key in keyof Lead]-?: undefined extends Lead[Key] ? never : Key;
    }[keyof Lead];
    expectTypeOf<Required>().toEqualTypeOf<'leadId'>();
  });

  test('has nulls where they may arrive', () => {
    expectTypeOf<Lead['birthday']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<Lead['emails']>().toEqualTypeOf<string[] | null | undefined>();
    expectTypeOf<Lead['stage']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Lead['leadInquiry']>().toEqualTypeOf<LeadInquiry | null | undefined>();
  });

  test('has open values as plain types', () => {
    expectTypeOf<Lead['leadTypes']>().toEqualTypeOf<number[] | undefined>();
    expectTypeOf<Lead['buyingTimeFrame']>().toEqualTypeOf<string | null | undefined>();
  });

  test('has what may arrive where the page and the API differ', () => {
    expectTypeOf<LeadInquiry['bathroomsMin']>().toEqualTypeOf<number | string | null | undefined>();
    expectTypeOf<Tag['visibleType']>().toEqualTypeOf<number | string | undefined>();
    expectTypeOf<Lead['privateFlag']>().toEqualTypeOf<boolean | undefined>();
  });

  test('refuses a misspelt field', () => {
    // @ts-expect-error: there is no such field.
    expectTypeOf<Lead['fristName']>().toBeUnknown();
  });
});

test('the body is the envelope or the lead', () => {
  expectTypeOf<Body>().toEqualTypeOf<LeadResponse>();
  expectTypeOf<Body>().toEqualTypeOf<{ lead: Lead } | Lead>();
});

test('the operation has its parameters and every error', () => {
  expectTypeOf<GetLead['parameters']['path']>().toEqualTypeOf<{ leadId: number }>();
  expectTypeOf<GetLead['parameters']['query']>().toEqualTypeOf<
    { withTrash?: boolean } | undefined
  >();
  expectTypeOf<keyof GetLead['responses']>().toEqualTypeOf<
    200 | 400 | 401 | 403 | 404 | 429 | 500
  >();
});

describe('a 64-bit integer', () => {
  test('is a number from the main entry', () => {
    expectTypeOf<Lead['leadId']>().toEqualTypeOf<number>();
    expectTypeOf<LeadProperty['price']>().toEqualTypeOf<number | undefined>();
  });

  test('is a bigint from its entry, while a 32-bit one stays a number', () => {
    expectTypeOf<Bigint.Lead['leadId']>().toEqualTypeOf<bigint>();
    expectTypeOf<Bigint.LeadProperty['price']>().toEqualTypeOf<bigint | undefined>();
    expectTypeOf<Bigint.Lead['score']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Bigint.Tag['visibleType']>().toEqualTypeOf<number | string | undefined>();
  });

  test('is a string from its entry, while a 32-bit one stays a number', () => {
    expectTypeOf<Text.Lead['leadId']>().toEqualTypeOf<string>();
    expectTypeOf<Text.LeadProperty['price']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Text.Lead['score']>().toEqualTypeOf<number | undefined>();
  });
});
