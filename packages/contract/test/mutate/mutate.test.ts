import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import document from '@get-lead/openapi/openapi.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { judgeMutants } from '../../src/mutate/gate.ts';
import { gates } from '../../src/mutate/gates.ts';
import { listMutants, sampleOf } from '../../src/mutate/list-mutants.ts';
import type { Mutant } from '../../src/mutate/mutant.ts';
import { exitCodeOf, render, summarize } from '../../src/mutate/report.ts';

const mutants = listMutants(document);

/** Least part of the sampled mutants that has to be killed. */
const FLOOR = 1;

test('a sample of the mutants is killed', { timeout: 120_000 }, async () => {
  const sample = sampleOf(mutants, 80);
  const { survived, equivalent } = summarize(await judgeMutants(sample, gates));
  const relevant = sample.length - equivalent.length;
  expect(relevant).toBeGreaterThan(60);
  expect(
    (relevant - survived.length) / relevant,
    survived.map(({ mutant }) => mutant.id).join('\n'),
  ).toBeGreaterThanOrEqual(FLOOR);
});

test('there are mutants of every kind, each another document than the contract', () => {
  const kinds = new Set(mutants.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(
    [
      ...['bound', 'default', 'deprecation', 'enum value', 'example', 'format', 'header'],
      ...['media type', 'nullability', 'openness', 'operation', 'parameter', 'path', 'property'],
      ...['required', 'security', 'server', 'status', 'text', 'type', 'witness'],
    ].sort(),
  );
  const texts = new Set(mutants.map(({ build }) => JSON.stringify(build())));
  expect(texts.size).toBe(mutants.length);
  expect(texts.has(JSON.stringify(document))).toBe(false);
});

describe('each gate objects to what it is for, and to nothing in the contract', {
  timeout: 60_000,
}, () => {
  const unchanged: Mutant = {
    kind: 'none',
    id: 'unchanged',
    build: () => structuredClone(document),
  };
  test.each([
    ['facts', '/components/schemas/Lead/properties loses score'],
    ['lint', '/components/responses/BadRequest/headers loses X-RateLimit-Reset'],
    ['mock', '/components/examples/apiKeySentAsBearer/value has code "changed"'],
    ['drift', '/components/schemas/YesNo/x-enum-varnames has 0 "Yeschanged"'],
  ])('%s objects to: %s', async (name, id) => {
    const mutant = mutants.find((one) => one.id === id);
    const gate = gates.filter((one) => one.name === name);
    const chosen = [unchanged, mutant ?? unchanged];
    const verdicts = await judgeMutants(chosen, gate);
    expect(verdicts.map((verdict) => verdict.gate)).toEqual([undefined, name]);
    expect(verdicts[1]?.objection).toBeTruthy();
  });
});

describe('the report', () => {
  const [first, second] = mutants.map((mutant) => ({ mutant }));
  const verdicts = [{ ...first, gate: 'facts' }, second] as Parameters<typeof summarize>[0];

  test('a survivor is named, and makes the run fail', () => {
    const summary = summarize(verdicts, []);
    expect(exitCodeOf(summary)).toBe(1);
    expect(render(summary)).toContain(`survived: ${second?.mutant.kind} ${second?.mutant.id}`);
    expect(render(summary)).toContain('50.0 %');
  });

  test('a survivor that nobody could notice is set apart with its reason', () => {
    const entry = { kind: second?.mutant.kind ?? '', id: '^/', reason: 'because' };
    const summary = summarize(verdicts, [entry]);
    expect(exitCodeOf(summary)).toBe(0);
    expect(summary.equivalent.map(({ reason }) => reason)).toEqual(['because']);
  });

  test('an entry of the list that matches no survivor makes the run fail', () => {
    const summary = summarize(verdicts.slice(0, 1), [
      { kind: 'text', id: '^/nowhere', reason: 'x' },
    ]);
    expect(exitCodeOf(summary)).toBe(1);
    expect(render(summary)).toContain('/nowhere');
  });
});

test('a run that cannot start says why and exits with 2', async () => {
  const main = fileURLToPath(new URL('../../src/mutate/main.ts', import.meta.url));
  const run = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
    execFile(process.execPath, [main, '--sample', 'few'], (error, _stdout, stderr) => {
      resolve({ code: error?.code, stderr });
    });
  });
  expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('--sample') });
});
