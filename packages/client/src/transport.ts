import { ConnectionError, type GetLeadError, TimeoutError } from './errors.ts';
import { notify } from './hooks.ts';
import type { Limits, Settings } from './options.ts';
import { readRateLimit, readRetryAfter } from './rate-limit.ts';
import { readBody } from './read-body.ts';
import { within } from './within.ts';

/** One call: its limits, how many attempts it has taken, and the answer to the last one. */
export interface Call extends Limits {
  fetch: Settings['fetch'];
  /** Whether the caller or a middleware may abort; to listen in vain is slow. */
  isAbortable: boolean;
  /** Whether the body is read as part of the attempt; otherwise it is the caller's to stream. */
  isJson: boolean;
  attempts: number;
  response?: Response | undefined;
}

/** How an attempt ended, and the wait for another one, if any. */
interface Outcome {
  response?: Response;
  error?: GetLeadError;
  delayMs: number | undefined;
}

const RETRYABLE_STATUSES = [408, 429, 500, 502, 503, 504];

/** Exponential backoff with full jitter: up to 500 ms, 1 s, 2 s ... at most 8 s. */
const backoff = (attempt: number) => Math.random() * Math.min(8000, 250 * 2 ** attempt);

/** A failure of fetch as our error; the host and the system's code say more than "fetch failed". */
function connectionError(cause: unknown, { url }: Request, isCustom: boolean): ConnectionError {
  const { code } = Object(Object(cause).cause ?? cause) as { code?: unknown };
  const reason = typeof code === 'string' && /^[A-Z_\d]+$/.test(code) ? code : 'no code';
  return new ConnectionError(`Could not reach ${new URL(url).host} (${reason}).`, {
    // A custom fetch may quote the request, and so the credential, in its error.
    ...(!isCustom && { cause }),
    retryable: true,
  });
}

/**
 * A fetch that authorizes, limits and repeats a request, beneath openapi-fetch and its middleware:
 * a retry inside `onResponse` would find a body that was already read.
 */
export function createTransport({ authorize, hooks }: Settings) {
  return async (request: Request, call: Call): Promise<Response> => {
    const { method } = request;
    const signal = call.isAbortable ? request.signal : undefined;
    const { totalTimeout = Infinity, timeout, maxRetries } = call;
    const deadline = performance.now() + totalTimeout;

    for (;;) {
      signal?.throwIfAborted();
      call.response = undefined;
      const attempt = ++call.attempts;
      const started = performance.now();
      const left = deadline - started;
      const event = () => ({ attempt, method, url: request.url.replace(/\?.*/, '') });

      /** Milliseconds to wait for another attempt; `undefined` when there is none, or no time. */
      const planRetry = (response?: Response) => {
        const delayMs = (response && readRetryAfter(response)) ?? backoff(attempt);
        const isAllowed = attempt <= maxRetries && !/^P(OST|ATCH)$/.test(method);
        return isAllowed && performance.now() + delayMs < deadline ? delayMs : undefined;
      };

      /** Sends the request; the body of an answer is left unread when there will be another. */
      const exchange = async (abort: AbortSignal): Promise<Outcome> => {
        const header = authorize();
        request.headers.set('authorization', typeof header === 'string' ? header : await header);
        if (hooks.onAttempt) notify(hooks.onAttempt, event());
        let response: Response;
        try {
          const fetch = call.fetch ?? globalThis.fetch;
          response = await fetch(request.body ? request.clone() : request, { signal: abort });
        } catch (cause) {
          throw connectionError(cause, request, !!call.fetch);
        }
        // An answer after its time, by a fetch that ignores its signal, must not touch the next one.
        abort.throwIfAborted();
        const { status, headers } = response;
        if (hooks.onResponse) {
          const durationMs = performance.now() - started;
          const rateLimit = readRateLimit(headers);
          notify(hooks.onResponse, { ...event(), status, durationMs, rateLimit });
        }
        call.response = response;
        const delayMs = RETRYABLE_STATUSES.includes(status) ? planRetry(response) : undefined;
        if (delayMs !== undefined) response.body?.cancel().catch(() => {});
        else if (call.isJson) await readBody(response);
        return { response, delayMs };
      };

      const kind = left < timeout ? 'total' : 'attempt';
      const timeoutMs = left < timeout ? totalTimeout : timeout;
      const expire = () =>
        new TimeoutError(`The ${kind} timeout of ${timeoutMs} ms passed in attempt ${attempt}.`, {
          kind,
          timeoutMs,
          retryable: true,
        });

      const { response, error, delayMs }: Outcome = await within(
        Math.min(left, timeout),
        signal,
        expire,
        exchange,
      ).catch((error) => ({ error, delayMs: error?.retryable ? planRetry() : undefined }));
      if (delayMs !== undefined) {
        const status = response?.status;
        if (hooks.onRetry)
          notify(hooks.onRetry, { ...event(), delayMs, status, error: error?.code });
        // It ends with the time or with an abort, which the next round throws.
        await within(delayMs, signal).catch(() => {});
      } else if (response) return response;
      else throw error;
    }
  };
}
