import { mkdtemp, rm } from 'node:fs/promises';
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

/** Packs the packages once for all tests. */
export default async function packAll(project: TestProject) {
  const directory = await mkdtemp(join(tmpdir(), 'get-lead-pack-'));
  const tarballs = publishedNames.map(async (name) => [name, await pack(name, directory)]);
  project.provide('tarballs', Object.fromEntries(await Promise.all(tarballs)));
  return () => rm(directory, { recursive: true, force: true });
}
