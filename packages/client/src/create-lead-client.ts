import createClient, { type Client, type Middleware } from 'openapi-fetch';
import { check, OPTIONS, PARAMETERS } from './check.ts';
import { errorFromAnswer } from './error-from-answer.ts';
import { GetLeadError, InvalidResponseError } from './errors.ts';
import { type Int64, parseBody } from './int64.ts';
import {
  type CallLimits,
  type ContractTypes,
  type LeadClientOptions,
  type Limits,
  readOptions,
} from './options.ts';
import { type RateLimit, readRateLimit } from './rate-limit.ts';
import { type Call, transport } from './transport.ts';

/** Options of one `getLead`. */
export interface GetLeadOptions extends CallLimits {
  /** Whether a lead in the trash is found too. Default: false, which is Lofty's. */
  withTrash?: boolean | undefined;
  /** Ends the call at once; it then rejects with the reason of the signal. */
  signal?: AbortSignal | undefined;
  /** Headers over those of the client. `Authorization` is the client's own. */
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

/** What openapi-fetch takes and gives, apart from the types of the contract. */
type Init = CallLimits & {
  params?: { path?: object; query?: object };
  parseAs?: string;
  [key: string]: unknown;
};
type Body = { lead?: Body; leadId?: unknown } | undefined;
type Result = { data?: unknown; error?: unknown; response: Response };

/** What fetch needs, where nobody else sees it: a Request would be made twice, here and by fetch. */
function Draft(url: string, init: object) {
  return Object.assign(init, { url });
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
  const core = createClient<Record<string, never>>({ baseUrl, headers });
  let hasMiddleware = false;

  /** One call of openapi-fetch through the transport, with a JSON body read exactly. */
  async function send<Value>(
    method: string,
    path: string,
    init: Init = {},
    read: (result: Result, call: Call) => Value,
  ): Promise<Value> {
    const { params, middleware, parseAs = 'json' } = init;
    check(PARAMETERS, { ...params?.path, ...params?.query });
    const isJson = parseAs === 'json';
    const own = check(OPTIONS, init) as Limits;
    const call: Call = { ...settings, ...own, isJson, attempts: 0 };
    const isDraft = !(hasMiddleware || middleware || call.fetch);
    try {
      const result: Result = await core.request(
        method as never,
        path as never,
        {
          Request: isDraft ? Draft : Request,
          ...init,
          parseAs: isJson ? 'text' : parseAs,
          fetch: (request: Request) => transport(request, call),
        } as never,
      );
      if (isJson) result.data = parseBody(result.data as string, settings);
      return read(result, call);
    } catch (error) {
      const { attempts, response } = call;
      throw error instanceof GetLeadError
        ? Object.assign(error, { attempts, response, status: response?.status })
        : error;
    }
  }

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

  /** One Get Lead, of which `pick` takes what the caller asked for. */
  const readLead =
    <Value>(pick: (lead: object, response: Response, attempts: number) => Value) =>
    (leadId: number, { withTrash, ...options }: GetLeadOptions = {}) =>
      send(
        'get',
        '/v1.0/leads/{leadId}',
        { ...options, params: { path: { leadId }, query: { withTrash } } },
        ({ data, error, response }, { attempts }) => {
          if (!response.ok) throw errorFromAnswer(response, error);
          const lead = (data as Body)?.lead ?? (data as Body);
          const leadId = lead?.leadId;
          if (typeof leadId === 'object' || !/^-?\d+$/.test(leadId as string)) {
            throw new InvalidResponseError('The answer holds no lead.');
          }
          return pick(lead as object, response, attempts);
        },
      );
  const withResponse = readLead((lead, response, attempts) => ({
    lead,
    response,
    attempts,
    rateLimit: readRateLimit(response.headers),
  }));
  client.getLead = Object.assign(
    readLead((lead) => lead),
    { withResponse },
  );
  return client as never;
}
