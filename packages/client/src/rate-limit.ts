const WINDOW_MS = 60_000;

/** What Lofty says about the limit of the caller; each is `undefined` when it does not say. */
export interface RateLimit {
  /** Requests allowed in a window of 60 seconds. */
  limit: number | undefined;
  /** Requests left in the current window. */
  remaining: number | undefined;
  /** Milliseconds until the current window ends, 0 to 60000. */
  resetMs: number | undefined;
}

const cap = (ms: number) => Math.min(Math.max(ms, 0), WINDOW_MS);

function readNumber(headers: Headers, name: string): number | undefined {
  const text = headers.get(name)?.trim();
  return text && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/**
 * Milliseconds until `X-RateLimit-Reset`. Lofty documents epoch seconds but shows 21000, which can
 * only be milliseconds; no window is longer than 60 seconds, so the size tells the unit.
 */
function readReset(headers: Headers): number | undefined {
  const value = readNumber(headers, 'x-ratelimit-reset');
  if (value === undefined) return undefined;
  if (value <= 60) return value * 1000;
  if (value < 1e9) return cap(value);
  return cap((value < 1e11 ? value * 1000 : value) - Date.now());
}

/** The rate limit of an answer, from its `X-RateLimit-*` headers. */
export function readRateLimit(headers: Headers): RateLimit {
  return {
    limit: readNumber(headers, 'x-ratelimit-limit'),
    remaining: readNumber(headers, 'x-ratelimit-remaining'),
    resetMs: readReset(headers),
  };
}

/** Milliseconds that an answer asks to wait: `Retry-After` in either form, else the reset of a 429. */
export function readRetryAfter({ headers, status }: Response): number | undefined {
  const seconds = readNumber(headers, 'retry-after');
  if (seconds !== undefined) return cap(seconds * 1000);
  const date = Date.parse(headers.get('retry-after') ?? '');
  if (!Number.isNaN(date)) return cap(date - Date.now());
  return status === 429 ? readReset(headers) : undefined;
}
