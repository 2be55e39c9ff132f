import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** Markup whose interpolated values are escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;
export type Words = string | Html;
export { html };

/** Lead text, kept from turning the direction of the text around it. */
export const text = (value: string): Html => html`<bdi>${value}</bdi>`;

/** What stands where Lofty holds no value. */
export const unset = (words = 'Not set'): Html => html`<span class="unset">${words}</span>`;

/** Lead text, or words that say there is none. */
export const textOr = (value: string | null | undefined, words?: string): Html =>
  value ? text(value) : unset(words);

/** A term with its value. */
export const fact = (term: Words, value: Words | undefined): Html =>
  html`<div><dt>${term}</dt><dd>${value ?? unset()}</dd></div>`;

/** A list, or words that say it is empty. */
export const list = (className: string, items: Words[], words: string): Html =>
  items.length > 0
    ? html`<ul class="${className}">${items.map((item) => html`<li>${item}</li>`)}</ul>`
    : html`<p>${unset(words)}</p>`;

/** Facts in rows, or words that say there are none. */
export const rows = (facts: (Html | false)[], words = ''): Html =>
  facts.length > 0 ? html`<dl class="rows">${facts}</dl>` : html`<p>${unset(words)}</p>`;

/** A titled part of the page. */
export function section(title: string, body: Html, className = 'panel'): Html {
  const id = title.toLowerCase().replaceAll(/\W+/g, '-');
  return html`<section class="${className}" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`;
}
