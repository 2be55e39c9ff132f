import {
  type ErrorDetails,
  GetLeadError,
  InvalidResponseError,
  UnsafeIntegerError,
} from './errors.ts';
import type { Int64Fields } from './generated/int64-fields.ts';
import type { Settings } from './options.ts';

/** How a 64-bit integer is read. */
export type Int64 = 'number' | 'bigint' | 'string';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isUnsafe = (value: unknown) => Number.isInteger(value) && !Number.isSafeInteger(value);

/** The JSON Pointer of the first integer that a number cannot hold exactly. */
function findUnsafe(value: unknown): string | undefined {
  if (!isObject(value)) return isUnsafe(value) ? '' : undefined;
  for (const key in value) {
    const path = findUnsafe(value[key]);
    if (path !== undefined) return `/${key}${path}`;
  }
  return undefined;
}

/** Gives each 64-bit field of the contract its type, in place. */
function convert(value: unknown, fields: Int64Fields, toInt64: (value: number) => unknown): void {
  if (Array.isArray(value)) {
    for (const item of value) convert(item, fields, toInt64);
  } else if (isObject(value)) {
    for (const key in fields) {
      const field = value[key];
      if (fields[key] !== true) convert(field, fields[key] as Int64Fields, toInt64);
      else if (Number.isInteger(field)) value[key] = toInt64(field as number);
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
  text: string,
  fields: Int64Fields | undefined,
  { int64, onDrift }: Pick<Settings, 'int64' | 'onDrift'>,
  details: ErrorDetails,
): unknown {
  const toInt64: (value: number | string) => unknown = int64 === 'string' ? String : BigInt;
  try {
    let body: unknown = JSON.parse(text);
    const unsafe = /\d{16}/.test(text) ? findUnsafe(body) : undefined;
    onDrift?.(body);
    if (unsafe !== undefined && int64 === 'number') {
      throw new UnsafeIntegerError(`${unsafe} is beyond 2^53 - 1: set int64 to bigint or string.`, {
        ...details,
        path: unsafe,
      });
    }
    if (unsafe !== undefined) {
      body = JSON.parse(text, (_key, value, context?: { source: string }) =>
        isUnsafe(value) && /^-?\d+$/.test(`${context?.source}`)
          ? toInt64(`${context?.source}`)
          : value,
      );
    }
    if (int64 !== 'number' && fields) convert(body, fields, toInt64);
    return body;
  } catch (error) {
    // The parser's own error quotes the text, so it is not kept as the cause.
    throw error instanceof GetLeadError
      ? error
      : new InvalidResponseError('The body of the answer is not JSON.', details);
  }
}
