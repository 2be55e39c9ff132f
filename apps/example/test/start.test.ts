import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const READY = /lead viewer is at (http:\S+)/;

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Starts a command, and waits for what it prints. */
function start(command: string, args: string[], env: NodeJS.ProcessEnv) {
  const child = spawn(command, args, { env: { PATH: process.env.PATH, ...env } });
  running.push(child);
  let output = '';
  const exit = once(child, 'exit');
  const printed = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(output);
        if (match) resolve(match);
      };
      child.stdout.on('data', look);
      child.once('exit', () =>
        reject(new Error(`It ended without printing ${pattern}:\n${output}`)),
      );
      look();
    });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').prependListener('data', (text) => {
      output += text;
    });
  }
  return { child, exit, printed, output: () => output };
}

const startApp = (env: NodeJS.ProcessEnv = {}) =>
  start(process.execPath, [MAIN], { PORT: '0', ...env });

const isAlive = (url: string) =>
  fetch(`${url}/healthz`).then(
    () => true,
    () => false,
  );

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'serves leads of the mock until %s, and leaves nothing',
  async (signal) => {
    const { child, exit, printed } = startApp();
    const [, url = ''] = await printed(READY);
    const [, mock = ''] = await printed(/mock of Lofty answers at (http:\S+)/);
    expect(await (await fetch(`${url}/leads/1`)).text()).toContain('May you contact this lead?');
    const [line = ''] = await printed(/^.*"event":"request".*$/m);
    expect(JSON.parse(line)).toMatchObject({ method: 'GET', path: '/leads/:leadId', status: 200 });
    child.kill(signal);
    expect(await exit).toEqual([0, null]);
    expect(await isAlive(url)).toBe(false);
    expect(await isAlive(mock)).toBe(false);
  },
);

it('ends when the process that started it is gone', async () => {
  const parent = start('sh', ['-c', `"$0" "$1" & wait`, process.execPath, MAIN], { PORT: '0' });
  const [, url = ''] = await parent.printed(READY);
  parent.child.kill('SIGKILL');
  // Its end of the pipe closes when the app has ended too.
  await once(parent.child.stdout, 'close');
  expect(await isAlive(url)).toBe(false);
});

it('takes the next port when the one it wants is in use, and says so', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  const { child, exit, printed, output } = startApp({ PORT: String(port) });
  const [, url = ''] = await printed(READY);
  expect(output()).toContain(`Port ${port} is in use, so the lead viewer tries ${port + 1}.`);
  expect(Number(new URL(url).port)).toBeGreaterThan(port);
  child.kill('SIGTERM');
  await exit;
  taken.close();
});

it('lets the mock take the next port too', async () => {
  const taken = createServer().listen(4010, '127.0.0.1');
  // Somebody else may hold the port already, which does as well.
  await Promise.race([once(taken, 'listening'), once(taken, 'error')]).catch(() => {});
  const { child, exit, printed, output } = startApp({ PORT: '0' });
  await printed(READY);
  expect(output()).toContain('Port 4010 is in use, so the mock tries 4011.');
  child.kill('SIGTERM');
  await exit;
  taken.close();
});

it('refuses two credentials with one clear line that quotes neither', async () => {
  const { exit, output } = startApp({
    LOFTY_ACCESS_TOKEN: 'first-secret',
    LOFTY_API_KEY: 'second-secret',
  });
  expect(await exit).toEqual([1, null]);
  expect(output()).toBe(
    'LOFTY_ACCESS_TOKEN and LOFTY_API_KEY are both set. Unset one: Lofty takes one credential.\n',
  );
});

it('lets an open request end before it ends itself', async () => {
  const upstream = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  const { port } = upstream.address() as { port: number };
  const { child, exit, printed } = startApp({
    LOFTY_API_KEY: 'any',
    LOFTY_BASE_URL: `http://127.0.0.1:${port}`,
  });
  const [, url = ''] = await printed(READY);
  const asked = once(upstream, 'connection');
  const page = fetch(`${url}/leads/1`);
  const [socket] = await asked;
  child.kill('SIGTERM');
  await printed(/"event":"app.ending"/);
  socket.end(
    'HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}',
  );
  expect((await page).status).toBe(404);
  expect(await exit).toEqual([0, null]);
  upstream.close();
});
