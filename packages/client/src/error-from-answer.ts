import {
  AuthenticationError,
  BadRequestError,
  type GetLeadError,
  InvalidResponseError,
  LeadNotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
} from './errors.ts';
import { readRetryAfter } from './rate-limit.ts';

/** Lofty's code for a credential sent with the wrong scheme; its status is then 400, not 401. */
const USER_NOT_IN_TOKEN = 200058;

/** The class of an error by its status, and what the status means to the caller. */
const ERRORS = {
  401: [AuthenticationError, 'check the credential, and accessToken versus apiKey'],
  403: [PermissionDeniedError, 'the credential lacks the scope or the permission'],
  404: [
    LeadNotFoundError,
    'no such lead, or it was merged, trashed (see withTrash), created just now, or is not accessible to you',
  ],
  429: [RateLimitError, 'too many requests in this minute'],
} as const;
const SERVER = [ServerError, 'it failed'] as const;
const REFUSED = [BadRequestError, 'it refuses the request'] as const;
const NO_LEAD = [InvalidResponseError, 'no lead'] as const;

/** Lofty's code, wherever it hides: `code`, `errorCode=` in the message, or the start of a string. */
export function readLoftyCode(body: unknown): number | string | undefined {
  const isText = typeof body === 'string';
  const { code, message } = Object(body) as { code?: unknown; message?: unknown };
  const sentence = isText ? body : typeof message === 'string' ? message : '';
  const hidden = /(?<=errorCode=)\w+/.exec(sentence) ?? (isText && /^\w+/.exec(body));
  const text = `${typeof code === 'object' ? hidden : (code ?? hidden)}`;
  // Other text may hold personal data.
  if (/^\d{1,9}$/.test(text)) return +text;
  return /^[A-Z][A-Z_]{2,63}$/.test(text) ? text : undefined;
}

/** The error that an answer stands for, by its status and by Lofty's code in the parsed body. */
export function errorFromAnswer(response: Response, body: unknown): GetLeadError {
  const { status } = response;
  const loftyCode = readLoftyCode(body);
  const retryable = status === 408 || status === 429 || status >= 500;
  const [ErrorClass, meaning] =
    ERRORS[(loftyCode === USER_NOT_IN_TOKEN ? 401 : status) as keyof typeof ERRORS] ??
    (retryable ? SERVER : status >= 400 ? REFUSED : NO_LEAD);
  return new ErrorClass(`Lofty answered ${status} (code ${loftyCode ?? 'unknown'}): ${meaning}.`, {
    loftyCode,
    retryable,
    retryAfterMs: readRetryAfter(response),
  });
}
