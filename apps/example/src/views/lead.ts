import type { FetchedLead, LeadRequest, ViewedLead } from '../fetch-lead.ts';
import { about } from './about.ts';
import { attributes } from './attributes.ts';
import { code } from './code.ts';
import { consent } from './consent.ts';
import { contact } from './contact.ts';
import { asSent, fullName, series } from './format.ts';
import { fact, type Html, html, section, text, textOr } from './html.ts';
import { inquiry } from './inquiry.ts';
import type { Page, Site } from './layout.ts';
import { family, roles } from './people.ts';
import { properties } from './properties.ts';
import { qualification } from './qualification.ts';
import { sent } from './sent.ts';
import { tags } from './tags.ts';
import { timeline } from './timeline.ts';

function head(lead: ViewedLead): Html {
  const types = lead.leadTypes.map(({ label, value }) => label ?? `Type ${value}`);
  return html`
<header class="lead-head">
  <div class="lead-name">
    ${types.length > 0 && html`<p class="eyebrow">${series(types, 'and')}</p>`}
    <h1>${textOr(fullName(lead), 'No name')}</h1>
    <p class="lead-id">Lead ${lead.leadId}</p>
  </div>
  <dl class="vitals">
    ${fact('Stage', textOr(lead.stage))}
    ${fact('Score', lead.score === null ? asSent(lead, 'score') : String(lead.score))}
    ${fact('Owner', textOr(lead.assignedUser, lead.sent.assignedUserId === '-1' ? 'Nobody yet' : undefined))}
    ${lead.opportunity && fact('Opportunity', text(lead.opportunity))}
  </dl>
</header>`;
}

/** Everything that is known of a lead, with consent first. */
export const leadPage = (request: LeadRequest, fetched: FetchedLead, site: Site): Page => {
  const { lead } = fetched;
  return {
    title: fullName(lead) || `Lead ${lead.leadId}`,
    leadId: lead.leadId,
    ...(request.withTrash && { withTrash: true }),
    main: html`
<article class="lead">
  ${head(lead)}
  ${section('May you contact this lead?', consent(lead), 'panel consent')}
  <div class="columns">
    <div class="column">
      ${section('Looking for', inquiry(lead))}
      ${section('Properties', properties(lead, site.isMock))}
      ${section('Qualification', qualification(lead))}
      ${section('Custom fields', attributes(lead))}
      ${section('Family', family(lead))}
      ${section('Assigned roles', roles(lead))}
    </div>
    <div class="column">
      ${section('Contact', contact(lead))}
      ${section('Time line', timeline(lead))}
      ${section('Tags and segments', tags(lead))}
      ${section('About', about(lead))}
    </div>
  </div>
  ${sent(fetched)}
  ${code(request, site)}
</article>`,
  };
};
