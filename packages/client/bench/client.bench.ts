// What a call costs beside plain openapi-fetch and raw fetch, in one run. Run: pnpm bench
import { fork } from 'node:child_process';
import { once } from 'node:events';
import contract from '@get-lead/openapi/openapi.json' with { type: 'json' };
import type { paths } from '@get-lead/types';
import createClient from 'openapi-fetch';
import { createLeadClient } from '../src/index.ts';
import { parseBody } from '../src/int64.ts';

const PATH = '/v1.0/leads/{leadId}';
const ROUNDS = 60;
const body = JSON.stringify({ lead: contract.components.examples.documented.value });
const server = fork(new URL('./server.ts', import.meta.url), [body]);
const [baseUrl] = (await once(server, 'message')) as [string];

type Call = () => Promise<unknown>;

function calls(fetch?: () => Promise<Response>): Record<'raw' | 'openapi-fetch' | 'ours', Call> {
  const authorization = 'token key';
  const send = fetch ?? ((input: string, init?: RequestInit) => globalThis.fetch(input, init));
  const plain = createClient<paths>({
    baseUrl,
    headers: { authorization },
    ...(fetch && { fetch }),
  });
  const ours = createLeadClient({
    apiKey: () => 'key',
    baseUrl,
    totalTimeout: 60_000,
    hooks: { onAttempt() {}, onRetry() {}, onResponse() {} },
    ...(fetch && { fetch }),
  });
  return {
    raw: async () => (await send(`${baseUrl}/v1.0/leads/7`, { headers: { authorization } })).json(),
    'openapi-fetch': () => plain.GET(PATH, { params: { path: { leadId: 7 } } }),
    ours: () => ours.getLead(7),
  };
}

/** What the fastest sixth of the rounds took: what else the machine does can only add to it. */
const typical = (us: number[]) => us.sort((a, b) => a - b)[Math.floor(us.length / 6)] as number;

async function time(count: number, width: number, call: Call): Promise<number> {
  const started = performance.now();
  const work = async () => {
    for (let done = 0; done < count / width; done++) await call();
  };
  await Promise.all(Array.from({ length: width }, work));
  return ((performance.now() - started) * 1000) / count;
}

/** Microseconds a call, from rounds in which every client takes its turn. */
async function measure<Name extends string>(
  rivals: Record<Name, Call>,
  count: number,
  width: number,
) {
  const names = Object.keys(rivals) as Name[];
  const rounds = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  for (let round = -2; round < ROUNDS; round++) {
    // Each follows each other one in turn, since a turn pays for the garbage of the one before.
    names.push(names.shift() as Name);
    if (round % 2) names.reverse();
    for (const name of names) {
      const us = await time(count, width, rivals[name]);
      if (round >= 0) rounds[name]?.push(us);
    }
  }
  const figures = names.map((name) => [name, typical(rounds[name] ?? [])]);
  return Object.fromEntries(figures) as Record<Name, number>;
}

const sequential = await measure(calls(), 100, 1);
const concurrent = await measure(calls(), 500, 50);
const answer = {
  headers: { 'content-type': 'application/json', 'content-length': `${body.length}` },
};
const inProcess = await measure(
  calls(async () => new Response(body, answer)),
  3000,
  1,
);
const parsing = await measure(
  {
    plain: async () => JSON.parse(body),
    guarded: async () => parseBody(body, { int64: 'number' }),
  },
  1500,
  1,
);
server.kill();

const results: [what: string, value: number, limit: number][] = [
  ['one at a time, of openapi-fetch', sequential.ours / sequential['openapi-fetch'], 1.05],
  ['50 at a time, of openapi-fetch', concurrent.ours / concurrent['openapi-fetch'], 1.1],
  ['in process, us over raw fetch', inProcess.ours - inProcess.raw, 14],
  ['parsing with the int64 guard, of JSON.parse', parsing.guarded / parsing.plain, 1.15],
];
console.table(results.map(([what, value, limit]) => ({ what, value: value.toFixed(2), limit })));
for (const [what, value, limit] of results) {
  if (value > limit) {
    console.error(
      `${what}: ${value.toFixed(2)} is over ${limit}. Profile: node --cpu-prof bench/client.bench.ts`,
    );
    process.exitCode = 1;
  }
}
