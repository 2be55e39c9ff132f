import { afterEach, beforeEach, vi } from 'vitest';
import type { RetryEvent } from '../../src/index.ts';

/** Lets a file decide the time, with the longest jitter, so that every delay is known. */
export function useFakeTime(): void {
  beforeEach(() => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

/** Hooks that pass the time a client wants to wait, and note it. */
export function skipWaits() {
  const waits: RetryEvent[] = [];
  const onRetry = (event: RetryEvent) => {
    waits.push(event);
    // The wait starts once the hook has returned.
    setImmediate(() => vi.advanceTimersByTime(event.delayMs));
  };
  return { waits, hooks: { onRetry }, delays: () => waits.map(({ delayMs }) => delayMs) };
}
