import { phoneStatusValues } from '@get-lead/types';
import type { ViewedLead } from '../fetch-lead.ts';
import { type Html, html, text } from './html.ts';
import { icons } from './icons.ts';

function permit(may: boolean | null, verb: string, refusal: string): Html {
  const [state, claim, reason] =
    may === null
      ? (['unknown', 'Ask before you', 'Lofty does not say whether you may.'] as const)
      : may
        ? (['yes', 'You may', 'Lofty holds no objection.'] as const)
        : (['no', 'You may not', refusal] as const);
  return html`<li class="permit permit-${state}">${icons[state]}<strong>${claim} ${verb}</strong><span>${reason}</span></li>`;
}

const { DncNumber, DncContact } = phoneStatusValues;

/** Whether the status of the number itself forbids to call it. */
export const isDoNotCall = (status: number | null) => status === DncNumber || status === DncContact;

function subscription(unsubscribed: boolean | null, canEmail: boolean | null): Html {
  if (unsubscribed === null)
    return html`<span class="mark">Unknown</span> whether the lead has unsubscribed from email.`;
  return unsubscribed
    ? html`<span class="mark mark-no">Unsubscribed</span> The lead has unsubscribed from email.`
    : html`<span class="mark${canEmail && ' mark-yes'}">Subscribed</span> The lead has not unsubscribed from email.`;
}

/** First on the page, because contact against the lead's will is against the law. */
export function consent({ canCall, canText, canEmail, unsubscription, phones }: ViewedLead): Html {
  const isDncContact = phones.some(({ status }) => status === DncContact);
  const refused = 'Lofty marks it as refused.';
  const doNotCall = phones.filter(({ status }) => isDoNotCall(status));
  return html`
<ul class="permits">
  ${permit(canCall, 'call', isDncContact ? 'The lead is a do-not-call contact.' : refused)}
  ${permit(canText, 'text', refused)}
  ${permit(canEmail, 'email', unsubscription ? 'The lead has unsubscribed.' : refused)}
</ul>
<ul class="cautions">
  <li>${subscription(unsubscription, canEmail)}</li>
  ${doNotCall.map(({ number, label }) => html`<li><span class="mark mark-no">${label}</span> ${text(number)}</li>`)}
</ul>`;
}
