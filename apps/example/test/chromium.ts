import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The system's Chromium: `CHROMIUM`, or the first on the `PATH`. */
export const executablePath =
  process.env.CHROMIUM ||
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isExecutable);

/** Whether the browser tests are to be skipped, which is said and never happens in CI. */
export function skipsBrowser(): boolean {
  if (executablePath) return false;
  const hint = 'install Chromium, or set CHROMIUM to its path';
  if (process.env.CI) throw new Error(`The browser tests need Chromium: ${hint}.`);
  console.warn(`SKIPPED the browser tests, since there is no Chromium. To run them, ${hint}.`);
  return true;
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executablePath as string,
    args: ['--disable-gpu', '--disable-quic', '--disable-component-update', '--disable-sync'],
  });
