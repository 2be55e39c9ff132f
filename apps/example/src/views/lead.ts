import type { FetchedLead, LeadRequest } from '../fetch-lead.ts';
import { code } from './code.ts';
import { html, text } from './html.ts';
import type { Page, Site } from './layout.ts';
import { sent } from './sent.ts';

export function leadPage(
  request: Omit<LeadRequest, 'signal'>,
  fetched: FetchedLead,
  { isMock }: Site,
): Page {
  const { lead } = fetched;
  const name =
    [lead.firstName, lead.lastName].filter((part) => part).join(' ') || 'Lead without a name';
  return {
    title: name,
    leadId: lead.leadId,
    ...(request.withTrash && { withTrash: true }),
    main: html`
<article class="lead">
  <header class="lead-head"><div class="lead-name"><h1>${text(name)}</h1><p class="lead-id">Lead ${lead.leadId}</p></div></header>
  ${sent(fetched)}
  ${code(request, isMock)}
</article>`,
  };
}
