import type { Lead as LeadWithNumbers, paths as PathsWithNumbers } from '@get-lead/types';
import type { Lead as LeadWithBigints, paths as PathsWithBigints } from '@get-lead/types/bigint';
import type { Lead as LeadWithStrings, paths as PathsWithStrings } from '@get-lead/types/string';
import { check, OPTIONS, UNKNOWN } from './check.ts';
import type { Credential } from './credentials.ts';
import type { Hooks } from './hooks.ts';
import type { Int64 } from './int64.ts';

/** The types of the contract by how a 64-bit integer is read. */
export interface ContractTypes {
  number: { lead: LeadWithNumbers; paths: PathsWithNumbers };
  bigint: { lead: LeadWithBigints; paths: PathsWithBigints };
  string: { lead: LeadWithStrings; paths: PathsWithStrings };
}

/** Limits of one call; each falls back to that of the client. */
export interface CallLimits {
  /**
   * Milliseconds for one attempt, from the credential to the end of the body, 1 to 2^31 - 1.
   * Default: 30000.
   */
  timeout?: number | undefined;
  /** Milliseconds for the whole call, with its attempts and waits, 1 to 2^31 - 1. Default: none. */
  totalTimeout?: number | undefined;
  /** Most attempts after the first, 0 or more. Default: 2. */
  maxRetries?: number | undefined;
}

/** How to reach Lofty. Exactly one of `accessToken` and `apiKey` is needed. */
export interface LeadClientOptions<Mode extends Int64 = 'number'> extends CallLimits {
  /** An OAuth access token, sent as `Bearer`; a function is asked before every attempt. */
  accessToken?: Credential | undefined;
  /** A personal API key, sent as `token`; a function is asked before every attempt. */
  apiKey?: Credential | undefined;
  /** Address of the API: https, but for a loopback host. Default: `https://api.lofty.com`. */
  baseUrl?: string | undefined;
  /**
   * How 64-bit integers are read. Default: `number`, which throws {@link UnsafeIntegerError} rather
   * than round one beyond 2^53 - 1.
   */
  int64?: Mode | undefined;
  /** The fetch to use. Default: the global one, looked up at each call. */
  fetch?: ((request: Request, init: { signal: AbortSignal }) => Promise<Response>) | undefined;
  /** Headers of every request. `Authorization` is the client's own. */
  headers?: HeadersInit | undefined;
  hooks?: Hooks | undefined;
  /**
   * Called with the parsed body of every success, before its integers are converted. Make it with
   * `detectDrift` of `@get-lead/client/validate`.
   */
  onDrift?: ((body: unknown) => void) | undefined;
}

const DEFAULTS = {
  baseUrl: 'https://api.lofty.com',
  headers: {},
  timeout: 30_000,
  maxRetries: 2,
  int64: 'number' as Int64,
  hooks: {} as Hooks,
};

/** The limits that a call sets over those of the client. */
export type Limits = Pick<Settings, 'timeout' | 'maxRetries'>;

/** The options of a client, checked and with their defaults. */
export type Settings = Omit<LeadClientOptions<Int64>, keyof typeof DEFAULTS> & typeof DEFAULTS;

/**
 * Checks the options of a client and gives them their defaults.
 *
 * @throws TypeError that names the option when one is wrong, missing or unknown.
 */
export function readOptions(options: LeadClientOptions<Int64>): Settings {
  const settings = { ...DEFAULTS, ...check(OPTIONS, options, UNKNOWN) } as Settings;
  if (!settings.accessToken === !settings.apiKey) {
    throw new TypeError('Either accessToken or apiKey must be given.');
  }
  return settings;
}
