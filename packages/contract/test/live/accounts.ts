import document from '@get-lead/openapi/openapi.json' with { type: 'json' };
import type { Answer } from '@get-lead/testing/scripted-server';

const { buyer, seller } = document.components.examples;

const headers = {
  'x-ratelimit-limit': '500',
  'x-ratelimit-remaining': '499',
  'x-ratelimit-reset': '21000',
};

/** An account whose answers are as the contract says, without the envelope. */
export const flat: Answer = { headers, body: JSON.stringify(buyer.value.lead) };

/** An account whose answers are as the contract says, in the envelope. */
export const enveloped: Answer = { headers, body: JSON.stringify(seller.value) };

/** What must never be printed unless asked for. */
export const SECRETS = ['Marlene-Secret', 'secret@example.com', '867-5309', 'Secret Street'];

/** An account whose answers have drifted in every way that can be told. */
export const drifting: Answer = {
  headers: { 'content-type': 'text/plain', 'x-ratelimit-limit': 'many' },
  body: JSON.stringify({
    lead: {
      leadId: 1141000000000101,
      firstName: 'Marlene-Secret',
      phones: ['867-5309', 8675309],
      emails: ['secret@example.com'],
      stage: null,
      mortgage: null,
      score: '99',
      createTime: '2026-06-17T16:50:40.123+02:00',
      leadTypes: [2, 77],
      tags: [
        { tagName: 'Marlene-Secret', colour: 'Secret Street' },
        { tagName: null, colour: 'x' },
      ],
      leadPropertyList: [{ streetAddress: 'Secret Street', geo: { lat: 30.26 } }],
      nickname: 'Marlene-Secret',
      visits: 12,
    },
  }),
};
