import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const home = new URL('..', import.meta.url).pathname;
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'get-lead-openapi-'));
  await cp(home, copy, {
    recursive: true,
    filter: (path) => !/^(node_modules|dist|test)$/.test(path.slice(home.length)),
  });
  await symlink(join(home, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rm(copy, { recursive: true }));

/** Lints the copy with one edit and returns the rules that objected. */
async function brokenRules(file: string, find: string, replace: string): Promise<string[]> {
  const path = join(copy, file);
  const original = await readFile(path, 'utf8');
  expect(original, `${file} no longer has the text this case edits`).toContain(find);
  await writeFile(path, original.replace(find, replace));
  try {
    const problems = await new Promise<string>((resolve) => {
      execFile(
        join(home, 'node_modules/.bin/redocly'),
        ['lint', 'source', '--format=json'],
        { cwd: copy },
        (_error, stdout, stderr) => resolve(stdout || stderr),
      );
    });
    return JSON.parse(problems).problems.map((problem: { ruleId: string }) => problem.ruleId);
  } finally {
    await writeFile(path, original);
  }
}

test('the contract as it stands breaks no rule', async () => {
  expect(await brokenRules('openapi.yaml', 'openapi: 3.1.0', 'openapi: 3.1.0')).toEqual([]);
});

describe('each rule rejects what it is for', () => {
  test.each([
    [
      'get-lead/described-schemas',
      'schemas/Location.yaml',
      'description: State, as two letters.',
      '',
    ],
    [
      'get-lead/described-schemas',
      'schemas/Location.yaml',
      'description: An area a lead is interested in.',
      '',
    ],
    ['get-lead/described-schemas', 'headers/X-RateLimit-Limit.yaml', 'description:', 'x-was:'],
    ['get-lead/deliberate-integers', 'schemas/CustomRole.yaml', 'format: int32', ''],
    ['get-lead/deliberate-integers', 'schemas/CustomRole.yaml', '- 20', '- 9007199254740993'],
    [
      'get-lead/deliberate-integers',
      'examples/sparse.yaml',
      '1143000000000303',
      '9223372036854775807',
    ],
    ['get-lead/deliberate-errors', 'paths/v1.0_leads_{leadId}.yaml', '"429":', '"428":'],
    ['get-lead/deliberate-errors', 'paths/v1.0_leads_{leadId}.yaml', '"429":', 'default:'],
    [
      'get-lead/deliberate-errors',
      'responses/TooManyRequests.yaml',
      '  X-RateLimit-Reset:',
      '  X-Reset:',
    ],
    ['get-lead/deliberate-errors', 'responses/TooManyRequests.yaml', 'examples:', 'x-examples:'],
    [
      'get-lead/no-blank-texts',
      'examples/tooManyRequests.yaml',
      'summary: The limit is reached',
      "summary: ''",
    ],
    ['get-lead/open-schemas', 'schemas/Location.yaml', 'additionalProperties: true', ''],
    ['get-lead/open-schemas', 'schemas/OwnershipScope.yaml', 'x-extensible-enum', 'enum'],
    ['get-lead/open-schemas', 'schemas/OwnershipScope.yaml', '  - Office\n', ''],
    ['get-lead/attested-departures', 'schemas/CustomRole.yaml', ', 2026-05', ''],
    [
      'no-invalid-media-type-examples',
      'examples/sparse.yaml',
      'leadId: 1143000000000303',
      'leadId: abc',
    ],
    ['no-invalid-schema-examples', 'schemas/Location.yaml', '- Travis', '- 7'],
    [
      'no-invalid-parameter-examples',
      'parameters/LeadId.yaml',
      'example: 651095960136641',
      'example: 0',
    ],
    ['operation-operationId', 'paths/v1.0_leads_{leadId}.yaml', '  operationId: getLead\n', ''],
    ['security-defined', 'openapi.yaml', 'security:\n  - accessToken: []\n  - apiKey: []\n', ''],
  ])('%s, in %s', async (rule, file, find, replace) => {
    expect(await brokenRules(file, find, replace)).toContain(rule);
  });
});
