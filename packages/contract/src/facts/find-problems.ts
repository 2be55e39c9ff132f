import { isDeepStrictEqual } from 'node:util';
import page from '../../facts/get-lead.json' with { type: 'json' };
import recorded from '../../facts/observed.json' with { type: 'json' };
import type { Contract } from './contract.ts';
import { type Departure, listDepartures } from './departures.ts';

type Recorded = Pick<Departure, 'about' | 'fact' | 'contract'>;

const keyOf = ({ about, fact, contract }: Recorded) => `${about}: ${fact} ${contract}`;

/** The value at a path such as `tags[].tagName` in a body that shows one item of each list. */
function valueAt(body: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => {
    const next = (value as Record<string, unknown> | undefined)?.[step.replace('[]', '')];
    return step.endsWith('[]') ? (next as unknown[] | undefined)?.[0] : next;
  }, body);
}

/** Where the contract's example `documented` is not the sample on the page. */
function findSampleProblems(contract: Contract): string[] {
  const sample = contract.components.examples?.documented?.value;
  return page.fields
    .filter((field) => 'example' in field)
    .filter(({ path, example }) => !isDeepStrictEqual(valueAt(sample, path), example))
    .map(({ path, example }) => {
      return `${path}: the page's sample has ${JSON.stringify(example)}, the example "documented" has ${JSON.stringify(valueAt(sample, path))}.`;
    });
}

/**
 * Where the contract is neither what Lofty documents (`facts/get-lead.json`) nor a departure from
 * it that is both recorded (`facts/observed.json`) and attested (`x-observed` on the node).
 */
export function findFactProblems(contract: Contract): string[] {
  const departures = listDepartures(contract);
  const known = new Set(recorded.map(keyOf));
  const found = new Set(departures.map(keyOf));
  return [
    ...departures
      .filter((departure) => !known.has(keyOf(departure)))
      .map(({ about, fact, documented, contract: said }) => {
        return `${about}: ${fact} is "${documented}" by Lofty's documentation and "${said}" in the contract. Correct the contract; or, if a live account has shown it, add x-observed and record it in facts/observed.json.`;
      }),
    ...recorded
      .filter((departure) => !found.has(keyOf(departure)))
      .map(({ about, fact, contract: said }) => {
        return `${about}: ${fact} should be "${said}", as live accounts have shown, but the contract says otherwise. Correct the contract or facts/observed.json.`;
      }),
    ...departures
      .filter(({ observed }) => !observed)
      .map(({ about, fact }) => {
        return `${about}: ${fact} departs from Lofty's documentation without x-observed: say there what was seen, by how many accounts and when.`;
      }),
    ...findSampleProblems(contract),
  ];
}
