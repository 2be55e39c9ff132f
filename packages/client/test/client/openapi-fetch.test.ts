import type { Middleware } from 'openapi-fetch';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import { enveloped, rejection, serve } from './support.ts';

const path = '/v1.0/leads/{leadId}';
const params = { path: { leadId: 7 } };
const body = enveloped({ firstName: 'Avery' });

describe('GET', () => {
  test('gives the body as the contract has it', async () => {
    const { client } = await serve([{ body }]);
    const { data, error, response } = await client.GET(path, { params });
    expect(data).toEqual({ lead: { leadId: 7, firstName: 'Avery' } });
    expect(error).toBeUndefined();
    expect(response.status).toBe(200);
  });

  test('gives the error body of a refusal rather than throw', async () => {
    const { client } = await serve([{ status: 404, body: '{"message":"gone"}' }]);
    const { data, error } = await client.GET(path, { params });
    expect(data).toBeUndefined();
    expect(error).toEqual({ message: 'gone' });
  });

  test('goes through the same transport, with the limits of the call', async () => {
    const { client, server } = await serve([
      { status: 503, headers: { 'retry-after': '0' } },
      { body },
      { status: 503 },
    ]);
    expect((await client.GET(path, { params })).response.status).toBe(200);
    expect((await client.GET(path, { params, maxRetries: 0 })).response.status).toBe(503);
    expect(server.requests).toHaveLength(3);
    expect(server.requests[0]?.headers.authorization).toBe('token secret-key');
  });

  test('throws our error for a body that is not JSON', async () => {
    const { client } = await serve([{ body: '<p>' }]);
    expect(await rejection(client.GET(path, { params }))).toMatchObject({
      code: 'invalid_response',
    });
  });

  test('has no data for an empty success', async () => {
    const { client } = await serve([{ body: '', transfer: 'chunked' }]);
    expect((await client.GET(path, { params })).data).toBeUndefined();
  });

  test.each(['text', 'blob', 'arrayBuffer', 'stream'] as const)('parses as %s', async (parseAs) => {
    const { client } = await serve([{ body }]);
    const { data } = await client.GET(path, { params, parseAs });
    expect(await new Response(data as BodyInit).text()).toBe(body);
  });

  test('is typed from the contract', async () => {
    const { client } = await serve([{ body }]);
    const { data } = await client.GET(path, {
      params: { path: { leadId: 7 }, query: { withTrash: true } },
    });
    if (data && 'lead' in data) expectTypeOf(data.lead.leadId).toEqualTypeOf<number>();
    // @ts-expect-error: the contract has no such path.
    const call = client.GET('/v1.0/lead');
    await rejection(call.then((result) => Promise.reject(result)));
  });
});

test.each([
  ['baseUrl', { baseUrl: 'http://lofty.example.com' }, /^baseUrl must be https/],
  ['headers', { headers: { authorization: 'Bearer other' } }, /^headers must be valid, without/],
  ['timeout', { timeout: 0 }, /^timeout must be an integer from 1/],
  ['fetch', { fetch: 'native' }, /^fetch must be a function/],
])('a wrong %s of one call is refused before anything is sent', async (_name, init, message) => {
  const { client, server } = await serve([{ body }]);
  const error = await rejection(client.GET(path, { params, ...(init as object) }));
  expect(error).toBeInstanceOf(TypeError);
  expect((error as Error).message).toMatch(message);
  expect(server.requests).toEqual([]);
});

test('an operation that the contract gains later works with the parameters it has', async () => {
  const { client, server } = await serve([{ body: '{"noteId":5}' }]);
  const later = client as unknown as {
    GET(path: string, init: object): Promise<{ data: unknown }>;
  };
  const { data } = await later.GET('/v1.0/notes/{noteId}', {
    params: { path: { noteId: 5 }, query: { timeout: 'never' } },
  });
  expect(data).toEqual({ noteId: 5 });
  expect(server.requests[0]).toMatchObject({ path: '/v1.0/notes/5', query: { timeout: 'never' } });
});

test('request is the same call with the method as an argument', async () => {
  const { client } = await serve([{ body }]);
  const { data } = await client.request('get', path, { params });
  expect(data).toEqual({ lead: { leadId: 7, firstName: 'Avery' } });
});

describe('middleware', () => {
  test('sees one request and the last answer, never the credential', async () => {
    const { client, server } = await serve([
      { status: 503, headers: { 'retry-after': '0' } },
      { body },
    ]);
    const seen: unknown[] = [];
    const middleware: Middleware = {
      onRequest({ request }) {
        seen.push(request.headers.get('authorization'));
        request.headers.set('x-trace', 'b');
      },
      async onResponse({ response }) {
        seen.push(response.status, await response.clone().json());
      },
    };
    client.use(middleware);
    expect(await client.getLead(7)).toEqual({ leadId: 7, firstName: 'Avery' });
    expect(seen).toEqual([null, 200, { lead: { leadId: 7, firstName: 'Avery' } }]);
    expect(server.requests.map(({ headers }) => headers['x-trace'])).toEqual(['b', 'b']);
  });

  test('may replace the request and the response', async () => {
    const { client, server } = await serve([{ body }]);
    client.use({
      onRequest: ({ request }) => new Request(request, { headers: { 'x-trace': 'new' } }),
      onResponse: async ({ response }) =>
        new Response((await response.text()).replace('Avery', 'Dana'), response),
    });
    expect(await client.getLead(7)).toMatchObject({ firstName: 'Dana' });
    expect(server.requests[0]?.headers).toMatchObject({
      'x-trace': 'new',
      authorization: 'token secret-key',
    });
  });

  test('is gone after eject', async () => {
    const { client } = await serve([{ body }]);
    const onRequest = vi.fn();
    const middleware = { onRequest };
    client.use(middleware);
    client.eject(middleware);
    await client.getLead(7);
    expect(onRequest).not.toHaveBeenCalled();
  });

  test('cannot make the client send another credential', async () => {
    const { client, server } = await serve([{ body }]);
    client.use({
      onRequest: ({ request }) => request.headers.set('authorization', 'Bearer other'),
    });
    await client.getLead(7);
    expect(server.requests[0]?.headers.authorization).toBe('token secret-key');
  });

  test('cannot make the client send the credential in the clear', async () => {
    const fetch = vi.fn(async () => new Response(body));
    const { client } = await serve([], { fetch });
    client.use({ onRequest: () => new Request('http://lofty.example.com/?at=localhost/') });
    const error = await rejection(client.getLead(7));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(/https or loopback only/);
    expect(fetch).not.toHaveBeenCalled();
  });
});

test('fetch is looked up at each call, so that an interceptor that comes later works', async () => {
  const { client } = await serve([]);
  const intercepted = vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async () => new Response(body));
  try {
    expect(await client.getLead(7)).toMatchObject({ firstName: 'Avery' });
    expect(intercepted).toHaveBeenCalledOnce();
  } finally {
    intercepted.mockRestore();
  }
});

test('the global fetch gets an address rather than a Request, which would be made twice', async () => {
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(body));
  const { client, server } = await serve([]);
  try {
    await client.getLead(7, { withTrash: true, headers: { 'x-trace': 'a' } });
    const [input, init] = fetch.mock.calls[0] ?? [];
    expect(input).toBe(`${server.url}/v1.0/leads/7?withTrash=true`);
    const headers = { authorization: 'token secret-key', 'x-trace': 'a' };
    expect(Object.fromEntries(new Request(input as string, init).headers)).toEqual(headers);
  } finally {
    fetch.mockRestore();
  }
});

test('a fetch of the caller gets a Request', async () => {
  const fetch = vi.fn(async (_request: Request) => new Response(body));
  const { client, server } = await serve([], { fetch });
  await client.getLead(7);
  const [request] = fetch.mock.calls[0] as [Request];
  expect(request).toBeInstanceOf(Request);
  expect(request.url).toBe(`${server.url}/v1.0/leads/7`);
  expect(request.headers.get('authorization')).toBe('token secret-key');
});

describe('onDrift', () => {
  test('gets the body of each success as it came', async () => {
    const bodies: unknown[] = [];
    const { client } = await serve([{ body }, { status: 404 }], {
      int64: 'bigint',
      onDrift: (value) => bodies.push(structuredClone(value)),
    });
    await client.getLead(7);
    await rejection(client.getLead(7));
    expect(bodies).toEqual([{ lead: { leadId: 7, firstName: 'Avery' } }]);
  });

  test('fails the call with what it throws', async () => {
    const failure = new Error('drifted');
    const onDrift = () => {
      throw failure;
    };
    const { client } = await serve([{ body }], { onDrift });
    expect(await rejection(client.getLead(7))).toBe(failure);
  });
});
