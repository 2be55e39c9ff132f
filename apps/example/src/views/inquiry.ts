import type { NormalizedInquiry, NormalizedLocation } from '@get-lead/client/normalize';
import type { ViewedLead } from '../fetch-lead.ts';
import { address, money, range, series, time } from './format.ts';
import { fact, type Html, html, text, unset } from './html.ts';

type Inquiry = NormalizedInquiry<'string'>;

const isSet = <T>(value: T | undefined | ''): value is T => Boolean(value);

const place = ({ stateCode, description: _, ...location }: NormalizedLocation) =>
  address({ ...location, state: stateCode });

const rooms = (words: string | undefined, kind: string) =>
  words && `${words} ${kind}${/(^| )1$/.test(words) ? '' : 's'}`;

/** The inquiry as a sentence, which leaves out what is not set. */
function sentence({ propertyType, locations, ...inquiry }: Inquiry): Html {
  const places = locations.map(place).filter(isSet);
  const parts = [
    rooms(range(inquiry.bedroomsMin, inquiry.bedroomsMax), 'bedroom'),
    rooms(range(inquiry.bathroomsMin, inquiry.bathroomsMax), 'bathroom'),
  ].filter(isSet);
  const price = range(inquiry.priceMin, inquiry.priceMax, money);
  if (propertyType.length + places.length + parts.length === 0 && !price) {
    return unset('Nothing is set: the lead has not said what they are looking for.');
  }
  const kinds = propertyType.length > 0 ? series(propertyType.map(text), 'or') : 'A property';
  const where = places.length > 0 && html` in ${series(places, 'or')}`;
  const rest = parts.length > 0 && html`, with ${series(parts, 'and')}`;
  return html`${kinds}${where}${rest}${price && `, for ${price}`}.`;
}

export function inquiry({ leadInquiry: inquiry }: ViewedLead): Html {
  if (!inquiry) return html`<p>${unset('Lofty sent no inquiry.')}</p>`;
  return html`
<p class="sentence">${sentence(inquiry)}</p>
<dl class="facts">
  ${fact('Price', range(inquiry.priceMin, inquiry.priceMax, money))}
  ${fact('Bedrooms', range(inquiry.bedroomsMin, inquiry.bedroomsMax))}
  ${fact('Bathrooms', range(inquiry.bathroomsMin, inquiry.bathroomsMax))}
  ${fact('Last changed', inquiry.updateTime ? time(inquiry.updateTime) : undefined)}
</dl>`;
}
