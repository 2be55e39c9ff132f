import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** How long open requests may go on once the app is told to end. */
const GRACE_MS = 5_000;

/** Serves the app; `stop` lets the open requests end, and then closes. */
export async function serve(app: Pick<Hono, 'fetch'>, host: string, port: number) {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.listen(port, host);
  await once(server, 'listening');
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    stop: async () => {
      const closed = once(server, 'close');
      server.keepAliveTimeout = 1; // A connection whose request ends now closes too.
      server.close();
      const deadline = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      await closed;
      clearTimeout(deadline);
    },
  };
}
