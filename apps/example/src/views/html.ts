import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** Markup whose interpolated values are escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export { html };

/** Lead text, kept from turning the direction of the text around it. */
export const text = (value: string): Html => html`<bdi>${value}</bdi>`;

/** What stands where Lofty holds no value. */
export const unset = (words = 'Not set'): Html => html`<span class="unset">${words}</span>`;

/** Lead text, or words that say there is none. */
export const textOr = (value: string | null | undefined, words?: string): Html =>
  value ? text(value) : unset(words);

/** A term with its value. */
export const fact = (term: string | Html, value: string | Html | undefined): Html =>
  html`<div><dt>${term}</dt><dd>${value ?? unset()}</dd></div>`;

/** A titled part of the page. */
export const section = (id: string, title: string, body: Html, className = 'panel'): Html =>
  html`<section class="${className}" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`;

/** A list under its heading, or words that say it is empty. */
export const listOr = (className: string, items: Html[], words: string): Html =>
  items.length > 0 ? html`<ul class="${className}">${items}</ul>` : html`<p>${unset(words)}</p>`;
