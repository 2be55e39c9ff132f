import type { NormalizedFamilyMember } from '@get-lead/client/normalize';
import type { ViewedLead } from '../fetch-lead.ts';
import { date } from './format.ts';
import { fact, type Html, html, listOr, section, text, textOr, unset } from './html.ts';

const words = (...parts: (string | null)[]) => parts.filter((part) => part).join(' ');

const member = (person: NormalizedFamilyMember): Html => html`
<li><span>${textOr(words(person.firstName, person.lastName), 'Name not set')}${
  person.relationship && html` <span class="mark">${text(person.relationship)}</span>`
}</span>
  <ul class="note">
    ${[...person.phones, ...person.emails].map((value) => html`<li>${text(value)}</li>`)}
    ${person.birthday && html`<li>Born ${date(person.birthday)}</li>`}
  </ul></li>`;

export const family = ({ leadFamilyMemberList }: ViewedLead): Html =>
  section('family', 'Family', listOr('rows', leadFamilyMemberList.map(member), 'No family member'));

export const roles = ({ customRoleList }: ViewedLead): Html =>
  section(
    'roles',
    'Assigned roles',
    customRoleList.length > 0
      ? html`<dl class="rows">${customRoleList.map(({ role, assignee }) =>
          fact(textOr(role, 'Unnamed role'), textOr(assignee, 'Nobody')),
        )}</dl>`
      : html`<p>${unset('No role')}</p>`,
  );
