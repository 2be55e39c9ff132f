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

/** Lofty's code for a credential sent with the wrong scheme; the status is then 400, not 401. */
const USER_NOT_IN_TOKEN = 200058;

/** Lofty's code, wherever it hides: `code`, `errorCode=` in the message, or the start of a string. */
export function readLoftyCode(body: unknown): number | string | undefined {
  const { code, message } = Object(body) as { code?: unknown; message?: unknown };
  const hidden =
    typeof body === 'string' ? /^\w+/.exec(body) : /(?<=errorCode=)\w+/.exec(`${message}`);
  const text = `${code ?? hidden}`;
  // Other text may hold personal data.
  if (/^\d{1,9}$/.test(text)) return +text;
  return /^[A-Z][A-Z_]{2,63}$/.test(text) ? text : undefined;
}

const isRetryable = (status: number) => status === 408 || status === 429 || status >= 500;

/** The class of an error, and what its status means to the caller. */
function explain(status: number, loftyCode: unknown) {
  if (status === 401 || loftyCode === USER_NOT_IN_TOKEN) {
    return [AuthenticationError, 'check the credential, and accessToken versus apiKey'] as const;
  }
  if (status === 403)
    return [PermissionDeniedError, 'the credential lacks the scope or the permission'] as const;
  if (status === 404) {
    return [
      LeadNotFoundError,
      'no such lead; or it was merged into another, is in the trash (see withTrash), is out of reach for the credential, or was created moments ago',
    ] as const;
  }
  if (status === 429) return [RateLimitError, 'too many requests in this minute'] as const;
  if (isRetryable(status)) return [ServerError, 'it failed to handle the request'] as const;
  if (status >= 400) return [BadRequestError, 'it refuses the request'] as const;
  return [InvalidResponseError, 'which holds no lead'] as const;
}

/** The error that an answer stands for, by its status and by Lofty's code in the parsed body. */
export function errorFromAnswer(response: Response, body: unknown, attempts: number): GetLeadError {
  const { status } = response;
  const loftyCode = readLoftyCode(body);
  const [ErrorClass, meaning] = explain(status, loftyCode);
  const code = loftyCode === undefined ? '' : ` (code ${loftyCode})`;
  return new ErrorClass(`Lofty answered ${status}${code}: ${meaning}.`, {
    status,
    loftyCode,
    retryable: isRetryable(status),
    retryAfterMs: readRetryAfter(response),
    attempts,
    response,
  });
}
