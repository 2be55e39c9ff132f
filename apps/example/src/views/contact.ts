import { phoneStatusValues } from '@get-lead/types';
import type { ViewedLead } from '../fetch-lead.ts';
import { safeUrl } from '../safe-url.ts';
import { isDoNotCall } from './consent.ts';
import { address } from './format.ts';
import { fact, type Html, html, listOr, section, text, textOr } from './html.ts';

function phone({ number, status, label }: ViewedLead['phones'][number]): Html {
  const isBad = isDoNotCall(status) || status === phoneStatusValues.Invalid;
  const tone = isBad ? ' mark-no' : label && ' mark-yes';
  return html`<li>${text(number)} <span class="mark${tone ?? ''}">${label ?? 'Unknown status'}</span></li>`;
}

function account(value: string | null): Html {
  const url = safeUrl(value);
  return url ? html`<a href="${url}" rel="noopener noreferrer">${text(url)}</a>` : textOr(value);
}

export const contact = ({ phones, emails, mailingAddress, facebook, twitter }: ViewedLead): Html =>
  section(
    'contact',
    'Contact',
    html`
<h3>Phones</h3>
${listOr('rows', phones.map(phone), 'No phone')}
<h3>Email</h3>
${listOr(
  'rows',
  emails.map((email) => html`<li>${text(email)}</li>`),
  'No email address',
)}
<h3>Elsewhere</h3>
<dl class="rows">
  ${fact('Mail', mailingAddress ? address(mailingAddress) : undefined)}
  ${fact('Facebook', account(facebook))}
  ${fact('Twitter', account(twitter))}
</dl>`,
  );
