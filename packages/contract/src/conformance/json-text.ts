import document from '@get-lead/openapi/openapi.json' with { type: 'json' };
import type { Contract } from '../facts/contract.ts';
import { readContract } from '../facts/read-contract.ts';

const int64Paths = new Set(
  readContract(document as unknown as Contract)
    .filter(({ facts }) => facts.format === 'int64')
    .map(({ about }) => about),
);

/** `/tags/0/tagId` as `tags[].tagId`, the way the contract's fields are named. */
const fieldOf = (pointer: string) =>
  pointer
    .slice(1)
    .replaceAll(/\/\d+(?=\/|$)/g, '[]')
    .replaceAll('/', '.');

/**
 * A value of a lead as JSON text with the digits of its integers: a bigint, and in a lead whose
 * 64-bit fields are strings the text of such a field, stands for its digits.
 */
export function jsonText(value: unknown, int64: string, pointer = ''): string | undefined {
  if (typeof value === 'bigint') return int64 === 'bigint' ? String(value) : undefined;
  if (int64Paths.has(fieldOf(pointer)) && value !== null) {
    if (int64 === 'string') return typeof value === 'string' ? value : undefined;
    if (int64 === 'bigint') return undefined;
  }
  if (Array.isArray(value)) {
    return `[${value.map((item, at) => jsonText(item, int64, `${pointer}/${at}`)).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([name, inner]) => {
      return `${JSON.stringify(name)}:${jsonText(inner, int64, `${pointer}/${name}`)}`;
    });
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value);
}

/** The value at a JSON Pointer; `undefined` where there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, step) => {
      const holder = Object(value) as Record<string, unknown>;
      return Object.hasOwn(holder, step) ? holder[step] : undefined;
    }, root);
}
