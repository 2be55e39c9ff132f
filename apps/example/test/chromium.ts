import { findChromium } from '@get-lead/testing/chromium';
import { type Browser, chromium } from 'playwright-core';

const executablePath = findChromium();

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
