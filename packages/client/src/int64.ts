import { GetLeadError, InvalidResponseError, UnsafeIntegerError } from './errors.ts';
import { int64Names } from './generated/int64-names.ts';
import type { Settings } from './options.ts';

/** How a 64-bit integer is read. */
export type Int64 = 'number' | 'bigint' | 'string';

type ToInt64 = (value: number | string) => unknown;

/** Whether a value is, or holds, a number so large that it may be a rounded integer. */
const isUnsafe = (value: unknown, toInt64: ToInt64 | undefined): boolean =>
  typeof value === 'number'
    ? Math.abs(value) > Number.MAX_SAFE_INTEGER
    : typeof value === 'object' && value !== null && convert(value, toInt64);

/**
 * Gives the 64-bit fields of the contract their type, in place. It stops with `true` at an unsafe
 * number. A list has a loop of its own, since `for...in` over one triples the cost of parsing.
 */
function convert(body: object, toInt64: ToInt64 | undefined): boolean {
  if (Array.isArray(body)) return body.some((item) => isUnsafe(item, toInt64));
  const fields = body as Record<string, unknown>;
  for (const name in fields) {
    const value = fields[name];
    if (isUnsafe(value, toInt64)) return true;
    if (toInt64 && int64Names.has(name) && Number.isInteger(value)) {
      fields[name] = toInt64(value as number);
    }
  }
  return false;
}

/** Runs a step that fails on text that is not JSON, or that is nested too deeply to walk. */
function orInvalid<Value>(step: () => Value): Value {
  try {
    return step();
  } catch (error) {
    // The parser's own error quotes the text, so it is not kept as the cause.
    throw error instanceof GetLeadError ? error : new InvalidResponseError('The body is not JSON.');
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
  text: string,
  { int64, onDrift }: Pick<Settings, 'int64' | 'onDrift'>,
): unknown {
  const toInt64 = { number: undefined, bigint: BigInt, string: String }[int64] as ToInt64;

  const revive = (field: string, value: unknown, { source }: { source: string }) => {
    if (!/^-?\d+$/.test(source)) return value;
    const isSafe = Number.isSafeInteger(value);
    if (toInt64) return isSafe && !int64Names.has(field) ? value : toInt64(source);
    if (isSafe) return value;
    throw new UnsafeIntegerError(`${field} is beyond 2^53 - 1: set int64 to bigint or string.`, {
      field,
    });
  };

  const body: unknown = orInvalid(() => JSON.parse(text));
  onDrift?.(body);
  // Reading every number from its digits is slow, so only a text that needs it is read again.
  return orInvalid(() => (isUnsafe(body, toInt64) ? JSON.parse(text, revive as never) : body));
}
