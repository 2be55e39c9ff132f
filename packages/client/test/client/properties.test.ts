import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLeadClient, GetLeadError } from '../../src/index.ts';

/** JSON that a conversion to text would stumble over. */
const trap = fc.constantFrom({ toString: 0 }, { toJSON: null, valueOf: [] }, { __proto__: null }, [
  [],
]);
const person = fc.record({
  leadId: fc.oneof(fc.integer(), fc.string(), trap),
  firstName: fc.string(),
  code: fc.oneof(fc.integer(), trap),
  message: fc.oneof(fc.string(), trap),
});
const json = fc
  .oneof(
    person,
    person.map((lead) => ({ lead })),
    fc.jsonValue(),
  )
  .map((value) => JSON.stringify(value));
const bytes = fc.oneof(
  fc.uint8Array(),
  json.map((text) => new TextEncoder().encode(text)),
);
const status = fc.oneof(fc.constant(200), fc.integer({ min: 200, max: 599 }));
const headers = fc.dictionary(
  fc.constantFrom('retry-after', 'x-ratelimit-reset', 'content-length', 'content-type', 'location'),
  fc.oneof(
    fc.integer({ min: -1 }).map(String),
    fc.constantFrom('soon', '', '1e9', 'Sun, 22 Nov 2026 00:00:00 GMT'),
  ),
);
const NO_BODY = [204, 205, 304];

test('any answer ends in a lead or in one of our errors', async () => {
  await fc.assert(
    fc.asyncProperty(
      bytes,
      status,
      headers,
      fc.constantFrom('number', 'bigint', 'string'),
      async (body, code, init, int64) => {
        const fetch = async () =>
          new Response(NO_BODY.includes(code) ? null : body, { status: code, headers: init });
        const client = createLeadClient({
          apiKey: 'k',
          fetch,
          maxRetries: 0,
          int64: int64 as 'number',
        });
        try {
          const lead = await client.getLead(7);
          expect(lead).toHaveProperty('leadId');
          expect(code).toBeLessThan(300);
        } catch (error) {
          expect(error).toBeInstanceOf(GetLeadError);
          expect((error as GetLeadError).attempts).toBe(1);
          expect(() => JSON.stringify(error)).not.toThrow();
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('any failure of fetch ends in one of our errors', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.anything({ withNullPrototype: true, withBigInt: true }),
      async (failure) => {
        const fetch = async () => {
          throw failure;
        };
        const client = createLeadClient({ apiKey: 'secret-key', fetch, maxRetries: 0 });
        await expect(client.getLead(7)).rejects.toBeInstanceOf(GetLeadError);
      },
    ),
    { numRuns: 1000, examples: [[{ toString: 0 }], [{ cause: { toString: 0 } }], [{ stack: {} }]] },
  );
});

const value = fc.oneof(
  fc.anything(),
  fc.constantFrom('key', 'https://example.com', 5, 'bigint', () => 'key'),
);
const names = [
  'accessToken',
  'apiKey',
  'baseUrl',
  'timeout',
  'totalTimeout',
  'maxRetries',
  'int64',
  'fetch',
  'headers',
  'hooks',
  'onDrift',
  'other',
];

test('any options are accepted, or refused with a TypeError', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...names), value)),
      (options) => {
        try {
          expect(createLeadClient(options as never)).toHaveProperty('getLead');
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
