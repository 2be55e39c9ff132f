import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type Int64,
  InvalidResponseError,
  type LeadClient,
  UnsafeIntegerError,
} from '../../src/index.ts';
import { parseBody } from '../../src/int64.ts';
import { rejection, serve } from './support.ts';

const parse = (text: string, int64: Int64) => parseBody(text, { int64 }) as Record<string, unknown>;

const MAX = '9223372036854775807';

describe('the mode number', () => {
  test('reads what a number holds exactly', () => {
    expect(parse('{"leadId":9007199254740991,"teamId":-9007199254740991}', 'number')).toEqual({
      leadId: Number.MAX_SAFE_INTEGER,
      teamId: -Number.MAX_SAFE_INTEGER,
    });
  });

  test.each(['9007199254740992', '9007199254740993', '-9007199254740993', MAX])(
    'refuses %s and names the field',
    async (digits) => {
      const { client } = await serve([
        { body: `{"lead":{"leadId":7,"tags":[{"tagId":${digits}}]}}` },
      ]);
      const error = await rejection(client.getLead(7));
      expect(error).toBeInstanceOf(UnsafeIntegerError);
      expect(error).toMatchObject({
        code: 'unsafe_integer',
        field: 'tagId',
        status: 200,
        attempts: 1,
      });
      expect(String(error)).toBe(
        'UnsafeIntegerError: tagId is beyond 2^53 - 1: set int64 to bigint or string.',
      );
    },
  );

  test('refuses one in a field that the contract does not know', () => {
    expect(() => parse(`{"a":[1,${MAX}]}`, 'number')).toThrow(UnsafeIntegerError);
  });

  test('is not misled by digits in text, by fractions or by exponents', () => {
    const text = `{"leadId":7,"note":"${MAX}","lotSize":0.12345678901234567,"x":1e300,"y":1.5e16}`;
    expect(parse(text, 'number')).toEqual(JSON.parse(text));
  });
});

describe('the modes bigint and string', () => {
  const text = `{"lead":{"leadId":${MAX},"pondId":0,"assignedUserId":-1,"score":72,"leadTypes":[2],
    "leadInquiry":{"priceMin":-1,"bathroomsMin":2.5,"id":9007199254740993},
    "leadPropertyList":[{"price":585000,"lotSize":0.21,"squareFeet":null}],
    "tags":[{"tagId":1,"visibleType":1}],"unknown":${MAX},"__proto__":{"leadId":5}}}`;

  test('bigint converts every int64 field, and only those', () => {
    expect(parse(text, 'bigint').lead).toEqual({
      leadId: 9223372036854775807n,
      pondId: 0n,
      assignedUserId: -1n,
      score: 72,
      leadTypes: [2],
      leadInquiry: { priceMin: -1n, bathroomsMin: 2.5, id: 9007199254740993n },
      leadPropertyList: [{ price: 585000n, lotSize: 0.21, squareFeet: null }],
      tags: [{ tagId: 1n, visibleType: 1 }],
      unknown: 9223372036854775807n,
      ['__proto__']: { leadId: 5n },
    });
  });

  test('string converts the same fields', () => {
    expect(parse(text, 'string').lead).toMatchObject({
      leadId: MAX,
      pondId: '0',
      assignedUserId: '-1',
      score: 72,
      leadInquiry: { priceMin: '-1', bathroomsMin: 2.5, id: '9007199254740993' },
      leadPropertyList: [{ price: '585000', squareFeet: null }],
      tags: [{ tagId: '1', visibleType: 1 }],
      unknown: MAX,
    });
  });

  test('an answer without large integers is converted in the same way', () => {
    const small = text.replaceAll(MAX, '7').replace('9007199254740993', '8');
    const lead = parse(small, 'bigint').lead as Record<string, unknown>;
    expect(lead).toMatchObject({ leadId: 7n, leadInquiry: { id: 8n }, tags: [{ tagId: 1n }] });
    expect(lead.unknown).toBe(7);
  });

  test.each(['bigint', 'string'] as const)('GET gives %s too', async (int64) => {
    const { client } = await serve([{ body: `{"leadId":${MAX}}` }], { int64 });
    const { data } = await client.GET('/v1.0/leads/{leadId}', {
      params: { path: { leadId: (int64 === 'bigint' ? 7n : '7') as never } },
    });
    expect(data).toEqual({ leadId: int64 === 'bigint' ? 9223372036854775807n : MAX });
  });
});

test.each(['length', 'chunked', 'gzip'] as const)(
  'no digit is lost when sent with %s',
  async (transfer) => {
    const { client } = await serve([{ body: `{"lead":{"leadId":${MAX}}}`, transfer }], {
      int64: 'string',
    });
    expect(await client.getLead(MAX)).toEqual({ leadId: MAX });
  },
);

const int64Value = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });

test('every 64-bit integer survives in each mode, or is refused', () => {
  fc.assert(
    fc.property(int64Value, (value) => {
      const text = `{"lead":{"leadId":${value}}}`;
      expect(parse(text, 'bigint')).toEqual({ lead: { leadId: value } });
      expect(parse(text, 'string')).toEqual({ lead: { leadId: String(value) } });
      if (Number.isSafeInteger(Number(value))) {
        expect(parse(text, 'number')).toEqual({ lead: { leadId: Number(value) } });
      } else {
        expect(() => parse(text, 'number')).toThrow(UnsafeIntegerError);
      }
    }),
  );
});

test('a large integer is noticed wherever it stands in the text', () => {
  const spaces = (count: number) => ' '.repeat(count);
  for (let before = 0; before < 32; before++) {
    const at = (digits: string) => `${spaces(before)}{"id":[1,${digits}],"x":"123456789012345"}`;
    expect(() => parse(at('9007199254740993'), 'number')).toThrow(UnsafeIntegerError);
    expect(parse(at('-9223372036854775808'), 'string').id).toEqual([1, '-9223372036854775808']);
    expect(parse(at('9007199254740991'), 'number').id).toEqual([1, Number.MAX_SAFE_INTEGER]);
  }
});

test('JSON without large integers is read as JSON.parse reads it', () => {
  const safe = fc.json().filter((text) => !/\d{16}/.test(text));
  fc.assert(
    fc.property(safe, (text) => {
      expect(parse(text, 'number')).toEqual(JSON.parse(text));
    }),
  );
});

test.each(['number', 'bigint', 'string'] as const)(
  'any text ends in JSON or in our error, as %s',
  (int64) => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.string({ unit: 'binary' })), (text) => {
        try {
          parse(text, int64);
        } catch (error) {
          const known =
            error instanceof InvalidResponseError || error instanceof UnsafeIntegerError;
          expect(known).toBe(true);
        }
      }),
    );
  },
);

test('the types follow the mode', () => {
  type Id<Mode extends Int64> = Awaited<ReturnType<LeadClient<Mode>['getLead']>>['leadId'];
  expectTypeOf<Id<'number'>>().toEqualTypeOf<number>();
  expectTypeOf<Id<'bigint'>>().toEqualTypeOf<bigint>();
  expectTypeOf<Id<'string'>>().toEqualTypeOf<string>();
});
