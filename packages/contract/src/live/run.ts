import { parseArgs } from 'node:util';
import document from '@get-lead/openapi/openapi.json' with { type: 'json' };
import type { Contract } from '../facts/contract.ts';
import { readContract } from '../facts/read-contract.ts';
import { callLofty, type Environment } from './call-lofty.ts';
import { observe } from './observe.ts';
import { renderPatch } from './render-patch.ts';
import { renderTable } from './render-table.ts';

const contract = document as unknown as Contract;

const USAGE = `Asks Lofty for one lead and tells where the answer is not what the contract says.

  LOFTY_API_KEY=... pnpm contract:live -- --lead ID [--json | --patch] [--show-values]

  --lead ID      identifier of a lead that the credential may read
  --json         the differences for machines
  --patch        a patch to the contract, for git apply
  --show-values  the values too, which may be personal data; else only their shapes

The credential comes from LOFTY_ACCESS_TOKEN (OAuth) or LOFTY_API_KEY, the address from
LOFTY_BASE_URL (default: Lofty's).
Exit codes: 0 agrees, 1 differs, 2 could not run.`;

/** Where a run writes: its result, and what else people should know. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

function readArguments(args: readonly string[]) {
  const { values } = parseArgs({
    // pnpm hands on the -- that stands before the arguments.
    args: args.filter((argument) => argument !== '--'),
    options: {
      lead: { type: 'string' },
      json: { type: 'boolean', default: false },
      patch: { type: 'boolean', default: false },
      'show-values': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.json && values.patch) throw new Error('Use --json or --patch, not both.');
  if (!values.help && !values.lead) throw new Error(`Which lead? Use --lead ID.\n\n${USAGE}`);
  return values;
}

async function compare(args: readonly string[], environment: Environment, { out, err }: Output) {
  const { lead = '', json, patch, help, 'show-values': showValues } = readArguments(args);
  if (help) {
    out(USAGE);
    return 0;
  }
  const { body, exact, headers } = await callLofty(lead, environment);
  const findings = observe(body, headers, readContract(contract), showValues ? exact : undefined);
  if (json) out(JSON.stringify(findings, null, 2));
  else if (patch) {
    const { text, left } = await renderPatch(
      contract,
      findings.differences,
      new Date().toISOString().slice(0, 7),
    );
    if (text !== '') out(text.trimEnd());
    for (const { about, kind } of left) err(`Not in the patch, decide yourself: ${kind} ${about}`);
    if (text !== '')
      err(
        'Describe what is new, record it in packages/contract/facts/observed.json, and run: pnpm generate',
      );
  } else out(renderTable(findings));
  return findings.differences.length > 0 ? 1 : 0;
}

/** Runs the comparison; gives the exit code: 0 agrees, 1 differs, 2 could not run. */
export async function runLive(
  args: readonly string[],
  environment: Environment,
  output: Output,
): Promise<0 | 1 | 2> {
  try {
    return await compare(args, environment, output);
  } catch (error) {
    output.err(error instanceof Error ? error.message : String(error));
    return 2;
  }
}
