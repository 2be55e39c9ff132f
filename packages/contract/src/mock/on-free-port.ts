/** Calls `start` with the first port that is free, from `port` on. */
export async function onFreePort<T>(
  what: string,
  port: number,
  start: (port: number) => Promise<T>,
): Promise<T> {
  for (let next = port; ; next++) {
    try {
      return await start(next);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || next >= 65_535) throw error;
      console.log(`Port ${next} is in use, so ${what} tries ${next + 1}.`);
    }
  }
}
