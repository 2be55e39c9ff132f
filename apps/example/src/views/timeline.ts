import type { ViewedLead } from '../fetch-lead.ts';
import { time } from './format.ts';
import { type Html, html, section, unset } from './html.ts';
import { asSent } from './unread.ts';

const events = [
  ['createTime', 'Created'],
  ['assignTime', 'Assigned'],
  ['lastTouch', 'Last contacted by the team'],
  ['lastVisit', 'Last visit to a site'],
  ['lastUpdateTime', 'Last updated'],
] as const;

type Field = (typeof events)[number][0];

/** What stands where there is no time. A visit in 1970, which becomes null, is Lofty's "never". */
function absence(lead: ViewedLead, field: Field): Html {
  const isNever = field === 'lastVisit' && lead.sent.lastVisit;
  return asSent(lead, field) ?? unset(isNever ? 'Never' : 'Not set');
}

export function timeline(lead: ViewedLead): Html {
  const order = (at: Date | null) => at?.getTime() ?? Number.MAX_SAFE_INTEGER;
  const rows = events
    .map(([field, name]) => ({ field, name, at: lead[field] }))
    .sort((a, b) => order(a.at) - order(b.at));
  return section(
    'timeline',
    'Time line',
    html`<ol class="timeline">${rows.map(
      ({ field, name, at }) =>
        html`<li${!at && html` class="is-absent"`}><span>${name}</span> ${at ? time(at) : absence(lead, field)}</li>`,
    )}</ol>`,
  );
}
