import { join } from 'node:path';
import { execa } from 'execa';
import { PUBLISHED, type PublishedName, ROOT, shortName } from './published-packages.ts';

/**
 * Packs a package as a release does, so that `workspace:` and `catalog:` are resolved.
 *
 * @returns The path of the tarball.
 */
export async function pack(name: PublishedName, destination: string): Promise<string> {
  const tarball = join(destination, `${shortName(name)}.tgz`);
  await execa('pnpm', ['pack', '--silent', '--out', tarball], {
    cwd: join(ROOT, PUBLISHED[name]),
  });
  return tarball;
}
