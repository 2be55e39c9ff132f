export {
  createLeadClient,
  type GetLead,
  type GetLeadOptions,
  type LeadClient,
  type LeadResult,
} from './create-lead-client.ts';
export type { Credential } from './credentials.ts';
export * from './errors.ts';
export type { AttemptEvent, Hooks, ResponseEvent, RetryEvent } from './hooks.ts';
export type { Int64 } from './int64.ts';
export type { CallLimits, LeadClientOptions } from './options.ts';
export type { RateLimit } from './rate-limit.ts';
