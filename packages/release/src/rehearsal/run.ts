import { execa } from 'execa';

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
}

/** Runs a command to its end and gives what it wrote to its standard output. */
export type Run = (
  command: string,
  args: readonly string[],
  options: RunOptions,
) => Promise<string>;

/** Longest that one command may take, in milliseconds: past it, it hangs. */
const TIMEOUT = 180_000;

/** Commands that all end, with what they started, once the signal aborts. */
export const createRun =
  (cancelSignal: AbortSignal): Run =>
  async (command, args, options) => {
    const { stdout } = await execa(command, args, {
      ...options,
      cancelSignal,
      forceKillAfterDelay: 2_000,
      timeout: TIMEOUT,
      stdin: 'ignore',
    });
    return stdout;
  };
