import { createLeadClient, GetLeadError, type LeadClientOptions } from '@get-lead/client';

/** What a request prefers of Prism; see its `Prefer` header. */
export interface Preference {
  code?: number | string;
  example?: string;
  dynamic?: true;
  seed?: number;
}

/** What came of one call through the client. */
export interface CallResult {
  lead?: unknown;
  error?: GetLeadError;
  rateLimit?: unknown;
  /** What Prism says against the request or the answer; `null` when it has nothing to say. */
  violations: string | null;
}

interface Call {
  leadId?: number | string;
  withTrash?: boolean;
  credential?: Pick<LeadClientOptions, 'accessToken' | 'apiKey'>;
  prefer?: Preference;
}

/** One call of the mock through the client, without retries. */
export async function callMock(url: string, call: Call = {}): Promise<CallResult> {
  const { leadId = 1, withTrash, credential = { accessToken: 'any' }, prefer = {} } = call;
  const client = createLeadClient({ ...credential, baseUrl: url, maxRetries: 0 });
  const preferences = Object.entries(prefer).map(([name, value]) => `${name}=${value}`);
  try {
    const { lead, response, rateLimit } = await client.getLead.withResponse(leadId, {
      ...(withTrash !== undefined && { withTrash }),
      ...(preferences.length > 0 && { headers: { prefer: preferences.join(', ') } }),
    });
    return { lead, rateLimit, violations: response.headers.get('sl-violations') };
  } catch (error) {
    if (!(error instanceof GetLeadError)) throw error;
    return { error, violations: error.response?.headers.get('sl-violations') ?? null };
  }
}
