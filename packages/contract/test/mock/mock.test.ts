import document from '@get-lead/openapi/openapi.json' with { type: 'json' };
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Contract } from '../../src/facts/contract.ts';
import { type Mock, startMock } from '../../src/mock/prism.ts';
import { listMockChecks } from '../../src/mock-checks/index.ts';

let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

const checks = listMockChecks(document as unknown as Contract);

test.each(checks)('$name', ({ run }) => run(mock.url));

test('every example of the contract is among them', () => {
  const shown = checks.map(({ name }) => /^example (\w+) /.exec(name)?.[1]).filter(Boolean);
  expect(shown.sort()).toEqual(Object.keys(document.components.examples).sort());
});
