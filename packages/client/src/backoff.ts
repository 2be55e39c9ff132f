const BASE_MS = 500;
const CAP_MS = 8_000;

/** Exponential backoff with full jitter: from 0 to 500 ms, 1 s, 2 s ... at most 8 s. */
export function backoff(attempt: number): number {
  return Math.random() * Math.min(CAP_MS, BASE_MS * 2 ** (attempt - 1));
}
