import { RuntimeMissing, type Stage } from './consumer.ts';
import type { Row } from './rows.ts';

export interface Result {
  readonly name: string;
  readonly verdict: 'passed' | 'failed' | 'skipped';
  readonly seconds: string;
  readonly detail: string;
}

/** What a failed command wrote, or else the error itself. */
export function describeFailure(error: unknown): string {
  const { shortMessage, stdout, stderr } = error as Record<string, string | undefined>;
  if (shortMessage) return [shortMessage, stdout, stderr].filter(Boolean).join('\n');
  return error instanceof Error ? error.message : String(error);
}

/** Rehearses one row. A runtime that cannot be had skips it, but fails it in CI. */
export async function rehearseRow(row: Row, stage: Stage): Promise<Result> {
  const start = performance.now();
  const finish = (verdict: Result['verdict'], detail = ''): Result => ({
    name: row.name,
    verdict,
    seconds: ((performance.now() - start) / 1000).toFixed(1),
    detail,
  });
  try {
    await row.rehearse(stage);
    return finish('passed');
  } catch (error) {
    stage.signal.throwIfAborted();
    if (error instanceof RuntimeMissing && !process.env.CI) return finish('skipped', error.message);
    return finish('failed', describeFailure(error));
  }
}

/** The closing table. */
export function renderTable(results: readonly Result[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const rule = '-'.repeat(width + 20);
  const lines = results.map(
    ({ name, verdict, seconds }) =>
      `${name.padEnd(width)}  ${verdict.padEnd(8)} ${seconds.padStart(6)} s`,
  );
  const count = (verdict: string) => results.filter((result) => result.verdict === verdict).length;
  const sum = `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`;
  return [rule, ...lines, rule, sum].join('\n');
}
