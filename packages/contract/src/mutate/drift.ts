import { findDrift } from '@get-lead/codegen';
import { renderTypes } from '../../../types/scripts/render-types.ts';
import { renderValues } from '../../../types/scripts/render-values.ts';
import type { Node } from './mutant.ts';

const generated = new URL('../../../types/src/generated', import.meta.url).pathname;

/** The generated files of the types that a document would change. */
export async function findTypeDrift(document: Node): Promise<string[]> {
  const contract = document as unknown as Parameters<typeof renderTypes>[0] &
    Parameters<typeof renderValues>[0];
  const files = new Map([['values.ts', renderValues(contract)]]);
  for (const int64 of ['number', 'bigint', 'string'] as const) {
    files.set(`${int64}.ts`, await renderTypes(contract, int64));
  }
  return findDrift(generated, files);
}
