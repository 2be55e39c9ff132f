import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judgeMutants } from './gate.ts';
import { gates } from './gates.ts';
import { listMutants, sampleOf } from './list-mutants.ts';
import { mutate, type Node } from './mutant.ts';
import { exitCodeOf, render, summarize } from './report.ts';

const USAGE = `Changes the bundled contract in one place at a time and tells whether anything objects.

  pnpm contract:mutate [--sample N] [--only KIND] [--json]

  --sample N   only about N of the mutants, the same ones each time
  --only KIND  only mutants of one kind, such as "format"
  --json       the verdicts for machines

Exit codes: 0 every mutant that a consumer would notice is killed, 1 some survived, 2 could not run.`;

async function run(): Promise<number> {
  const { values } = parseArgs({
    // pnpm hands on the -- that may stand before the arguments.
    args: process.argv.slice(2).filter((argument) => argument !== '--'),
    options: {
      sample: { type: 'string' },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const size = Number(values.sample ?? Number.POSITIVE_INFINITY);
  if (!(size >= 1)) throw new Error('--sample takes a number from 1.');

  const bundle = fileURLToPath(import.meta.resolve('@get-lead/openapi/openapi.json'));
  const document: Node = JSON.parse(await readFile(bundle, 'utf8'));
  const unchanged = mutate(document, {
    kind: 'none',
    at: [],
    does: 'is unchanged',
    edit: () => {},
  });
  const [baseline] = await judgeMutants([unchanged], gates);
  if (baseline?.gate) {
    throw new Error(
      `The contract itself is objected to by ${baseline.gate}: ${baseline.objection}\nRun: pnpm build && pnpm generate`,
    );
  }

  const all = listMutants(document).filter(({ kind }) => kind === (values.only ?? kind));
  if (all.length === 0) throw new Error(`There is no mutant of the kind "${values.only}".`);
  const chosen = size < all.length ? sampleOf(all, size) : all;
  const progress = (line: string) => console.error(line);
  const summary = summarize(await judgeMutants(chosen, gates, progress));
  // Only a full run can tell that an entry of the list matches nothing any more.
  if (chosen.length < all.length || values.only) summary.stale = [];
  console.log(values.json ? JSON.stringify(summary, null, 2) : render(summary));
  return exitCodeOf(summary);
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
