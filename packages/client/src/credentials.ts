import { isCredential } from './check.ts';
import { AuthenticationError } from './errors.ts';
import type { Settings } from './options.ts';

/** A credential, or a function that gives one for every attempt. */
export type Credential = string | (() => string | Promise<string>);

/**
 * Gives the `Authorization` header of an attempt.
 *
 * @throws AuthenticationError when the function for the credential fails or gives no credential.
 */
export async function authorize({ accessToken, apiKey }: Settings): Promise<string> {
  let credential = apiKey ?? accessToken;
  let cause: unknown;
  try {
    if (typeof credential === 'function') credential = await credential();
  } catch (error) {
    cause = error;
  }
  if (isCredential(credential)) return `${apiKey ? 'token' : 'Bearer'} ${credential}`;
  throw new AuthenticationError('The function for the credential gave none.', { cause });
}
