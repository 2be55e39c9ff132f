import assert from 'node:assert/strict';
import { callMock } from './call.ts';
import type { MockCheck } from './mock-check.ts';

/** Both security alternatives, and none. */
export const securityChecks: MockCheck[] = [
  {
    name: 'an access token is accepted',
    async run(url) {
      const { lead, violations } = await callMock(url, { credential: { accessToken: 'any' } });
      assert.ok(lead);
      assert.equal(violations, null);
    },
  },
  {
    name: 'an API key is accepted',
    async run(url) {
      const { lead, violations } = await callMock(url, { credential: { apiKey: 'any' } });
      assert.ok(lead);
      assert.equal(violations, null);
    },
  },
  {
    name: 'a request without a credential answers 401',
    async run(url) {
      const answer = await fetch(`${url}/v1.0/leads/1`);
      assert.equal(answer.status, 401);
      assert.deepEqual(await answer.json(), {
        code: 'BAD_CREDENTIALS',
        message: 'Bad credentials',
      });
    },
  },
];
