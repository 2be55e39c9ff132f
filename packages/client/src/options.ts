import type { Lead as LeadWithNumbers, paths as PathsWithNumbers } from '@get-lead/types';
import type { Lead as LeadWithBigints, paths as PathsWithBigints } from '@get-lead/types/bigint';
import type { Lead as LeadWithStrings, paths as PathsWithStrings } from '@get-lead/types/string';
import { type Credential, readCredential } from './credentials.ts';
import type { Hooks } from './hooks.ts';
import type { Int64 } from './int64.ts';
import { refuse } from './refuse.ts';

/** The types of the contract by how a 64-bit integer is read. */
export interface ContractTypes {
  number: { lead: LeadWithNumbers; paths: PathsWithNumbers };
  bigint: { lead: LeadWithBigints; paths: PathsWithBigints };
  string: { lead: LeadWithStrings; paths: PathsWithStrings };
}

/** Limits of one call; each falls back to that of the client. */
export interface CallLimits {
  /** Milliseconds for one attempt, from the request to the end of the body. Default: 30000. */
  timeout?: number | undefined;
  /** Milliseconds for the whole call, with its attempts and waits. Default: none. */
  totalTimeout?: number | undefined;
  /** Most attempts after the first, 0 or more. Default: 2. */
  maxRetries?: number | undefined;
}

/** How to reach Lofty. Exactly one of `accessToken` and `apiKey` is needed. */
export interface LeadClientOptions<Mode extends Int64 = 'number'> extends CallLimits {
  /** An OAuth access token, sent as `Bearer`; a function is asked before every attempt. */
  accessToken?: Credential;
  /** A personal API key, sent as `token`; a function is asked before every attempt. */
  apiKey?: Credential;
  /** Address of the API: https, but for a loopback host. Default: `https://api.lofty.com`. */
  baseUrl?: string;
  /**
   * How 64-bit integers are read. Default: `number`, which throws {@link UnsafeIntegerError} rather
   * than round one beyond 2^53 - 1.
   */
  int64?: Mode;
  /** The fetch to use. Default: the global one, looked up at each call. */
  fetch?: (request: Request, init: { signal: AbortSignal }) => Promise<Response>;
  /** Headers of every request. `Authorization` is the client's own. */
  headers?: HeadersInit;
  hooks?: Hooks;
  /**
   * Called with the parsed body of every success, before its integers are converted. Make it with
   * `detectDrift` of `@get-lead/client/validate`.
   */
  onDrift?: (body: unknown) => void;
}

/** The limits of a call with their defaults. */
export interface Limits extends CallLimits {
  timeout: number;
  maxRetries: number;
}

/** The options of a client, checked and with their defaults. */
export interface Settings extends Limits {
  authorize: () => string | Promise<string>;
  baseUrl: string;
  int64: Int64;
  fetch: LeadClientOptions['fetch'];
  headers: HeadersInit | undefined;
  hooks: Hooks;
  onDrift: LeadClientOptions['onDrift'];
}

/** https, or http to a loopback host; no credentials, query or fragment. */
const ALLOWED_URL = /^(https:|http:\/\/(([\w-]+\.)*localhost|127(\.\d+){3}|\[::1\])[:/])[^?#@]*$/;

function checkUrl(baseUrl: string): string {
  const href = URL.canParse(baseUrl) ? new URL(baseUrl).href : '';
  if (!ALLOWED_URL.test(href)) {
    refuse('baseUrl', 'https, or http to a loopback host, without credentials and query');
  }
  return href;
}

/** The least value of each limit; the greatest is what a timer can hold. */
const MINIMA = { timeout: 1, totalTimeout: 1, maxRetries: 0 };

/**
 * The limits of a call over those of the client.
 *
 * @throws TypeError that names the option when one is wrong.
 */
export function readLimits(limits: CallLimits, fallback: CallLimits): Limits {
  const result: CallLimits = {};
  for (const [name, minimum] of Object.entries(MINIMA) as [keyof CallLimits, number][]) {
    const value = limits[name] ?? fallback[name];
    if (value === undefined) continue;
    if (!Number.isInteger(value) || value < minimum || value >= 2 ** 31) {
      refuse(name, `an integer from ${minimum} to 2^31 - 1`);
    }
    result[name] = value;
  }
  return result as Limits;
}

/**
 * Checks the options of a client and gives them their defaults.
 *
 * @throws TypeError that names the option when one is wrong, missing or unknown.
 */
export function readOptions(options: LeadClientOptions<Int64>): Settings {
  const {
    accessToken,
    apiKey,
    baseUrl = 'https://api.lofty.com',
    timeout = 30_000,
    totalTimeout,
    maxRetries = 2,
    int64 = 'number',
    fetch,
    headers,
    hooks = {},
    onDrift,
    ...unknown
  } = Object(options) as LeadClientOptions<Int64>;
  for (const name in unknown) refuse(name, 'left out: it is no option');
  if (!accessToken === !apiKey) refuse('accessToken or apiKey', 'given, and not both');
  if (!/^(number|bigint|string)$/.test(int64)) refuse('int64', 'number, bigint or string');
  for (const [name, value] of Object.entries({ fetch, onDrift, ...hooks })) {
    if (value && typeof value !== 'function') refuse(name, 'a function');
  }
  try {
    if (new Headers(headers).has('authorization')) throw 0;
  } catch {
    refuse('headers', 'valid, without Authorization');
  }
  return {
    ...readLimits({ timeout, maxRetries }, { totalTimeout }),
    authorize: apiKey
      ? readCredential('apiKey', 'token', apiKey)
      : readCredential('accessToken', 'Bearer', accessToken),
    baseUrl: checkUrl(baseUrl),
    int64,
    fetch,
    headers,
    hooks,
    onDrift,
  };
}
