import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedNames } from '../published-packages.ts';
import type { Registry } from './registry.ts';
import type { Run } from './run.ts';
import { BUILDS } from './runtimes.ts';

const TEMPLATES = new URL('../../consumers', import.meta.url).pathname;

/** What all consumers share. */
export interface Stage {
  readonly run: Run;
  /** Aborts when the rehearsal is interrupted. */
  readonly signal: AbortSignal;
  readonly registry: Registry;
  /** Where packages of others come from. */
  readonly upstream: string;
  readonly mockUrl: string;
  readonly version: string;
  /** A directory for the consumers. */
  readonly directory: string;
}

/** A fresh project that depends on the published packages, and on the given ones. */
export async function createProject(
  stage: Stage,
  name: string,
  dependencies: Record<string, string>,
): Promise<string> {
  const directory = join(stage.directory, name);
  await mkdir(directory, { recursive: true });
  await cp(TEMPLATES, directory, { recursive: true });
  const ours = Object.fromEntries(publishedNames.map((ourName) => [ourName, stage.version]));
  const manifest = { private: true, type: 'module', dependencies: { ...ours, ...dependencies } };
  await writeFile(join(directory, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(directory, '.npmrc'), `registry=${stage.upstream}\n${stage.registry.npmrc}`);
  const settings = { minimumReleaseAgeExclude: ['@get-lead/*'], allowBuilds: BUILDS };
  await writeFile(join(directory, 'pnpm-workspace.yaml'), JSON.stringify(settings));
  return directory;
}

/** The same, installed by pnpm. */
export async function installProject(
  stage: Stage,
  name: string,
  dependencies: Record<string, string>,
): Promise<string> {
  const directory = await createProject(stage, name, dependencies);
  await stage.run('pnpm', ['install', '--prefer-offline'], { cwd: directory });
  return directory;
}

/** A runtime that cannot be had here: its package does not install. */
export class RuntimeMissing extends Error {}

/**
 * Installs a runtime apart from the packages, so that its absence is not taken for their failure.
 *
 * @returns The path of its binary.
 * @throws RuntimeMissing
 */
export async function installRuntime(
  { run, directory, upstream }: Stage,
  name: string,
  version: string,
): Promise<string> {
  const home = join(directory, 'runtimes', `${name}-${version}`);
  await mkdir(home, { recursive: true });
  await writeFile(
    join(home, 'package.json'),
    JSON.stringify({ dependencies: { [name]: version } }),
  );
  await writeFile(join(home, '.npmrc'), `registry=${upstream}\n`);
  await writeFile(join(home, 'pnpm-workspace.yaml'), JSON.stringify({ allowBuilds: BUILDS }));
  try {
    await run('pnpm', ['install', '--prefer-offline'], { cwd: home });
  } catch (error) {
    throw new RuntimeMissing(`${name} ${version} does not install`, { cause: error });
  }
  return join(home, 'node_modules/.bin', name === 'typescript' ? 'tsc' : name);
}

/** Runs a binary against the mock; it closes with its outcome as JSON. */
export async function runConsumer(
  { run, mockUrl }: Stage,
  project: string,
  binary: string,
  ...args: string[]
): Promise<unknown> {
  const output = await run(binary, args, { cwd: project, env: { MOCK_URL: mockUrl } });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}
