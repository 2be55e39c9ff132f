import type { Mutant, Node } from './mutant.ts';

/** Something that can object to a contract. */
export interface Gate {
  name: string;
  /** The first objection to each document, in their order; `undefined` where there is none. */
  judge(documents: readonly (() => Node)[]): Promise<(string | undefined)[]>;
}

/** What became of a mutant. */
export interface Verdict {
  mutant: Mutant;
  /** Name of the gate that objected; `undefined` for a survivor. */
  gate?: string | undefined;
  objection?: string | undefined;
}

/** A gate that judges one document after the other; a document it cannot read is objected to. */
export function oneByOne(
  name: string,
  objections: (document: Node) => string[] | Promise<string[]>,
): Gate {
  return {
    name,
    async judge(documents) {
      const found: (string | undefined)[] = [];
      for (const build of documents) {
        try {
          found.push((await objections(build()))[0]);
        } catch (error) {
          found.push(`${error}`.split('\n')[0]);
        }
      }
      return found;
    },
  };
}

/** How many mutants a gate is given at once, between two lines of progress. */
const BATCH = 80;

/** Sends every mutant through the gates in order, until one objects. */
export async function judgeMutants(
  mutants: readonly Mutant[],
  gates: readonly Gate[],
  progress: (line: string) => void = () => {},
): Promise<Verdict[]> {
  const verdicts: Verdict[] = mutants.map((mutant) => ({ mutant }));
  for (const { name, judge } of gates) {
    const left = verdicts.filter(({ gate }) => gate === undefined);
    for (let at = 0; at < left.length; at += BATCH) {
      const batch = left.slice(at, at + BATCH);
      const objections = await judge(batch.map(({ mutant }) => mutant.build));
      for (const [index, objection] of objections.entries()) {
        if (objection !== undefined) Object.assign(batch[index] ?? {}, { gate: name, objection });
      }
      const killed = verdicts.filter(({ gate }) => gate !== undefined).length;
      const seen = Math.min(at + BATCH, left.length);
      progress(`${name}: ${seen} of ${left.length}; ${killed} of ${verdicts.length} killed`);
    }
  }
  return verdicts;
}
