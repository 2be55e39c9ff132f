import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { Log } from './log.ts';

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
