import { HEADER } from '@get-lead/codegen';
import type { Contract, Schema } from './schema.ts';

/** Every property of the contract's schemas, however deep, with its name. */
function* properties(node: unknown): Generator<[string, Schema]> {
  if (typeof node !== 'object' || node === null) return;
  yield* Object.entries((node as Schema).properties ?? {});
  for (const inner of Object.values(node)) yield* properties(inner);
}

/**
 * The names of the fields that are 64-bit integers.
 *
 * The client knows a field by its name alone, which is far smaller than a tree of fields, so a name
 * must not stand for an integer of another size elsewhere in the contract.
 */
export function renderInt64Names(contract: Contract): string {
  const all = [...properties(contract.components.schemas)];
  const names = new Set(all.filter(([, { format }]) => format === 'int64').map(([name]) => name));
  for (const [name, { type, format }] of all) {
    const isNumeric = [type].flat().some((one) => one === 'integer' || one === 'number');
    if (names.has(name) && isNumeric && format !== 'int64') {
      throw new Error(
        `${name} is int64 in one schema and ${format} in another: the client needs to tell fields by their path.`,
      );
    }
  }
  // Most end in Id, which need not be repeated.
  const sorted = [...names].sort();
  const ids = sorted.filter((name) => name.endsWith('Id')).map((name) => name.slice(0, -2));
  const others = sorted.filter((name) => !name.endsWith('Id'));
  const pattern = [...(ids.length > 0 ? [`(${ids.join('|')})Id`] : []), ...others].join('|');
  return `${HEADER}

/** The names of the fields that the contract says are 64-bit integers. */
export const int64Names: RegExp =
  /^(${pattern})$/;
`;
}
