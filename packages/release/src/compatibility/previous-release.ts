import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { type PublishedName, publishedNames } from '../published-packages.ts';

/** The version of a package that users get today; `undefined` while there is none. */
export async function latestVersion(name: PublishedName): Promise<string | undefined> {
  const { stdout, stderr, exitCode } = await execa('pnpm', ['view', name, 'version', '--json'], {
    reject: false,
  });
  const answer = stdout === '' ? undefined : JSON.parse(stdout);
  if (exitCode === 0) return answer;
  if (answer?.error?.code === 'ERR_PNPM_FETCH_404') return undefined;
  throw new Error(`The registry does not say which ${name} is the latest:\n${stdout}\n${stderr}`);
}

/** Installs what is published of our packages into an empty directory. */
export async function installRelease(
  directory: string,
  versions: Partial<Record<PublishedName, string>>,
): Promise<(name: PublishedName) => string> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'package.json'), JSON.stringify({ dependencies: versions }));
  // Our own packages may be as young as the last release.
  const settings = { minimumReleaseAgeExclude: publishedNames };
  await writeFile(join(directory, 'pnpm-workspace.yaml'), JSON.stringify(settings));
  await execa('pnpm', ['install', '--ignore-scripts'], { cwd: directory });
  return (name) => join(directory, 'node_modules', name);
}
