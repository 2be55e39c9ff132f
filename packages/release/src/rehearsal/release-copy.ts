import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedNames, ROOT } from '../published-packages.ts';
import type { Registry } from './registry.ts';
import type { Run } from './run.ts';

/** Packages that were published from a copy of the repository. */
export interface Released {
  readonly version: string;
  /** The contract as it was published. */
  readonly document: object;
}

interface PlannedRelease {
  readonly name: string;
  readonly version: string;
  readonly tarball: { readonly path: string };
}

/** What a directory of packed packages is to publish. */
async function readPlan(packed: string): Promise<PlannedRelease[]> {
  const { plan } = JSON.parse(await readFile(join(packed, 'publish-plan.json'), 'utf8'));
  return plan.flat().filter(({ kind }: { kind: string }) => kind === 'publish');
}

/**
 * Publishes from a copy of the last commit with the commands of a real release, so that nothing of
 * it touches the repository.
 *
 * @param packed A directory that `changeset pack` made, to be published as it is. Without it the
 *   copy is versioned from its changesets, built and packed.
 */
export async function releaseCopy(
  run: Run,
  directory: string,
  registry: Registry,
  report: (step: string) => void,
  packed?: string,
): Promise<Released> {
  const copy = join(directory, 'repository');
  const inCopy = (command: string, ...args: string[]) => run(command, args, { cwd: copy });

  report('clone the last commit');
  await run('git', ['clone', '--quiet', '--shared', ROOT, copy], {});
  await appendFile(join(copy, '.git/info/exclude'), '.npmrc\n');
  await writeFile(join(copy, '.npmrc'), registry.npmrc);
  report('install what its lockfile says');
  await inCopy('pnpm', 'install', '--frozen-lockfile', '--prefer-offline');
  const tarballs = packed ?? join(directory, 'packed');
  if (!packed) {
    report('version it from its changesets');
    await inCopy('pnpm', 'changeset', 'version');
    report('build');
    const filters = publishedNames.map((name) => `--filter=${name}`);
    await inCopy('pnpm', 'turbo', 'run', 'build', '--cache=local:,remote:', ...filters);
    report('pack');
    await inCopy('pnpm', 'changeset', 'pack', '--out-dir', tarballs);
  }
  report('publish');
  await inCopy('pnpm', 'changeset', 'publish', '--from-pack-dir', tarballs, '--no-git-tag');

  const contract = (await readPlan(tarballs)).find(({ name }) => name === '@get-lead/openapi');
  if (!contract) throw new Error(`${tarballs} does not publish @get-lead/openapi.`);
  const tarball = join(tarballs, contract.tarball.path);
  const document = await run('tar', ['-xzOf', tarball, 'package/dist/openapi.json'], {});
  return { version: contract.version, document: JSON.parse(document) };
}
