import contract from '@get-lead/openapi/openapi.json' with { type: 'json' };
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { int64Names } from '../../src/generated/int64-names.ts';
import { normalizeLead } from '../../src/normalize.ts';
import { exampleLead, exampleNames } from '../examples.ts';
import { mutatedLead } from '../mutations.ts';

const anyLead = fc.oneof(mutatedLead, fc.jsonValue()) as typeof mutatedLead;
const documented = contract.components.schemas.Lead.properties;

test('no lead makes it throw, and none is changed', () => {
  fc.assert(
    fc.property(anyLead, (lead) => {
      const before = structuredClone(lead);
      normalizeLead(lead);
      expect(lead).toEqual(before);
    }),
    { numRuns: 1000 },
  );
});

test('a field that the contract does not know is kept as it is', () => {
  const names = fc.string().filter((name) => !Object.hasOwn(normalizeLead({ leadId: 1 }), name));
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(names, fc.constantFrom('__proto__', 'constructor')), fc.jsonValue()),
      (fields) => {
        const unknown = Object.entries(fields).filter(([name]) => !Object.hasOwn(documented, name));
        const given = Object.fromEntries([...unknown, ['leadId', 1]]);
        const lead = normalizeLead({ ...given, leadId: 1, tags: [{ ...given }] });
        for (const [name, value] of unknown) {
          for (const place of [lead, lead.tags[0] as object]) {
            expect(Object.getOwnPropertyDescriptor(place, name)?.value).toEqual(value);
          }
        }
        expect(Object.getPrototypeOf(lead)).toBe(Object.prototype);
      },
    ),
  );
});

/** A lead, normalized or not, with its 64-bit integers in another type. */
function convert(value: unknown, to: (value: number) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => convert(item, to));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const isInt64 = int64Names.test(name) && Number.isInteger(item);
      return [name, isInt64 ? to(item) : convert(item, to)];
    }),
  );
}

test.each(exampleNames)('the modes of 64-bit integers agree on %s', (name) => {
  const lead = exampleLead(name);
  const plain = normalizeLead(lead);
  for (const to of [BigInt, String]) {
    const other = normalizeLead(convert(lead, to) as typeof lead);
    expect(typeof other.leadId).toBe(typeof to(1));
    expect(other).toEqual(convert(plain, to));
  }
});
