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

/**
 * Versions, builds, packs and publishes a copy of the last commit with the commands of a real
 * release, so that nothing of it touches the repository.
 *
 * @throws When the copy has no version that the registry lacks.
 */
export async function releaseCopy(
  run: Run,
  directory: string,
  registry: Registry,
  report: (step: string) => void,
): Promise<Released> {
  const copy = join(directory, 'repository');
  const npmrc = join(directory, 'npmrc');
  await writeFile(npmrc, registry.npmrc);
  const inCopy = (command: string, ...args: string[]) =>
    run(command, args, { cwd: copy, env: { PNPM_CONFIG_NPMRC_AUTH_FILE: npmrc } });

  report('clone the last commit');
  await run('git', ['clone', '--quiet', '--shared', ROOT, copy], {});
  await appendFile(join(copy, '.git/info/exclude'), '.npmrc\n');
  await writeFile(join(copy, '.npmrc'), registry.npmrc);
  report('install what its lockfile says');
  await inCopy('pnpm', 'install', '--frozen-lockfile', '--prefer-offline');
  report('version it from its changesets');
  await inCopy('pnpm', 'changeset', 'version');
  report('build');
  const filters = publishedNames.map((name) => `--filter=${name}`);
  await inCopy('pnpm', 'turbo', 'run', 'build', '--cache=local:,remote:', ...filters);
  report('pack');
  await inCopy('pnpm', 'changeset', 'pack', '--out-dir', '../packed');
  report('publish');
  await inCopy('pnpm', 'changeset', 'publish', '--from-pack-dir', '../packed', '--no-git-tag');

  const plan = JSON.parse(await readFile(join(directory, 'packed/publish-plan.json'), 'utf8'));
  const version = plan.plan
    .flat()
    .find(({ kind }: { kind: string }) => kind === 'publish')?.version;
  if (!version) throw new Error('The changesets pack no package.');
  const document = JSON.parse(await readFile(join(copy, 'openapi/dist/openapi.json'), 'utf8'));
  return { version, document };
}
