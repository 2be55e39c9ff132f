import { type Answer, startScriptedServer } from '@get-lead/testing/scripted-server';
import { onTestFinished } from 'vitest';
import { createLeadClient, type Int64, type LeadClientOptions } from '../../src/index.ts';

/** A body in Lofty's envelope. */
export const enveloped = (lead: object) => JSON.stringify({ lead: { leadId: 7, ...lead } });

/** A client of a server that gives these answers, until the test ends. */
export async function serve<Mode extends Int64 = 'number'>(
  script: readonly Answer[],
  options: LeadClientOptions<Mode> = {},
) {
  const server = await startScriptedServer(script);
  onTestFinished(() => server.stop());
  const credential = options.accessToken ? {} : { apiKey: 'secret-key' };
  const client = createLeadClient<Mode>({ baseUrl: server.url, ...credential, ...options });
  return { server, client };
}

/** What a call rejects with. */
export async function rejection(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => {
      throw new Error('the call succeeded');
    },
    (error: unknown) => error,
  );
}
