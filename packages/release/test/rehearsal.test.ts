import { afterEach, expect, test, vi } from 'vitest';
import { RuntimeMissing, type Stage } from '../src/rehearsal/consumer.ts';
import { expectOutcome } from '../src/rehearsal/outcome.ts';
import { rehearseRow, renderTable } from '../src/rehearsal/rehearse-rows.ts';

const stage = { signal: new AbortController().signal } as Stage;
const rowThat = (rehearse: () => Promise<void>) => rehearseRow({ name: 'a row', rehearse }, stage);
const missing = () => Promise.reject(new RuntimeMissing('no such runtime'));

afterEach(() => vi.unstubAllEnvs());

const outcome = {
  number: 1141000000000101,
  bigint: '1141000000000101n',
  string: '1141000000000101',
  drift: 0,
  normalized: true,
  notFound: [true, true],
  status: 404,
  buyer: 'Buyer',
  contract: '1.2.3',
};

test('a consumer that saw all that it should passes', () => {
  expect(() => expectOutcome(outcome, '1.2.3')).not.toThrow();
});

test.each([
  ['rounded an id', { string: '1141000000000100' }],
  ['got a bigint as a number', { bigint: 1141000000000101 }],
  ['caught another error than the 404', { notFound: [false, true] }],
  ['caught nothing', { notFound: undefined, status: undefined }],
  ['got another version of the contract', { contract: '1.2.2' }],
])('a consumer that %s fails', (_what, difference) => {
  expect(() => expectOutcome({ ...outcome, ...difference }, '1.2.3')).toThrow();
});

test('a row that throws fails, with what its command wrote', async () => {
  const error = Object.assign(new Error('long'), { shortMessage: 'tsc failed', stdout: 'TS2344' });
  const result = await rowThat(() => Promise.reject(error));
  expect(result).toMatchObject({ verdict: 'failed', detail: 'tsc failed\nTS2344' });
});

test('a runtime that cannot be had skips its row, and says so', async () => {
  vi.stubEnv('CI', '');
  const result = await rowThat(missing);
  expect(result).toMatchObject({ verdict: 'skipped', detail: 'no such runtime' });
});

test('in CI a runtime that cannot be had fails its row', async () => {
  vi.stubEnv('CI', 'true');
  expect(await rowThat(missing)).toMatchObject({ verdict: 'failed' });
});

test('the table closes with the sums', async () => {
  const results = [await rowThat(async () => {}), await rowThat(() => Promise.reject(new Error()))];
  expect(renderTable(results)).toMatch(
    /a row +passed.*\na row +failed.*\n-+\n1 passed, 1 failed, 0 skipped$/,
  );
});
