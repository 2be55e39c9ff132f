import type { LeadRequest } from '../fetch-lead.ts';
import { type Html, html } from './html.ts';
import type { Site } from './layout.ts';

/** The call that fetched this page's lead, without its credential. */
function source({ leadId, withTrash, headers }: LeadRequest, { isMock, client }: Site): string {
  const fromEnv = client.apiKey
    ? 'apiKey: process.env.LOFTY_API_KEY'
    : 'accessToken: process.env.LOFTY_ACCESS_TOKEN';
  const credential = isMock ? "accessToken: 'any'" : fromEnv;
  const options = [
    withTrash && 'withTrash: true',
    headers?.Prefer && `headers: { Prefer: '${headers.Prefer}' }`,
  ].filter((option) => option);
  const call = [`'${leadId}'`, options.length > 0 && `{ ${options.join(', ')} }`];
  return `import { createLeadClient } from '@get-lead/client';
import { normalizeLead } from '@get-lead/client/normalize';
import { detectDrift } from '@get-lead/client/validate';

const lofty = createLeadClient({
  ${credential},${client.baseUrl ? `\n  baseUrl: '${client.baseUrl}',` : ''}
  int64: 'string', // ids beyond 2^53 stay exact
  onDrift: detectDrift((drift) => console.warn(drift)),
});

const lead = await lofty.getLead(${call.filter((part) => part).join(', ')});
const { canCall, phones, leadInquiry } = normalizeLead(lead);
`;
}

export const code = (request: LeadRequest, site: Site): Html => html`
<details class="panel" open>
  <summary><h2>The TypeScript that fetched it</h2></summary>
  <div class="details-body"><pre tabindex="0" role="region" aria-label="TypeScript"><code>${source(request, site)}</code></pre></div>
</details>`;
