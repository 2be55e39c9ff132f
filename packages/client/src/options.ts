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
  timeout?: number;
  /** Milliseconds for the whole call, with its attempts and waits. Default: none. */
  totalTimeout?: number;
  /** Most attempts after the first, 0 or more. Default: 2. */
  maxRetries?: number;
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

type Undefinable<Type> = { [Name in keyof Type]: Type[Name] | undefined };

/** The limits of a call with their defaults. */
export interface Limits {
  timeout: number;
  totalTimeout: number | undefined;
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

function checkUrl(baseUrl: string): string {
  const { protocol, hostname, href } = URL.canParse(baseUrl) ? new URL(baseUrl) : ({} as URL);
  const isLoopback = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (!(protocol === 'https:' || (protocol === 'http:' && isLoopback)) || /[?#@]/.test(href)) {
    refuse('baseUrl', 'https, or http to a loopback host, without credentials and query');
  }
  return href;
}

/**
 * The limits of a call over those of the client.
 *
 * @throws TypeError that names the option when one is wrong.
 */
export function readLimits(limits: Partial<Undefinable<Limits>>, fallback: Limits): Limits {
  const {
    timeout = fallback.timeout,
    totalTimeout = fallback.totalTimeout,
    maxRetries = fallback.maxRetries,
  } = limits;
  for (const [name, ms] of Object.entries({ timeout, totalTimeout })) {
    // The bound is that of a timer.
    if (ms !== undefined && !(Number.isFinite(ms) && ms > 0 && ms < 2 ** 31)) {
      refuse(name, 'milliseconds above 0');
    }
  }
  if (!Number.isSafeInteger(maxRetries) || maxRetries < 0)
    refuse('maxRetries', 'an integer from 0');
  return { timeout, totalTimeout, maxRetries };
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
    timeout,
    totalTimeout,
    maxRetries,
    int64 = 'number',
    fetch,
    headers,
    hooks = {},
    onDrift,
    ...unknown
  } = options ?? {};
  for (const name in unknown) refuse(name, 'left out: there is no such option');
  if (!accessToken === !apiKey) refuse('accessToken or apiKey', 'given, and only one of them');
  if (!/^(number|bigint|string)$/.test(int64)) refuse('int64', 'number, bigint or string');
  for (const [name, value] of Object.entries({ fetch, onDrift, ...hooks })) {
    if (value !== undefined && typeof value !== 'function') refuse(name, 'a function');
  }
  try {
    if (new Headers(headers).has('authorization')) throw 0;
  } catch {
    refuse('headers', 'valid and without Authorization');
  }
  return {
    authorize: apiKey
      ? readCredential('apiKey', 'token', apiKey)
      : readCredential('accessToken', 'Bearer', accessToken),
    baseUrl: checkUrl(baseUrl),
    int64,
    fetch,
    headers,
    hooks,
    onDrift,
    ...readLimits(
      { timeout, totalTimeout, maxRetries },
      { timeout: 30_000, totalTimeout: undefined, maxRetries: 2 },
    ),
  };
}
