import type { LeadRequest } from '../fetch-lead.ts';
import { type Html, html } from './html.ts';

/** The call that fetched this page's lead. */
function source({ leadId, withTrash, headers }: LeadRequest, isMock: boolean): string {
  const options = [
    withTrash && 'withTrash: true',
    headers && `headers: ${JSON.stringify(headers).replaceAll('"', "'").replaceAll("':'", "': '")}`,
  ].filter((option) => option);
  return `import { createLeadClient } from '@get-lead/client';
import { detectDrift } from '@get-lead/client/validate';
import { normalizeLead } from '@get-lead/client/normalize';

const lofty = createLeadClient({
  accessToken: process.env.LOFTY_ACCESS_TOKEN,${isMock ? "\n  baseUrl: 'http://127.0.0.1:4010', // the mock" : ''}
  int64: 'string', // ids beyond 2^53 stay exact
  onDrift: detectDrift((drift) => console.warn(drift)),
});

const lead = await lofty.getLead('${leadId}'${options.length > 0 ? `, { ${options.join(', ')} }` : ''});
const { canCall, phones, leadInquiry } = normalizeLead(lead);
`;
}

export const code = (request: LeadRequest, isMock: boolean): Html => html`
<details class="panel">
  <summary><h2 id="code">The TypeScript that fetched it</h2></summary>
  <div class="details-body"><pre tabindex="0" role="region" aria-label="TypeScript"><code>${source(request, isMock)}</code></pre></div>
</details>`;
