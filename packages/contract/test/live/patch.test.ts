import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import document from '@get-lead/openapi/openapi.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { Contract } from '../../src/facts/contract.ts';
import { readContract } from '../../src/facts/read-contract.ts';
import { observe } from '../../src/live/observe.ts';
import { renderPatch, renderYaml } from '../../src/live/render-patch.ts';
import { drifting } from './accounts.ts';

const run = promisify(execFile);
const openapi = dirname(fileURLToPath(import.meta.resolve('@get-lead/openapi/package.json')));
const contract = document as unknown as Contract;
const body = JSON.parse(drifting.body as string);
const { differences } = observe(body, new Headers(drifting.headers), readContract(contract));
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'get-lead-live-'));
  await cp(openapi, join(root, 'openapi'), {
    recursive: true,
    filter: (path) => !/^\/(node_modules|dist|test|\.turbo)$/.test(path.slice(openapi.length)),
  });
  await symlink(join(openapi, 'node_modules'), join(root, 'openapi/node_modules'));
});
afterAll(() => rm(root, { recursive: true }));

/** Whether the schema of a success takes the answer, as far as its types go. */
function takes({ components }: Contract): boolean {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  return ajv.compile({ $ref: '#/components/schemas/LeadResponse', components })(body);
}

test('schemas are written back as they are where nothing is changed', async () => {
  for (const file of await readdir(join(openapi, 'schemas'))) {
    const text = await readFile(join(openapi, 'schemas', file), 'utf8');
    expect(renderYaml(parseDocument(text)), file).toBe(text);
  }
});

test('the patch applies, passes lint, and makes the contract take what came', async () => {
  const { text, left } = await renderPatch(contract, differences, '2026-11');
  expect(left.map(({ kind, about }) => `${kind} ${about}`).sort()).toEqual([
    'missing_header header X-RateLimit-Remaining',
    'missing_header header X-RateLimit-Reset',
    'other_form header Content-Type',
    'other_form header X-RateLimit-Limit',
    'unknown_value leadTypes',
  ]);
  expect(text.match(/^\+ .*x-observed: .*one account, 2026-11/gm)?.length).toBe(10);

  await writeFile(join(root, 'live.patch'), text);
  await run('git', ['apply', 'live.patch'], { cwd: root });
  const redocly = [join(openapi, 'node_modules/@redocly/cli/bin/cli.js')];
  const cwd = join(root, 'openapi');
  await run(process.execPath, [...redocly, 'lint', 'source'], { cwd });
  await run(process.execPath, [...redocly, 'bundle', 'source', '--output', 'bundle.json'], { cwd });
  const patched: Contract = JSON.parse(await readFile(join(cwd, 'bundle.json'), 'utf8'));

  expect(takes(contract)).toBe(false);
  expect(takes(patched)).toBe(true);
  expect(Object.keys(patched.components.schemas.Lead?.properties ?? {})).toContain('nickname');
});
