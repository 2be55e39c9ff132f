import { createLeadClient, type LeadClientOptions } from '@get-lead/client';
import { normalizeLead } from '@get-lead/client/normalize';
import { type Drift, detectDrift } from '@get-lead/client/validate';

export type ClientOptions = LeadClientOptions<'string'>;

/** Longest wait for one attempt, and for the page with all its attempts, in milliseconds. */
const LIMITS = { timeout: 8_000, totalTimeout: 20_000 };

export interface LeadRequest {
  leadId: string;
  withTrash?: boolean;
  headers?: Record<string, string>;
  /** Ends the call when the visitor has left. */
  signal: AbortSignal;
}

/**
 * Gets the lead with all that the page tells about it. Each page has its own client, since
 * `onDrift` is told per client and a page shows only what its own answer held.
 */
export async function fetchLead(options: ClientOptions, { leadId, ...call }: LeadRequest) {
  const drift: Drift[] = [];
  const client = createLeadClient({
    ...LIMITS,
    ...options,
    int64: 'string',
    onDrift: detectDrift((found) => void drift.push(...found)),
  });
  const { lead, response, ...facts } = await client.getLead.withResponse(leadId, call);
  return {
    lead: { ...normalizeLead(lead), sent: lead },
    drift,
    body: await response.text(),
    ...facts,
  };
}

export type FetchedLead = Awaited<ReturnType<typeof fetchLead>>;

/** A lead in its normalized form, with the form it was sent in. */
export type ViewedLead = FetchedLead['lead'];
