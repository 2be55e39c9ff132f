import {
  type Answer,
  type ScriptedServer,
  startScriptedServer,
} from '@get-lead/testing/scripted-server';
import { afterEach, expect, it } from 'vitest';
import type { AppOptions } from '../src/app.ts';
import { createTestApp, TOKEN } from './serve-app.ts';

const lead = (fields: string) => ({ body: `{"lead":{"leadId":1141000000000101,${fields}}}` });
const QUICK = { timeout: 100, maxRetries: 0 };

let server: ScriptedServer | undefined;
afterEach(() => server?.stop());

async function withScript(script: Answer[], options: Partial<AppOptions> = {}) {
  server = await startScriptedServer(script);
  const { app, lines } = createTestApp({ ...options, baseUrl: server.url });
  const get = async (path: string, init?: RequestInit) => {
    const response = await app.request(path, init);
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  return { get, lines, requests: server.requests };
}

it('asks Lofty for the lead once, with the credential and the choice about the trash', async () => {
  const { get, requests } = await withScript([lead('"firstName":"Avery"')]);
  const { status, body } = await get('/leads/1141000000000101?withTrash=true');
  expect(status).toBe(200);
  expect(body).toContain('<bdi>Avery</bdi>');
  expect(requests).toHaveLength(1);
  expect(requests[0]).toMatchObject({
    path: '/v1.0/leads/1141000000000101',
    query: { withTrash: 'true' },
    headers: { authorization: `Bearer ${TOKEN}` },
  });
});

it('shows ids beyond 2^53 and every number in the digits that Lofty sent', async () => {
  const { get } = await withScript([
    lead(
      '"teamId":9223372036854775807,"leadPropertyList":[{"lotSize":-1.0,"price":9007199254740993}]',
    ),
  ]);
  const { body } = await get('/leads/1141000000000101');
  expect(body).toContain('&quot;teamId&quot;: 9223372036854775807');
  expect(body).toContain('&quot;lotSize&quot;: -1.0');
  expect(body).toContain('$9,007,199,254,740,993');
});

it('names the fields that the contract does not know', async () => {
  const { get } = await withScript([lead('"shoeSize":42,"score":"high"')]);
  const { body } = await get('/leads/1141000000000101');
  expect(body).toContain('<code>/lead/shoeSize</code> <span>is not in the contract</span>');
  expect(body).toContain('<code>/lead/score</code>');
  expect(body).toContain('<dt>Score</dt><dd><bdi>high</bdi></dd>');
  expect(body).toMatch(/<details class="panel" open>\s*<summary><h2>What Lofty sent/);
});

it('says so when every field is known', async () => {
  const { get } = await withScript([lead('"score":7')]);
  expect((await get('/leads/1')).body).toContain('Every field is one that the contract knows.');
});

it.each([
  [400, '{"code":20012,"message":"x"}', 400, 'BadRequestError'],
  [400, '{"code":200058,"message":"x"}', 502, 'AuthenticationError'],
  [401, '{"code":"BAD_CREDENTIALS"}', 502, 'AuthenticationError'],
  [403, '{"code":200100,"message":"x"}', 403, 'PermissionDeniedError'],
  [404, '{"message":"A:errorCode=20006,errorMsg=x"}', 404, 'LeadNotFoundError'],
  [429, '{"message":"Too Many Requests"}', 429, 'RateLimitError'],
  [500, '"broken"', 502, 'ServerError'],
  [200, '<!doctype html><p>Sign in', 502, 'InvalidResponseError'],
] as const)('shows a %i with %s as a %i, a %s', async (status, answer, expected, name) => {
  const { get } = await withScript([{ status, body: answer }], { client: QUICK });
  const page = await get('/leads/1');
  expect(page.status).toBe(expected);
  expect(page.body).toContain(`<dd>${name}</dd>`);
  expect(page.body).toContain('<h2>What to do</h2>');
  expect(page.body).not.toContain('Sign in');
});

it('shows a stalled Lofty as a 504 once the timeout has passed', async () => {
  const { get } = await withScript([{ fault: 'stall' }], { client: QUICK });
  const { status, body } = await get('/leads/1');
  expect(status).toBe(504);
  expect(body).toContain('<dd>TimeoutError</dd>');
});

it('shows a dead Lofty as a 502', async () => {
  const { get } = await withScript([], { client: QUICK });
  await server?.stop();
  const { status, body } = await get('/leads/1');
  expect(status).toBe(502);
  expect(body).toContain('<dd>ConnectionError</dd>');
});

it('tells the visitor how long to wait when the limit is reached', async () => {
  const { get } = await withScript([{ status: 429, headers: { 'retry-after': '33' } }]);
  const { status, headers, body } = await get('/leads/1');
  expect(status).toBe(429);
  expect(headers.get('retry-after')).toBe('33');
  expect(body).toContain('Wait 33 s and reload.');
});

it('takes silence about consent for no permission', async () => {
  const { get } = await withScript([lead('"phones":["5125550143"]')]);
  const { body } = await get('/leads/1141000000000101');
  for (const verb of ['call', 'text', 'email']) expect(body).toContain(`Ask before you ${verb}`);
  expect(body).not.toContain('You may');
  expect(body).not.toContain('Subscribed');
});

it('asks again after a failure, and logs the retry while the visitor waits', async () => {
  const { get, lines } = await withScript([
    { status: 503, headers: { 'retry-after': '0' } },
    { fault: 'reset' },
    lead('"firstName":"Avery"'),
  ]);
  const { status, body } = await get('/leads/1');
  expect(status).toBe(200);
  expect(body).toContain('3 attempts');
  expect(lines.map(({ event }) => event)).toEqual([
    'lofty.response',
    'lofty.retry',
    'lofty.retry',
    'lofty.response',
    'request',
  ]);
  expect(lines[1]).toMatchObject({ attempt: 1, status: 503, delayMs: 0 });
  expect(lines[2]).toMatchObject({ attempt: 2, error: 'connection_failed' });
});

it.each(['0', 'abc', '-1', '1.5', '9223372036854775808', '%3Cscript%3E'])(
  'refuses the id %s without asking Lofty',
  async (leadId) => {
    const { get, requests } = await withScript([]);
    const { status, body } = await get(`/leads/${leadId}`);
    expect(status).toBe(400);
    expect(body).toContain('That is not a lead id');
    expect(requests).toHaveLength(0);
  },
);

it('ends the call to Lofty when the visitor leaves', async () => {
  const { get, lines, requests } = await withScript([{ fault: 'stall' }]);
  const visitor = new AbortController();
  const page = get('/leads/1', { signal: visitor.signal });
  await server?.received(1);
  visitor.abort();
  expect((await page).status).toBe(499);
  expect(requests).toHaveLength(1);
  expect(lines.map(({ event }) => event)).toEqual(['request']);
});

it('puts no token, query value or lead data in a header or the log', async () => {
  const { get, lines } = await withScript([
    lead('"firstName":"Avery","phones":["5125550143"]'),
    { status: 401, body: `{"code":"BAD_CREDENTIALS","message":"${TOKEN}"}` },
  ]);
  const pages = [
    await get('/leads/1141000000000101?withTrash=true&email=avery@example.com'),
    await get('/leads/1141000000000101'),
    await get('/leads/5125550143x'),
    await get('/Avery/5125550143'),
  ];
  for (const { headers, body } of pages) {
    expect(JSON.stringify([...headers])).not.toMatch(/secret-token|Avery|555|1141/);
    expect(body).not.toContain(TOKEN);
  }
  expect(lines.length).toBeGreaterThanOrEqual(6);
  expect(JSON.stringify(lines)).not.toMatch(/secret-token|Avery|555|1141|withTrash/);
});

it('loads pictures from any host, or only from those it is given', async () => {
  const policy = async (options: Partial<AppOptions>) => {
    const { get } = await withScript([], options);
    return (await get('/')).headers.get('content-security-policy');
  };
  expect(await policy({})).toContain("img-src 'self' https: http:;");
  expect(await policy({ pictureHosts: ['cdn.example.net'] })).toContain(
    "img-src 'self' cdn.example.net;",
  );
});

it('has no examples without the mock', async () => {
  const { get, requests } = await withScript([]);
  expect((await get('/')).body).not.toContain('/examples/');
  expect((await get('/examples/200/buyer')).status).toBe(404);
  expect(requests).toHaveLength(0);
});
