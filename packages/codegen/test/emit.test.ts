import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emit, findDrift } from '../src/index.ts';

const files = new Map([
  ['a.ts', 'export const a = 1;\n'],
  ['nested/b.ts', 'export const b = 2;\n'],
]);
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'get-lead-codegen-'));
  await emit(directory, files);
});
afterEach(() => rm(directory, { recursive: true }));

test('what was just written has no drift', async () => {
  expect(await findDrift(directory, files)).toEqual([]);
});

test('an edited file is stale', async () => {
  await writeFile(join(directory, 'nested/b.ts'), 'export const b = 3;\n');
  expect(await findDrift(directory, files)).toEqual(['nested/b.ts is stale']);
});

test('a deleted file is missing', async () => {
  await rm(join(directory, 'a.ts'));
  expect(await findDrift(directory, files)).toEqual(['a.ts is missing']);
});

test('a file that nothing generates is left over, and writing again removes it', async () => {
  await writeFile(join(directory, 'old.ts'), '');
  expect(await findDrift(directory, files)).toEqual(['old.ts is left over']);
  await emit(directory, files);
  expect(await findDrift(directory, files)).toEqual([]);
});

test('a directory that is not there lacks every file', async () => {
  expect(await findDrift(join(directory, 'absent'), files)).toEqual([
    'a.ts is missing',
    'nested/b.ts is missing',
  ]);
});
