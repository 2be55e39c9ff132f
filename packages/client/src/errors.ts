/** What is told of an error where it arises; the rest is added where the call ends. */
export interface ErrorDetails {
  loftyCode?: number | string | undefined;
  retryable?: boolean;
  retryAfterMs?: number | undefined;
  cause?: unknown;
  /** Of a {@link TimeoutError}. */
  kind?: 'attempt' | 'total';
  /** Of a {@link TimeoutError}. */
  timeoutMs?: number;
  /** Of an {@link UnsafeIntegerError}. */
  field?: string;
}

/**
 * Base of every error that a call ends with, apart from a wrong argument (`TypeError`) and the
 * caller's own abort.
 *
 * Its message, its JSON and its inspected form hold no credential and nothing of the answer's
 * body. What Lofty said is in {@link GetLeadError.response}.
 */
export class GetLeadError extends Error {
  override name = 'GetLeadError';
  /** Stable name of the cause, such as `lead_not_found`. */
  readonly code: string = 'error';
  /** HTTP status of the last answer; `undefined` when there was none. */
  declare readonly status: number | undefined;
  /**
   * Lofty's own code, from the `code` field or from `errorCode=20006` inside the message: a number
   * such as 20006, or a name such as `BAD_CREDENTIALS`. `undefined` when the body has none.
   */
  declare readonly loftyCode: number | string | undefined;
  /** Whether the same call may succeed later without a change. */
  readonly retryable: boolean = false;
  /** Milliseconds that Lofty asks to wait, 0 to 60000; `undefined` when it does not say. */
  declare readonly retryAfterMs: number | undefined;
  /** How many requests were sent, 1 or more; 0 when none was. */
  readonly attempts: number = 0;
  /** The last answer, with a body that can still be read; it may hold personal data. */
  declare readonly response: Response | undefined;

  constructor(message: string, details?: ErrorDetails) {
    super(message, details);
    // Not enumerable, so that no log shows it.
    Object.defineProperty(this, 'response', { writable: true });
    Object.assign(this, details);
  }

  /** The error without its answer and its cause, safe to log. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/** 400, or another 4xx without a class of its own: Lofty cannot read the request. */
export class BadRequestError extends GetLeadError {
  override name = 'BadRequestError';
  override readonly code = 'bad_request';
}

/**
 * 401, or 400 with Lofty's code 200058: the credential is missing, wrong, expired, or sent with
 * the other scheme. It also stands for a credential function that failed; see `cause`.
 */
export class AuthenticationError extends GetLeadError {
  override name = 'AuthenticationError';
  override readonly code = 'authentication_failed';
}

/** 403: the credential is valid but lacks the scope or the permission. */
export class PermissionDeniedError extends GetLeadError {
  override name = 'PermissionDeniedError';
  override readonly code = 'permission_denied';
}

/** 404: no such lead, in the trash, out of the caller's reach, or created moments ago. */
export class LeadNotFoundError extends GetLeadError {
  override name = 'LeadNotFoundError';
  override readonly code = 'lead_not_found';
}

/** 429: the requests of the current 60-second window are used up. */
export class RateLimitError extends GetLeadError {
  override name = 'RateLimitError';
  override readonly code = 'rate_limited';
}

/** 5xx or 408: Lofty, or a gateway before it, failed to answer. */
export class ServerError extends GetLeadError {
  override name = 'ServerError';
  override readonly code = 'server_error';
}

/**
 * The connection failed before an answer came. `cause` is the failure of the global fetch; that of a
 * custom one is left out, since it may quote the credential.
 */
export class ConnectionError extends GetLeadError {
  override name = 'ConnectionError';
  override readonly code = 'connection_failed';
}

/** An attempt, or the whole call, took longer than it may. */
export class TimeoutError extends GetLeadError {
  override name = 'TimeoutError';
  override readonly code = 'timeout';
  /** Which limit it was: `timeout` of one attempt, or `totalTimeout` of the call. */
  declare readonly kind: 'attempt' | 'total';
  /** The limit in milliseconds. */
  declare readonly timeoutMs: number;
}

/** The answer is not JSON, was cut off, is too large, or is a success that holds no lead. */
export class InvalidResponseError extends GetLeadError {
  override name = 'InvalidResponseError';
  override readonly code = 'invalid_response';
}

/** An integer of the answer is beyond 2^53 - 1, so that a number cannot hold it exactly. */
export class UnsafeIntegerError extends GetLeadError {
  override name = 'UnsafeIntegerError';
  override readonly code = 'unsafe_integer';
  /** Name of the field that holds the integer, or its index in a list. */
  declare readonly field: string;
}
