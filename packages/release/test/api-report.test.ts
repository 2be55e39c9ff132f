import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportApi } from '../src/api-report.ts';
import {
  PUBLISHED,
  publishedNames,
  ROOT,
  readManifest,
  shortName,
  typedEntries,
} from '../src/published-packages.ts';

const ACCEPT = 'Review what changed for users, write a changeset, then run: pnpm release:accept';

const entries = publishedNames.flatMap((name) =>
  typedEntries(readManifest(PUBLISHED[name])).map(({ entry, types }) => ({
    directory: join(ROOT, PUBLISHED[name]),
    specifier: name + entry.slice(1),
    report: `${shortName(name)}${entry === '.' ? '' : `-${entry.slice(2)}`}.api.md`,
    types,
  })),
);

test.each(entries)('$specifier offers what its report says', async (entry) => {
  await expect(await reportApi(entry.directory, entry.types), ACCEPT).toMatchFileSnapshot(
    `../api/${entry.report}`,
  );
});

test('every typed entry point has a report', () => {
  expect(entries.map(({ specifier }) => specifier)).toEqual(
    expect.arrayContaining(['@get-lead/types', '@get-lead/types/bigint', '@get-lead/client']),
  );
});
