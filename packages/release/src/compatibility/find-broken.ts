import { join } from 'node:path';
import ts from 'typescript';
import { readManifest, typedEntries } from '../published-packages.ts';
import { type ExportedName, listExports } from './surface.ts';

/** A name that code written for the previous release can no longer use as it did. */
export interface Broken {
  readonly name: string;
  readonly reason: string;
}

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
};

/** A program over real files and one virtual file. */
function createProgram(roots: string[], virtual?: { file: string; text: string }): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => file === virtual?.file || fileExists(file);
  // A private field makes two declarations of one class strangers, though users cannot see it.
  host.readFile = (file) =>
    file === virtual?.file ? virtual.text : readFile(file)?.replaceAll('#private;', '');
  host.getSourceFile = (file, languageVersion) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, languageVersion, true);
  };
  return ts.createProgram(roots, OPTIONS, host);
}

/** How the compiler spells where a type comes from: noise to whoever reads about its name. */
const IMPORT = /import\("[^"]*"(, \{ with: \{[^}]*\} \})?\)\./g;

/** One line per use of a name: what the name now is must do where its predecessor did. */
function renderUses(names: readonly ExportedName[], previous: string, current: string) {
  const uses = names.flatMap(({ name, isValue, isType, typeArguments }) => {
    const type = `${name}${typeArguments}`;
    return [
      ...(isValue ? [{ name, was: `typeof Previous.${name}`, is: `typeof Current.${name}` }] : []),
      ...(isType ? [{ name, was: `Previous.${type}`, is: `Current.${type}` }] : []),
    ];
  });
  const header = `import type * as Previous from ${JSON.stringify(previous)}; import type * as Current from ${JSON.stringify(current)};`;
  const lines = uses.map(({ was, is }, at) => `export const use${at}: ${was} = null! as ${is};`);
  return { text: [header, ...lines].join('\n'), names: uses.map(({ name }) => name) };
}

/**
 * Uses every name that the previous declarations export against the current ones.
 *
 * @param previous Path of the declarations of an entry point, as released.
 * @param current Path of those of the same entry point, as they are now.
 */
export function findBroken(previous: string, current: string): Broken[] {
  const program = createProgram([previous, current]);
  const offered = new Set(listExports(program, current).map(({ name }) => name));
  const wanted = listExports(program, previous);
  const gone = wanted
    .filter(({ name }) => !offered.has(name))
    .map(({ name }) => ({ name, reason: 'it is no longer exported' }));

  const kept = wanted.filter(({ name }) => offered.has(name));
  const toImport = (file: string) => file.replace(/\.d\.ts$/, '.js');
  const uses = renderUses(kept, toImport(previous), toImport(current));
  const file = current.replace(/[^/]*$/, 'uses-of-the-previous-release.ts');
  const checked = createProgram([file], { file, text: uses.text });
  const source = checked.getSourceFile(file) as ts.SourceFile;
  const diagnostics = ts.getPreEmitDiagnostics(checked, source);
  return gone.concat(
    diagnostics.map(({ start = 0, messageText }) => ({
      name: uses.names[source.getLineAndCharacterOfPosition(start).line - 1] ?? file,
      reason: ts.flattenDiagnosticMessageText(messageText, '\n').replaceAll(IMPORT, ''),
    })),
  );
}

/** The same over every entry point of a package, from the directories of its two releases. */
export function findBrokenEntries(previous: string, current: string): Broken[] {
  const offered = new Map(typedEntries(readManifest(current)).map((it) => [it.entry, it.types]));
  return typedEntries(readManifest(previous)).flatMap(({ entry, types }) => {
    const now = offered.get(entry);
    if (now === undefined) return [{ name: entry, reason: 'the entry point is gone' }];
    return findBroken(join(previous, types), join(current, now));
  });
}
