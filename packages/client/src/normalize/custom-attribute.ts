import type { Int64 } from '../int64.ts';
import { attributeDate, type PlainDate } from './dates.ts';
import type { Reader } from './reader.ts';
import { numeral, text } from './values.ts';

/** A field that the team defined, with its value. */
export interface NormalizedCustomAttribute {
  attributeName: string | null;
  /** Such as `multi_select` (page); an open list. */
  attributeType: string | null;
  /**
   * The value by its type: a number for `number`, `currency` and `percentage`, a day for `date` and
   * `anniversary_date`, the choices for `multi_select` (page), else text. `null` when it is unset,
   * which is an empty string, and also 0 for a number (observed), or when it cannot be read.
   */
  value: string | number | string[] | PlainDate | null;
  /** The value as Lofty sent it, in which a real 0 and an unset number look alike. */
  text: string | null;
  /** The choices of a select, from `params` (page); `null` when Lofty sent none. */
  options: string[] | null;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const texts = (value: unknown) =>
  Array.isArray(value) && value.every((item): item is string => typeof item === 'string')
    ? value
    : undefined;

function options(value: unknown) {
  if (typeof value !== 'string') return undefined;
  const params = parseJson(value) as { option?: unknown } | null | undefined;
  return value ? texts(params?.option) : null;
}

function parseValue(type: string | null, value: string) {
  switch (type) {
    case 'number':
    case 'currency':
    case 'percentage':
      return numeral(value) === 0 ? null : numeral(value);
    case 'date':
    case 'anniversary_date':
      return attributeDate(value);
    case 'multi_select':
      return texts(parseJson(value));
    default:
      return value;
  }
}

export function normalizeCustomAttribute(reader: Reader<Int64>): NormalizedCustomAttribute {
  const attributeType = reader.read('attributeType', text);
  let sent = null as string | null;
  const value = reader.read('value', (given: unknown) => {
    const found = text(given);
    sent = found ?? null;
    return found ? parseValue(attributeType, found) : found;
  });
  return reader.with({
    attributeName: reader.read('attributeName', text),
    attributeType,
    value,
    text: sent,
    options: reader.read('params', options),
  });
}
