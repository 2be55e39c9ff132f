/** Where leads come from. A credential is never printed, so it lives here and in the client only. */
export type Source =
  | { kind: 'mock' }
  | { kind: 'lofty'; credential: { accessToken: string } | { apiKey: string }; baseUrl?: string };

export interface Config {
  /** First port to try; the next free one is taken. */
  port: number;
  /** Address to listen on. Loopback, because leads are personal data and the app has no login. */
  host: string;
  source: Source;
}

/** A mistake in the environment, with a message for whoever starts the app. */
export class ConfigError extends Error {}

function readSource(env: NodeJS.ProcessEnv): Source {
  const accessToken = env.LOFTY_ACCESS_TOKEN?.trim();
  const apiKey = env.LOFTY_API_KEY?.trim();
  const baseUrl = env.LOFTY_BASE_URL?.trim();
  if (accessToken && apiKey) {
    throw new ConfigError(
      'LOFTY_ACCESS_TOKEN and LOFTY_API_KEY are both set. Unset one of them: Lofty takes one credential.',
    );
  }
  if (accessToken)
    return { kind: 'lofty', credential: { accessToken }, ...(baseUrl && { baseUrl }) };
  if (apiKey) return { kind: 'lofty', credential: { apiKey }, ...(baseUrl && { baseUrl }) };
  if (baseUrl) {
    throw new ConfigError(
      'LOFTY_BASE_URL is set without a credential. Set LOFTY_ACCESS_TOKEN or LOFTY_API_KEY too, or unset it to use the mock.',
    );
  }
  return { kind: 'mock' };
}

function readPort(value: string | undefined): number {
  const port = Number(value || 3000);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new ConfigError('PORT is not a port. Set it to a whole number from 0 to 65535.');
}

/** @throws {@link ConfigError} that names the variable and what to do. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return { port: readPort(env.PORT), host: env.HOST || '127.0.0.1', source: readSource(env) };
}
