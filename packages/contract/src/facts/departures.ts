import page from '../../facts/get-lead.json' with { type: 'json' };
import type { Contract } from './contract.ts';
import { readContract } from './read-contract.ts';
import { type PageFacts, readPage } from './read-page.ts';
import type { Statement } from './statements.ts';

/** One thing that the contract says otherwise than Lofty's documentation. */
export interface Departure {
  /** Such as `leadInquiry.bathroomsMin`, `parameter leadId` or `response 404`. */
  about: string;
  /**
   * Which fact of it differs: `presence`, `type`, `format`, `values`, `body` and the like; or
   * `meaning`, where accounts have shown what the documentation does not tell, such as a value
   * that means unset.
   */
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
  const { observed, observedFor = {} } = said ?? {};
  const isNote = said !== undefined && Object.keys(said.facts).length === 0;
  const departures = (): Omit<Departure, 'about' | 'observed'>[] => {
    if (isNote) return [];
    if (!documented || !said) {
      const [before, now] = [documented, said].map((one) => (one ? show(one.facts) : 'absent'));
      return [{ fact: 'presence', documented: before ?? '', contract: now ?? '' }];
    }
    const names = [...new Set([...Object.keys(documented.facts), ...Object.keys(said.facts)])];
    return names
      .filter((name) => documented.facts[name] !== said.facts[name])
      .map((fact) => ({
        fact,
        documented: documented.facts[fact] ?? 'absent',
        contract: said.facts[fact] ?? 'absent',
      }));
  };
  const found: Departure[] = departures().map((departure) => ({
    about,
    ...departure,
    observed: departure.fact in observedFor ? observedFor[departure.fact] : observed,
  }));
  const isTold = found.some((departure) => !(departure.fact in observedFor));
  if (observed === undefined || isTold) return found;
  const meaning = { fact: 'meaning', documented: 'absent', contract: 'as observed' };
  return [...found, { about, ...meaning, observed }];
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
