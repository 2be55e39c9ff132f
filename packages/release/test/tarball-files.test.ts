import { expect, test } from 'vitest';
import { publishedNames, shortName } from '../src/published-packages.ts';
import { openTarball, tarballOf } from './tarball.ts';

const ACCEPT = 'Review the difference, then accept it: pnpm release:accept';

test.each(publishedNames)('%s packs the reviewed files and no others', async (name) => {
  const { files } = openTarball(tarballOf(name));
  await expect(`${files.join('\n')}\n`, ACCEPT).toMatchFileSnapshot(
    `../files/${shortName(name)}.txt`,
  );
});

test.each(publishedNames)('%s packs its manifest, its readme and the licence', (name) => {
  const { files } = openTarball(tarballOf(name));
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
});

test.each(publishedNames)('%s depends on published versions alone', (name) => {
  const manifest = openTarball(tarballOf(name)).read('package.json');
  expect(manifest).toContain(`"name": "${name}"`);
  expect(manifest).not.toMatch(/workspace:|catalog:|link:|file:/);
});
