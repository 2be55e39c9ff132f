import { describe, expect, test } from 'vitest';
import { createLeadClient, InvalidResponseError } from '../../src/index.ts';
import { enveloped, rejection, serve } from './support.ts';

describe('getLead returns the lead', () => {
  test('from the envelope', async () => {
    const { client } = await serve([{ body: enveloped({ firstName: 'Avery' }) }]);
    expect(await client.getLead(7)).toEqual({ leadId: 7, firstName: 'Avery' });
  });

  test('from the bare body', async () => {
    const { client } = await serve([{ body: '{"leadId":7,"firstName":"Avery"}' }]);
    expect(await client.getLead(7)).toEqual({ leadId: 7, firstName: 'Avery' });
  });

  test('from the bare body when the key lead is null', async () => {
    const { client } = await serve([{ body: '{"leadId":7,"lead":null}' }]);
    expect(await client.getLead(7)).toEqual({ leadId: 7, lead: null });
  });

  test.each(['-1', '0', '"7"'])("with the id %s, which is Lofty's to give", async (leadId) => {
    const { client } = await serve([{ body: `{"leadId":${leadId}}` }]);
    expect(await client.getLead(7)).toEqual({ leadId: JSON.parse(leadId) });
  });

  test.each(['length', 'chunked', 'gzip'] as const)('sent with %s', async (transfer) => {
    const { client } = await serve([{ body: enveloped({ firstName: 'Ñandú 👩‍👧' }), transfer }]);
    expect(await client.getLead(7)).toEqual({ leadId: 7, firstName: 'Ñandú 👩‍👧' });
  });

  test('with what surrounds it', async () => {
    const { client } = await serve(
      [
        { status: 503, headers: { 'retry-after': '0' } },
        {
          body: enveloped({}),
          headers: {
            'x-ratelimit-limit': '500',
            'x-ratelimit-remaining': '499',
            'x-ratelimit-reset': '21000',
            'retry-after': '0',
          },
        },
      ],
      { maxRetries: 1, timeout: 5000 },
    );
    const { lead, response, attempts, rateLimit } = await client.getLead.withResponse(7);
    expect(lead).toEqual({ leadId: 7 });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ lead: { leadId: 7 } });
    expect(await response.clone().text()).toBe('{"lead":{"leadId":7}}');
    expect(attempts).toBe(2);
    expect(rateLimit).toEqual({ limit: 500, remaining: 499, resetMs: 21_000 });
  });
});

describe('a success that holds no lead is an invalid response', () => {
  test.each([
    ['an empty object', '{}'],
    ['an empty envelope', '{"lead":{}}'],
    ['a lead without an id', '{"lead":{"firstName":"Avery"}}'],
    ['an id that is no integer', '{"lead":{"leadId":"seven"}}'],
    ['another envelope', '{"data":{"leadId":7}}'],
    ['a list', '[{"leadId":7}]'],
    ['null', 'null'],
    ['a string', '"lead"'],
    ['nothing', ''],
    ['HTML', '<!doctype html><title>Sign in</title>'],
    ['JSON that was cut', '{"lead":{"leadId":7'],
    [
      'JSON that is nested too deeply to convert',
      `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
    ],
  ])('%s', async (_name, body) => {
    const { client } = await serve([{ body, transfer: 'chunked' }], { int64: 'bigint' });
    const error = await rejection(client.getLead(7));
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error).toMatchObject({ code: 'invalid_response', status: 200, attempts: 1 });
  });

  test('a 204', async () => {
    const { client } = await serve([{ status: 204 }]);
    expect(await rejection(client.getLead(7))).toMatchObject({
      code: 'invalid_response',
      status: 204,
    });
  });
});

describe('the request', () => {
  test('goes to a loopback host however its address is written', async () => {
    const { server } = await serve([{ body: enveloped({}) }]);
    const { port } = new URL(server.url);
    const client = createLeadClient({ apiKey: 'k', baseUrl: `HTTP://127.1:${port}/` });
    expect(await client.getLead(7)).toEqual({ leadId: 7 });
    expect(server.requests[0]?.path).toBe('/v1.0/leads/7');
  });

  test('carries the id, the trash flag, the headers and the API key', async () => {
    const { client, server } = await serve([{ body: enveloped({}) }], {
      headers: { 'X-Team': 'a' },
    });
    await client.getLead('9223372036854775807', { withTrash: true, headers: { 'X-Trace': 'b' } });
    expect(server.requests[0]).toMatchObject({
      method: 'GET',
      path: '/v1.0/leads/9223372036854775807',
      query: { withTrash: 'true' },
      headers: { authorization: 'token secret-key', 'x-team': 'a', 'x-trace': 'b' },
    });
  });

  test('leaves the trash flag to Lofty when it is not given', async () => {
    const { client, server } = await serve([{ body: enveloped({}) }]);
    await client.getLead(7n);
    expect(server.requests[0]?.query).toEqual({});
  });

  test('carries an access token as Bearer', async () => {
    const { client, server } = await serve([{ body: enveloped({}) }], { accessToken: 'oauth' });
    await client.getLead(7);
    expect(server.requests[0]?.headers.authorization).toBe('Bearer oauth');
  });
});

describe('what is wrong never leaves the client', () => {
  test.each([
    [0],
    [-1],
    [1.5],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [2 ** 53],
    [0n],
    [-1n],
    [2n ** 63n],
    [''],
    ['abc'],
    ['0'],
    ['-7'],
    ['7.0'],
    ['1e3'],
    [' 7'],
    ['007'],
    ['9223372036854775808'],
    ['7\n'],
    [null],
    [undefined],
    [{}],
    [[7]],
    [true],
  ])('leadId %o', async (leadId) => {
    const { client, server } = await serve([]);
    const error = await rejection(client.getLead(leadId as number));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain('leadId must be an integer from 1 to 2^63 - 1');
    const viaGet = client.GET('/v1.0/leads/{leadId}', {
      params: { path: { leadId: leadId as number } },
    });
    expect(await rejection(viaGet)).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });

  test('a trash flag that is no boolean', async () => {
    const { client, server } = await serve([]);
    const error = await rejection(client.getLead(7, { withTrash: 'yes' as never }));
    expect(String(error)).toBe('TypeError: withTrash must be true or false.');
    expect(server.requests).toEqual([]);
  });

  test.each([
    ['timeout', 0],
    ['timeout', -1],
    ['timeout', Number.NaN],
    ['timeout', 2 ** 31],
    ['totalTimeout', 0],
    ['totalTimeout', '5'],
    ['maxRetries', -1],
    ['maxRetries', 1.5],
  ])('%s %o', async (name, value) => {
    const { client, server } = await serve([]);
    const error = await rejection(client.getLead(7, { [name]: value }));
    expect(String(error)).toMatch(new RegExp(`^TypeError: ${name} must be an integer from [01]`));
    expect(server.requests).toEqual([]);
  });
});
