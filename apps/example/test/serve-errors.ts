import { type Answer, startScriptedServer } from '@get-lead/testing/scripted-server';
import { serve } from '../src/listen.ts';
import { createTestApp } from './serve-app.ts';

const client = { accessToken: 'any', timeout: 200, maxRetries: 0 };

/** What the contract has no example of, each as the page of an app whose Lofty always answers so. */
const answers = {
  timeout: { fault: 'stall' },
  connection: { fault: 'reset' },
  invalidResponse: { body: '<!doctype html>' },
  drift: { body: '{"lead":{"leadId":1,"shoeSize":42,"score":"high","lastVisit":"yesterday"}}' },
} satisfies Record<string, Answer>;

export async function serveErrors() {
  const started = await Promise.all(
    Object.entries(answers).map(async ([name, answer]) => {
      const lofty = await startScriptedServer(Array(20).fill(answer));
      const { app } = createTestApp({ baseUrl: lofty.url, client });
      const server = await serve(app, '127.0.0.1', 0);
      const stop = async () => {
        await server.stop();
        await lofty.stop();
      };
      return { name, url: `${server.url}/leads/1`, stop };
    }),
  );
  return {
    urls: Object.fromEntries(started.map(({ name, url }) => [name, url])) as Record<
      keyof typeof answers,
      string
    >,
    stop: () => Promise.all(started.map(({ stop }) => stop())),
  };
}
