import { type Answer, startScriptedServer } from '@get-lead/testing/scripted-server';
import { describe, expect, test } from 'vitest';
import type { Findings } from '../../src/live/difference.ts';
import { runLive } from '../../src/live/run.ts';
import { drifting, enveloped, flat, SECRETS } from './accounts.ts';

/** Runs the command against an account; the server counts what it was asked. */
async function live(account: Answer, ...args: string[]) {
  const server = await startScriptedServer([account]);
  const [out, err]: string[][] = [[], []];
  try {
    const code = await runLive(
      ['--', '--lead', '651095960136641', ...args],
      { LOFTY_API_KEY: 'live-key', LOFTY_BASE_URL: server.url },
      { out: (text) => out?.push(text), err: (text) => err?.push(text) },
    );
    return {
      code,
      out: out?.join('\n') ?? '',
      err: err?.join('\n') ?? '',
      requests: server.requests,
    };
  } finally {
    await server.stop();
  }
}

const differencesOf = (out: string) =>
  (JSON.parse(out) as Findings).differences.map(({ about, kind }) => `${kind} ${about}`).sort();

describe('an account that agrees with the contract', () => {
  test.each([
    ['flat', flat, 'The lead came bare. It agrees'],
    ['enveloped', enveloped, 'The lead came in its envelope. It agrees'],
  ])('%s exits with 0 after one request', async (_, account, said) => {
    const { code, out, err, requests } = await live(account);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(said);
    expect(requests).toMatchObject([
      { path: '/v1.0/leads/651095960136641', headers: { authorization: 'token live-key' } },
    ]);
  });

  test('has nothing to patch', async () => {
    expect(await live(enveloped, '--patch')).toMatchObject({ code: 0, out: '', err: '' });
  });
});

describe('an account that has drifted', () => {
  test('exits with 1 and names every difference', async () => {
    const { code, out } = await live(drifting, '--json');
    expect(code).toBe(1);
    expect(differencesOf(out)).toEqual([
      'missing_header header X-RateLimit-Remaining',
      'missing_header header X-RateLimit-Reset',
      'other_form createTime',
      'other_form header Content-Type',
      'other_form header X-RateLimit-Limit',
      'unexpected_null mortgage',
      'unexpected_null stage',
      'unexpected_null tags[].tagName',
      'unknown_field leadPropertyList[].geo',
      'unknown_field nickname',
      'unknown_field tags[].colour',
      'unknown_field visits',
      'unknown_value leadTypes',
      'wrong_type phones[]',
      'wrong_type score',
    ]);
    expect(JSON.parse(out).differences).toContainEqual({
      about: 'tags[].colour',
      kind: 'unknown_field',
      expected: 'no such field',
      actual: 'string',
      count: 2,
    });
  });

  test('is shown to people as a table, with forms in the place of values', async () => {
    const { code, out } = await live(drifting);
    expect(code).toBe(1);
    expect(out).toMatch(/^ABOUT +KIND +EXPECTED +ACTUAL +COUNT$/m);
    expect(out).toMatch(
      /^createTime +other_form +lofty-time +9999-99-99A99:99:99\.999\+99:99 +1$/m,
    );
    expect(out).toMatch(/^stage +unexpected_null +string +null +1$/m);
  });

  test.each([
    ['the table', []],
    ['the JSON', ['--json']],
    ['the patch', ['--patch']],
  ])('%s shows no value unless asked', async (_, args) => {
    const { out, err } = await live(drifting, ...args);
    expect(out).not.toBe('');
    for (const secret of SECRETS) expect(out + err).not.toContain(secret);
  });

  test('shows the values when asked', async () => {
    const { out } = await live(drifting, '--show-values');
    expect(out).toContain('nickname: ["Marlene-Secret"]');
  });

  test('shows every digit of a value', async () => {
    const body =
      '{"lead":{"leadId":1,"vendorId":9223372036854775807,"box":{"at":[1e-7,-9007199254740993]}}}';
    const { out } = await live({ ...flat, body }, '--show-values');
    expect(out).toContain('vendorId: [9223372036854775807]');
    expect(out).toContain('box: [{"at":[1e-7,-9007199254740993]}]');
  });
});

describe('an answer that holds no lead', () => {
  test.each([['{"data":{"leadId":1}}'], ['[]'], ['null'], ['{"lead":{}}']])(
    '%s differs',
    async (body) => {
      const { code, out } = await live({ body }, '--json');
      expect(code).toBe(1);
      expect(JSON.parse(out).differences.length).toBeGreaterThan(0);
    },
  );
});

describe('a run that cannot tell exits with 2 and says why', () => {
  test.each<[string, Answer, RegExp]>([
    ['the lead is not there', { status: 404, body: '"20006 LEAD_NOT_EXIST"' }, /404.*20006/],
    ['the credential is wrong', { status: 401, body: '' }, /401.*accessToken/s],
    ['the answer is not JSON', { body: '<html>' }, /not JSON/],
    ['the connection breaks', { fault: 'reset' }, /reach/],
  ])('%s', async (_, account, said) => {
    const { code, out, err } = await live(account);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(said);
    expect(err).not.toContain('live-key');
  });

  const nowhere = { out: () => {}, err: () => {} };
  test.each<[string, string[], object, RegExp]>([
    ['without a credential', ['--lead', '1'], {}, /set LOFTY_ACCESS_TOKEN .* or LOFTY_API_KEY/],
    [
      'with both credentials',
      ['--lead', '1'],
      { LOFTY_ACCESS_TOKEN: 'a', LOFTY_API_KEY: 'b' },
      /only one/,
    ],
    ['without a lead', [], { LOFTY_API_KEY: 'b' }, /--lead ID/],
    ['with a lead that is none', ['--lead', 'x'], { LOFTY_API_KEY: 'b' }, /leadId/],
    ['with an unknown option', ['--leads', '1'], { LOFTY_API_KEY: 'b' }, /--leads/],
    ['with two outputs', ['--lead', '1', '--json', '--patch'], { LOFTY_API_KEY: 'b' }, /not both/],
  ])('%s', async (_, args, environment, said) => {
    const errors: string[] = [];
    const code = await runLive(args, environment, { ...nowhere, err: (text) => errors.push(text) });
    expect(code).toBe(2);
    expect(errors.join('\n')).toMatch(said);
  });
});
