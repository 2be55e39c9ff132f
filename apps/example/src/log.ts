import type { Hooks } from '@get-lead/client';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';

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

/** Logs each request by its route: the path itself holds the id of the lead. */
export const logRequests = (log: Log) =>
  createMiddleware<{ Variables: { requestId: string } }>(async (c, next) => {
    const started = performance.now();
    await next();
    log('request', {
      requestId: c.get('requestId'),
      method: c.req.method,
      path: routePath(c, -1),
      status: c.res.status,
      durationMs: Math.round(performance.now() - started),
    });
  });
