import type { RateLimit } from './rate-limit.ts';

/** Before each attempt. */
export interface AttemptEvent {
  /** 1 for the first attempt. */
  attempt: number;
  method: string;
  /** Address without the query. Its path holds the lead id. */
  url: string;
}

/** Before the wait for another attempt. */
export interface RetryEvent extends AttemptEvent {
  /** The wait in milliseconds. */
  delayMs: number;
  /** Status of the answer that failed; `undefined` when there was none. */
  status: number | undefined;
  /** The `code` of the error that failed the attempt; `undefined` when there was an answer. */
  error: string | undefined;
}

/** After the answer of an attempt, whatever its status. */
export interface ResponseEvent extends AttemptEvent {
  status: number;
  /** From the start of the attempt until its headers were there, in milliseconds. */
  durationMs: number;
  rateLimit: RateLimit;
}

/** Functions for logs, metrics and traces. One that throws or rejects never breaks a call. */
export interface Hooks {
  onAttempt?: (event: AttemptEvent) => void;
  onRetry?: (event: RetryEvent) => void;
  onResponse?: (event: ResponseEvent) => void;
}

/** Calls a hook and swallows what it throws, since observing must not change a call. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    (hook?.(event) as Promise<unknown> | undefined)?.catch?.(() => {});
  } catch {}
}
