// What validating and normalizing a lead costs. Run: pnpm exec node bench/validate.bench.ts
import contract from '@get-lead/openapi/openapi.json' with { type: 'json' };
import { Bench } from 'tinybench';
import { normalizeLead } from '../src/normalize.ts';
import { findDrift } from '../src/validate.ts';

const LIMIT_US = 1;
/** Calls in one measure, so that the clock itself does not count. */
const CALLS = 100;
const { documented, buyer, seller, sparse } = contract.components.examples;
const bodies = { documented, buyer, seller, sparse };
const bench = new Bench();

function add(name: string, call: () => unknown) {
  bench.add(name, () => {
    for (let n = 0; n < CALLS; n++) call();
  });
}

for (const [name, { value }] of Object.entries(bodies)) {
  const text = JSON.stringify(value);
  const lead = 'lead' in value ? value.lead : value;
  add(`parse ${name}`, () => JSON.parse(text));
  add(`validate ${name}`, () => findDrift(value));
  add(`normalize ${name}`, () => normalizeLead(lead as never));
}
await bench.run();

const medians = new Map(
  bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name} did not run`);
    return [name, (result.latency.p50 * 1000) / CALLS];
  }),
);
console.table(
  Object.keys(bodies).map((name) => {
    const [parse = 0, validate = 0, normalize = 0] = ['parse', 'validate', 'normalize'].map(
      (task) => medians.get(`${task} ${name}`),
    );
    if (validate > LIMIT_US) process.exitCode = 1;
    return {
      lead: name,
      'validate, us': validate.toFixed(2),
      'of JSON.parse': (validate / parse).toFixed(2),
      'normalize, us': normalize.toFixed(2),
    };
  }),
);
if (process.exitCode) console.error(`Validating a lead takes more than ${LIMIT_US} us.`);
