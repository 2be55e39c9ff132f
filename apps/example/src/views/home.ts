import type { Example } from '../examples.ts';
import { type Html, html } from './html.ts';
import { type Page, searchForm } from './layout.ts';

const card = ({ status, name, summary }: Example): Html => html`
<li><a class="example" href="/examples/${status}/${name}">
  <span class="status status-${String(status)[0]}">${status}</span>
  <span class="example-name">${name}</span>
  <span class="example-summary">${summary}</span>
</a></li>`;

const gallery = (examples: readonly Example[]): Html => html`
<section aria-labelledby="leads"><h2 id="leads">Leads of the contract</h2>
  <ul class="gallery">${examples.filter(({ status }) => status < 300).map(card)}</ul></section>
<section aria-labelledby="errors"><h2 id="errors">Errors of the contract</h2>
  <ul class="gallery">${examples.filter(({ status }) => status >= 300).map(card)}</ul></section>`;

/** The search; with examples, a gallery of what the mock can answer. */
export const homePage = (examples: readonly Example[]): Page => ({
  title: 'Find a lead',
  search: false,
  main: html`
<div class="hero">
  <h1>Find a lead</h1>
  <p class="lede">Whether you may contact them, how to reach them, and what they are looking for.</p>
  ${searchForm()}
</div>
${
  examples.length > 0 &&
  html`
<div class="examples">
  <p class="note">No credential is set, so a mock answers in Lofty’s place, with invented people. Any id shows the first example.</p>
  ${gallery(examples)}
</div>`
}`,
});
