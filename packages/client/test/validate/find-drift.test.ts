import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDrift } from '../../src/validate.ts';
import { exampleBody, exampleLead, exampleNames } from '../examples.ts';
import { mutatedLead } from '../mutations.ts';

const lead = (fields: object) => ({ lead: { leadId: 1, ...fields } });

test.each(exampleNames)('the example %s agrees with the contract', (name) => {
  expect(findDrift(exampleBody(name))).toEqual([]);
});

test.each(exampleNames)('the example %s agrees without the envelope too', (name) => {
  expect(findDrift(exampleLead(name))).toEqual([]);
});

describe('a body departs from the contract by', () => {
  test('a field of the lead that the contract does not have', () => {
    expect(findDrift(lead({ mood: { text: 'secret' } }))).toEqual([
      { path: '/lead/mood', kind: 'unknown_field', actual: 'object' },
    ]);
  });

  test('a field deep inside, with the index of its list', () => {
    expect(findDrift(lead({ tags: [{}, { colour: 'red' }] }))).toEqual([
      { path: '/lead/tags/1/colour', kind: 'unknown_field', actual: 'string' },
    ]);
  });

  test('a field beside the lead in the envelope', () => {
    expect(findDrift({ ...lead({}), _metadata: [] })).toEqual([
      { path: '/_metadata', kind: 'unknown_field', actual: 'array' },
    ]);
  });

  test('a value of another type', () => {
    expect(findDrift(lead({ score: '72', leadPropertyList: [{ price: '1' }], tags: {} }))).toEqual([
      { path: '/lead/score', kind: 'wrong_type', expected: 'integer', actual: 'string' },
      { path: '/lead/tags', kind: 'wrong_type', expected: 'array | null', actual: 'object' },
      {
        path: '/lead/leadPropertyList/0/price',
        kind: 'wrong_type',
        expected: 'int64',
        actual: 'string',
      },
    ]);
  });

  test.each([1.5, Number.POSITIVE_INFINITY])('a number that is no integer, as %s', (score) => {
    expect(findDrift(lead({ score }))).toEqual([
      { path: '/lead/score', kind: 'wrong_type', expected: 'integer', actual: 'number' },
    ]);
  });

  test('a null where the contract has none, in a list too', () => {
    expect(findDrift(lead({ stage: null, leadTypes: [2, null] }))).toEqual([
      { path: '/lead/stage', kind: 'unexpected_null', expected: 'string', actual: 'null' },
      { path: '/lead/leadTypes/1', kind: 'unexpected_null', expected: 'integer', actual: 'null' },
    ]);
  });

  test('a required field that is absent', () => {
    expect(findDrift({ lead: { customRoleList: [{ roleId: 1 }] } })).toEqual([
      { path: '/lead/leadId', kind: 'missing_field' },
      { path: '/lead/customRoleList/0/role', kind: 'missing_field' },
    ]);
  });

  test.each([
    [[], '', 'wrong_type', 'array'],
    ['text', '', 'wrong_type', 'string'],
    [null, '', 'unexpected_null', 'null'],
    [{ lead: null }, '/lead', 'unexpected_null', 'null'],
    [{ lead: [] }, '/lead', 'wrong_type', 'array'],
  ])('%j in place of a lead', (body, path, kind, actual) => {
    expect(findDrift(body)).toEqual([{ path, kind, expected: 'object', actual }]);
  });
});

test('hostile field names are unknown fields, escaped in the path', () => {
  const body = JSON.parse(
    '{"leadId":1,"__proto__":{"leadId":"x"},"constructor":1,"toString":1,"a/b~c":1,"":1}',
  );
  expect(findDrift(body).map(({ path }) => path)).toEqual([
    '/__proto__',
    '/constructor',
    '/toString',
    '/a~1b~0c',
    '/',
  ]);
});

test('a lead that only its prototype has is not in an envelope', () => {
  expect(
    findDrift(Object.create({ lead: {} }, { leadId: { value: 1, enumerable: true } })),
  ).toEqual([{ path: '/lead', kind: 'unknown_field', actual: 'object' }]);
});

describe('64-bit integers', () => {
  test('a bigint is one in every mode', () => {
    expect(findDrift(lead({ leadId: 2n ** 62n, tags: [{ tagId: 1n }] }))).toEqual([]);
  });

  test('digits are one only where the client reads them so', () => {
    const body = lead({ leadId: '1141000000000101' });
    expect(findDrift(body, 'string')).toEqual([]);
    expect(findDrift(body)).toHaveLength(1);
    expect(findDrift(lead({ leadId: '12a' }), 'string')).toHaveLength(1);
  });

  test('other integers are never text', () => {
    expect(findDrift(lead({ score: '72' }), 'string')).toHaveLength(1);
  });
});

/** The same shape, with a secret in place of each text and number. */
const withSecrets = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, leaf) => {
    if (typeof leaf === 'string') return 'SECRET';
    return typeof leaf === 'number' ? 8675309 : leaf;
  });

test('no value is in a drift, whatever the lead', () => {
  let departures = 0;
  fc.assert(
    fc.property(mutatedLead, (value) => {
      const drift = findDrift({ lead: withSecrets(value) });
      departures += drift.length;
      expect(JSON.stringify(drift)).not.toMatch(/SECRET|8675309/);
    }),
  );
  expect(departures).toBeGreaterThan(100);
});

test('any JSON is looked at without an error', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(findDrift(value)).toBeInstanceOf(Array);
      expect(findDrift({ lead: value })).toBeInstanceOf(Array);
    }),
  );
});
