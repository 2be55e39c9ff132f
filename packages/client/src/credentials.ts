import { AuthenticationError } from './errors.ts';
import { refuse } from './refuse.ts';

/** A credential, or a function that gives one for every attempt. */
export type Credential = string | (() => string | Promise<string>);

/**
 * A function that gives the `Authorization` header of an attempt, and hides the credential in it.
 *
 * @throws TypeError when the credential is not one, or was pasted with more than itself.
 */
export function readCredential(
  name: string,
  scheme: string,
  credential: Credential | undefined,
): () => string | Promise<string> {
  const format = (value: unknown) =>
    typeof value === 'string' && /^[!-~]+$/.test(value)
      ? `${scheme} ${value}`
      : refuse(name, 'a string without white space or invisible characters, or a function for one');
  if (typeof credential === 'function') {
    return async () => {
      try {
        return format(await credential());
      } catch (cause) {
        throw new AuthenticationError(`${name}() gave no credential.`, { cause });
      }
    };
  }
  const header = format(credential);
  return () => header;
}
