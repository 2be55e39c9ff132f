import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../src/published-packages.ts';
import { findLaxity } from '../src/workflows.ts';

const files = globSync(['.github/workflows/*.yml', '.github/actions/*/action.yml'], { cwd: ROOT });

test('there are workflows to check', () => {
  expect(files).toEqual(expect.arrayContaining(['.github/workflows/release.yml']));
});

test.each(files)('%s pins its actions and gives away no more than it must', (file) => {
  expect(findLaxity(readFileSync(join(ROOT, file), 'utf8'))).toEqual([]);
});

const SHA = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const workflow = (uses: string, permissions = '{}', credentials = 'false') => `
permissions: ${permissions}
jobs:
  a:
    steps:
      - uses: ${uses}
        with: { persist-credentials: ${credentials} }
`;

test('a pinned checkout without credentials is fine', () => {
  expect(findLaxity(workflow(`actions/checkout@${SHA} # v7.0.1`))).toEqual([]);
});

test.each([
  ['a tag', workflow('actions/checkout@v7'), 'not pinned'],
  ['a commit without its tag', workflow(`actions/checkout@${SHA}`), 'not pinned'],
  [
    'a right to write for all jobs',
    workflow(`a/b@${SHA} # v1.0.0`, '{ contents: write }'),
    'every job may write contents',
  ],
  [
    'credentials on the disk',
    workflow(`actions/checkout@${SHA} # v1.0.0`, '{}', 'true'),
    'credentials',
  ],
  ['no permissions', 'jobs: {}', 'permissions are not stated'],
])('%s is found', (_what, text, problem) => {
  expect(findLaxity(text)).toEqual([expect.stringContaining(problem)]);
});
