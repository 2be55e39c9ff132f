import type { Hooks } from '@get-lead/client';

/** Fields of a line. Never a credential, a query value or anything of a lead, its id included. */
export type LogFields = Record<string, string | number | boolean | undefined>;

export type Log = (event: string, fields?: LogFields) => void;

/** Writes one line of JSON to stdout for each event. */
export const logToStdout: Log = (event, fields) =>
  console.log(JSON.stringify({ time: new Date().toISOString(), event, ...fields }));

/** Hooks that log each answer of Lofty and each retry, while the visitor waits. */
export function logHooks(
  log: Log,
  requestId: string,
): Required<Pick<Hooks, 'onResponse' | 'onRetry'>> {
  return {
    onResponse: ({ method, attempt, status, durationMs, rateLimit }) =>
      log('lofty.response', {
        requestId,
        method,
        attempt,
        status,
        durationMs: Math.round(durationMs),
        rateLimitRemaining: rateLimit.remaining,
      }),
    onRetry: ({ method, attempt, delayMs, status, error }) =>
      log('lofty.retry', {
        requestId,
        method,
        attempt,
        status,
        error,
        delayMs: Math.round(delayMs),
      }),
  };
}
