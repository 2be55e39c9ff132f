import { createLeadClient } from '@get-lead/client';
import { startMock } from '@get-lead/contract/mock';
import { createApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { onEnd } from './lifetime.ts';
import { onFreePort, serve } from './listen.ts';

try {
  const config = readConfig(process.env);
  const mock =
    config.source.kind === 'mock'
      ? await onFreePort('the mock', 4010, (port) => startMock({ port }))
      : undefined;
  const client =
    config.source.kind === 'lofty'
      ? createLeadClient({
          ...config.source.credential,
          ...(config.source.baseUrl && { baseUrl: config.source.baseUrl }),
        })
      : createLeadClient({ accessToken: 'mock', baseUrl: mock?.url ?? '' });
  const app = createApp({ client });
  const server = await onFreePort('the lead viewer', config.port, (port) =>
    serve(app, config.host, port),
  );
  onEnd(async () => {
    await server.stop();
    await mock?.stop();
  });
  console.log(mock ? `The mock of Lofty is at ${mock.url}` : 'Leads come from Lofty.');
  console.log(`The lead viewer is at ${server.url} (Ctrl-C ends it)`);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
