import type { Lead, paths } from '@get-lead/types';
import createClient, { type Client } from 'openapi-fetch';
export interface LeadClientOptions {
  accessToken?: string;
  apiKey?: string;
  baseUrl?: string;
}
export interface LeadClient extends Client<paths> {
  getLead(leadId: number, options?: { withTrash?: boolean }): Promise<Lead>;
}
export function createLeadClient(options: LeadClientOptions): LeadClient {
  const client = createClient<paths>({
    baseUrl: options.baseUrl ?? 'https://api.lofty.com',
    headers: {
      Authorization: options.apiKey ? `token ${options.apiKey}` : `Bearer ${options.accessToken}`,
    },
  });
  return {
    ...client,
    async getLead(leadId, { withTrash } = {}) {
      const { data, error } = await client.GET('/v1.0/leads/{leadId}', {
        params: { path: { leadId }, query: { ...(withTrash !== undefined && { withTrash }) } },
      });
      if (!data) throw new Error(JSON.stringify(error));
      return 'lead' in data ? data.lead : data;
    },
  };
}
