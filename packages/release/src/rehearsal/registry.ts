import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runServer } from 'verdaccio';

/** A running registry. */
export interface Registry {
  /** Its address, with a trailing slash. */
  readonly url: string;
  /** Lines of an `.npmrc` that send our packages there, to publish and to install. */
  readonly npmrc: string;
  stop(): void;
}

/** Starts an empty Verdaccio for our packages on a free port of the loopback address. */
export async function startRegistry(directory: string): Promise<Registry> {
  const packages = { '@get-lead/*': { access: '$all', publish: '$all' } };
  const log = { type: 'stdout', format: 'pretty', level: 'fatal' };
  const server: Server = await runServer({
    storage: `${directory}/storage`,
    self_path: directory,
    uplinks: {},
    packages,
    log,
  } as never);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}/`,
    // Clients insist on a token; this registry takes any.
    npmrc: `@get-lead:registry=http://${host}/\n//${host}/:_authToken=rehearsal\n`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
