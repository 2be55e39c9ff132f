import { expect, test } from 'vitest';
import { normalizeLead } from '../../src/normalize.ts';

function normalize(attributeType: string, value: unknown, params?: unknown) {
  const attribute = { attributeName: 'a', attributeType, value, params } as never;
  const lead = normalizeLead({ leadId: 1, customAttributes: [attribute] });
  return { ...lead.customAttributes[0], unread: lead.unread };
}
const day = { year: 2022, month: 1, day: 25 };

test.each([
  ['text', 'Juniper', 'Juniper'],
  ['single_select', 'Pool', 'Pool'],
  ['a_new_type', '["kept"]', '["kept"]'],
  ['number', '35', 35],
  ['currency', '-12.50', -12.5],
  ['percentage', '7.25', 7.25],
  ['date', '2022-01-25', day],
  ['anniversary_date', '01/25/2022 12:00 AM', day],
  ['multi_select', '["Garden","Garage"]', ['Garden', 'Garage']],
  ['multi_select', '[]', []],
])('a %s of %j is read', (type, sent, value) => {
  expect(normalize(type, sent)).toMatchObject({ value, text: sent, unread: [] });
});

test.each([
  ['text', ''],
  ['number', ''],
  ['number', '0'],
  ['currency', '0.00'],
  ['percentage', '0'],
  ['date', ''],
  ['multi_select', ''],
])('a %s of %j is unset, with its text kept', (type, sent) => {
  expect(normalize(type, sent)).toMatchObject({ value: null, text: sent || null, unread: [] });
});

test('0 is a text', () => {
  expect(normalize('text', '0').value).toBe('0');
});

test.each([
  ['number', 'about 5'],
  ['number', '123456789012345678901234567890'],
  ['date', '2022-02-30'],
  ['multi_select', '["Garden",'],
  ['multi_select', '[1]'],
  ['multi_select', 'null'],
])('a %s of %j cannot be read, with its text kept', (type, sent) => {
  expect(normalize(type, sent)).toMatchObject({
    value: null,
    text: sent,
    unread: [{ path: '/customAttributes/0/value', value: sent }],
  });
});

test('the choices come from the parameters', () => {
  expect(normalize('text', 'x', '{"option":["a","b"]}').options).toEqual(['a', 'b']);
  expect(normalize('text', 'x', null)).toMatchObject({ options: null, unread: [] });
  expect(normalize('text', 'x', '')).toMatchObject({ options: null, unread: [] });
  for (const params of ['{', 'null', '1', '{"option":[1]}', {}]) {
    const { options, unread } = normalize('text', 'x', params);
    expect(options).toBeNull();
    expect(unread).toEqual([{ path: '/customAttributes/0/params', value: params }]);
  }
});
