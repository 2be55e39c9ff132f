import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const home = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(`${home}README.md`, 'utf8');
const samples = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);

/** Names that the first sample introduces, for those that go on from it. */
const CONTEXT = `import type { Lead } from '@get-lead/types';
declare const lofty: import('@get-lead/client').LeadClient;
declare const lead: Lead;
`;

/** What the compiler says of modules with these texts, placed in this package. */
function compile(modules: readonly string[]): string[] {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const texts = new Map(
    modules.map((text, index) => [`${home}test/readme/sample-${index}.ts`, text]),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  const program = ts.createProgram([...texts.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const withContext = (sample: string) =>
  /const lofty = /.test(sample) ? sample : `${CONTEXT}${sample}\nexport {};\n`;

test('the README has the ten tasks and the plain interface', () => {
  expect(samples).toHaveLength(11);
});

test('every sample compiles as a user would compile it', { timeout: 60_000 }, () => {
  expect(compile(samples.map(withContext))).toEqual([]);
});

test('a sample with a wrong option would not compile', { timeout: 60_000 }, () => {
  const wrong = 'await lofty.getLead(1, { maxRetires: 2 });';
  expect(compile([withContext(wrong)])).toEqual([expect.stringContaining('maxRetires')]);
});
