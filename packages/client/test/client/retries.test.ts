import type { Answer } from '@get-lead/testing/scripted-server';
import { describe, expect, test, vi } from 'vitest';
import { ConnectionError } from '../../src/index.ts';
import { skipWaits, useFakeTime } from './fake-time.ts';
import { enveloped, rejection, serve } from './support.ts';

const lead: Answer = { body: enveloped({}) };

useFakeTime();

describe('a retry follows', () => {
  test.each([408, 429, 500, 502, 503, 504])('a %i', async (status) => {
    const { hooks, waits } = skipWaits();
    const { client, server } = await serve([{ status, body: '"no"' }, lead], { hooks });
    expect(await client.getLead(7)).toEqual({ leadId: 7 });
    expect(server.requests).toHaveLength(2);
    expect(waits[0]).toMatchObject({ attempt: 1, status, error: undefined });
  });

  test.each(['reset', 'truncate'] as const)('a connection that was lost by %s', async (fault) => {
    const { hooks, waits } = skipWaits();
    const { client, server } = await serve([{ ...lead, fault }, lead], { hooks });
    expect(await client.getLead(7)).toEqual({ leadId: 7 });
    expect(server.requests).toHaveLength(2);
    expect(waits[0]?.status).toBeUndefined();
  });

  test.each(['stall', 'stall-body'] as const)(
    'an attempt that timed out in a %s',
    async (fault) => {
      const { hooks } = skipWaits();
      const onResponse = () => setImmediate(() => vi.advanceTimersByTime(1000));
      const { client, server } = await serve([{ ...lead, fault }, lead], {
        timeout: 1000,
        hooks: { ...hooks, ...(fault === 'stall-body' && { onResponse }) },
      });
      const call = client.getLead(7);
      await server.received(1);
      if (fault === 'stall') vi.advanceTimersByTime(1000);
      expect(await call).toEqual({ leadId: 7 });
      expect(server.requests).toHaveLength(2);
    },
  );
});

describe('no retry follows', () => {
  test.each([400, 401, 403, 404, 405, 409, 410, 422, 501, 505])('a %i', async (status) => {
    const { client, server } = await serve([{ status }, lead]);
    expect(await rejection(client.getLead(7))).toMatchObject({ status, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test('a success that is not JSON', async () => {
    const { client, server } = await serve([{ body: '<p>' }, lead]);
    expect(await rejection(client.getLead(7))).toMatchObject({ code: 'invalid_response' });
    expect(server.requests).toHaveLength(1);
  });

  test('the last attempt, whose answer becomes the error', async () => {
    const { hooks, delays } = skipWaits();
    const script = [{ status: 503 }, { status: 503 }, { status: 502, body: '"bye"' }];
    const { client, server } = await serve(script, { hooks });
    const error = await rejection(client.getLead(7));
    expect(error).toMatchObject({ code: 'server_error', status: 502, attempts: 3 });
    expect(await (error as { response: Response }).response.json()).toBe('bye');
    expect(server.requests).toHaveLength(3);
    expect(delays()).toEqual([500, 1000]);
  });

  test('anything when maxRetries is 0, for the client or for the call', async () => {
    const { client, server } = await serve([{ status: 503 }, { status: 503 }]);
    expect(await rejection(client.getLead(7, { maxRetries: 0 }))).toMatchObject({ attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test('a method that is not idempotent', async () => {
    const { client, server } = await serve([{ status: 503 }, lead]);
    const { response } = await client.request('post' as never, '/v1.0/leads' as never, {} as never);
    expect(response.status).toBe(503);
    expect(server.requests).toHaveLength(1);
  });
});

describe('the delay', () => {
  test('doubles from half a second to at most eight seconds', async () => {
    const { hooks, delays } = skipWaits();
    const script = Array.from({ length: 7 }, () => ({ status: 500 }));
    const { client } = await serve(script, { hooks, maxRetries: 6, timeout: 60_000 });
    await rejection(client.getLead(7));
    expect(delays()).toEqual([500, 1000, 2000, 4000, 8000, 8000]);
  });

  test('has full jitter', async () => {
    vi.mocked(Math.random).mockReturnValueOnce(0).mockReturnValueOnce(0.25);
    const { hooks, delays } = skipWaits();
    const { client } = await serve([{ status: 500 }, { status: 500 }, lead], { hooks });
    await client.getLead(7);
    expect(delays()).toEqual([0, 250]);
  });

  const at = (ms: number) => new Date(Math.floor(Date.now() / 1000) * 1000 + ms);
  test.each<[string, number, () => Record<string, string>, number]>([
    ['Retry-After in seconds', 503, () => ({ 'retry-after': '7' }), 7000],
    ['Retry-After as a date', 503, () => ({ 'retry-after': at(9000).toUTCString() }), 9000],
    [
      'Retry-After as a date that has passed',
      503,
      () => ({ 'retry-after': at(-9000).toUTCString() }),
      0,
    ],
    ['Retry-After beyond the window', 503, () => ({ 'retry-after': '3600' }), 60_000],
    ['Retry-After that makes no sense', 503, () => ({ 'retry-after': 'soon' }), 500],
    ['a reset in seconds', 429, () => ({ 'x-ratelimit-reset': '12' }), 12_000],
    ['a reset in milliseconds', 429, () => ({ 'x-ratelimit-reset': '21000' }), 21_000],
    [
      'a reset in epoch seconds',
      429,
      () => ({ 'x-ratelimit-reset': `${+at(15_000) / 1000}` }),
      15_000,
    ],
    [
      'a reset in epoch milliseconds',
      429,
      () => ({ 'x-ratelimit-reset': `${+at(15_000)}` }),
      15_000,
    ],
    ['a reset beyond the window', 429, () => ({ 'x-ratelimit-reset': '90000' }), 60_000],
    ['a reset that has passed', 429, () => ({ 'x-ratelimit-reset': `${+at(-15_000) / 1000}` }), 0],
    [
      'Retry-After over a reset',
      429,
      () => ({ 'retry-after': '3', 'x-ratelimit-reset': '21000' }),
      3000,
    ],
    ['a 503, whose reset says nothing of it', 503, () => ({ 'x-ratelimit-reset': '21000' }), 500],
  ])('follows %s', async (_name, status, headers, expected) => {
    vi.setSystemTime(1_790_000_000_000);
    const { hooks, delays } = skipWaits();
    const { client } = await serve([{ status, headers: headers() }, lead], { hooks });
    await client.getLead(7);
    expect(delays()).toEqual([expected]);
  });
});

test('a retry does not wait for the rest of an answer that called for it', async () => {
  const { hooks, delays } = skipWaits();
  const stalled: Answer = { status: 503, fault: 'stall-body', body: '"later"' };
  const headers = { 'retry-after': '7' };
  const { client, server } = await serve([{ ...stalled, headers }, lead], { hooks });
  expect(await client.getLead(7)).toEqual({ leadId: 7 });
  expect(delays()).toEqual([7000]);
  expect(server.requests).toHaveLength(2);
});

test('the body of an answer that is retried is released', async () => {
  const bodies: ReadableStream[] = [];
  const answers = [503, 200];
  const { client } = await serve([], {
    hooks: skipWaits().hooks,
    fetch: async () => {
      const response = new Response(enveloped({}), { status: answers.shift() as number });
      bodies.push(response.body as ReadableStream);
      return response;
    },
  });
  await client.getLead(7);
  const reader = bodies[0]?.getReader();
  expect(await reader?.read()).toEqual({ done: true, value: undefined });
});

test('a server that nobody runs is a connection error', async () => {
  const { client, server } = await serve([], { maxRetries: 0 });
  await server.stop();
  const error = await rejection(client.getLead(7));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(String(error)).toMatch(
    /^ConnectionError: Could not reach 127\.0\.0\.1:\d+ \(ECONNREFUSED\)\.$/,
  );
  expect(error).toMatchObject({ retryable: true, attempts: 1 });
  expect((error as ConnectionError).status).toBeUndefined();
  expect((error as Error).cause).toBeInstanceOf(TypeError);
});
