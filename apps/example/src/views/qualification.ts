import type { ViewedLead } from '../fetch-lead.ts';
import { asSent } from './format.ts';
import { fact, type Html, html, text, type Words } from './html.ts';

const questions = [
  ['buyingTimeFrame', 'Wants to buy'],
  ['preQual', 'Pre-qualified for a mortgage'],
  ['fthb', 'First-time home buyer'],
  ['houseToSell', 'Has a house to sell'],
  ['withBuyerAgent', 'Works with a buyer’s agent'],
  ['sellingTimeFrame', 'Wants to sell'],
  ['mortgage', 'Has a mortgage'],
  ['buyHouse', 'Buys a house too'],
  ['withListingAgent', 'Works with a listing agent'],
] as const;

function answer(lead: ViewedLead, field: (typeof questions)[number][0]): Words | undefined {
  const value = lead[field];
  if (value === null) return asSent(lead, field);
  return typeof value === 'boolean' ? (value ? 'Yes' : 'No') : text(value.label ?? value.value);
}

export const qualification = (lead: ViewedLead): Html =>
  html`<dl class="facts">${questions.map(([field, term]) => fact(term, answer(lead, field)))}</dl>`;
