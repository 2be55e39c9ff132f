import assert from 'node:assert/strict';
import { findDrift } from '@get-lead/client/validate';
import { type Contract, type Response, resolve } from '../facts/contract.ts';
import { callMock } from './call.ts';
import type { MockCheck } from './mock-check.ts';
import { ERROR_CODES } from './statuses.ts';

/** Lofty's code for a credential sent with the wrong scheme. */
const WRONG_SCHEME = 200058;

/** The code in the body of an error, read in another way than the client reads it. */
function codeIn(body: unknown): string | undefined {
  return /(?<=["=])(?:\d{5,6}\b|[A-Z]+_[A-Z_]+(?="))|(?<="code":)\d+/.exec(
    JSON.stringify(body),
  )?.[0];
}

function checkLead(example: unknown) {
  return async (url: string, prefer: object) => {
    const { lead, error, rateLimit, violations } = await callMock(url, { prefer });
    assert.equal(error, undefined);
    assert.equal(violations, null);
    assert.deepEqual(lead, (example as { lead?: unknown }).lead ?? example);
    assert.deepEqual(findDrift(example), []);
    assert.deepEqual(rateLimit, { limit: 500, remaining: 499, resetMs: 21_000 });
  };
}

function checkError(status: string, example: unknown) {
  return async (url: string, prefer: object) => {
    const { error, violations } = await callMock(url, { prefer });
    assert.equal(violations, null);
    const loftyCode = codeIn(example);
    const code = Number(loftyCode) === WRONG_SCHEME ? ERROR_CODES[401] : ERROR_CODES[status];
    assert.equal(error?.code, code);
    assert.equal(error?.status, Number(status));
    assert.equal(error?.loftyCode?.toString(), loftyCode);
    assert.deepEqual(await error?.response?.json(), example);
  };
}

/** Every named example of every response of the operation. */
function listExamples(contract: Contract) {
  const [operation] = Object.values(contract.paths).flatMap(Object.values);
  const responses: Record<string, Response> = operation?.responses ?? {};
  return Object.entries(responses).flatMap(([status, reference]) =>
    Object.values(resolve(contract, reference).content ?? {}).flatMap(({ examples = {} }) =>
      Object.entries(examples).map(([name, example]) => {
        const { value } = resolve<{ $ref?: string; value?: unknown }>(contract, example);
        return { status, name, value };
      }),
    ),
  );
}

/** Every named example ends in what it stands for: a new one in the contract is checked by itself. */
export function listExampleChecks(contract: Contract): MockCheck[] {
  return listExamples(contract).map(({ status, name, value }) => {
    const check = status === '200' ? checkLead(value) : checkError(status, value);
    return {
      name: `example ${name} of ${status} ends in what it stands for`,
      run: (url: string) => check(url, { code: status, example: name }),
    };
  });
}

/** The forms of a body that somebody has seen or documented: each needs an example. */
const FORMS: Readonly<Record<string, (body: unknown) => boolean>> = {
  'a lead in its envelope': (body) => Object.hasOwn(Object(body), 'lead'),
  'a bare lead': (body) => Object.hasOwn(Object(body), 'leadId'),
  'an error with a number as its code': (body) => typeof Object(body).code === 'number',
  'an error with a name as its code': (body) => typeof Object(body).code === 'string',
  'an error with the code inside its message': (body) => /errorCode=/.test(Object(body).message),
  'an error with a message and no code': (body) => /^[\w ]+$/.test(Object(body).message),
  'an error that is a bare string': (body) => typeof body === 'string',
};

/** The codes that matter, by the status that they come with. */
const CODES: readonly (readonly [number, string])[] = [
  [400, '20012'],
  [400, '200058'],
  [401, 'BAD_CREDENTIALS'],
  [403, '200100'],
  [403, '20017'],
  [404, '20006'],
  [500, '20005'],
];

/** Every code that matters ends in an example of its status. */
export function listCodeChecks(contract: Contract): MockCheck[] {
  const shown = listExamples(contract).map(({ status, value }) => `${status} ${codeIn(value)}`);
  return CODES.map(([status, code]) => ({
    name: `an example of ${status} shows the code ${code}`,
    async run() {
      assert.ok(shown.includes(`${status} ${code}`), `Add such an example under openapi/examples.`);
    },
  }));
}

/** Every form of a body that may arrive has an example. */
export function listFormChecks(contract: Contract): MockCheck[] {
  const bodies = Object.values(contract.components.examples ?? {}).map(({ value }) => value);
  return Object.entries(FORMS).map(([form, matches]) => ({
    name: `an example shows ${form}`,
    async run() {
      assert.ok(bodies.some(matches), `Add an example under openapi/examples that shows ${form}.`);
    },
  }));
}
