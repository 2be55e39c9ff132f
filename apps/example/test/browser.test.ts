import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../src/examples.ts';
import { launch, skipsBrowser } from './chromium.ts';
import { serveWithMock } from './serve-app.ts';
import { serveErrors } from './serve-errors.ts';
import { visit } from './visit.ts';

const WIDTHS = [360, 1280, 1920];
const PAGES = [
  '/',
  ...examples.map(({ status, name }) => `/examples/${status}/${name}`),
  '/leads/abc',
  '/nowhere',
];
const ERRORS = ['timeout', 'connection', 'invalidResponse', 'drift'] as const;

const SCROLL_WIDTH = 'document.documentElement.scrollWidth';
const OPEN_DETAILS = 'for (const each of document.querySelectorAll("details")) each.open = true';

async function findViolations(page: Page) {
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** Each page has a reference of its own, on an error page for all to see. */
const withoutReference = (words: string | null) => words?.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '');

describe.skipIf(skipsBrowser())('in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser;
  let mock: Awaited<ReturnType<typeof serveWithMock>>;
  let errors: Awaited<ReturnType<typeof serveErrors>>;
  beforeAll(async () => {
    [browser, mock, errors] = await Promise.all([launch(), serveWithMock(), serveErrors()]);
  });
  afterAll(() => Promise.all([browser?.close(), mock?.stop(), errors?.stop()]));

  const addresses = [
    ...PAGES.map((path) => ({ name: path, url: () => mock.url + path })),
    ...ERRORS.map((name) => ({ name, url: () => errors.urls[name] })),
  ];

  it.each(addresses)(
    '$name is accessible, fits every width, breaks no rule and needs no script',
    async ({ name, url }) => {
      const { page, problems, close } = await visit(browser, url());
      const shoot = (variant: string | number) =>
        page.screenshot({
          path: `screenshots/${name.replaceAll('/', '_')}-${variant}.png`,
          fullPage: true,
        });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(SCROLL_WIDTH), `at ${width} px`).toBe(width);
        await shoot(width);
      }
      await page.emulateMedia({ colorScheme: 'dark' });
      await shoot('dark');

      const words = await page.locator('main').textContent();
      await page.evaluate(OPEN_DETAILS);
      await page.evaluate(axe.source);
      expect(await findViolations(page), 'in dark').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 360, height: 900 });
      expect(await page.evaluate(SCROLL_WIDTH), 'with everything open').toBe(360);
      expect(await findViolations(page), 'in light').toEqual([]);
      expect(problems()).toEqual([]);
      await close();

      const plain = await visit(browser, url(), { javaScriptEnabled: false });
      const plainWords = await plain.page.locator('main').textContent();
      expect(withoutReference(plainWords)).toBe(withoutReference(words));
      expect(plain.problems()).toEqual([]);
      await plain.close();
    },
  );

  it.each(['/', '/examples/200/seller', '/examples/404/leadNotExist'])(
    '%s is reached whole by the keyboard, with a focus that is seen',
    async (path) => {
      const { page, close } = await visit(browser, mock.url + path);
      const reachable = await page.evaluate<number>(`
        globalThis.stops = [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
          .filter((each) => each.checkVisibility());
        stops.length`);
      expect(reachable).toBeGreaterThan(4);
      for (let stop = 0; stop < reachable; stop++) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(`(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
          const { top, bottom, width } = document.activeElement.getBoundingClientRect();
          const seen = bottom > 0 && top < innerHeight && width > 0;
          return { stop: stops.indexOf(document.activeElement), outlineStyle, outlineWidth, seen };
        })()`);
        expect(focus).toEqual({ stop, outlineStyle: 'solid', outlineWidth: '3px', seen: true });
      }
      await close();
    },
  );

  it('finds a lead and opens what Lofty sent with the keyboard alone, without JavaScript', async () => {
    const { page, problems, close } = await visit(browser, mock.url, { javaScriptEnabled: false });
    for (const key of ['Tab', 'Tab', 'Tab']) await page.keyboard.press(key);
    await page.keyboard.type('1141000000000101');
    await Promise.all([page.waitForURL('**/leads/1141000000000101'), page.keyboard.press('Enter')]);
    expect(await page.locator('h1').textContent()).toBe('<string> <string>');
    const json = page.getByRole('region', { name: 'JSON' });
    expect(await json.isVisible()).toBe(false);
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await json.isVisible()).toBe(true);
    expect(problems()).toEqual([]);
    await close();
  });

  it('prints the lead without the search, in ink on white', async () => {
    const { page, close } = await visit(browser, `${mock.url}/examples/200/buyer`, {
      colorScheme: 'dark',
    });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.bar .search').isVisible()).toBe(false);
    expect(await page.locator('.consent').isVisible()).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    await page.screenshot({ path: 'screenshots/print.png', fullPage: true });
    await close();
  });

  it('loads no picture of the hostile lead, and the drawing for an example picture', async () => {
    const hostile = await visit(browser, `${mock.url}/examples/200/hostile`);
    expect(await hostile.page.locator('img').count()).toBe(0);
    await hostile.close();
    const buyer = await visit(browser, `${mock.url}/examples/200/buyer`);
    await buyer.page.locator('img').scrollIntoViewIfNeeded();
    await buyer.page.waitForFunction('document.querySelector("img").naturalWidth > 0');
    await buyer.close();
  });

  it('rejects what breaks a rule: a script, a foreign picture, a console error, a wide or unnamed part', async () => {
    const { page, problems, close } = await visit(browser, mock.url);
    await page.evaluate(`
      document.body.insertAdjacentHTML('beforeend', '<img src="/missing.png" onerror="alert(1)"><input>');
      document.body.insertAdjacentHTML('beforeend', '<script>alert(1)</script><p style="width: 5000px">wide</p>');
      document.querySelector('main').style.minWidth = '5000px';
      new Image().src = 'http://picture.invalid/pixel.gif';
      console.error('broken')`);
    await page.waitForFunction('globalThis.cspViolations.length >= 2');
    await page.waitForLoadState('networkidle');
    expect(problems().join('\n')).toMatch(/style-src/);
    expect(problems().join('\n')).toMatch(/script-src/);
    expect(problems()).toContain('console: broken');
    expect(problems()).toContain('request: http://picture.invalid/pixel.gif');
    expect(await page.evaluate(SCROLL_WIDTH)).toBeGreaterThan(4000);
    await page.evaluate(axe.source);
    const violations = await findViolations(page);
    expect(violations.map(([id]) => id)).toEqual(expect.arrayContaining(['image-alt', 'label']));
    await close();
  });

  // Fonts differ between machines, so the two pictures of the README are written on request.
  it.runIf(process.env.README_PICTURES)('draws the pictures of the README', async () => {
    const size = { viewport: { width: 1280, height: 1180 }, deviceScaleFactor: 1.5 };
    const light = await visit(browser, `${mock.url}/examples/200/buyer`, size);
    await light.page.waitForLoadState('networkidle');
    await light.page.screenshot({ path: 'screenshots/lead.png' });
    await light.close();
    const dark = await visit(browser, `${mock.url}/examples/200/seller`, {
      ...size,
      colorScheme: 'dark',
    });
    await dark.page.waitForLoadState('networkidle');
    await dark.page.screenshot({ path: 'screenshots/lead-dark.png' });
    await dark.close();
  });
});
