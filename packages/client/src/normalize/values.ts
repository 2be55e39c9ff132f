import { timeFrameLabels } from '@get-lead/types';

/** A value of an open list with its label in English; `null` for a value that is not known. */
export interface Labelled<Value extends string | number> {
  value: Value;
  label: string | null;
}

/** Text; an empty string is unset. */
export const text = (value: unknown) => (typeof value === 'string' ? value || null : undefined);

export const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined);

export const number = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** A number that cannot be negative; -1 is unset. */
export const quantity = (value: unknown) => (value === -1 ? null : number(value));

/** A number in text, unless a number cannot hold it. */
export const numeral = (value: string) =>
  /^-?\d+(\.\d+)?$/.test(value) && Math.abs(Number(value)) <= Number.MAX_SAFE_INTEGER
    ? Number(value)
    : undefined;

/** A quantity that Lofty documents as text and sends as a number. */
export const quantityOrText = (value: unknown) =>
  value === '' ? null : quantity(typeof value === 'string' ? numeral(value) : value);

const ANSWERS = new Map<unknown, boolean | null>([
  ['Yes', true],
  ['No', false],
  ['N/A', null],
  ['', null],
]);

/** Yes or no; `N/A` and an empty string are unset. */
export const yesNo = (value: unknown) => ANSWERS.get(value);

/** A number of an open list, with its label. */
export const labelled =
  (labels: Readonly<Record<number, string | undefined>>) =>
  (value: unknown): Labelled<number> | undefined => {
    const known = number(value);
    return known === undefined ? undefined : { value: known, label: labels[known] ?? null };
  };

/** A time frame with its label; `N/A` and an empty string are unset. */
export function timeFrame(value: unknown): Labelled<string> | null | undefined {
  if (typeof value !== 'string') return undefined;
  if (value === '' || value === 'N/A') return null;
  return { value, label: timeFrameLabels[value] ?? null };
}

/** Texts in one text, separated by commas. */
export const commaSeparated = (value: unknown) =>
  typeof value === 'string'
    ? value
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean)
    : undefined;

/** A number, as one or in text; other text is kept. */
export const integerOrText = (value: unknown) =>
  typeof value === 'string' && /^-?\d{1,9}$/.test(value)
    ? Number(value)
    : (number(value) ?? text(value));
