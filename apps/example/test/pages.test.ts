import contract from '@get-lead/openapi/openapi.json' with { type: 'json' };
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveWithMock, TOKEN } from './serve-app.ts';

let server: Awaited<ReturnType<typeof serveWithMock>>;
beforeAll(async () => {
  server = await serveWithMock();
});
afterAll(() => server.stop());

const get = async (path: string) => {
  const response = await server.app.request(path);
  return { status: response.status, headers: response.headers, body: await response.text() };
};
const example = (name: string) => get(`/examples/200/${name}`);

describe('the home page', () => {
  it('links every named example of the contract', async () => {
    const { status, body } = await get('/');
    expect(status).toBe(200);
    const names = [...body.matchAll(/href="\/examples\/\d+\/([^"]+)"/g)].map(([, name]) => name);
    expect(names.sort()).toEqual(Object.keys(contract.components.examples).sort());
  });

  it('searches by a form that needs no script', async () => {
    const { body } = await get('/');
    expect(body).toContain('<form class="search" action="/leads" role="search">');
    const found = await get('/leads?leadId=+42+&withTrash=true');
    expect(found.status).toBe(303);
    expect(found.headers.get('location')).toBe('/leads/42?withTrash=true');
  });
});

describe('the lead page', () => {
  it('says first, in positive words, whether the lead may be contacted', async () => {
    const { body } = await example('seller');
    expect(body.indexOf('May you contact this lead?')).toBeLessThan(body.indexOf('Looking for'));
    expect(body).toMatch(/permit-no">.+You may not call/);
    expect(body).toMatch(/permit-no">.+You may not text/);
    expect(body).toMatch(/permit-yes">.+You may email/);
    expect(body).toContain('Do-not-call number</span> <bdi>+17375550118</bdi>');
  });

  it('tells the inquiry in a sentence with money and ranges', async () => {
    const { body } = await example('buyer');
    const sentence = /<p class="sentence">(.+?)<\/p>/s.exec(body)?.[1]?.replace(/<[^>]+>/g, '');
    expect(sentence).toBe(
      'Single Family Home or Townhouse in Austin, TX 78704 or Round Rock, TX, with at least 3 bedrooms and at least 2.5 bathrooms, for $400,000 to $650,000.',
    );
  });

  it('shows what is unset as unset, and a visit in 1970 as never', async () => {
    const { body } = await example('sparse');
    expect(body).toContain('Nothing is set');
    expect(body).toMatch(/Last visit to a site<\/span> <span class="unset">Never</);
    expect(body).toContain('<dt>Owner</dt><dd><span class="unset">Nobody yet</span></dd>');
    expect(body).not.toContain('1970</time>');
    expect(body).not.toContain('$-1');
  });

  it('shows a value that is not as documented the way Lofty sent it', async () => {
    const { body } = await example('hostile');
    expect(body).toContain('<dd><bdi>Feb 30, 1990</bdi></dd>');
    expect(body).toContain('<code>/birthday</code>');
  });

  it('shows the call that fetched it, without the credential', async () => {
    const { body } = await example('buyer');
    expect(body).toContain('headers: { Prefer: &#39;code=200, example=buyer&#39; }');
    expect(body).not.toContain(TOKEN);
  });
});

describe('a hostile lead', () => {
  it('adds no element, attribute or address to the page', async () => {
    const { body } = await example('hostile');
    expect(body).toContain('&lt;script&gt;alert(');
    expect(body).not.toMatch(/<(script|iframe|img|a href="javascript|u>|b>|i>|svg onload)/);
    const addresses = [...body.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, url]) => url);
    expect(addresses.filter((url) => !/^[/#](?!\/)/.test(url ?? ''))).toEqual([]);
  });
});

describe('every page', () => {
  it.each(['/', '/examples/200/buyer', '/examples/404/leadNotExist', '/nowhere', '/healthz'])(
    '%s forbids script, framing, caching and referrers',
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/script-src|unsafe/);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it('has no inline script or style', async () => {
    for (const path of ['/', '/examples/200/buyer', '/examples/404/leadNotExist']) {
      expect((await get(path)).body).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/);
    }
  });

  it('has the style sheet that it names, for the browser to keep', async () => {
    const { body } = await get('/');
    const { status, headers } = await get(/href="(\/styles[^"]+)"/.exec(body)?.[1] ?? '');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(headers.get('cache-control')).toContain('immutable');
  });
});

it('answers the health check without asking Lofty', async () => {
  const before = server.lines.length;
  const { status, body } = await get('/healthz');
  expect([status, body]).toEqual([200, '{"status":"ok"}']);
  expect(server.lines.slice(before).map(({ event }) => event)).toEqual(['request']);
});
