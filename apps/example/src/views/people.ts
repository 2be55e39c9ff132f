import type { NormalizedFamilyMember } from '@get-lead/client/normalize';
import type { ViewedLead } from '../fetch-lead.ts';
import { date, fullName } from './format.ts';
import { fact, type Html, html, list, rows, text, textOr } from './html.ts';

function member(person: NormalizedFamilyMember): Html {
  const { relationship, phones, emails, birthday } = person;
  return html`<span>${textOr(fullName(person), 'Name not set')} ${relationship && html`<span class="mark">${text(relationship)}</span>`}</span>
  <ul class="note">
    ${[...phones, ...emails].map((value) => html`<li>${text(value)}</li>`)}
    ${birthday && html`<li>Born ${date(birthday)}</li>`}
  </ul>`;
}

export const family = ({ leadFamilyMemberList }: ViewedLead): Html =>
  list('rows', leadFamilyMemberList.map(member), 'No family member');

const unnamed = 'Unnamed role';
export const roles = ({ customRoleList }: ViewedLead): Html =>
  rows(
    customRoleList.map(({ role, assignee }) =>
      fact(textOr(role, unnamed), textOr(assignee, 'Nobody')),
    ),
    'No role',
  );
