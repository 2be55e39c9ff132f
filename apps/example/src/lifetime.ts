const PARENT_CHECK_MS = 1_000;

/**
 * Runs `stop` once, when the process is told to end (Ctrl-C, SIGTERM, a closed terminal), or when
 * the process that started it is gone: a task runner that is killed passes no signal on.
 */
export function onEnd(stop: () => Promise<void>): void {
  const parent = process.ppid;
  let ending = false;
  const end = async () => {
    // A terminal sends Ctrl-C to the whole group and the task runner passes it on: it comes twice.
    if (ending) return;
    ending = true;
    await stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  // A task runner that is killed no longer reads.
  process.stdout.on('error', end);
  setInterval(() => process.ppid !== parent && end(), PARENT_CHECK_MS).unref();
}
