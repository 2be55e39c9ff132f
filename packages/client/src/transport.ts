import { SECURE_URL } from './check.ts';
import { authorize } from './credentials.ts';
import { ConnectionError, GetLeadError, InvalidResponseError, TimeoutError } from './errors.ts';
import { notify } from './hooks.ts';
import type { Settings } from './options.ts';
import { readRateLimit, readRetryAfter } from './rate-limit.ts';
import { readBody } from './read-body.ts';
import { within } from './within.ts';

/** One call: its settings, how many attempts it has taken, and the answer to the last one. */
export interface Call extends Settings {
  /** Whether the body is read as part of the attempt; otherwise it is the caller's to stream. */
  isJson: boolean;
  attempts: number;
  response?: Response | undefined;
}

const RETRYABLE_STATUSES = [408, 429, 500, 502, 503, 504];

/** Exponential backoff with full jitter: up to 500 ms, 1 s, 2 s ... at most 8 s. */
const backoff = (attempt: number) => Math.random() * Math.min(8000, 250 * 2 ** attempt);

/** A failure of fetch, or of reading its answer, as our error. */
function errorFrom(cause: unknown, url: string, { fetch, response }: Call): GetLeadError {
  if (cause instanceof GetLeadError) return cause;
  // A custom fetch may quote the request, and so the credential, in its error.
  const details = { retryable: true, ...(!fetch && { cause }) };
  if (response) return new InvalidResponseError('The answer was cut off.', details);
  const { code } = Object(Object(cause).cause ?? cause) as { code?: unknown };
  const reason = typeof code === 'string' && /^[A-Z_\d]+$/.test(code) ? code : 'no code';
  return new ConnectionError(`Could not reach ${new URL(url).host} (${reason}).`, details);
}

/**
 * A fetch that authorizes, limits and repeats a request, beneath openapi-fetch and its middleware:
 * a retry inside `onResponse` would find a body that was already read.
 */
export async function transport(request: Request, call: Call): Promise<Response> {
  const { method, url, signal, headers } = request;
  const { hooks, timeout, totalTimeout = Infinity, maxRetries } = call;
  const deadline = performance.now() + totalTimeout;
  const isRequest = 'clone' in request;
  // Elsewhere the address has been checked; this one may be a middleware's.
  if (isRequest && !SECURE_URL.test(url)) {
    throw new TypeError('The credential may go to https or loopback only.');
  }

  for (;;) {
    signal?.throwIfAborted();
    const event = { attempt: ++call.attempts, method, url: url.replace(/\?.*/, '') };
    const started = performance.now();
    const left = deadline - started;
    call.response = undefined;

    /** Milliseconds to wait for another attempt; `undefined` when there is none, or no time. */
    const planRetry = () => {
      const delayMs = (call.response && readRetryAfter(call.response)) ?? backoff(event.attempt);
      const isAllowed = method === 'GET' && event.attempt <= maxRetries;
      return isAllowed && performance.now() + delayMs < deadline ? delayMs : undefined;
    };

    /**
     * Sends the request, and gives the wait for another attempt if the answer calls for one; its body
     * is then left unread. What a fetch does after the end, ignoring its signal, changes nothing.
     */
    const exchange = async (ended: AbortSignal) => {
      notify(hooks.onAttempt, event);
      headers.set('authorization', await authorize(call));
      ended.throwIfAborted();
      try {
        const init = { ...request, signal: ended };
        const send = (call.fetch ?? globalThis.fetch) as typeof globalThis.fetch;
        const response = await send(isRequest ? request : url, init);
        ended.throwIfAborted();
        if (hooks.onResponse) {
          const { status } = response;
          const durationMs = performance.now() - started;
          const rateLimit = readRateLimit(response.headers);
          notify(hooks.onResponse, { ...event, status, durationMs, rateLimit });
        }
        call.response = response;
        const delayMs = RETRYABLE_STATUSES.includes(response.status) ? planRetry() : undefined;
        if (delayMs === undefined && call.isJson) await readBody(response);
        return delayMs;
      } catch (cause) {
        throw errorFrom(cause, url, call);
      }
    };

    const expire = () => {
      const [kind, timeoutMs] =
        left < timeout ? (['total', totalTimeout] as const) : (['attempt', timeout] as const);
      const text = `The ${kind} timeout of ${timeoutMs} ms passed in attempt ${event.attempt}.`;
      return new TimeoutError(text, { kind, timeoutMs, retryable: true });
    };

    let delayMs: number | undefined;
    let error: GetLeadError | undefined;
    try {
      delayMs = await within(Math.min(left, timeout), signal, exchange, expire);
    } catch (cause) {
      error = cause as GetLeadError;
      delayMs = error?.retryable ? planRetry() : undefined;
      if (delayMs === undefined) throw error;
    }
    const response = call.response as unknown as Response;
    if (delayMs === undefined) return response;
    response?.body?.cancel().catch(() => {});
    const status = error ? undefined : response.status;
    notify(hooks.onRetry, { ...event, delayMs, status, error: error?.code });
    // It ends with the time or with an abort, which the next round throws.
    await within(delayMs, signal).catch(() => {});
  }
}
