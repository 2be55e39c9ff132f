import { InvalidResponseError, UnsafeIntegerError } from './errors.ts';
import { int64Names } from './generated/int64-names.ts';
import type { Settings } from './options.ts';

/** How a 64-bit integer is read. */
export type Int64 = 'number' | 'bigint' | 'string';

type ToInt64 = (value: number | string) => unknown;

const isDigit = (code: number) => code > 47 && code < 58;

/**
 * Whether a text has 16 digits in a row, as every integer beyond 2^53 - 1 has. One of them stands at
 * a multiple of 16, so it looks at few characters.
 */
function hasLongNumber(text: string): boolean {
  for (let at = 0; at < text.length; at += 16) {
    let before = at;
    let after = at;
    while (isDigit(text.charCodeAt(before))) before--;
    while (isDigit(text.charCodeAt(after))) after++;
    if (after - before > 16) return true;
  }
  return false;
}

/**
 * Gives the 64-bit fields of the contract their type, in place. A list has a loop of its own, since
 * `for...in` over one is slow.
 */
function convert(value: unknown, toInt64: ToInt64): void {
  if (Array.isArray(value)) for (const item of value) convert(item, toInt64);
  else if (typeof value === 'object') {
    const fields = value as Record<string, unknown>;
    for (const name in fields) {
      const field = fields[name];
      if (typeof field === 'object') convert(field, toInt64);
      else if (Number.isInteger(field) && int64Names.test(name)) {
        fields[name] = toInt64(field as number);
      }
    }
  }
}

/**
 * Parses the body of an answer without rounding an integer. One beyond 2^53 - 1 in a field that
 * the contract does not know becomes a bigint or a string too.
 *
 * @throws UnsafeIntegerError in the mode `number`, for an integer that a number would round.
 * @throws InvalidResponseError when the text is not JSON.
 */
export function parseBody(
  text: string | undefined,
  { int64, onDrift }: Pick<Settings, 'int64' | 'onDrift'>,
): unknown {
  const toInt64 = { number: undefined, bigint: BigInt, string: String }[int64] as
    | ToInt64
    | undefined;

  const revive = (field: string, value: unknown, { source }: { source: string }) => {
    const isSafe = Number.isSafeInteger(value) && !(toInt64 && int64Names.test(field));
    if (isSafe || !/^-?\d+$/.test(source)) return value;
    if (toInt64) return toInt64(source);
    throw new UnsafeIntegerError(`${field} is beyond 2^53 - 1: set int64 to bigint or string.`, {
      field,
    });
  };

  if (!text) return undefined;
  try {
    const body: unknown = JSON.parse(text);
    onDrift?.(body);
    // Reading every number from its digits is slow, so only a text that needs it is read again.
    if (hasLongNumber(text)) return JSON.parse(text, revive as never);
    if (toInt64) convert(body, toInt64);
    return body;
  } catch (error) {
    // Text that is not JSON, or nested too deeply. The parser's error quotes it, so is no cause.
    throw error instanceof SyntaxError || error instanceof RangeError
      ? new InvalidResponseError('The body is not JSON.')
      : error;
  }
}
