import type { ViewedLead } from '../fetch-lead.ts';
import { time } from './format.ts';
import { type Html, html, section, unset } from './html.ts';

/** What stands where there is no time: a visit in 1970 is Lofty's way to say never. */
function absence(
  { unread, sent }: ViewedLead,
  field: 'lastVisit' | 'lastTouch' | 'createTime' | 'assignTime' | 'lastUpdateTime',
): string {
  if (unread.some(({ path }) => path === `/${field}`)) return 'Not readable, see what Lofty sent';
  return field === 'lastVisit' && sent.lastVisit ? 'Never' : 'Not set';
}

const events = [
  ['createTime', 'Created'],
  ['assignTime', 'Assigned'],
  ['lastTouch', 'Last contacted by the team'],
  ['lastVisit', 'Last visit to a site'],
  ['lastUpdateTime', 'Last updated'],
] as const;

export function timeline(lead: ViewedLead): Html {
  const rows = events.map(([field, name]) => ({ field, name, at: lead[field] }));
  const when = (at: Date | null) => at?.getTime() ?? Number.POSITIVE_INFINITY;
  rows.sort((a, b) => when(a.at) - when(b.at) || 0);
  return section(
    'timeline',
    'Time line',
    html`<ol class="timeline">${rows.map(
      ({ field, name, at }) =>
        html`<li${!at && html` class="is-never"`}><span>${name}</span> ${at ? time(at) : unset(absence(lead, field))}</li>`,
    )}</ol>`,
  );
}
