import { createLeadClient, type Int64, type LeadClientOptions } from '@get-lead/client';
import { startScriptedServer } from '@get-lead/testing/scripted-server';
import type { Case } from './cases.ts';
import { checkOutcome, type Outcome } from './check-outcome.ts';

/** The ways in which this client is exact, or the one in which it is not. */
const modesOf = ({ client }: Case): Int64[] =>
  client.int64 === 'double' ? ['number'] : ['bigint', 'string'];

function optionsOf({ client }: Case, baseUrl: string, int64: Int64): LeadClientOptions<Int64> {
  const { int64: _, timeoutMs, totalTimeoutMs, ...rest } = client;
  return {
    ...rest,
    baseUrl,
    int64,
    ...(timeoutMs !== undefined && { timeout: timeoutMs }),
    ...(totalTimeoutMs !== undefined && { totalTimeout: totalTimeoutMs }),
  };
}

async function play(one: Case, int64: Int64): Promise<Outcome> {
  const server = await startScriptedServer(one.answers);
  const { leadId, ...options } = one.call;
  try {
    const client = createLeadClient(optionsOf(one, server.url, int64));
    return { lead: await client.getLead(leadId, options), requests: server.requests };
  } catch (error) {
    return { error, requests: server.requests };
  } finally {
    await server.stop();
  }
}

/** Runs a case in every mode it is for; gives what is wrong, which is nothing when it passes. */
export async function runCase(one: Case): Promise<string[]> {
  const problems = await Promise.all(
    modesOf(one).map(async (int64) => {
      const found = checkOutcome(one, int64, await play(one, int64));
      return found.map((problem) => `${problem} (int64: ${int64})`);
    }),
  );
  return problems.flat();
}
