import { expect, test } from 'vitest';
import type { Hooks } from '../../src/index.ts';
import { enveloped, serve } from './support.ts';

const script = [
  { status: 503, headers: { 'retry-after': '0', 'x-ratelimit-remaining': '1' } },
  { body: enveloped({}) },
];

test('hooks see every attempt, retry and response as plain data', async () => {
  const seen: unknown[] = [];
  const { client, server } = await serve(script, {
    hooks: {
      onAttempt: (event) => seen.push(['attempt', event]),
      onResponse: (event) => seen.push(['response', event]),
      onRetry: (event) => seen.push(['retry', event]),
    },
  });
  await client.getLead(7, { withTrash: true });
  const url = `${server.url}/v1.0/leads/7`;
  const request = { method: 'GET', url };
  const durationMs = expect.any(Number);
  const none = { limit: undefined, remaining: undefined, resetMs: undefined };
  expect(seen).toEqual([
    ['attempt', { attempt: 1, ...request }],
    [
      'response',
      { attempt: 1, ...request, status: 503, durationMs, rateLimit: { ...none, remaining: 1 } },
    ],
    ['retry', { attempt: 1, ...request, delayMs: 0, status: 503, error: undefined }],
    ['attempt', { attempt: 2, ...request }],
    ['response', { attempt: 2, ...request, status: 200, durationMs, rateLimit: none }],
  ]);
  expect(JSON.stringify(seen)).not.toContain('secret-key');
});

test('a retry after a lost connection tells the code of its error', async () => {
  const codes: unknown[] = [];
  const { client } = await serve([{ fault: 'reset' }, { body: enveloped({}) }], {
    hooks: { onRetry: ({ error }) => codes.push(error) },
  });
  await client.getLead(7);
  expect(codes).toEqual(['connection_failed']);
});

test.each<[string, () => never | Promise<never>]>([
  [
    'throws',
    () => {
      throw new Error('broken hook');
    },
  ],
  ['rejects', () => Promise.reject(new Error('broken hook'))],
])('a hook that %s never breaks a call', async (_name, hook) => {
  const hooks: Hooks = { onAttempt: hook, onResponse: hook, onRetry: hook };
  const { client } = await serve(script, { hooks });
  expect(await client.getLead(7)).toEqual({ leadId: 7 });
});
