import type { ErrorAnswer } from '../error-answer.ts';
import { type Html, html } from './html.ts';
import type { Page } from './layout.ts';

const detail = (term: string, value: string | number | undefined): Html | undefined =>
  value === undefined ? undefined : html`<div><dt>${term}</dt><dd>${value}</dd></div>`;

/** What happened and what to do, with what helps whoever looks into it. */
export const errorPage = (answer: ErrorAnswer, requestId: string, leadId?: string): Page => ({
  title: answer.title,
  ...(leadId && { leadId }),
  main: html`
<article class="problem">
  <p class="problem-status">${answer.status}</p>
  <h1>${answer.title}</h1>
  <p class="lede">${answer.happened}</p>
  <h2>What to do</h2>
  <ul>${answer.advice.map((step) => html`<li>${step}</li>`)}</ul>
  <dl class="problem-facts">
    ${detail('Error', answer.error?.name)}
    ${detail('Code', answer.error?.code)}
    ${detail('Lofty answered', answer.error?.status)}
    ${detail('Lofty’s code', answer.error?.loftyCode)}
    ${detail('Attempts', answer.error?.attempts)}
    ${detail('Reference', requestId)}
  </dl>
</article>`,
});
