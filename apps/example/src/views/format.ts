import { type Html, html, unset } from './html.ts';

const LOCALE = 'en-US';

/** Lofty states no currency; its customers are in the United States and Canada, which both write $. */
export const money = (amount: number): string => `$${amount.toLocaleString(LOCALE)}`;

export const count = (value: number): string => value.toLocaleString(LOCALE);

export const plural = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

/** A range in words; `undefined` when neither end is set. */
export function range(
  min: number | null,
  max: number | null,
  format: (value: number) => string,
): string | undefined {
  if (min !== null && max !== null) {
    return min === max ? format(min) : `${format(min)} to ${format(max)}`;
  }
  if (min !== null) return `at least ${format(min)}`;
  return max === null ? undefined : `up to ${format(max)}`;
}

/** Words in a row: `a`, `a and b`, `a, b and c`. */
export const list = (
  words: string[],
  kind: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat('en-GB', { type: kind }).format(words);

const moment = new Intl.DateTimeFormat(LOCALE, {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});
const day = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' });

export const time = (date: Date | null, words?: string): Html =>
  date
    ? html`<time datetime="${date.toISOString()}">${moment.format(date)} UTC</time>`
    : unset(words);

export const date = (value: Date | null): Html =>
  value
    ? html`<time datetime="${value.toISOString().slice(0, 10)}">${day.format(value)}</time>`
    : unset();
