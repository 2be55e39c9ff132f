import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findBrokenEntries } from '../src/compatibility/find-broken.ts';
import { mayBreak, nextVersion } from '../src/compatibility/planned-bump.ts';
import { installRelease, latestVersion } from '../src/compatibility/previous-release.ts';
import { PUBLISHED, ROOT } from '../src/published-packages.ts';

const TYPED = ['@get-lead/types', '@get-lead/client'] as const;
const FIX =
  'Keep these names working, or announce the break with a major changeset: pnpm changeset';

async function latestOrReason(name: (typeof TYPED)[number]) {
  try {
    return { version: await latestVersion(name), reason: `no ${name} is published yet` };
  } catch (error) {
    if (process.env.CI) throw error;
    return { version: undefined, reason: `no registry: ${(error as Error).message}` };
  }
}

test.for(TYPED)(
  'code written for the latest release of %s still compiles',
  async (name, { skip }) => {
    const { version, reason } = await latestOrReason(name);
    if (version === undefined) {
      console.log(`Skipped the check against the previous release: ${reason}.`);
      return skip(reason);
    }
    if (mayBreak(version, await nextVersion(name))) return skip('a major release may break names');

    const directory = await mkdtemp(join(tmpdir(), 'get-lead-previous-'));
    onTestFinished(() => rm(directory, { recursive: true, force: true }));
    const previous = (await installRelease(directory, { [name]: version }))(name);
    expect(findBrokenEntries(previous, join(ROOT, PUBLISHED[name])), FIX).toEqual([]);
  },
);

test.each([
  ['1.4.2', '2.0.0', true],
  ['1.4.2', '1.5.0', false],
  ['9.0.0', '10.0.0', true],
])('after %s, %s may break names: %s', (latest, next, expected) => {
  expect(mayBreak(latest, next)).toBe(expected);
});

test('every published package has a next version', async () => {
  expect(await nextVersion('@get-lead/client')).toMatch(/^\d+\.\d+\.\d+/);
});
