import { createHash } from 'node:crypto';
import { type Change, type Mutant, mutate, type Node } from './mutant.ts';
import { listOperationChanges } from './operation-changes.ts';
import { listSchemaChanges } from './schema-changes.ts';
import { listTextChanges } from './text-changes.ts';

const fingerprint = (document: Node) =>
  createHash('sha256').update(JSON.stringify(document)).digest('base64');

/** Every mutant of the document, once. */
export function listMutants(document: Node): Mutant[] {
  const changes: Change[] = [
    ...listOperationChanges(document),
    ...listSchemaChanges(document),
    ...listTextChanges(document),
  ];
  const known = new Set([fingerprint(document)]);
  return changes
    .map((change) => mutate(document, change))
    .filter(({ build }) => {
      const print = fingerprint(build());
      return !known.has(print) && known.add(print);
    });
}

/** A sample of about the given size that takes every nth mutant, the same each time. */
export function sampleOf(mutants: readonly Mutant[], size: number): Mutant[] {
  const step = Math.max(1, Math.floor(mutants.length / size));
  return mutants.filter((_, index) => index % step === 0);
}
