import { EventEmitter, once } from 'node:events';
import type { Answer } from '@get-lead/testing/scripted-server';
import { describe, expect, test, vi } from 'vitest';
import { TimeoutError } from '../../src/index.ts';
import { skipWaits, useFakeTime } from './fake-time.ts';
import { enveloped, rejection, serve } from './support.ts';

const lead: Answer = { body: enveloped({}) };

useFakeTime();

describe('totalTimeout', () => {
  test('ends an attempt that goes on', async () => {
    const { client, server } = await serve([{ fault: 'stall' }], { totalTimeout: 5000 });
    const call = rejection(client.getLead(7));
    await server.received(1);
    vi.advanceTimersByTime(5000);
    const error = await call;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ kind: 'total', timeoutMs: 5000, attempts: 1, retryable: true });
  });

  test('is never waited past: the answer becomes the error at once', async () => {
    const { client, server } = await serve(
      [{ status: 429, headers: { 'retry-after': '30' } }, lead],
      {
        totalTimeout: 10_000,
      },
    );
    const error = await rejection(client.getLead(7));
    expect(error).toMatchObject({ code: 'rate_limited', attempts: 1, retryAfterMs: 30_000 });
    expect(server.requests).toHaveLength(1);
  });

  test('shortens the last attempt', async () => {
    const { hooks } = skipWaits();
    const { client, server } = await serve([{ status: 503 }, { fault: 'stall' }], {
      hooks,
      timeout: 5000,
      totalTimeout: 3000,
    });
    const call = rejection(client.getLead(7));
    await server.received(2);
    vi.advanceTimersByTime(2500);
    expect(await call).toMatchObject({ code: 'timeout', kind: 'total', attempts: 2 });
  });
});

test('timeout names its limit and the attempts', async () => {
  const { client, server } = await serve([{ fault: 'stall' }], { timeout: 1000, maxRetries: 0 });
  const call = rejection(client.getLead(7));
  await server.received(1);
  vi.advanceTimersByTime(1000);
  const error = await call;
  expect(error).toMatchObject({ code: 'timeout', kind: 'attempt', timeoutMs: 1000, attempts: 1 });
  expect(String(error)).toBe('TimeoutError: The attempt timeout of 1000 ms passed in attempt 1.');
});

test('a timeout holds against a fetch that ignores its signal', async () => {
  const { client } = await serve([], {
    timeout: 1000,
    maxRetries: 0,
    fetch: () => new Promise(() => {}),
  });
  const call = rejection(client.getLead(7));
  vi.advanceTimersByTime(1000);
  expect(await call).toBeInstanceOf(TimeoutError);
});

test('an answer that comes after its time is not taken for that of the next attempt', async () => {
  const answer: ((response: Response) => void)[] = [];
  const onResponse = vi.fn();
  const { hooks } = skipWaits();
  const calls = new EventEmitter();
  const first = once(calls, '1');
  const second = once(calls, '2');
  const { client } = await serve([], {
    timeout: 1000,
    maxRetries: 1,
    fetch: () =>
      new Promise((resolve) => {
        calls.emit(`${answer.push(resolve)}`);
      }),
    hooks: { ...hooks, onResponse },
  });
  const call = client.getLead(7);
  await first;
  vi.advanceTimersByTime(1000);
  await second;
  answer[0]?.(new Response(null, { status: 500 }));
  answer[1]?.(new Response(enveloped({})));
  expect(await call).toEqual({ leadId: 7 });
  expect(onResponse).toHaveBeenCalledTimes(1);
});

test('a credential that comes after its time sends nothing', async () => {
  const keys: ((key: string) => void)[] = [];
  const fetch = vi.fn(async () => new Response(enveloped({})));
  const apiKey = () => new Promise<string>((resolve) => keys.push(resolve));
  const { client } = await serve([], { apiKey, fetch, timeout: 1000, maxRetries: 0 });
  const call = rejection(client.getLead(7));
  vi.advanceTimersByTime(1000);
  keys[0]?.('late-key');
  expect(await call).toBeInstanceOf(TimeoutError);
  await new Promise(setImmediate);
  expect(fetch).not.toHaveBeenCalled();
});

describe("the caller's abort", () => {
  const reason = new Error('enough');

  test('before the call sends nothing', async () => {
    const { client, server } = await serve([lead]);
    expect(await rejection(client.getLead(7, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(server.requests).toEqual([]);
  });

  test('during an attempt ends it, without a retry', async () => {
    const { client, server } = await serve([{ fault: 'stall' }, lead]);
    const controller = new AbortController();
    const call = rejection(client.getLead(7, { signal: controller.signal }));
    await server.received(1);
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  test('during the body ends it', async () => {
    const controller = new AbortController();
    const { client } = await serve([{ ...lead, fault: 'stall-body' }], {
      hooks: { onResponse: () => controller.abort(reason) },
    });
    expect(await rejection(client.getLead(7, { signal: controller.signal }))).toBe(reason);
  });

  test('during a wait ends it at once', async () => {
    const controller = new AbortController();
    const onRetry = () => {
      setImmediate(() => controller.abort(reason));
    };
    const { client, server } = await serve([{ status: 503 }, lead], { hooks: { onRetry } });
    expect(await rejection(client.getLead(7, { signal: controller.signal }))).toBe(reason);
    expect(server.requests).toHaveLength(1);
  });
});

test('no timer and no listener is left behind by a call', async () => {
  const { hooks } = skipWaits();
  const answers = [new Response(null, { status: 503 }), new Response(enveloped({}))];
  const fetch = async () => answers.shift() as Response;
  const { client } = await serve([], { fetch, hooks });
  const calls = { added: 0, removed: 0 };
  client.use({
    onRequest({ request: { signal } }) {
      vi.spyOn(signal, 'addEventListener').mockImplementation(() => calls.added++);
      vi.spyOn(signal, 'removeEventListener').mockImplementation(() => calls.removed++);
    },
  });
  await client.getLead(7);
  expect(vi.getTimerCount()).toBe(0);
  expect(calls).toEqual({ added: 3, removed: 3 });
});

test('a signal that a middleware brings is followed', async () => {
  const reason = new Error('enough');
  const controller = new AbortController();
  const { client, server } = await serve([{ fault: 'stall' }]);
  const { signal } = controller;
  client.use({ onRequest: ({ request }) => new Request(request, { signal }) });
  const call = rejection(client.getLead(7));
  await server.received(1);
  controller.abort(reason);
  expect(await call).toBe(reason);
});

test('an abort during a wait leaves no timer behind', async () => {
  const controller = new AbortController();
  const { client } = await serve([], {
    fetch: async () => new Response(null, { status: 503 }),
    hooks: { onRetry: () => void setImmediate(() => controller.abort()) },
  });
  await rejection(client.getLead(7, { signal: controller.signal }));
  expect(vi.getTimerCount()).toBe(0);
});
