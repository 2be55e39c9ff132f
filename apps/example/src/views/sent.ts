import type { Drift } from '@get-lead/client/validate';
import type { FetchedLead, ViewedLead } from '../fetch-lead.ts';
import { plural } from './format.ts';
import { type Html, html } from './html.ts';

// The compiler's library does not know JSON.rawJSON yet.
const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown };

/** The body indented, with every number in the digits that Lofty sent. */
function pretty(body: string): string {
  const keepDigits = (_key: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && context?.source ? rawJSON(context.source) : value;
  return JSON.stringify(JSON.parse(body, keepDigits), null, 2);
}

const kinds: Record<Drift['kind'], string> = {
  unknown_field: 'is not in the contract',
  missing_field: 'is missing',
  unexpected_null: 'is null',
  wrong_type: 'has another type',
};

const driftRow = ({ path, kind, expected, actual }: Drift): Html => html`
<li><code>${path || '/'}</code> <span>${kinds[kind]}${expected && actual && `: ${actual} in place of ${expected}`}</span></li>`;

const driftList = (drift: Drift[]): Html =>
  drift.length === 0
    ? html`<p>Every field is one that the contract knows.</p>`
    : html`<p>${plural(drift.length, 'field departs', 'fields depart')} from the contract:</p>
      <ul class="drift rows">${drift.map(driftRow)}</ul>`;

const unreadList = ({ unread }: ViewedLead): Html | false =>
  unread.length > 0 &&
  html`<p>${plural(unread.length, 'value')} could not be read as documented:</p>
      <ul class="drift rows">${unread.map(({ path }) => html`<li><code>${path}</code></li>`)}</ul>`;

/** The answer itself, and where it departs from the contract. */
export function sent({ lead, body, drift, attempts, rateLimit }: FetchedLead): Html {
  const { remaining, limit } = rateLimit;
  return html`
<details class="panel"${drift.length > 0 && ' open'}>
  <summary><h2>What Lofty sent</h2>
    <span class="note">${plural(attempts, 'attempt')}${remaining !== undefined && limit !== undefined && `, ${remaining} of ${limit} requests left this minute`}</span></summary>
  <div class="details-body">
    ${driftList(drift)}
    ${unreadList(lead)}
    <pre tabindex="0" role="region" aria-label="JSON">${pretty(body)}</pre>
  </div>
</details>`;
}
