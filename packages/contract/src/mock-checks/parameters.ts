import assert from 'node:assert/strict';
import { createLeadClient } from '@get-lead/client';
import { callMock } from './call.ts';
import type { MockCheck } from './mock-check.ts';

/** Prism adds the maximum of a double to a 64-bit integer; beyond it the conformance cases test. */
const ACCEPTED = ['1', '2147483648', '651095960136641', String(Number.MAX_SAFE_INTEGER)];

const REFUSED_BY_MOCK = [
  'leads/0',
  'leads/-1',
  'leads/abc',
  'leads/1.5',
  'leads/1?withTrash=maybe',
];
const REFUSED_BY_CLIENT = [0, -1, 1.5, 'abc', '', '9223372036854775808'];

/** Every documented parameter: its values, its bounds and beyond, and left out. */
export const parameterChecks: MockCheck[] = [
  ...ACCEPTED.map((leadId) => ({
    name: `leadId ${leadId} is accepted`,
    async run(url: string) {
      const { lead, violations } = await callMock(url, { leadId });
      assert.ok(lead);
      assert.equal(violations, null);
    },
  })),
  ...[true, false, undefined].map((withTrash) => ({
    name: `withTrash ${withTrash ?? 'left out'} is accepted`,
    async run(url: string) {
      const { lead, violations } = await callMock(
        url,
        withTrash === undefined ? {} : { withTrash },
      );
      assert.ok(lead);
      assert.equal(violations, null);
    },
  })),
  ...REFUSED_BY_MOCK.map((path) => ({
    name: `the mock answers 400 to ${path}`,
    async run(url: string) {
      const answer = await fetch(`${url}/v1.0/${path}`, {
        headers: { authorization: 'token any' },
      });
      assert.equal(answer.status, 400);
      assert.ok(answer.headers.get('sl-violations'));
    },
  })),
  ...REFUSED_BY_CLIENT.map((leadId) => ({
    name: `leadId ${JSON.stringify(leadId)} never leaves the client`,
    async run(url: string) {
      let sent = 0;
      const client = createLeadClient({
        accessToken: 'any',
        baseUrl: url,
        fetch: (request) => {
          sent += 1;
          return fetch(request);
        },
      });
      await assert.rejects(client.getLead(leadId), /leadId/);
      assert.equal(sent, 0);
    },
  })),
];
