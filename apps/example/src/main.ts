import { startMock } from '@get-lead/contract/mock';
import { onFreePort } from '@get-lead/contract/on-free-port';
import { createApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { onEnd } from './lifetime.ts';
import { serve } from './listen.ts';
import { logToStdout } from './log.ts';

try {
  const { lofty, host, port, pictureHosts } = readConfig(process.env);
  const mock = lofty
    ? undefined
    : await onFreePort('the mock', 4010, (port) => startMock({ port }));
  const app = createApp({
    client: lofty ?? { accessToken: 'any-will-do', baseUrl: mock?.url ?? '' },
    isMock: mock !== undefined,
    log: logToStdout,
    pictureHosts,
  });
  const server = await onFreePort('the lead viewer', port, (port) => serve(app, host, port));
  onEnd(async () => {
    logToStdout('app.ending');
    await server.stop();
    await mock?.stop();
  });
  console.log(mock ? `A mock of Lofty answers at ${mock.url}` : 'Lofty answers.');
  console.log(`The lead viewer is at ${server.url} (Ctrl-C ends it)`);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
