/**
 * Settles as `run` does, but fails after the time with what `expire` gives, and with the reason of
 * the signal as soon as it aborts, whatever `run` does.
 */
export function within<Result>(
  ms: number,
  signal: AbortSignal | undefined,
  run?: (signal: AbortSignal) => Promise<Result>,
  expire?: () => unknown,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
    const stop = (reason: unknown) => {
      end();
      reject(reason);
      controller.abort(reason);
    };
    const abort = () => stop(signal?.reason);
    const timer = setTimeout(() => stop(expire?.()), ms);
    signal?.addEventListener('abort', abort);
    run?.(controller.signal).then((result) => {
      end();
      resolve(result);
    }, stop);
  });
}
