import type { Address, PlainDate } from '@get-lead/client/normalize';
import type { ViewedLead } from '../fetch-lead.ts';
import { type Html, html, text, type Words } from './html.ts';

const LOCALE = 'en-US';

/** Text beyond 2^53 stays exact: a 64-bit integer comes as a string of digits. */
export const integer = (value: string | number): string => BigInt(value).toLocaleString(LOCALE);

/** Lofty states no currency; its customers are in the United States and Canada, which both write $. */
export const money = (amount: string | number): string => `$${integer(amount)}`;

export const plural = (value: string | number, one: string, many = `${one}s`): string =>
  `${Number(value).toLocaleString(LOCALE)} ${Number(value) === 1 ? one : many}`;

/** A range in words; `undefined` when neither end is set. */
export function range<T extends string | number>(
  min: T | null,
  max: T | null,
  format: (value: T) => string = String,
): string | undefined {
  if (min === null) return max === null ? undefined : `up to ${format(max)}`;
  if (max === null) return `at least ${format(min)}`;
  return min === max ? format(min) : `${format(min)} to ${format(max)}`;
}

/** Parts of a sentence in a row: `a`, `a or b`, `a, b or c`. */
export const series = (parts: Words[], last: 'and' | 'or'): Html[] =>
  parts.map((part, index) => {
    if (index === 0) return html`${part}`;
    return html`${index === parts.length - 1 ? ` ${last} ` : ', '}${part}`;
  });

/** A value that is not as documented, as Lofty sent it; `undefined` when there is none to show. */
export function asSent({ unread }: ViewedLead, field: keyof ViewedLead): Html | undefined {
  const found = unread.find(({ path }) => path === `/${field}`);
  return found && text(typeof found.value === 'string' ? found.value : JSON.stringify(found.value));
}

const words = (...parts: (string | null)[]) => parts.filter((part) => part).join(' ');

export const fullName = (person: { firstName: string | null; lastName: string | null }) =>
  words(person.firstName, person.lastName);

/** An address in one line; `undefined` when no part of it is known. */
export function address(parts: Address): Html | undefined {
  const { streetAddress, city, county, state, zipCode } = parts;
  const line = [streetAddress, city ?? county, words(state, zipCode)].filter((part) => part);
  return line.length > 0 ? text(line.join(', ')) : undefined;
}

const moment = new Intl.DateTimeFormat(LOCALE, {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});
const day = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' });

export const time = (value: Date): Html =>
  html`<time datetime="${value.toISOString()}">${moment.format(value)} UTC</time>`;

export function date(value: PlainDate): Html {
  const midnight = new Date(Date.UTC(value.year, value.month - 1, value.day));
  return html`<time datetime="${midnight.toISOString().slice(0, 10)}">${day.format(midnight)}</time>`;
}
