import { isCredential } from './check.ts';
import { AuthenticationError } from './errors.ts';

/** A credential, or a function that gives one for every attempt. */
export type Credential = string | (() => string | Promise<string>);

/** A function that gives the `Authorization` header of an attempt, and hides the credential. */
export function authorizer(scheme: string, credential: Credential): () => string | Promise<string> {
  if (typeof credential === 'string') return () => `${scheme} ${credential}`;
  return async () => {
    let cause: unknown;
    try {
      const value = await credential();
      if (isCredential(value)) return `${scheme} ${value}`;
    } catch (error) {
      cause = error;
    }
    throw new AuthenticationError('The function for the credential gave none.', { cause });
  };
}
