import contract from '@get-lead/openapi/openapi.json' with { type: 'json' };
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

/** A running mock of the contract. */
export interface Mock {
  /** Its address, without a trailing slash, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface MockOptions {
  /** Port on the loopback address. Default: 0, any free one. */
  port?: number;
  /** Least severe level that Prism logs. Default: `silent`, which also makes it twice as fast. */
  logLevel?: 'silent' | 'error' | 'warn' | 'info';
  /** The bundled document to mock. Default: that of `@get-lead/openapi`. */
  document?: object;
}

/**
 * Starts Prism in this process on the loopback address, so that nothing outlives the process.
 *
 * @throws When the port is taken, an error whose `code` is `EADDRINUSE`.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { port = 0, logLevel = 'silent', document = contract } = options;
  const server = createServer(await getHttpOperationsFromSpec(document), {
    cors: true,
    components: { logger: createLogger('mock', { level: logLevel }) },
    config: {
      checkSecurity: true,
      errors: false,
      isProxy: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
      validateRequest: true,
      validateResponse: true,
    },
  });
  const url = await server.listen(port, '127.0.0.1').catch((message: string) => {
    // Prism rejects with the text of an error alone.
    throw Object.assign(new Error(message), { code: /\bE[A-Z]+\b/.exec(message)?.[0] });
  });
  return { url, stop: async () => server.close() };
}
