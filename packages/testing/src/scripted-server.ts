import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** One answer of the script. Answers are given in order, one for each request. */
export interface Answer {
  /** HTTP status. Default: 200. */
  status?: number;
  /** Response headers, over the default `content-type: application/json`. */
  headers?: Record<string, string>;
  /** The raw body, byte for byte. Default: empty. */
  body?: string | Uint8Array;
  /** How the body is sent: with a Content-Length (the default), chunked without one, or gzipped. */
  transfer?: 'length' | 'chunked' | 'gzip';
  /** Milliseconds to wait before answering. */
  delayMs?: number;
  /**
   * What goes wrong instead: `reset` drops the connection before any answer, `truncate` drops it
   * halfway through the body, `stall` never answers, `stall-body` sends half of the body and then
   * nothing.
   */
  fault?: 'reset' | 'truncate' | 'stall' | 'stall-body';
}

/** A request that the server received. */
export interface RecordedRequest {
  method: string;
  /** Path without the query. */
  path: string;
  query: Record<string, string>;
  headers: Record<string, string | undefined>;
  /** When it arrived, in milliseconds of `performance.now()`. */
  at: number;
}

export interface ScriptedServer {
  /** Its address, without a trailing slash. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  /** Resolves once the server has received this many requests. */
  received(count: number): Promise<void>;
  stop(): Promise<void>;
}

function record(request: IncomingMessage): RecordedRequest {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
  return {
    method: request.method ?? '',
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers: request.headers as Record<string, string | undefined>,
    at: performance.now(),
  };
}

function play(answer: Answer, response: ServerResponse): void {
  const { status = 200, headers, transfer = 'length', fault } = answer;
  if (fault === 'stall') return;
  if (fault === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  const raw = Buffer.from(answer.body ?? '');
  const body = transfer === 'gzip' ? gzipSync(raw) : raw;
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(transfer === 'length' && { 'content-length': String(body.length) }),
    ...(transfer === 'gzip' && { 'content-encoding': 'gzip' }),
    ...headers,
  });
  if (fault === undefined) {
    response.end(body);
    return;
  }
  response.write(body.subarray(0, Math.max(1, Math.floor(body.length / 2))), () => {
    if (fault === 'truncate') response.socket?.destroy();
  });
}

/**
 * Starts a loopback server that gives the answers of the script in order. A request beyond the
 * script gets a 599 that says so, so that a test which sends too many cannot pass unseen.
 */
export async function startScriptedServer(script: readonly Answer[]): Promise<ScriptedServer> {
  const requests: RecordedRequest[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const server = createServer((request, response) => {
    const answer = script[requests.length] ?? { status: 599, body: '"the script has ended"' };
    requests.push(record(request));
    for (const waiter of waiting) if (requests.length >= waiter.count) waiter.resolve();
    if (answer.delayMs) setTimeout(() => play(answer, response), answer.delayMs);
    else play(answer, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    received: (count) =>
      new Promise((resolve) => {
        if (requests.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
