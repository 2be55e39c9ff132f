import { expect, test } from 'vitest';
import { ALLOWED, findForbidden, listLicences } from '../src/licences.ts';

const FIX =
  'Replace these packages, or decide on their licence in packages/release/src/licences.ts';

test.each(['shipped', 'tools'] as const)(
  'every licence of what is %s is allowed',
  async (scope) => {
    const licences = await listLicences(scope);
    expect(Object.values(licences).flat()).not.toEqual([]);
    expect(findForbidden(licences, ALLOWED[scope]), FIX).toEqual([]);
  },
);

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['MIT AND ISC', true],
  ['GPL-3.0', false],
  ['MIT AND GPL-3.0', false],
  ['MPL-2.0', false],
  ['Unknown', false],
  ['(MIT OR (GPL-3.0 AND ISC)) AND X', false],
])('a shipped package under %s is allowed: %s', (licence, allowed) => {
  const forbidden = findForbidden({ [licence]: [{ name: 'a' }] }, ALLOWED.shipped);
  expect(forbidden).toEqual(allowed ? [] : [`a: ${licence}`]);
});
