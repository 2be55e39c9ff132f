export type { LeadClient, LeadClientOptions } from './create-lead-client.ts';
export { createLeadClient } from './create-lead-client.ts';
