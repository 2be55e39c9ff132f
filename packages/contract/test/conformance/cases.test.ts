import { describe, expect, test } from 'vitest';
import { createCaseCheck, loadCases, loadSkips } from '../../src/conformance/cases.ts';
import { runCase } from '../../src/conformance/run-case.ts';
import { twinProblems } from '../../src/conformance/twins.ts';

const cases = await loadCases();
const skips = await loadSkips('typescript');
const check = await createCaseCheck();
const run = new Set<string>();

describe('every case', () => {
  test.each([...cases])('%s is one that the schema describes', (name, one) => {
    expect(check(one)).toEqual([]);
    expect(one.name).toBe(name);
    expect(twinProblems(one, cases)).toEqual([]);
  });
});

describe.concurrent('the client in TypeScript', () => {
  const included = [...cases.values()].filter(({ name }) => !(name in skips));
  test.each(included)('$name: $summary', { timeout: 60_000 }, async (one) => {
    const problems = await runCase(one);
    run.add(one.name);
    expect(problems).toEqual([]);
  });
});

describe('the census', () => {
  test('every case on disk was run or is skipped with a reason', () => {
    expect([...run, ...Object.keys(skips)].sort()).toEqual([...cases.keys()]);
    for (const [name, reason] of Object.entries(skips)) {
      expect(reason, `${name} is skipped: say why`).toMatch(/\w+ \w+/);
    }
  });
});
