import { expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { safeUrl } from '../src/safe-url.ts';

it('uses the mock on port 3000 of the loopback address without any setting', () => {
  expect(readConfig({})).toStrictEqual({
    port: 3000,
    host: '127.0.0.1',
    lofty: undefined,
    pictureHosts: undefined,
  });
});

it('uses Lofty with an access token or an API key', () => {
  expect(readConfig({ LOFTY_ACCESS_TOKEN: ' a ' }).lofty).toEqual({ accessToken: 'a' });
  expect(
    readConfig({ LOFTY_API_KEY: 'k', LOFTY_BASE_URL: 'https://lofty.example.com' }).lofty,
  ).toEqual({ apiKey: 'k', baseUrl: 'https://lofty.example.com' });
});

it.each([
  [{ LOFTY_ACCESS_TOKEN: 'a', LOFTY_API_KEY: 'k' }, /are both set\. Unset one/],
  [{ LOFTY_BASE_URL: 'https://lofty.example.com' }, /LOFTY_BASE_URL is set without a credential/],
  [{ LOFTY_API_KEY: 'k', LOFTY_BASE_URL: 'http://lofty.example.com' }, /baseUrl must be https/],
  [{ PORT: 'http' }, /PORT is not a port/],
  [{ PORT: '65536' }, /PORT is not a port/],
  [{ PICTURE_HOSTS: "cdn.example.com; script-src 'unsafe-inline'" }, /PICTURE_HOSTS is not a list/],
])('refuses %o and says what to do', (env, message) => {
  expect(() => readConfig(env)).toThrow(message);
});

it('takes hosts of pictures, and an empty list as none', () => {
  expect(readConfig({ PICTURE_HOSTS: 'a.example.com, *.example.net' }).pictureHosts).toEqual([
    'a.example.com',
    '*.example.net',
  ]);
  expect(readConfig({ PICTURE_HOSTS: '' }).pictureHosts).toEqual([]);
});

it.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example.com/pixel.gif',
  '\\\\evil.example.com',
  'https:evil.example.com',
  'https:///evil.example.com',
  'https://lofty.com@evil.example.com/',
  ' https://example.com/',
  'ftp://example.com/',
  'blob:https://example.com/1',
  '/leads/1',
  '<string>',
  '',
  null,
])('takes %j for no address', (text) => {
  expect(safeUrl(text)).toBeUndefined();
});

it.each(['https://example.com/a.jpg?b=1', 'http://example.com/'])(
  'takes %s for an address',
  (text) => {
    expect(safeUrl(text)).toBe(text);
  },
);

it('writes an address so that it cannot leave its attribute', () => {
  expect(safeUrl('https://example.com/"><script>')).toBe('https://example.com/%22%3E%3Cscript%3E');
});
