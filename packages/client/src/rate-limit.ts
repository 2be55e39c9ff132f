/** What Lofty says about the limit of the caller; each is `undefined` when it does not say. */
export interface RateLimit {
  /** Requests allowed in a window of 60 seconds. */
  limit: number | undefined;
  /** Requests left in the current window. */
  remaining: number | undefined;
  /** Milliseconds until the current window ends, 0 to 60000. */
  resetMs: number | undefined;
}

/** Milliseconds within the 60-second window; `undefined` for what is no number. */
const clamp = (ms: number) => (ms > -Infinity ? Math.min(Math.max(ms, 0), 60_000) : undefined);

function readNumber(headers: Headers, name: string): number | undefined {
  const text = headers.get(name);
  return text && /^\d+$/.test(text) ? +text : undefined;
}

/** The rate limit of an answer, from its `X-RateLimit-*` headers. */
export function readRateLimit(headers: Headers): RateLimit {
  const reset = readNumber(headers, 'x-ratelimit-reset') as number;
  return {
    limit: readNumber(headers, 'x-ratelimit-limit'),
    remaining: readNumber(headers, 'x-ratelimit-remaining'),
    // Lofty documents epoch seconds but shows 21000, which can only be milliseconds. No window is
    // longer than 60 seconds, so the size tells the unit: seconds, milliseconds, or an epoch.
    resetMs: clamp(
      reset <= 60
        ? reset * 1e3
        : reset < 1e9
          ? reset
          : reset * (reset < 1e11 ? 1e3 : 1) - Date.now(),
    ),
  };
}

/** Milliseconds that an answer asks to wait: `Retry-After` in either form, else the reset of a 429. */
export function readRetryAfter({ headers, status }: Response): number | undefined {
  const text = headers.get('retry-after') as string;
  const ms = /^\d+$/.test(text) ? +text * 1e3 : Date.parse(text) - Date.now();
  return clamp(ms) ?? (status === 429 ? readRateLimit(headers).resetMs : undefined);
}
