import { expect, test } from 'vitest';
import { findLostSources, findUnmapped } from '../src/find-lost-sources.ts';
import { publishedNames } from '../src/published-packages.ts';
import { openTarball, tarballOf } from './tarball.ts';

test.each(publishedNames)('every map of %s leads to a source that is shipped', (name) => {
  const { files, read } = openTarball(tarballOf(name));
  expect(findLostSources(files, read)).toEqual([]);
});

test.each(publishedNames)('every compiled file of %s has a map', (name) => {
  expect(findUnmapped(openTarball(tarballOf(name)).files)).toEqual([]);
});

test('a map to a source that is not shipped is found', () => {
  const { files, read } = openTarball(tarballOf('@get-lead/types'));
  const withoutSource = files.filter((file) => file !== 'src/index.ts');
  expect(findLostSources(withoutSource, read)).toEqual([
    'dist/index.d.ts.map leads to src/index.ts, which is not in the package',
    'dist/index.js.map leads to src/index.ts, which is not in the package',
  ]);
});

test('a compiled file without a map is found', () => {
  expect(findUnmapped(['dist/a.js', 'dist/b.d.ts', 'dist/b.d.ts.map'])).toEqual(['dist/a.js']);
});
