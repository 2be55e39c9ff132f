import equivalents from '../../mutation/equivalent.json' with { type: 'json' };
import type { Verdict } from './gate.ts';

/** Mutants that change nothing that a consumer may send or receive, and why. */
export interface Equivalent {
  /** Kind of the mutants. */
  kind: string;
  /** Regular expression that their id matches. */
  id: string;
  reason: string;
}

export interface Summary {
  mutants: number;
  /** How many each gate objected to. */
  killed: Record<string, number>;
  /** Those that no gate objected to, though a consumer would notice. */
  survived: Verdict[];
  /** Those that no gate objected to, with the reason why nobody needs to. */
  equivalent: (Verdict & { reason: string })[];
  /** Entries of the list of equivalents that no survivor matches. */
  stale: Equivalent[];
}

const matches = ({ kind, id }: Equivalent, { mutant }: Verdict) =>
  mutant.kind === kind && new RegExp(id).test(mutant.id);

/** Counts the verdicts. */
export function summarize(
  verdicts: readonly Verdict[],
  list: readonly Equivalent[] = equivalents,
): Summary {
  const killed: Record<string, number> = {};
  for (const { gate } of verdicts) if (gate) killed[gate] = (killed[gate] ?? 0) + 1;
  const left = verdicts.filter(({ gate }) => gate === undefined);
  return {
    mutants: verdicts.length,
    killed,
    survived: left.filter((verdict) => !list.some((entry) => matches(entry, verdict))),
    equivalent: left.flatMap((verdict) => {
      const entry = list.find((one) => matches(one, verdict));
      return entry ? [{ ...verdict, reason: entry.reason }] : [];
    }),
    stale: list.filter((entry) => !left.some((verdict) => matches(entry, verdict))),
  };
}

/** 0 when nothing survived that a consumer would notice, and the list of equivalents is true; else 1. */
export const exitCodeOf = ({ survived, stale }: Summary): 0 | 1 =>
  survived.length + stale.length > 0 ? 1 : 0;

/** The summary for people. */
export function render({ mutants, killed, survived, equivalent, stale }: Summary): string {
  const total = Object.values(killed).reduce((sum, count) => sum + count, 0);
  const by = Object.entries(killed).map(([gate, count]) => `${count} by ${gate}`);
  const relevant = mutants - equivalent.length;
  return [
    ...survived.map(({ mutant }) => `survived: ${mutant.kind} ${mutant.id}`),
    ...stale.map(
      ({ kind, id }) => `no survivor matches: ${kind} ${id} in mutation/equivalent.json`,
    ),
    `${mutants} mutants: ${total} killed (${by.join(', ')}), ${equivalent.length} equivalent, ${survived.length} survived.`,
    `Score: ${((100 * total) / relevant).toFixed(1)} % of the ${relevant} that a consumer would notice.`,
    ...(survived.length > 0
      ? [
          'Add a fact, a lint rule or a mock check that objects to each survivor; or, if nobody could notice it, list it with the reason in mutation/equivalent.json.',
        ]
      : []),
  ].join('\n');
}
