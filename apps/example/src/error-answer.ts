import { GetLeadError, type TimeoutError } from '@get-lead/client';

/** How an error is told to the visitor. */
export interface ErrorAnswer {
  /** Status of the page. */
  status: 400 | 403 | 404 | 429 | 500 | 502 | 504;
  title: string;
  happened: string;
  advice: string[];
  /** What the client failed with; it holds nothing of the body. */
  error?: GetLeadError;
}

/** The visitor asked for a lead by something that is no id. */
export class InvalidLeadId extends Error {
  override name = 'InvalidLeadId';
}

export const unknownPage: ErrorAnswer = {
  status: 404,
  title: 'There is no such page',
  happened: 'The address does not lead anywhere.',
  advice: ['Check the address, or search for a lead by its id.'],
};

const invalidLeadId: ErrorAnswer = {
  status: 400,
  title: 'That is not a lead id',
  happened: 'A lead id is a whole number from 1 to 9223372036854775807, in digits.',
  advice: ['Copy the id from the address of the lead in Lofty, without spaces or other signs.'],
};

const unexpected: ErrorAnswer = {
  status: 500,
  title: 'The lead viewer failed',
  happened: 'Something went wrong that it does not know.',
  advice: ['Reload.', 'If it stays, give the reference below to whoever runs it: the log has it.'],
};

const seconds = (ms: number) => `${Math.max(1, Math.round(ms / 1000))} s`;

/** Every `code` of the client's errors. */
const answers: Record<string, (error: GetLeadError) => ErrorAnswer> = {
  lead_not_found: () => ({
    status: 404,
    title: 'Lofty did not find the lead',
    happened: 'Lofty gives this one answer for four cases.',
    advice: [
      'Check the id. One that came from creating a lead is gone if Lofty merged that lead into an existing contact.',
      'If the lead may be in the trash, search again with “Include trashed”.',
      'If it belongs to another agent or office, ask for access: Lofty answers as if it were not there.',
      'If it was created moments ago, wait a little and reload.',
    ],
  }),
  authentication_failed: () => ({
    // Not 401, which would ask the visitor to sign in: the app's own credential was refused.
    status: 502,
    title: 'Lofty refused the credential',
    happened: 'The lead viewer’s own credential is missing, wrong, expired, or of the other kind.',
    advice: [
      'An OAuth access token belongs in LOFTY_ACCESS_TOKEN and an API key in LOFTY_API_KEY: Lofty refuses one in the place of the other.',
      'Renew an expired access token, set it, and start the lead viewer again.',
    ],
  }),
  permission_denied: () => ({
    status: 403,
    title: 'Lofty does not permit this',
    happened: 'The credential is valid, but may not read leads.',
    advice: [
      'For an OAuth application, ask Lofty for the scope that reads leads.',
      'For an API key, ask the owner of the Lofty account for the permission.',
    ],
  }),
  rate_limited: ({ retryAfterMs = 60_000 }) => ({
    status: 429,
    title: 'Lofty asks for a pause',
    happened: 'The requests of the current minute are used up.',
    advice: [`Wait ${seconds(retryAfterMs)} and reload.`],
  }),
  server_error: () => ({
    status: 502,
    title: 'Lofty failed to answer',
    happened: 'Lofty reported an error of its own, also when asked again.',
    advice: ['Wait a minute and reload.', 'If it stays, tell Lofty’s support.'],
  }),
  timeout: (error) => ({
    status: 504,
    title: 'Lofty took too long',
    happened: `No answer came within ${seconds((error as TimeoutError).timeoutMs)}.`,
    advice: ['Reload.', 'If it stays, check the network between the lead viewer and Lofty.'],
  }),
  connection_failed: () => ({
    status: 502,
    title: 'Lofty could not be reached',
    happened: 'The connection failed before an answer came.',
    advice: [
      'Check the network of the machine that runs the lead viewer.',
      'If LOFTY_BASE_URL is set, check that address.',
    ],
  }),
  invalid_response: () => ({
    status: 502,
    title: 'Lofty’s answer could not be read',
    happened: 'The answer was cut off, or does not hold a lead.',
    advice: [
      'Reload.',
      'If LOFTY_BASE_URL is set, check that it is the address of the API: a login page or a proxy answers like this.',
    ],
  }),
  bad_request: () => ({
    status: 400,
    title: 'Lofty did not understand the request',
    happened: 'Lofty found a mistake in it.',
    advice: [
      'Check the id.',
      'If it is right, Lofty and the contract differ: tell whoever keeps the contract.',
    ],
  }),
};

/** The answer for whatever a route throws. */
export function answerFor(error: unknown): ErrorAnswer {
  if (error instanceof InvalidLeadId) return invalidLeadId;
  if (!(error instanceof GetLeadError)) return unexpected;
  return { ...(answers[error.code]?.(error) ?? { ...unexpected, status: 502 }), error };
}
