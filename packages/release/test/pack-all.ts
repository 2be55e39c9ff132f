import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { pack } from '../src/pack.ts';
import { publishedNames } from '../src/published-packages.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed tarball of each published package. */
    tarballs: Record<string, string>;
  }
}

/** Tarballs that a release has packed already: its directory is given as `PACKED`. */
async function findPacked(directory: string): Promise<string[][]> {
  const { plan } = JSON.parse(await readFile(join(directory, 'publish-plan.json'), 'utf8'));
  return plan
    .flat()
    .map(({ name, tarball }: { name: string; tarball: { path: string } }) => [
      name,
      join(directory, tarball.path),
    ]);
}

/** Packs the packages once for all tests, unless they are packed. */
export default async function packAll(project: TestProject) {
  if (process.env.PACKED) {
    project.provide('tarballs', Object.fromEntries(await findPacked(process.env.PACKED)));
    return;
  }
  const directory = await mkdtemp(join(tmpdir(), 'get-lead-pack-'));
  const tarballs = publishedNames.map(async (name) => [name, await pack(name, directory)]);
  project.provide('tarballs', Object.fromEntries(await Promise.all(tarballs)));
  return () => rm(directory, { recursive: true, force: true });
}
