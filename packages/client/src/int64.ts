import { GetLeadError, InvalidResponseError, UnsafeIntegerError } from './errors.ts';
import { int64Names } from './generated/int64-names.ts';
import type { Settings } from './options.ts';

/** How a 64-bit integer is read. */
export type Int64 = 'number' | 'bigint' | 'string';

type ToInt64 = (value: number | string) => unknown;

/** Gives the 64-bit fields of the contract their type, in place. */
function convert(body: unknown, toInt64: ToInt64): void {
  const fields = body as Record<string, unknown>;
  for (const name in fields) {
    const value = fields[name];
    if (typeof value === 'object') convert(value, toInt64);
    else if (Number.isInteger(value) && int64Names.has(name))
      fields[name] = toInt64(value as number);
  }
}

/** Runs a step that fails on text that is not JSON, or that is nested too deeply to walk. */
function orInvalid(step: () => unknown): unknown {
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
  const isNumber = int64 === 'number';
  const toInt64 = (int64 === 'string' ? String : BigInt) as ToInt64;

  const revive = (field: string, value: unknown, { source }: { source: string }) => {
    if (!Number.isInteger(value) || !/^-?\d+$/.test(source)) return value;
    if (Number.isSafeInteger(value)) {
      return !isNumber && int64Names.has(field) ? toInt64(source) : value;
    }
    if (!isNumber) return toInt64(source);
    throw new UnsafeIntegerError(`${field} is beyond 2^53 - 1: set int64 to bigint or string.`, {
      field,
    });
  };

  const body: unknown = orInvalid(() => JSON.parse(text));
  onDrift?.(body);
  return orInvalid(() => {
    // Reading every number from its digits is slow, so it is left to a text that needs it.
    if (text.match(/\d{16,}/g)?.some((digits) => !Number.isSafeInteger(+digits))) {
      return JSON.parse(text, revive as never);
    }
    if (!isNumber) convert(body, toInt64);
    return body;
  });
}
