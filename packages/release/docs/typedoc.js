import { OptionDefaults } from 'typedoc';

/**
 * TypeDoc's settings for one package.
 *
 * @param {string} name Its directory.
 * @param {string[]} entries Its entry points, below `src`.
 */
export const documentPackage = (name, entries) => ({
  name: `@get-lead/${name}`,
  entryPoints: entries.map((entry) => `../../${name}/src/${entry}.ts`),
  tsconfig: `../../${name}/tsconfig.build.json`,
  readme: `../../${name}/README.md`,
  out: `../../../docs/dist/${name}`,
  basePath: '../../..',
  displayBasePath: `../../${name}/src`,
  disableGit: true,
  sourceLinkTemplate: 'https://github.com/get-lead/get-lead/blob/main/{path}#L{line}',
  navigationLinks: { 'All pages': '../index.html', Contract: '../contract/index.html' },
  includeVersion: true,
  // openapi-typescript writes this one.
  blockTags: [...OptionDefaults.blockTags, '@description'],
  treatWarningsAsErrors: true,
});
