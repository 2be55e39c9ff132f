import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';

const workflow = new URL('../../../../.github/workflows/contract-live.yml', import.meta.url);
let text: string;
let home: string;

beforeAll(async () => {
  text = await readFile(workflow, 'utf8');
  home = await mkdtemp(join(tmpdir(), 'get-lead-workflow-'));
  // It writes down what it was asked and, when asked for the open issue, answers OPEN_ISSUE.
  const gh =
    '#!/bin/bash\necho "$@" >> "$HOME/asked"\n[[ $2 == list ]] && echo "$OPEN_ISSUE" || cat >> "$HOME/asked"\n';
  await writeFile(join(home, 'gh'), gh, { mode: 0o755 });
});
afterAll(() => rm(home, { recursive: true }));

/** What the step that reports asks of GitHub. */
async function report(openIssue: string): Promise<string> {
  const { run, env } = parse(text).jobs.report.steps[0];
  await writeFile(join(home, 'asked'), '');
  const running = promisify(execFile)('bash', ['-e', '-c', run], {
    env: {
      HOME: home,
      PATH: `${home}:${process.env.PATH}`,
      OPEN_ISSUE: openIssue,
      TITLE: env.TITLE,
      REPORT: 'the report with a $(touch broken)',
    },
  });
  running.child.stdin?.end();
  await running;
  return readFile(join(home, 'asked'), 'utf8');
}

test('every action is pinned by its SHA, with the tag beside it', () => {
  const uses = text.match(/uses: .*/g) ?? [];
  expect(uses.length).toBeGreaterThan(0);
  for (const use of uses) expect(use).toMatch(/^uses: (\.\/|\S+@[0-9a-f]{40} # v\d)/);
});

test('only the job that opens the issue may write anything', () => {
  const { permissions, jobs } = parse(text);
  expect(permissions).toEqual({ contents: 'read' });
  expect(jobs.compare.permissions).toBeUndefined();
  expect(jobs.report.permissions).toEqual({ issues: 'write' });
  expect(JSON.stringify(jobs.report)).not.toContain('secrets.');
});

test('a first difference opens an issue with the report, taken as text', async () => {
  const asked = await report('');
  expect(asked).toContain('issue create --title Lofty');
  expect(asked).toContain('the report with a $(touch broken)');
  expect(asked).not.toContain('issue edit');
});

test('a later difference updates the open issue', async () => {
  const asked = await report('41');
  expect(asked).toContain('issue edit 41 --body-file -\nthe report with a');
  expect(asked).not.toContain('issue create');
});
