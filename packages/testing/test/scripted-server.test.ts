import { afterEach, expect, test } from 'vitest';
import { type Answer, type ScriptedServer, startScriptedServer } from '../src/scripted-server.ts';

let server: ScriptedServer;

async function start(...script: Answer[]): Promise<string> {
  server = await startScriptedServer(script);
  return server.url;
}

afterEach(() => server.stop());

test('answers are given in order, and a request beyond them says that the script has ended', async () => {
  const url = await start({ body: '1' }, { status: 404, headers: { 'x-a': 'b' }, body: '2' });
  const [first, second, third] = [await fetch(url), await fetch(url), await fetch(url)];
  expect([first.status, await first.text()]).toEqual([200, '1']);
  expect([second.status, second.headers.get('x-a'), await second.text()]).toEqual([404, 'b', '2']);
  expect([third.status, await third.text()]).toEqual([599, '"the script has ended"']);
});

test('requests are recorded with path, query and headers', async () => {
  const url = await start({ body: '1' });
  await fetch(`${url}/a%20b?c=d%26`, { headers: { 'X-Name': 'value' } });
  expect(server.requests).toMatchObject([
    { method: 'GET', path: '/a%20b', query: { c: 'd&' }, headers: { 'x-name': 'value' } },
  ]);
});

test('a body has a length, or is chunked, or compressed', async () => {
  const url = await start(
    { body: 'é' },
    { body: 'é', transfer: 'chunked' },
    { body: 'é', transfer: 'gzip' },
  );
  const answers = [await fetch(url), await fetch(url), await fetch(url)];
  expect(answers.map(({ headers }) => headers.get('content-length'))).toEqual(['2', null, null]);
  expect(answers[2]?.headers.get('content-encoding')).toBe('gzip');
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['é', 'é', 'é']);
});

test('a reset connection gives no answer', async () => {
  const url = await start({ fault: 'reset' });
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test('a truncated body ends early', async () => {
  const url = await start({ body: 'abcdef', fault: 'truncate' });
  const answer = await fetch(url);
  await expect(answer.text()).rejects.toThrow('terminated');
});

test('a stalled server has received the request and never answers', async () => {
  const url = await start({ fault: 'stall' });
  const controller = new AbortController();
  const answer = fetch(url, { signal: controller.signal });
  await server.received(1);
  controller.abort(new Error('given up'));
  await expect(answer).rejects.toThrow('given up');
});

test('a stalled body starts and never ends', async () => {
  const url = await start({ body: 'abcdef', fault: 'stall-body' });
  const controller = new AbortController();
  const reader = (await fetch(url, { signal: controller.signal })).body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('abc');
  const rest = reader?.read();
  controller.abort(new Error('given up'));
  await expect(rest).rejects.toThrow('given up');
});
