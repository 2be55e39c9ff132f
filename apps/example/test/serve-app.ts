import { startMock } from '@get-lead/contract/mock';
import { type AppOptions, createApp } from '../src/app.ts';
import { serve } from '../src/listen.ts';
import type { LogFields } from '../src/log.ts';

export const TOKEN = 'secret-token-of-the-test';

/** An app with a log that can be read. */
export function createTestApp(options: Partial<AppOptions> & { baseUrl: string }) {
  const { baseUrl, client, ...rest } = options;
  const lines: ({ event: string } & LogFields)[] = [];
  const app = createApp({
    isMock: false,
    log: (event, fields) => void lines.push({ event, ...fields }),
    ...rest,
    client: { accessToken: TOKEN, ...client, baseUrl },
  });
  return { app, lines };
}

/** The app on a port of its own, with the mock, as it starts without a credential. */
export async function serveWithMock() {
  const mock = await startMock();
  const { app, lines } = createTestApp({ baseUrl: mock.url, isMock: true });
  const server = await serve(app, '127.0.0.1', 0);
  return {
    url: server.url,
    app,
    lines,
    stop: async () => {
      await server.stop();
      await mock.stop();
    },
  };
}
