import { createLeadClient } from '@get-lead/client';
import type { ClientOptions } from './fetch-lead.ts';

export interface Config {
  /** First port to try; the next free one is taken. */
  port: number;
  /** Address to listen on: loopback unless set, since leads are personal data and there is no login. */
  host: string;
  /** How to reach Lofty; left out, the mock answers. */
  lofty: ClientOptions | undefined;
  /** Hosts that pictures may come from; any when left out. */
  pictureHosts: string[] | undefined;
}

/** A mistake in the environment, with a message for whoever starts the app. */
export class ConfigError extends Error {}

function readLofty(env: NodeJS.ProcessEnv): ClientOptions | undefined {
  const accessToken = env.LOFTY_ACCESS_TOKEN?.trim();
  const apiKey = env.LOFTY_API_KEY?.trim();
  const baseUrl = env.LOFTY_BASE_URL?.trim();
  if (accessToken && apiKey) {
    throw new ConfigError(
      'LOFTY_ACCESS_TOKEN and LOFTY_API_KEY are both set. Unset one: Lofty takes one credential.',
    );
  }
  if (!accessToken && !apiKey) {
    if (!baseUrl) return undefined;
    throw new ConfigError(
      'LOFTY_BASE_URL is set without a credential. Set LOFTY_ACCESS_TOKEN or LOFTY_API_KEY too, or unset it for the mock.',
    );
  }
  const options = {
    ...(accessToken ? { accessToken } : { apiKey: apiKey as string }),
    ...(baseUrl && { baseUrl }),
  };
  try {
    createLeadClient(options);
  } catch (error) {
    throw new ConfigError(`The settings for Lofty are wrong: ${(error as Error).message}`);
  }
  return options;
}

function readPort(value: string | undefined): number {
  const port = Number(value || 3000);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new ConfigError('PORT is not a port. Set it to a whole number from 0 to 65535.');
}

function readPictureHosts(value: string | undefined): string[] | undefined {
  const hosts = value?.split(/[\s,]+/).filter((host) => host);
  if (!hosts?.some((host) => !/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/i.test(host)))
    return hosts;
  throw new ConfigError(
    'PICTURE_HOSTS is not a list of host names. Write them like: images.example.com *.example.net',
  );
}

/** @throws {@link ConfigError} that names the variable and what to do. */
export const readConfig = (env: NodeJS.ProcessEnv): Config => ({
  port: readPort(env.PORT),
  host: env.LISTEN_ADDRESS || '127.0.0.1',
  lofty: readLofty(env),
  pictureHosts: readPictureHosts(env.PICTURE_HOSTS),
});
