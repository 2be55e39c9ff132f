import assert from 'node:assert/strict';
import type { Contract } from '../facts/contract.ts';
import { callMock } from './call.ts';
import type { MockCheck } from './mock-check.ts';

/** The error of the client that each status stands for. */
export const ERROR_CODES: Readonly<Record<string, string>> = {
  400: 'bad_request',
  401: 'authentication_failed',
  403: 'permission_denied',
  404: 'lead_not_found',
  429: 'rate_limited',
  500: 'server_error',
};

/** Every status that may arrive, asked for by `Prefer: code=`. */
export function listStatusChecks(contract: Contract): MockCheck[] {
  const [operation] = Object.values(contract.paths).flatMap(Object.values);
  return [
    {
      name: 'the contract has a 200 and every error that the client tells apart',
      async run() {
        const statuses = Object.keys(operation?.responses ?? {});
        assert.deepEqual(statuses, ['200', ...Object.keys(ERROR_CODES)]);
      },
    },
    {
      name: "without a preference the answer is the page's sample",
      async run(url) {
        const { lead } = await callMock(url);
        assert.deepEqual(lead, contract.components.examples?.documented?.value);
      },
    },
    {
      name: 'status 200 ends in a lead',
      async run(url) {
        const { lead, error, violations } = await callMock(url, { prefer: { code: 200 } });
        assert.equal(error, undefined);
        assert.ok(lead);
        assert.equal(violations, null);
      },
    },
    ...Object.entries(ERROR_CODES).map(([status, code]) => ({
      name: `status ${status} ends in ${code}`,
      async run(url: string) {
        const { error, violations } = await callMock(url, { prefer: { code: status } });
        assert.deepEqual([error?.code, error?.status], [code, Number(status)]);
        assert.equal(violations, null);
        assert.equal(error?.response?.headers.get('content-type'), 'application/json');
      },
    })),
  ];
}
