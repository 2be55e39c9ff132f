import type { ViewedLead } from '../fetch-lead.ts';
import { fact, type Html, html, section, text } from './html.ts';

const answer = (value: boolean | null) => (value === null ? undefined : value ? 'Yes' : 'No');

const frame = (value: ViewedLead['buyingTimeFrame']) => value && text(value.label ?? value.value);

export const qualification = (lead: ViewedLead): Html =>
  section(
    'qualification',
    'Qualification',
    html`
<dl class="facts">
  ${fact('Wants to buy', frame(lead.buyingTimeFrame) ?? undefined)}
  ${fact('Pre-qualified for a mortgage', answer(lead.preQual))}
  ${fact('First-time home buyer', answer(lead.fthb))}
  ${fact('Has a house to sell', answer(lead.houseToSell))}
  ${fact('Works with a buyer’s agent', answer(lead.withBuyerAgent))}
  ${fact('Wants to sell', frame(lead.sellingTimeFrame) ?? undefined)}
  ${fact('Has a mortgage', answer(lead.mortgage))}
  ${fact('Buys a house too', answer(lead.buyHouse))}
  ${fact('Works with a listing agent', answer(lead.withListingAgent))}
</dl>`,
  );
