import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { PUBLISHED, publishedNames, ROOT, readManifest } from '../src/published-packages.ts';

const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

test('the published packages are those that are not private', async () => {
  const { stdout } = await execa('pnpm', ['list', '--recursive', '--depth=-1', '--json'], {
    cwd: ROOT,
  });
  const projects: { name: string; private: boolean }[] = JSON.parse(stdout);
  const open = projects.filter((project) => !project.private).map(({ name }) => name);
  expect(open.sort()).toEqual([...publishedNames].sort());
});

test('the published packages share one version, so that it tells which contract they speak', () => {
  expect(read('.changeset/config.json').fixed).toEqual([publishedNames]);
  const versions = Object.values(PUBLISHED).map((directory) => readManifest(directory).version);
  expect(new Set(versions).size).toBe(1);
});

test('every changeset names a package that is published, and says more than a word or two', () => {
  for (const file of globSync('.changeset/*.md', { cwd: ROOT })) {
    if (file.endsWith('README.md')) continue;
    const [, head = '', summary = ''] = readFileSync(join(ROOT, file), 'utf8').split('---\n');
    const names = head.match(/@get-lead\/\w+/g) ?? [];
    expect(publishedNames, file).toEqual(expect.arrayContaining(names));
    if (names.length > 0) expect(summary.trim().split(' ').length, file).toBeGreaterThan(3);
  }
});
