import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { PUBLISHED, type PublishedName, ROOT, readManifest } from '../published-packages.ts';

const major = (version: string) => Number(version.split('.')[0]);

/** Whether a version that users would get after the latest one may break them. */
export const mayBreak = (latest: string, next: string): boolean => major(next) > major(latest);

/** The version that a package has, or gets from its changesets. */
export async function nextVersion(name: PublishedName): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'get-lead-status-'));
  try {
    const file = join(directory, 'status.json');
    await execa('pnpm', ['exec', 'changeset', 'status', '--output', file], { cwd: ROOT });
    const { releases } = JSON.parse(await readFile(file, 'utf8'));
    const planned = releases.find((release: { name: string }) => release.name === name);
    return planned?.newVersion ?? readManifest(PUBLISHED[name]).version;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
