import { phoneStatusValues } from '@get-lead/types';
import type { ViewedLead } from '../fetch-lead.ts';
import { type Html, html, section, text } from './html.ts';
import { icons } from './icons.ts';

function permit(may: boolean | null, verb: string, refusal: string): Html {
  if (may === null) {
    return html`<li class="permit permit-unknown">${icons.unknown}<strong>Ask before you ${verb}</strong><span>Lofty does not say whether you may.</span></li>`;
  }
  return may
    ? html`<li class="permit permit-yes">${icons.yes}<strong>You may ${verb}</strong><span>Lofty holds no objection.</span></li>`
    : html`<li class="permit permit-no">${icons.no}<strong>You may not ${verb}</strong><span>${refusal}</span></li>`;
}

const { DncNumber, DncContact } = phoneStatusValues;

/** Whether the status of the number itself forbids to call it. */
export const isDoNotCall = (status: number | null) => status === DncNumber || status === DncContact;

function subscription(unsubscribed: boolean | null, canEmail: boolean | null): Html {
  if (unsubscribed === null) {
    return html`<li><span class="mark">Unknown</span> Lofty does not say whether the lead has unsubscribed from email.</li>`;
  }
  return unsubscribed
    ? html`<li><span class="mark mark-no">Unsubscribed</span> The lead has unsubscribed from email.</li>`
    : html`<li><span class="mark${canEmail && ' mark-yes'}">Subscribed</span> The lead has not unsubscribed from email.</li>`;
}

/** First on the page, because contact against the lead's will is against the law. */
export function consent({ canCall, canText, canEmail, unsubscription, phones }: ViewedLead): Html {
  const isDncContact = phones.some(({ status }) => status === DncContact);
  const refused = 'Lofty marks it as refused.';
  return section(
    'consent',
    'May you contact this lead?',
    html`
<ul class="permits">
  ${permit(canCall, 'call', isDncContact ? 'The lead is a do-not-call contact.' : refused)}
  ${permit(canText, 'text', refused)}
  ${permit(canEmail, 'email', unsubscription ? 'The lead has unsubscribed.' : refused)}
</ul>
<ul class="cautions">
  ${subscription(unsubscription, canEmail)}
  ${phones
    .filter(({ status }) => isDoNotCall(status))
    .map(
      ({ number, label }) =>
        html`<li><span class="mark mark-no">${label}</span> ${text(number)}</li>`,
    )}
</ul>`,
    'panel consent',
  );
}
