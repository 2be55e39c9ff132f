import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { type Case, createCaseCheck, loadCases } from '../../src/conformance/cases.ts';
import { runCase } from '../../src/conformance/run-case.ts';
import { twinProblems } from '../../src/conformance/twins.ts';

const cases = await loadCases();
const check = await createCaseCheck();

/** A case with one edit. */
function edited(name: string, edit: (copy: Case) => void): Case {
  const original = cases.get(name);
  if (!original) throw new Error(`There is no case ${name}: name another one here.`);
  const copy = structuredClone(original);
  edit(copy);
  return copy;
}

describe('the runner objects when what came is not what was expected', () => {
  test.each<[string, string, (copy: Case) => void, string]>([
    [
      'a value',
      'int64-max',
      ({ expect }) => {
        expect.lead = { values: { '/leadId': '9223372036854775806' } };
      },
      '/leadId should be',
    ],
    [
      'a value where there is none',
      'body-flat',
      ({ expect }) => {
        expect.lead = { values: { '/stage': 'null' } };
      },
      '/stage should be',
    ],
    [
      'a field that is there',
      'body-flat',
      ({ expect }) => {
        expect.lead = { absent: ['/firstName'] };
      },
      '/firstName should be',
    ],
    [
      'a text that is a number',
      'types-that-vary',
      ({ expect }) => {
        expect.lead = { values: { '/tags/1/visibleType': '1' } };
      },
      '/tags/1/visibleType should be',
    ],
    [
      'a success that failed',
      'status-404',
      ({ expect }) => {
        delete expect.error;
        expect.lead = { values: { '/leadId': '1' } };
      },
      'should succeed but failed',
    ],
    [
      'a failure that succeeded',
      'body-flat',
      ({ expect }) => {
        delete expect.lead;
        expect.error = { code: 'server_error' };
      },
      'should fail with server_error',
    ],
    [
      'a refusal that was sent',
      'status-404',
      ({ expect }) => {
        delete expect.error;
        expect.refused = 'leadId';
      },
      'should be refused',
    ],
    [
      'a refusal of something else',
      'refused-lead-id-zero',
      ({ expect }) => {
        expect.refused = 'apiKey';
      },
      'names apiKey',
    ],
    [
      'another error',
      'status-404',
      ({ expect }) => {
        expect.error = { code: 'bad_request' };
      },
      "the error's code",
    ],
    [
      'another status',
      'status-404',
      ({ expect }) => {
        expect.error = { code: 'lead_not_found', status: null };
      },
      "the error's status",
    ],
    [
      'another code of Lofty',
      'error-404-code-in-message',
      ({ expect }) => {
        expect.error = { code: 'lead_not_found', loftyCode: null };
      },
      "the error's loftyCode",
    ],
    [
      'another verdict on retrying',
      'status-404',
      ({ expect }) => {
        expect.error = { code: 'lead_not_found', retryable: true };
      },
      "the error's retryable",
    ],
    [
      'another field',
      'double-mode-unsafe-max',
      ({ expect }) => {
        expect.error = { code: 'unsafe_integer', field: 'teamId' };
      },
      "the error's field",
    ],
    [
      'another number of requests',
      'body-flat',
      ({ expect }) => {
        expect.requests = 2;
      },
      'the number of requests',
    ],
    [
      'another path',
      'body-flat',
      ({ expect }) => {
        expect.sent = { path: '/v1.0/leads/2' };
      },
      'request 0: path',
    ],
    [
      'another query',
      'request-with-trash',
      ({ expect }) => {
        expect.sent = { query: {} };
      },
      'request 0: query',
    ],
    [
      'another header',
      'body-flat',
      ({ expect }) => {
        expect.sent = { headers: { authorization: null } };
      },
      'request 0: authorization',
    ],
    [
      'a gap that is too short',
      'status-503-then-lead',
      ({ expect }) => {
        expect.gaps = [{ minMs: 3_600_000, maxMs: 7_200_000 }];
      },
      'gap 0 should be',
    ],
    [
      'a gap that is too long',
      'status-503-then-lead',
      ({ expect }) => {
        expect.gaps = [{ minMs: -2, maxMs: -1 }];
      },
      'gap 0 should be',
    ],
    [
      'a gap that never was',
      'body-flat',
      ({ expect }) => {
        expect.gaps = [{ minMs: 0, maxMs: 1000 }];
      },
      'gap 0 should be',
    ],
  ])('%s', async (_, name, edit, problem) => {
    expect((await runCase(edited(name, edit))).join('\n')).toContain(problem);
  });
});

describe('a case is refused', () => {
  test.each<[string, string, (copy: Case) => void]>([
    [
      'with a word that the vocabulary lacks',
      'body-flat',
      (one) => Object.assign(one.expect, { log: 1 }),
    ],
    ['that expects nothing', 'body-flat', (one) => delete one.expect.lead],
    ['that expects no values', 'body-flat', (one) => Object.assign(one.expect, { lead: {} })],
    [
      'that does not count its requests',
      'body-flat',
      (one) => Reflect.deleteProperty(one.expect, 'requests'),
    ],
    ['that must fail and has no twin', 'status-404', (one) => delete one.twin],
    ['that must succeed and has a twin', 'body-flat', (one) => Object.assign(one, { twin: 'x' })],
  ])('%s', (_, name, edit) => {
    expect(check(edited(name, edit))).not.toEqual([]);
  });

  test.each<[string, string, (copy: Case) => void]>([
    ['whose twin is not there', 'is not there', (one) => Object.assign(one, { twin: 'nobody' })],
    ['whose twin fails too', 'must fail too', (one) => Object.assign(one, { twin: 'status-401' })],
    [
      'whose twin differs in nothing',
      '0 fields',
      (one) => Object.assign(one.answers[0] ?? {}, { status: 503 }),
    ],
    [
      'whose twin differs in two fields',
      '2 fields',
      (one) => Object.assign(one.call, { withTrash: true }),
    ],
  ])('%s', (_, problem, edit) => {
    expect(twinProblems(edited('status-404', edit), cases).join('\n')).toContain(problem);
  });
});

test('every word of the vocabulary is used by a case', async () => {
  const schema = await readFile(new URL('../../conformance/schema.json', import.meta.url), 'utf8');
  const { properties, $defs } = JSON.parse(schema);
  const { client, answer, expect: expectation } = $defs;
  const { error, sent, lead } = expectation.properties;
  const names = [properties.call, client, answer, expectation, error, sent, lead].flatMap((node) =>
    Object.keys(node.properties),
  );
  const values = [
    answer.properties.fault,
    answer.properties.transfer,
    client.properties.int64,
    error.properties.code,
  ]
    .flatMap((node) => node.enum as string[])
    .filter((value) => !['length', 'exact'].includes(value));
  const text = JSON.stringify([...cases.values()]);
  expect(names.filter((name) => !text.includes(`"${name}":`))).toEqual([]);
  expect(values.filter((value) => !text.includes(`:"${value}"`))).toEqual([]);
});
