import type { NormalizedInquiry, NormalizedLocation } from '@get-lead/client/normalize';
import type { ViewedLead } from '../fetch-lead.ts';
import { address, money, range, series, time } from './format.ts';
import { fact, type Html, html, section, text, unset } from './html.ts';

type Inquiry = NormalizedInquiry<'string'>;

const place = ({ stateCode, description: _, ...location }: NormalizedLocation) =>
  address({ ...location, state: stateCode });

const rooms = (words: string | undefined, kind: string) =>
  words && `${words} ${kind}${/(^| )1$/.test(words) ? '' : 's'}`;

const isSet = <T>(value: T | undefined | ''): value is T => Boolean(value);

/** The inquiry as a sentence, which leaves out what is not set. */
function sentence(inquiry: Inquiry): Html {
  const { propertyType, priceMin, priceMax } = inquiry;
  const places = inquiry.locations.map(place).filter(isSet);
  const parts = [
    rooms(range(inquiry.bedroomsMin, inquiry.bedroomsMax), 'bedroom'),
    rooms(range(inquiry.bathroomsMin, inquiry.bathroomsMax), 'bathroom'),
  ].filter(isSet);
  const price = range(priceMin, priceMax, money);
  if (propertyType.length + places.length + parts.length === 0 && !price) {
    return unset('Nothing is set: the lead has not said what they are looking for.');
  }
  const kinds = propertyType.length > 0 ? series(propertyType.map(text), 'or') : 'A property';
  return html`${kinds}${places.length > 0 && html` in ${series(places, 'or')}`}${
    parts.length > 0 && html`, with ${series(parts, 'and')}`
  }${price && `, for ${price}`}.`;
}

export const inquiry = ({ leadInquiry }: ViewedLead): Html =>
  section(
    'inquiry',
    'Looking for',
    leadInquiry
      ? html`
<p class="sentence">${sentence(leadInquiry)}</p>
<dl class="facts">
  ${fact('Price', range(leadInquiry.priceMin, leadInquiry.priceMax, money))}
  ${fact('Bedrooms', range(leadInquiry.bedroomsMin, leadInquiry.bedroomsMax))}
  ${fact('Bathrooms', range(leadInquiry.bathroomsMin, leadInquiry.bathroomsMax))}
  ${fact('Last changed', leadInquiry.updateTime ? time(leadInquiry.updateTime) : undefined)}
</dl>`
      : html`<p>${unset('Lofty sent no inquiry.')}</p>`,
  );
