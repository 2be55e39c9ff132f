import type { Browser, BrowserContextOptions } from 'playwright-core';

/**
 * Opens a page in a profile of its own. `problems` lists what no page may do: violate its policy,
 * log an error, throw, open a dialog, or ask another host for anything.
 */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const found: string[] = [];
  await context.exposeFunction('reportViolation', (text: string) => found.push(`policy: ${text}`));
  await context.addInitScript(`
    globalThis.cspViolations = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      cspViolations.push(effectiveDirective);
      reportViolation([effectiveDirective, blockedURI, sample].join(' '));
    });`);
  page.on('console', (message) => {
    // The browser logs the status of an error page, which is as it should be.
    const isOwnStatus =
      message.location().url === page.url() && /status of \d+/.test(message.text());
    if (message.type() === 'error' && !isOwnStatus) found.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`thrown: ${error.message}`));
  page.on('dialog', (dialog) => {
    found.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  const { origin } = new URL(url);
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) found.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  return { page, problems: () => [...found], close: () => context.close() };
}
