import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import {
  AuthenticationError,
  BadRequestError,
  ConnectionError,
  GetLeadError,
  InvalidResponseError,
  LeadNotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from '../../src/index.ts';
import { rejection, serve } from './support.ts';

const exception = (code: number, text: string) =>
  JSON.stringify({ message: `BaseApplicationException:errorCode=${code},errorMsg=${text}` });

describe('each answer becomes the error it stands for', () => {
  test.each([
    [400, exception(20012, 'Invalid parameter'), BadRequestError, 'bad_request', 20012],
    [
      400,
      '{"code":200058,"message":"User in token does not exist."}',
      AuthenticationError,
      'authentication_failed',
      200058,
    ],
    [
      400,
      '{"code":"200058","message":"as text"}',
      AuthenticationError,
      'authentication_failed',
      200058,
    ],
    [
      401,
      '{"code":"BAD_CREDENTIALS","message":"Bad"}',
      AuthenticationError,
      'authentication_failed',
      'BAD_CREDENTIALS',
    ],
    [401, '"BAD_CREDENTIALS"', AuthenticationError, 'authentication_failed', 'BAD_CREDENTIALS'],
    [401, '', AuthenticationError, 'authentication_failed', undefined],
    [403, '{"code":200100,"message":"Sorry"}', PermissionDeniedError, 'permission_denied', 200100],
    [403, exception(20017, 'Permission denied'), PermissionDeniedError, 'permission_denied', 20017],
    [404, exception(20006, 'Lead not exist'), LeadNotFoundError, 'lead_not_found', 20006],
    [404, '"20006 LEAD_NOT_EXIST"', LeadNotFoundError, 'lead_not_found', 20006],
    [
      404,
      '{"message":"The requested API endpoint does not exist"}',
      LeadNotFoundError,
      'lead_not_found',
      undefined,
    ],
    [404, '<html>nginx</html>', LeadNotFoundError, 'lead_not_found', undefined],
    [405, '{}', BadRequestError, 'bad_request', undefined],
    [422, 'null', BadRequestError, 'bad_request', undefined],
    [429, '{"message":"Too Many Requests"}', RateLimitError, 'rate_limited', undefined],
    [408, '', ServerError, 'server_error', undefined],
    [
      500,
      exception(20005, 'There is an internal error happened'),
      ServerError,
      'server_error',
      20005,
    ],
    [502, '<html><h1>Bad gateway</h1></html>', ServerError, 'server_error', undefined],
    [
      503,
      '{"code":{"nested":1},"message":["errorCode=1"]}',
      ServerError,
      'server_error',
      undefined,
    ],
    [599, '{"code":', ServerError, 'server_error', undefined],
    [302, '', InvalidResponseError, 'invalid_response', undefined],
    [304, '', InvalidResponseError, 'invalid_response', undefined],
  ])('%i %s', async (status, body, ErrorClass, code, loftyCode) => {
    const { client } = await serve([{ status, body }], { maxRetries: 0 });
    const error = await rejection(client.getLead(7));
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error).toBeInstanceOf(GetLeadError);
    expect(error).toMatchObject({ name: ErrorClass.name, code, status, attempts: 1 });
    expect((error as GetLeadError).loftyCode).toBe(loftyCode);
    const retryable = status === 408 || status === 429 || status >= 500;
    expect((error as GetLeadError).retryable).toBe(retryable);
    expect(await (error as GetLeadError).response?.text()).toBe(body);
  });
});

describe('messages say what to do', () => {
  test('a wrong scheme points to accessToken versus apiKey', async () => {
    const { client } = await serve([{ status: 400, body: '{"code":200058}' }]);
    expect(String(await rejection(client.getLead(7)))).toMatch(/accessToken versus apiKey/);
  });

  test('a 404 lists what it can mean', async () => {
    const { client } = await serve([{ status: 404 }]);
    const message = String(await rejection(client.getLead(7)));
    for (const meaning of ['merged', 'trashed (see withTrash)', 'created', 'not accessible']) {
      expect(message).toContain(meaning);
    }
  });

  test('a rate limit tells when to come back', async () => {
    const headers = { 'x-ratelimit-reset': '21000' };
    const { client } = await serve([{ status: 429, headers }], { maxRetries: 0 });
    expect(await rejection(client.getLead(7))).toMatchObject({ retryAfterMs: 21_000 });
  });
});

describe('a credential function', () => {
  test('is asked again for every attempt', async () => {
    const keys = ['one', 'two'];
    const { client, server } = await serve(
      [{ status: 503, headers: { 'retry-after': '0' } }, { body: '{"leadId":7}' }],
      { accessToken: async () => keys.shift() as string },
    );
    await client.getLead(7);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer one',
      'Bearer two',
    ]);
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('vault is sealed');
      },
    ],
    ['rejects', () => Promise.reject(new Error('vault is sealed'))],
    ['gives nothing', () => ''],
    ['gives a key with a line end', () => 'secret\n'],
    ['gives no text', () => 7 as unknown as string],
  ])('that %s is an authentication error, and nothing is sent', async (_name, accessToken) => {
    const { client, server } = await serve([], { accessToken });
    const error = await rejection(client.getLead(7));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(String(error)).toBe('AuthenticationError: The function for the credential gave none.');
    expect(server.requests).toEqual([]);
  });

  test('that never answers ends with the timeout', async () => {
    const { client } = await serve([], {
      accessToken: () => new Promise(() => {}),
      timeout: 1,
      maxRetries: 0,
    });
    expect(await rejection(client.getLead(7))).toMatchObject({ code: 'timeout' });
  });
});

describe('no error shows a credential or personal data', () => {
  const secrets = ['secret-key', 'Avery', 'avery@example.com', '5125550143'];
  const person = JSON.stringify({
    lead: { firstName: 'Avery', emails: ['avery@example.com'], phones: ['5125550143'] },
    code: 'Avery',
    message: 'errorCode=Avery avery@example.com 5125550143',
  });
  const views = (error: unknown) => [
    String(error),
    (error as Error).stack ?? '',
    JSON.stringify(error),
    inspect(error, { depth: 20 }),
  ];
  const expectClean = (error: unknown) => {
    expect(error).toBeInstanceOf(GetLeadError);
    for (const view of views(error))
      for (const secret of secrets) expect(view).not.toContain(secret);
  };

  test.each([200, 302, 400, 401, 403, 404, 429, 500])(
    'of a %i with a person in it',
    async (status) => {
      const { client } = await serve([{ status, body: person }], { maxRetries: 0 });
      expectClean(await rejection(client.getLead(7)));
    },
  );

  test.each(['not JSON: Avery', `${person}]`, `"${'Avery '.repeat(9)}`])('of %s', async (body) => {
    const { client } = await serve([{ body }]);
    expectClean(await rejection(client.getLead(7)));
  });

  test('of a lead with an integer that numbers round', async () => {
    const body = person.replace('"firstName"', '"leadId":9007199254740993,"firstName"');
    const { client } = await serve([{ body }]);
    expectClean(await rejection(client.getLead(7)));
  });

  test.each([
    ['in its message', (header: string) => new Error(`failed with ${header}`)],
    ['in its cause', (header: string) => new Error('failed', { cause: new TypeError(header) })],
    ['as text', (header: string) => header],
    [
      'in a property',
      (header: string) => Object.assign(new Error('failed'), { request: { header } }),
    ],
    ['in an object', (header: string) => ({ config: { header } })],
  ])('of a fetch that quotes the request %s', async (_name, fail) => {
    const fetch = async (request: Request) => {
      throw fail(`${request.headers.get('authorization')}`);
    };
    const { client } = await serve([], { maxRetries: 0, fetch });
    const error = await rejection(client.getLead(7));
    expect(error).toBeInstanceOf(ConnectionError);
    expectClean(error);
  });

  test('while the cause of the global fetch is kept', async () => {
    const cause = new TypeError('fetch failed');
    const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValue(cause);
    const { client } = await serve([], { maxRetries: 0 });
    try {
      expect(((await rejection(client.getLead(7))) as Error).cause).toBe(cause);
    } finally {
      fetch.mockRestore();
    }
  });
});

test('the JSON of an error has what a log needs, and no more', async () => {
  const { client } = await serve([{ status: 404, body: '{"code":20006}' }]);
  const error = await rejection(client.getLead(7));
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'LeadNotFoundError',
    message: expect.stringMatching(/^Lofty answered 404 \(code 20006\): no such lead/),
    code: 'lead_not_found',
    status: 404,
    loftyCode: 20006,
    retryable: false,
    attempts: 1,
  });
});

test('an answer that is larger than 16 MB is refused while it is read', async () => {
  const sent = { chunks: 0, cancelled: false };
  const body = new ReadableStream({
    pull(controller) {
      sent.chunks++;
      controller.enqueue(new Uint8Array(2 ** 20));
    },
    cancel() {
      sent.cancelled = true;
    },
  });
  const { client } = await serve([], { fetch: async () => new Response(body) });
  const error = await rejection(client.getLead(7));
  expect(error).toMatchObject({ code: 'invalid_response', retryable: false });
  expect(String(error)).toBe('InvalidResponseError: The answer is over 16 MB.');
  expect(sent.cancelled).toBe(true);
  expect(sent.chunks).toBeLessThan(20);
});
