import { createLeadClient, GetLeadError, InvalidResponseError } from '@get-lead/client';

/** The environment that names the credential and, for tests, another address. */
export interface Environment {
  LOFTY_ACCESS_TOKEN?: string | undefined;
  LOFTY_API_KEY?: string | undefined;
  LOFTY_BASE_URL?: string | undefined;
}

export interface LiveAnswer {
  body: unknown;
  /** The body with the digits of its integers, for JSON.stringify. */
  exact: unknown;
  headers: Headers;
}

const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown };

const keepDigits = (_name: string, value: unknown, { source }: { source: string }) =>
  typeof value === 'number' && !Number.isSafeInteger(value) ? rawJSON(source) : value;

async function readAnswer(response: Response): Promise<LiveAnswer> {
  const text = await response.text();
  const exact: unknown = JSON.parse(text, keepDigits as never);
  return { body: JSON.parse(text), exact, headers: response.headers };
}

/** The credential that the environment names. */
function credentialOf(environment: Environment): { accessToken: string } | { apiKey: string } {
  const { LOFTY_ACCESS_TOKEN: accessToken, LOFTY_API_KEY: apiKey } = environment;
  if (accessToken && apiKey) {
    throw new Error('Both LOFTY_ACCESS_TOKEN and LOFTY_API_KEY are set: set only one of them.');
  }
  if (accessToken) return { accessToken };
  if (apiKey) return { apiKey };
  throw new Error(
    'No credential: set LOFTY_ACCESS_TOKEN to an OAuth access token, or LOFTY_API_KEY to a personal API key.',
  );
}

/**
 * Asks Lofty for one lead, once.
 *
 * @throws Error that says what to do, when there is no credential or Lofty gave no success.
 */
export async function callLofty(leadId: string, environment: Environment): Promise<LiveAnswer> {
  const { LOFTY_BASE_URL: baseUrl } = environment;
  const client = createLeadClient({
    ...credentialOf(environment),
    ...(baseUrl && { baseUrl }),
    int64: 'string',
    maxRetries: 0,
  });
  try {
    const { response } = await client.getLead.withResponse(leadId);
    return await readAnswer(response);
  } catch (error) {
    // A success that holds no lead is a difference to report, if it can be read at all.
    if (error instanceof InvalidResponseError && error.response?.ok) {
      const answer = await readAnswer(error.response).catch(() => undefined);
      if (answer) return answer;
    }
    if (error instanceof GetLeadError) throw new Error(error.message);
    throw error;
  }
}
