import page from '../../facts/get-lead.json' with { type: 'json' };
import type { Contract } from './contract.ts';
import { readContract } from './read-contract.ts';
import { type PageFacts, readPage } from './read-page.ts';
import type { Statement } from './statements.ts';

/** One thing that the contract says otherwise than Lofty's documentation. */
export interface Departure {
  /** Such as `leadInquiry.bathroomsMin`, `parameter leadId` or `response 404`. */
  about: string;
  /** Which fact of it differs: `presence`, `type`, `format`, `values`, `body` and the like. */
  fact: string;
  /** What the documentation says; `absent` when it says nothing. */
  documented: string;
  /** What the contract says; `absent` when it says nothing. */
  contract: string;
  /** What was seen, by how many accounts and when: the contract's `x-observed` line. */
  observed?: string | undefined;
}

const show = (facts: Record<string, string>) =>
  Object.entries(facts)
    .map(([name, value]) => (name === 'type' ? value : `${name} ${value}`))
    .join(', ');

function compare(documented: Statement | undefined, said: Statement | undefined): Departure[] {
  const about = (said ?? documented)?.about ?? '';
  const { observed, observedFor } = said ?? {};
  if (!documented || !said) {
    return [
      {
        about,
        fact: 'presence',
        documented: documented ? show(documented.facts) : 'absent',
        contract: said ? show(said.facts) : 'absent',
        observed,
      },
    ];
  }
  const names = [...new Set([...Object.keys(documented.facts), ...Object.keys(said.facts)])];
  return names
    .filter((name) => documented.facts[name] !== said.facts[name])
    .map((fact) => ({
      about,
      fact,
      documented: documented.facts[fact] ?? 'absent',
      contract: said.facts[fact] ?? 'absent',
      observed: observedFor?.[fact] ?? observed,
    }));
}

/**
 * Everything that the contract says otherwise than Lofty's documentation of Get Lead, whether
 * attested or not, in the order of the documentation.
 */
export function listDepartures(contract: Contract, facts: PageFacts = page): Departure[] {
  const documented = new Map(readPage(facts).map((statement) => [statement.about, statement]));
  const said = new Map(readContract(contract).map((statement) => [statement.about, statement]));
  return [...new Set([...documented.keys(), ...said.keys()])].flatMap((about) =>
    compare(documented.get(about), said.get(about)),
  );
}
