import type { ViewedLead } from '../fetch-lead.ts';
import { fact, type Html, html, section, text } from './html.ts';
import { asSent } from './unread.ts';

const questions = {
  buyingTimeFrame: 'Wants to buy',
  preQual: 'Pre-qualified for a mortgage',
  fthb: 'First-time home buyer',
  houseToSell: 'Has a house to sell',
  withBuyerAgent: 'Works with a buyer’s agent',
  sellingTimeFrame: 'Wants to sell',
  mortgage: 'Has a mortgage',
  buyHouse: 'Buys a house too',
  withListingAgent: 'Works with a listing agent',
} as const;

function answer(lead: ViewedLead, field: keyof typeof questions): Html | string | undefined {
  const value = lead[field];
  if (value === null) return asSent(lead, field);
  return typeof value === 'boolean' ? (value ? 'Yes' : 'No') : text(value.label ?? value.value);
}

export const qualification = (lead: ViewedLead): Html =>
  section(
    'qualification',
    'Qualification',
    html`<dl class="facts">${Object.entries(questions).map(([field, question]) =>
      fact(question, answer(lead, field as keyof typeof questions)),
    )}</dl>`,
  );
