import type { NormalizedPhone } from '@get-lead/client/normalize';
import { phoneStatusValues } from '@get-lead/types';
import type { ViewedLead } from '../fetch-lead.ts';
import { safeUrl } from '../safe-url.ts';
import { isDoNotCall } from './consent.ts';
import { address } from './format.ts';
import { fact, type Html, html, list, rows, text, textOr } from './html.ts';

function phone({ number, status, label }: NormalizedPhone): Html {
  const isBad = isDoNotCall(status) || status === phoneStatusValues.Invalid;
  const tone = isBad ? ' mark-no' : label && ' mark-yes';
  return html`${text(number)} <span class="mark${tone}">${label ?? 'Unknown status'}</span>`;
}

function account(value: string | null): Html {
  const url = safeUrl(value);
  return url ? html`<a href="${url}" rel="noopener noreferrer">${text(url)}</a>` : textOr(value);
}

export const contact = ({ phones, emails, mailingAddress, facebook, twitter }: ViewedLead) => html`
<h3>Phones</h3>${list('rows', phones.map(phone), 'No phone')}
<h3>Email</h3>${list('rows', emails.map(text), 'No email address')}
<h3>Elsewhere</h3>${rows([
  fact('Mail', mailingAddress ? address(mailingAddress) : undefined),
  fact('Facebook', account(facebook)),
  fact('Twitter', account(twitter)),
])}`;
