import { findChromium } from '@get-lead/testing/chromium';
import { chromium } from 'playwright-core';
import { RuntimeMissing } from './consumer.ts';
import { serve } from './serve.ts';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Opens a built page in Chromium and waits for its outcome.
 *
 * @throws RuntimeMissing
 */
export async function browse(
  directory: string,
  mockUrl: string,
  signal: AbortSignal,
): Promise<unknown> {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new RuntimeMissing('no Chromium: install it, or set CHROMIUM to its path');
  }
  const site = await serve(directory);
  const browser = await chromium.launch({
    executablePath,
    args: QUIET,
    handleSIGINT: false,
    handleSIGTERM: false,
  });
  const close = () => browser.close();
  signal.addEventListener('abort', close, { once: true });
  try {
    const page = await browser.newPage();
    await page.goto(`${site.url}?mock=${encodeURIComponent(mockUrl)}`);
    return await page.evaluate('outcome');
  } finally {
    signal.removeEventListener('abort', close);
    await close();
    site.stop();
  }
}
