import { GetLeadError, TimeoutError } from '@get-lead/client';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
// The key is the `code` of an error of the client. A refused credential is a 502, not a 401, which
// would ask the visitor to sign in: it is the app's own.
import answers from './error-answers.json' with { type: 'json' };

/** How an error is told to the visitor. */
export interface ErrorAnswer {
  /** Status of the page. */
  status: ContentfulStatusCode;
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

export const unknownPage = answers.unknown_page as ErrorAnswer;

/** The time that an answer speaks of: the limit that passed, or the pause that Lofty asks for. */
function seconds(error: GetLeadError): string {
  if (error instanceof TimeoutError) return String(error.timeoutMs / 1000);
  return String(Math.ceil((error.retryAfterMs ?? 60_000) / 1000));
}

/** The answer for whatever a route throws. */
export function answerFor(error: unknown): ErrorAnswer {
  if (error instanceof InvalidLeadId) return answers.invalid_lead_id as ErrorAnswer;
  const code = error instanceof GetLeadError && error.code in answers ? error.code : 'unexpected';
  const answer = answers[code as keyof typeof answers] as ErrorAnswer;
  if (!(error instanceof GetLeadError)) return answer;
  const fill = (words: string) => words.replace('{seconds}', seconds(error));
  return { ...answer, happened: fill(answer.happened), advice: answer.advice.map(fill), error };
}
