import { describe, expect, test } from 'vitest';
import { createLeadClient } from '../../src/index.ts';

const apiKey = 'secret-key';

describe('createLeadClient accepts', () => {
  test.each([
    [{ apiKey }],
    [{ accessToken: 'oauth' }],
    [{ accessToken: () => 'token' }],
    [{ accessToken: async () => 'token' }],
    [{ apiKey, baseUrl: 'https://api.lofty.com/' }],
    [{ apiKey, baseUrl: 'https://gateway.example.com/lofty' }],
    [{ apiKey, baseUrl: 'http://localhost:4010' }],
    [{ apiKey, baseUrl: 'http://lofty.localhost' }],
    [{ apiKey, baseUrl: 'http://127.0.0.1:4010' }],
    [{ apiKey, baseUrl: 'http://[::1]:4010' }],
    [{ apiKey, timeout: 1, totalTimeout: 1, maxRetries: 0, int64: 'string' }],
    [{ apiKey, headers: new Headers({ 'x-team': 'a' }), hooks: {}, fetch: undefined }],
  ] as object[][])('%o', (options) => {
    expect(createLeadClient(options)).toHaveProperty('getLead');
  });
});

describe('createLeadClient refuses', () => {
  test.each([
    ['no options', undefined, /^Either accessToken or apiKey must be given/],
    ['null', null, /^Either accessToken or apiKey must be given/],
    ['no credential', {}, /^Either accessToken or apiKey must be given/],
    [
      'two credentials',
      { apiKey, accessToken: 'a' },
      /^Either accessToken or apiKey must be given/,
    ],
    ['an empty key', { apiKey: '' }, /^apiKey must be text without/],
    ['a key of another type', { apiKey: 7 }, /^apiKey must be text without/],
    [
      'a key with a line end',
      { apiKey: 'secret-key\n' },
      /^apiKey must be text without white space/,
    ],
    ['a key with a space', { apiKey: 'secret key' }, /^apiKey must be text without white space/],
    ['a key with a zero-width space', { apiKey: 'secret\u200bkey' }, /invisible characters/],
    [
      'a token with a no-break space',
      { accessToken: '\u00a0secret' },
      /^accessToken must be .*invisible/,
    ],
    ['plain http', { apiKey, baseUrl: 'http://api.lofty.com' }, /^baseUrl must be https/],
    [
      'a host that only looks like loopback',
      { apiKey, baseUrl: 'http://localhost.example.com' },
      /^baseUrl/,
    ],
    [
      'a host that starts like loopback',
      { apiKey, baseUrl: 'http://127.0.0.1.example.com' },
      /^baseUrl/,
    ],
    [
      'an address with credentials',
      { apiKey, baseUrl: 'https://user:secret-key@example.com' },
      /^baseUrl/,
    ],
    ['an address with a query', { apiKey, baseUrl: 'https://example.com/?a=1' }, /^baseUrl/],
    ['another scheme', { apiKey, baseUrl: 'ftp://example.com' }, /^baseUrl/],
    ['a relative address', { apiKey, baseUrl: '/lofty' }, /^baseUrl/],
    ['an address that is no text', { apiKey, baseUrl: 7 }, /^baseUrl/],
    ['an address as an object', { apiKey, baseUrl: new URL('https://example.com') }, /^baseUrl/],
    ['a timeout of zero', { apiKey, timeout: 0 }, /^timeout must be an integer from 1/],
    ['a timeout that is text', { apiKey, timeout: '30000' }, /^timeout/],
    [
      'an endless total timeout',
      { apiKey, totalTimeout: Number.POSITIVE_INFINITY },
      /^totalTimeout/,
    ],
    ['negative retries', { apiKey, maxRetries: -1 }, /^maxRetries must be an integer from 0/],
    [
      'an unknown integer type',
      { apiKey, int64: 'BigInt' },
      /^int64 must be number, bigint or string/,
    ],
    ['a fetch that is no function', { apiKey, fetch: {} }, /^fetch must be a function/],
    [
      'a hook that is no function',
      { apiKey, hooks: { onRetry: 'log' } },
      /^hooks must be functions/,
    ],
    ['an onDrift that is no function', { apiKey, onDrift: true }, /^onDrift must be a function/],
    [
      'its own header',
      { apiKey, headers: { authorization: 'Bearer x' } },
      /^headers must be valid, without Auth/,
    ],
    [
      'a header that HTTP does not allow',
      { apiKey, headers: { 'x-a': 'secret-key\n\n1' } },
      /^headers/,
    ],
    ['headers that are no headers', { apiKey, headers: 7 }, /^headers/],
    ['a parameter', { apiKey, leadId: 7 }, /^leadId must be left out/],
    ['a misspelt option', { apiKey, maxRetires: 1 }, /^maxRetires must be left out/],
  ])('%s', (_name, options, message) => {
    const create = () => createLeadClient(options as never);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(message);
    expect(create).not.toThrow(/secret/);
  });
});
