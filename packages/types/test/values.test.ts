import contract from '@get-lead/openapi/openapi.json' with { type: 'json' };
import * as types from '@get-lead/types';
import * as bigint from '@get-lead/types/bigint';
import * as string from '@get-lead/types/string';
import { describe, expect, expectTypeOf, test } from 'vitest';

const schemas = Object.entries(contract.components.schemas) as [string, Record<string, unknown>][];
const lists = schemas.filter(([, schema]) => 'x-extensible-enum' in schema);

describe('each open value list of the contract', () => {
  test('is there to be tested', () => expect(lists.length).toBeGreaterThan(5));

  test.each(lists)('%s has its values and their labels', (name, schema) => {
    const constant = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const exported = types as unknown as Record<string, Record<string, unknown>>;
    const values = exported[`${constant}Values`];
    const labels = exported[`${constant}Labels`];
    expect(Object.keys(values ?? {})).toEqual(schema['x-enum-varnames']);
    expect(Object.values(values ?? {})).toEqual(schema['x-extensible-enum']);
    expect((schema['x-extensible-enum'] as string[]).map((value) => labels?.[value])).toEqual(
      schema['x-enum-descriptions'],
    );
  });
});

test('a label is typed as there for a known value and as perhaps not for another', () => {
  expect(types.leadTypeLabels[types.leadTypeValues.Renter]).toBe('Renter');
  expectTypeOf(types.leadTypeLabels[5]).toEqualTypeOf<string>();
  const value: number = 99;
  expectTypeOf(types.leadTypeLabels[value]).toEqualTypeOf<string | undefined>();
  expect(types.leadTypeLabels[value]).toBeUndefined();
});

test('a value that is the name of something on every object has no label', () => {
  expect(types.propertyTypeLabels.constructor).toBeUndefined();
  expect(types.propertyTypeLabels.toString).toBeUndefined();
});

test('the three entries share the same constants', () => {
  expect(bigint.leadTypeValues).toBe(types.leadTypeValues);
  expect(string.leadTypeLabels).toBe(types.leadTypeLabels);
});
