import type { Case } from './cases.ts';

/** Every leaf of a value, by its JSON Pointer. */
function leaves(value: unknown, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) {
    return new Map([[path, JSON.stringify(value)]]);
  }
  return new Map(
    Object.entries(value).flatMap(([name, inner]) => [...leaves(inner, `${path}/${name}`)]),
  );
}

/** Where what the two cases do differs: their answers, their client and their call. */
export function differences(one: Case, other: Case): string[] {
  const [a, b] = [one, other].map(({ answers, client, call }) => leaves({ answers, client, call }));
  const paths = [...new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])];
  return paths.filter((path) => a?.get(path) !== b?.get(path));
}

/** What is wrong with the twin of a case that must fail; empty when nothing is. */
export function twinProblems(one: Case, cases: ReadonlyMap<string, Case>): string[] {
  if (one.twin === undefined) return [];
  const twin = cases.get(one.twin);
  if (!twin) return [`the twin ${one.twin} is not there`];
  if (!twin.expect.lead) return [`the twin ${one.twin} must fail too`];
  const paths = differences(one, twin);
  return paths.length === 1
    ? []
    : [`the twin ${one.twin} differs in ${paths.length} fields, not one: ${paths.join(', ')}`];
}
