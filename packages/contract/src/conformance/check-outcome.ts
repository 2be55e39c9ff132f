import { isDeepStrictEqual } from 'node:util';
import { GetLeadError } from '@get-lead/client';
import type { RecordedRequest } from '@get-lead/testing/scripted-server';
import type { Case, Expectation } from './cases.ts';
import { jsonText, valueAt } from './json-text.ts';

/** What came of a call. */
export interface Outcome {
  lead?: unknown;
  error?: unknown;
  requests: readonly RecordedRequest[];
}

const differs = (what: string, expected: unknown, actual: unknown) =>
  isDeepStrictEqual(expected, actual)
    ? []
    : [`${what} should be ${JSON.stringify(expected)} but is ${JSON.stringify(actual)}`];

function checkLead(expected: NonNullable<Expectation['lead']>, int64: string, outcome: Outcome) {
  if (outcome.error !== undefined) return [`the call should succeed but failed: ${outcome.error}`];
  return [
    ...Object.entries(expected.values ?? {}).flatMap(([pointer, text]) =>
      differs(pointer, text, jsonText(valueAt(outcome.lead, pointer), int64, pointer)),
    ),
    ...(expected.absent ?? []).flatMap((pointer) =>
      differs(pointer, undefined, valueAt(outcome.lead, pointer)),
    ),
  ];
}

function checkError(expected: NonNullable<Expectation['error']>, { error }: Outcome): string[] {
  if (!(error instanceof GetLeadError)) {
    return [`the call should fail with ${expected.code} but gave ${error ?? 'a lead'}`];
  }
  const actual = {
    ...error,
    status: error.status ?? null,
    loftyCode: error.loftyCode ?? null,
  };
  return Object.entries(expected).flatMap(([name, value]) =>
    differs(`the error's ${name}`, value, actual[name as keyof typeof actual]),
  );
}

function checkRefused(name: string, { error }: Outcome): string[] {
  const isRefusal = error instanceof TypeError;
  return isRefusal && error.message.includes(name)
    ? []
    : [
        `the call should be refused with an error that names ${name}, but gave ${error ?? 'a lead'}`,
      ];
}

/** An error is logged as it is: it must hold neither the credential nor what the answer said. */
function checkSecrecy({ client, answers }: Case, { error }: Outcome): string[] {
  if (error === undefined) return [];
  const text = `${error}${JSON.stringify(error)}${(error as Error).stack}`;
  const bodies = answers.map(({ body }) => body as string | undefined);
  // A code of Lofty's may be the whole body, and may be told.
  const isSecret = (body?: string) => body !== JSON.stringify((error as GetLeadError).loftyCode);
  return [client.accessToken, client.apiKey, ...bodies.filter(isSecret)]
    .filter((secret) => secret !== undefined && secret.length > 4 && text.includes(secret))
    .map((secret) => `the error's text holds ${JSON.stringify(secret)}`);
}

function checkRequests(expect: Expectation, { requests }: Outcome): string[] {
  const { headers, ...sent } = expect.sent ?? {};
  return [
    ...differs('the number of requests', expect.requests, requests.length),
    ...requests.flatMap((request, at) => [
      ...Object.entries(sent).flatMap(([name, value]) =>
        differs(`request ${at}: ${name}`, value, request[name as keyof RecordedRequest]),
      ),
      ...Object.entries(headers ?? {}).flatMap(([name, value]) =>
        differs(`request ${at}: ${name}`, value, request.headers[name] ?? null),
      ),
    ]),
    ...(expect.gaps ?? []).flatMap(({ minMs, maxMs }, at) => {
      const gap = (requests[at + 1]?.at ?? Number.NaN) - (requests[at]?.at ?? Number.NaN);
      return gap >= minMs && gap <= maxMs
        ? []
        : [`gap ${at} should be ${minMs} to ${maxMs} ms but is ${gap} ms`];
    }),
  ];
}

/** Everything in which the outcome is not what the case expects; empty when it agrees. */
export function checkOutcome(one: Case, int64: string, outcome: Outcome): string[] {
  const { lead, error, refused } = one.expect;
  return [
    ...(lead ? checkLead(lead, int64, outcome) : []),
    ...(error ? checkError(error, outcome) : []),
    ...(refused ? checkRefused(refused, outcome) : []),
    ...checkSecrecy(one, outcome),
    ...checkRequests(one.expect, outcome),
  ];
}
