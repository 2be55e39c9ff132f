import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { check, PARAMETERS } from './check.ts';
import { errorFromAnswer } from './error-from-answer.ts';
import { GetLeadError, InvalidResponseError } from './errors.ts';
import { type Int64, parseBody } from './int64.ts';
import {
  type CallLimits,
  type ContractTypes,
  type LeadClientOptions,
  readLimits,
  readOptions,
} from './options.ts';
import { type RateLimit, readRateLimit } from './rate-limit.ts';
import { type Call, createTransport } from './transport.ts';

/** Options of one `getLead`. */
export interface GetLeadOptions extends CallLimits {
  /** Whether a lead in the trash is found too. Default: false, which is Lofty's. */
  withTrash?: boolean | undefined;
  /** Ends the call at once; it then rejects with the reason of the signal. */
  signal?: AbortSignal | undefined;
  /** Headers over those of the client, but for `Authorization`. */
  headers?: Record<string, string> | undefined;
}

/** A lead with what surrounded it. */
export interface LeadResult<Mode extends Int64> {
  lead: ContractTypes[Mode]['lead'];
  /** The last answer; its body can still be read. */
  response: Response;
  /** How many requests it took, 1 or more. */
  attempts: number;
  rateLimit: RateLimit;
}

/** `getLead`, alone or with what surrounded the lead. */
export interface GetLead<Mode extends Int64> {
  /**
   * Gets one lead, whether Lofty sends it in its envelope or bare.
   *
   * @param leadId From 1 to 2^63 - 1, as a number, a bigint or a string of digits.
   * @throws TypeError for a wrong argument, before anything is sent.
   * @throws {@link GetLeadError}, in the subclass of the cause, for everything else but the
   *   caller's own abort, which rejects with the reason of the signal.
   */
  (
    leadId: number | bigint | string,
    options?: GetLeadOptions,
  ): Promise<ContractTypes[Mode]['lead']>;
  /** The same, with the response, the number of attempts and the rate limit. */
  withResponse(
    leadId: number | bigint | string,
    options?: GetLeadOptions,
  ): Promise<LeadResult<Mode>>;
}

/** openapi-fetch's client of the contract, with `getLead`. */
export interface LeadClient<Mode extends Int64 = 'number'>
  extends Client<ContractTypes[Mode]['paths']> {
  getLead: GetLead<Mode>;
}

const GET_LEAD = '/v1.0/leads/{leadId}';

/** What openapi-fetch takes and gives, apart from the types of the contract. */
type Init = CallLimits & {
  params?: { path?: object; query?: object };
  fetch?: Call['fetch'];
  parseAs?: string;
  [key: string]: unknown;
};
type Result = { data?: unknown; error?: unknown; response: Response };

/** The lead of a body in either shape; `undefined` when it is neither. */
function findLead(body: unknown): unknown {
  const { lead } = Object(body) as { lead?: unknown };
  const { leadId } = Object(lead ?? body) as { leadId?: unknown };
  return typeof leadId !== 'object' && /^-?\d+$/.test(`${leadId}`) ? (lead ?? body) : undefined;
}

/**
 * Creates a client for Lofty.
 *
 * @throws TypeError that names the option when one is wrong, missing or unknown.
 * @example
 * const lofty = createLeadClient({ apiKey: process.env.LOFTY_API_KEY });
 * const lead = await lofty.getLead(651095960136641);
 */
export function createLeadClient<Mode extends Int64 = 'number'>(
  options: LeadClientOptions<Mode>,
): LeadClient<Mode> {
  const settings = readOptions(options as LeadClientOptions<Int64>);
  const { baseUrl, headers } = settings;
  const transport = createTransport(settings);
  const core = createClient<Record<string, never>>({ baseUrl, headers: headers ?? {} });
  let hasMiddleware = false;

  /** One call of openapi-fetch through the transport, with a JSON body read exactly. */
  async function send<Value>(
    method: string,
    path: string,
    init: Init = {},
    read: (result: Result, call: Call) => Value,
  ): Promise<Value> {
    const { params, fetch = settings.fetch, parseAs = 'json' } = init;
    check(PARAMETERS, { ...params?.path, ...params?.query });
    const isJson = parseAs === 'json';
    const call: Call = {
      ...readLimits(init, settings),
      fetch,
      isAbortable: hasMiddleware || !!(init.signal ?? init.middleware),
      isJson,
      attempts: 0,
    };
    try {
      const result: Result = await core.request(
        method as never,
        path as never,
        {
          ...init,
          parseAs: isJson ? 'text' : parseAs,
          fetch: (request: Request) => transport(request, call),
        } as never,
      );
      if (isJson && 'data' in result) {
        result.data = result.data ? parseBody(result.data as string, settings) : undefined;
      }
      return read(result, call);
    } catch (error) {
      const { attempts, response } = call;
      throw error instanceof GetLeadError
        ? Object.assign(error, { attempts, response, status: response?.status })
        : error;
    }
  }

  /** One Get Lead, of which `pick` takes what the caller asked for. */
  const readLead = <Value>(
    leadId: number | bigint | string,
    options: GetLeadOptions = {},
    pick: (lead: unknown, call: Call, response: Response) => Value,
  ) => {
    const { withTrash } = options;
    const init = { ...options, params: { path: { leadId }, query: { withTrash } } };
    return send('get', GET_LEAD, init, ({ data, error, response }, call) => {
      if (!response.ok) throw errorFromAnswer(response, error);
      const lead = findLead(data);
      if (!lead) throw new InvalidResponseError('The answer holds no lead.');
      return pick(lead, call, response);
    });
  };

  const request = (method: string, path: string, init?: Init) =>
    send(method, path, init, (result) => result);
  const use = (...middleware: Middleware[]) => {
    hasMiddleware = true;
    core.use(...middleware);
  };
  const client: Record<string, unknown> = { ...core, request, use };
  for (const method in core) {
    if (/^[A-Z]/.test(method)) client[method] = request.bind(undefined, method);
  }
  const getLead = (leadId: number, options: GetLeadOptions) =>
    readLead(leadId, options, (lead) => lead);
  const withResponse = (leadId: number, options: GetLeadOptions) =>
    readLead(leadId, options, (lead, { attempts }, response) => ({
      lead,
      response,
      attempts,
      rateLimit: readRateLimit(response.headers),
    }));
  client.getLead = Object.assign(getLead, { withResponse });
  return client as never;
}
