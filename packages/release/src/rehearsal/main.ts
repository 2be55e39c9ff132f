import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startMock } from '@get-lead/contract/mock';
import { startRegistry } from './registry.ts';
import { describeFailure, type Result, rehearseRow, renderTable } from './rehearse-rows.ts';
import { releaseCopy } from './release-copy.ts';
import { ROWS } from './rows.ts';
import { createRun } from './run.ts';

const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // Not `once`: execa ends the process at a signal that nobody listens for any more.
  process.on(name, () => interruption.abort(new Error(`Interrupted by ${name}.`)));
}
const { values } = parseArgs({ options: { packed: { type: 'string' } } });
const { signal } = interruption;
const run = createRun(signal);

async function rehearse(directory: string): Promise<Result[]> {
  const upstream = (await run('pnpm', ['config', 'get', 'registry'], {})).trim();
  const registry = await startRegistry(directory);
  try {
    console.log(`Releasing the last commit to a registry at ${registry.url}`);
    const report = (step: string) => console.log(`  ${step}`);
    const released = await releaseCopy(run, directory, registry, report, values.packed);
    const mock = await startMock({ document: released.document });
    try {
      console.log(`Using version ${released.version} against Prism at ${mock.url}`);
      const { version } = released;
      const stage = { run, signal, registry, upstream, mockUrl: mock.url, version, directory };
      const results: Result[] = [];
      for (const row of ROWS) {
        const result = await rehearseRow(row, stage);
        console.log(`  ${result.verdict} ${result.name} (${result.seconds} s)`);
        if (result.detail) console.log(result.detail.replaceAll(/^/gm, '    '));
        results.push(result);
      }
      return results;
    } finally {
      await mock.stop();
    }
  } finally {
    registry.stop();
  }
}

const directory = await mkdtemp(join(tmpdir(), 'get-lead-rehearsal-'));
try {
  const results = await rehearse(directory);
  console.log(renderTable(results));
  if (results.some(({ verdict }) => verdict === 'failed')) process.exitCode = 1;
} catch (error) {
  console.error(signal.aborted ? signal.reason.message : describeFailure(error));
  process.exitCode = 1;
} finally {
  await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  console.log('Removed everything that the rehearsal made.');
}
