import { checkPackage, Package } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test } from 'vitest';
import { publishedNames } from '../src/published-packages.ts';
import { openTarball, tarballOf } from './tarball.ts';

async function lint(tarball: Buffer): Promise<(string | undefined)[]> {
  const { messages, pkg } = await publint({
    strict: true,
    pack: { tarball: Uint8Array.from(tarball).buffer },
  });
  return messages.map((message) => formatMessage(message, pkg, { color: false }));
}

/** What attw's profile for packages of ES modules leaves out: resolutions that know no ESM. */
const WITHOUT_ESM = ['node10', 'node16-cjs'];

async function findWrongTypes(content: Package): Promise<string[]> {
  const analysis = await checkPackage(content, { excludeEntrypoints: [/\.json$/] });
  if (!analysis.types) return ['the package has no types'];
  return analysis.problems
    .filter(
      (problem) => !('resolutionKind' in problem && WITHOUT_ESM.includes(problem.resolutionKind)),
    )
    .filter(
      (problem) =>
        !('resolutionOption' in problem && WITHOUT_ESM.includes(problem.resolutionOption)),
    )
    .map((problem) => JSON.stringify(problem));
}

test.each(publishedNames)('publint finds nothing in %s', async (name) => {
  expect(await lint(tarballOf(name))).toEqual([]);
});

test.each(['@get-lead/types', '@get-lead/client'] as const)(
  'attw finds nothing wrong in the types of %s',
  async (name) => {
    expect(await findWrongTypes(openTarball(tarballOf(name)).package)).toEqual([]);
  },
);

/** The packed types package, with one file as it should not be. */
function tamper(file: string, content: string): Package {
  const { files, read, package: packed } = openTarball(tarballOf('@get-lead/types'));
  const contents = files.map((name) => [name, name === file ? content : read(name)] as const);
  const root = `/node_modules/${packed.packageName}`;
  return new Package(
    Object.fromEntries(contents.map(([name, text]) => [`${root}/${name}`, text])),
    packed.packageName,
    packed.packageVersion,
  );
}

test('attw finds a declaration that leads nowhere', async () => {
  const problems = await findWrongTypes(tamper('dist/index.d.ts', "export * from './gone.js';"));
  expect(problems.join('\n')).toContain('"moduleSpecifier":"./gone.js"');
});

test('publint finds an entry point that is not packed', async () => {
  const files = [
    {
      name: 'package/package.json',
      data: JSON.stringify({ name: 'a', type: 'module', exports: './dist/index.js' }),
    },
  ];
  const { messages } = await publint({ strict: true, pkgDir: 'package', pack: { files } });
  expect(messages.map(({ code }) => code)).toContain('FILE_DOES_NOT_EXIST');
});
