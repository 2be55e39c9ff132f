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

/** The class of an error by its status, and what the status means to the caller. */
const ERRORS: Record<number, [typeof GetLeadError, string]> = {
  401: [AuthenticationError, 'check the credential, and accessToken versus apiKey'],
  403: [PermissionDeniedError, 'the credential lacks the scope or permission'],
  404: [
    LeadNotFoundError,
    'no such lead, or it is merged, trashed (see withTrash), just created or not accessible',
  ],
  429: [RateLimitError, 'too many requests'],
};

/** Lofty's code, wherever it hides: `code`, `errorCode=` in the message, or the start of a string. */
function readLoftyCode(body: unknown): number | string | undefined {
  try {
    const { code, message } = body as Record<string, unknown>;
    const text =
      typeof body === 'string' ? body : `${code} ${typeof message === 'string' && message}`;
    // Other text may hold personal data.
    const [found] = /(?<=^|errorCode=)(\d{1,9}|[A-Z][A-Z_]{2,63})\b/.exec(text) as [string];
    return +found >= 0 ? +found : found;
  } catch {
    return undefined;
  }
}

/** The error that an answer stands for, by its status and by Lofty's code in the parsed body. */
export function errorFromAnswer(response: Response, body: unknown): GetLeadError {
  const { status } = response;
  const loftyCode = readLoftyCode(body);
  const retryable = status === 408 || status === 429 || status >= 500;
  // 200058 is Lofty's code for a credential sent with the wrong scheme; the status is then 400.
  const [ErrorClass, meaning] =
    ERRORS[loftyCode === 200058 ? 401 : status] ??
    (retryable
      ? [ServerError, 'it failed']
      : status < 400
        ? [InvalidResponseError, 'no lead']
        : [BadRequestError, 'it refuses the request']);
  return new ErrorClass(`Lofty answered ${status} (code ${loftyCode ?? 'unknown'}): ${meaning}.`, {
    loftyCode,
    retryable,
    retryAfterMs: readRetryAfter(response),
  });
}
