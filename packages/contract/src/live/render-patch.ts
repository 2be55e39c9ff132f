import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, parseDocument } from 'yaml';
import type { Contract } from '../facts/contract.ts';
import type { Difference } from './difference.ts';
import { editSchema } from './edit-schema.ts';
import { locate } from './locate.ts';

const openapi = dirname(fileURLToPath(import.meta.resolve('@get-lead/openapi/package.json')));

export interface Patch {
  /** A patch for `git apply` at the root of the repository; empty when there is nothing to do. */
  text: string;
  /** The differences that a person has to write into the contract. */
  left: Difference[];
}

/** Writes YAML without folding or changing what nobody touched. */
export const renderYaml = (document: Document): string => document.toString({ lineWidth: 0 });

async function diff(files: ReadonlyMap<string, readonly [string, string]>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'get-lead-patch-'));
  try {
    for (const [path, texts] of files) {
      for (const [index, side] of ['a', 'b'].entries()) {
        await mkdir(join(directory, side, dirname(path)), { recursive: true });
        await writeFile(join(directory, side, path), texts[index] ?? '');
      }
    }
    return await new Promise((resolve, reject) => {
      const options = ['diff', '--no-index', '--no-prefix', '--no-color', 'a', 'b'];
      execFile('git', options, { cwd: directory }, (error, stdout, stderr) => {
        // git answers 1 when the sides differ.
        if (error && error.code !== 1) reject(new Error(`git diff failed: ${stderr}`));
        else resolve(stdout);
      });
    });
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** The contract's sources with every difference written into them, as a patch. */
export async function renderPatch(
  contract: Contract,
  differences: readonly Difference[],
  month: string,
): Promise<Patch> {
  const sources = new Map<string, { before: string; document: Document }>();
  const left: Difference[] = [];
  for (const difference of differences) {
    const place = locate(contract, difference.about);
    const known = place && place.schema in contract.components.schemas;
    if (!known || difference.about.includes(' ') || difference.about === 'body') {
      left.push(difference);
      continue;
    }
    const path = `openapi/schemas/${place.schema}.yaml`;
    const before =
      sources.get(path)?.before ??
      (await readFile(join(openapi, 'schemas', `${place.schema}.yaml`), 'utf8'));
    const source = sources.get(path) ?? { before, document: parseDocument(before) };
    sources.set(path, source);
    if (!editSchema(source.document, place.property, difference, month)) left.push(difference);
  }
  const files = [...sources].map(
    ([path, { before, document }]) => [path, [before, renderYaml(document)]] as const,
  );
  return { text: await diff(new Map(files)), left };
}
