import type { ViewedLead } from '../fetch-lead.ts';
import { asSent, time } from './format.ts';
import { type Html, html, unset } from './html.ts';

const events = [
  ['createTime', 'Created'],
  ['assignTime', 'Assigned'],
  ['lastTouch', 'Last contacted by the team'],
  ['lastVisit', 'Last visit to a site'],
  ['lastUpdateTime', 'Last updated'],
] as const;

/** What stands where there is no time. A visit in 1970, which becomes null, is Lofty's "never". */
function absence(lead: ViewedLead, field: (typeof events)[number][0]): Html {
  const isNever = field === 'lastVisit' && lead.sent.lastVisit;
  return asSent(lead, field) ?? unset(isNever ? 'Never' : 'Not set');
}

export function timeline(lead: ViewedLead): Html {
  const order = (at: Date | null) => at?.getTime() ?? Number.MAX_SAFE_INTEGER;
  const sorted = events.toSorted(([a], [b]) => order(lead[a]) - order(lead[b]));
  return html`<ol class="timeline">${sorted.map(([field, name]) => {
    const at = lead[field];
    return html`<li class="${at ? 'is-known' : 'is-absent'}"><span>${name}</span> ${at ? time(at) : absence(lead, field)}</li>`;
  })}</ol>`;
}
