import type { FetchedLead, LeadRequest, ViewedLead } from '../fetch-lead.ts';
import { about } from './about.ts';
import { attributes, tags } from './attributes.ts';
import { code } from './code.ts';
import { consent } from './consent.ts';
import { contact } from './contact.ts';
import { series } from './format.ts';
import { fact, type Html, html, text, textOr } from './html.ts';
import { inquiry } from './inquiry.ts';
import type { Page, Site } from './layout.ts';
import { family, roles } from './people.ts';
import { properties } from './properties.ts';
import { qualification } from './qualification.ts';
import { sent } from './sent.ts';
import { timeline } from './timeline.ts';

const nameOf = ({ firstName, lastName }: ViewedLead) =>
  [firstName, lastName].filter((part) => part).join(' ');

const head = (lead: ViewedLead): Html => html`
<header class="lead-head">
  <div class="lead-name">
    ${
      lead.leadTypes.length > 0 &&
      html`<p class="eyebrow">${series(
        lead.leadTypes.map(({ label, value }) => label ?? `Type ${value}`),
        'and',
      )}</p>`
    }
    <h1>${textOr(nameOf(lead), 'No name')}</h1>
    <p class="lead-id">Lead ${lead.leadId}</p>
  </div>
  <dl class="vitals">
    ${fact('Stage', textOr(lead.stage))}
    ${fact('Score', lead.score === null ? undefined : String(lead.score))}
    ${fact('Owner', textOr(lead.assignedUser, lead.assignedUserId ? 'Not named' : 'Nobody yet'))}
    ${lead.opportunity && fact('Opportunity', text(lead.opportunity))}
  </dl>
</header>`;

/** Everything that is known of a lead, with consent first. */
export const leadPage = (request: LeadRequest, fetched: FetchedLead, site: Site): Page => {
  const { lead } = fetched;
  return {
    title: nameOf(lead) || `Lead ${lead.leadId}`,
    leadId: lead.leadId,
    ...(request.withTrash && { withTrash: true }),
    main: html`
<article class="lead">
  ${head(lead)}
  ${consent(lead)}
  <div class="columns">
    <div class="column">
      ${inquiry(lead)}
      ${properties(lead, site.isMock)}
      ${qualification(lead)}
      ${attributes(lead)}
      ${family(lead)}
      ${roles(lead)}
    </div>
    <div class="column">
      ${contact(lead)}
      ${timeline(lead)}
      ${tags(lead)}
      ${about(lead)}
    </div>
  </div>
  ${sent(fetched)}
  ${code(request, site)}
</article>`,
  };
};
