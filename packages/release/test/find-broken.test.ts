import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Broken, findBroken, findBrokenEntries } from '../src/compatibility/find-broken.ts';
import { ROOT } from '../src/published-packages.ts';

async function compare(previous: string, current: string): Promise<Broken[]> {
  const directory = await mkdtemp(join(tmpdir(), 'get-lead-broken-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  await writeFile(join(directory, 'package.json'), '{ "type": "module" }');
  await writeFile(join(directory, 'previous.d.ts'), previous);
  await writeFile(join(directory, 'current.d.ts'), current);
  return findBroken(join(directory, 'previous.d.ts'), join(directory, 'current.d.ts'));
}

test.each([
  ['a new name', 'export type A = 1;', 'export type A = 1; export type B = 2;'],
  ['a new optional field', 'export interface A { a: 1 }', 'export interface A { a: 1; b?: 2 }'],
  ['a narrower result', 'export const a: string;', "export const a: 'a';"],
  ['a wider parameter', 'export function f(a: 1): void;', 'export function f(a: 1 | 2): void;'],
  ['another private field', 'export class A { #private; }', 'export class A { #private; b: 1; }'],
])('%s breaks nobody', async (_change, previous, current) => {
  expect(await compare(previous, current)).toEqual([]);
});

test.each([
  ['a name that is gone', 'export type A = 1;', 'export type B = 1;', 'no longer exported'],
  ['a type alone where there was a value', 'export class A {}', 'export interface A {}', 'A'],
  [
    'a field that is gone',
    'export interface A { a: 1 }',
    'export interface A {}',
    "'a' is missing",
  ],
  [
    'a field of another type',
    'export interface A { a?: number }',
    'export interface A { a?: bigint }',
    'bigint',
  ],
  [
    'an option that became required',
    'export function A(o: { a?: 1 }): void;',
    'export function A(o: { a: 1 }): void;',
    'is not assignable',
  ],
  [
    'a type parameter without a default',
    'export type A = 1;',
    'export type A<T> = T;',
    'type argument',
  ],
])('%s is named as broken', async (_change, previous, current, reason) => {
  expect(await compare(previous, current)).toEqual([
    { name: 'A', reason: expect.stringContaining(reason) },
  ]);
});

test('the types are compatible with themselves, and not with another form of 64-bit ids', () => {
  const entry = (name: string) => join(ROOT, `packages/types/dist/${name}.d.ts`);
  expect(findBroken(entry('index'), entry('index'))).toEqual([]);
  const broken = findBroken(entry('index'), entry('bigint')).map(({ name }) => name);
  expect(broken).toContain('Lead');
  expect(broken).not.toContain('ErrorBody');
});

test('an entry point that is gone is named', async () => {
  const types = join(ROOT, 'packages/types');
  expect(findBrokenEntries(types, join(ROOT, 'openapi'))).toEqual(
    ['.', './bigint', './string'].map((name) => ({ name, reason: 'the entry point is gone' })),
  );
});
