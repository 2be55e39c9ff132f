import type { NormalizedProperty } from '@get-lead/client/normalize';
import { propertyLabelLabels } from '@get-lead/types';
import { housePicture } from '../assets.ts';
import type { ViewedLead } from '../fetch-lead.ts';
import { safeUrl } from '../safe-url.ts';
import { address, money, plural } from './format.ts';
import { type Html, html, list, text, unset, type Words } from './html.ts';
import { icons } from './icons.ts';

type Property = NormalizedProperty<'string'>;

/** A name that is reserved for examples and has no pictures, so the mock shows a drawing. */
const isExample = (url: string) => /(^|\.)example\.com$/.test(new URL(url).hostname);

/** The picture covers a drawing, which is what stays where there is none or it does not load. */
function picture({ pictureUrl, listingStatus }: Property, isMock: boolean): Html {
  const url = safeUrl(pictureUrl);
  const source = url && isMock && isExample(url) ? housePicture : url;
  return html`
<div class="picture">${icons.house}
  ${source && html`<img src="${source}" alt="" loading="lazy" decoding="async">`}
  ${listingStatus && html`<span class="home-status">${text(listingStatus)}</span>`}
</div>`;
}

/** Lofty sends 0 where it knows nothing, so a fact starts at 1. */
const facts = (home: Property): Words[] => [
  ...(home.propertyType ? [text(home.propertyType)] : []),
  ...(
    [
      [home.bedrooms, 'bedroom'],
      [home.bathrooms, 'bathroom'],
      [home.squareFeet, 'sq ft', 'sq ft'],
      [home.lotSize, 'acre'],
      [home.floors, 'floor'],
      [home.parkingSpace, 'parking space'],
    ] as const
  ).flatMap(([value, one, many]) => (Number(value) > 0 ? plural(Number(value), one, many) : [])),
];

function labels({ mailAddress, labelList, label }: Property): Words[] {
  const names = labelList.length > 0 ? labelList : [label].filter((name) => name !== null);
  const known = names.map((name) => text(propertyLabelLabels[name] ?? name));
  return mailAddress ? ['Mailing address', ...known] : known;
}

function card(home: Property, isMock: boolean): Html {
  const listing = safeUrl(home.siteListingUrl);
  const name = address(home) ?? unset('No address');
  return html`
<li class="home">
  ${picture(home, isMock)}
  <div class="home-body">
    <p class="price">${home.price === null ? unset('No price') : money(home.price)}</p>
    <h3>${listing ? html`<a href="${listing}" rel="noopener noreferrer">${name}</a>` : name}</h3>
    ${list('home-facts', facts(home), 'No facts')}
    ${list('tags', labels(home), 'No label')}
    ${home.note && html`<p class="home-note">${text(home.note)}</p>`}
  </div>
</li>`;
}

export const properties = ({ leadPropertyList }: ViewedLead, isMock: boolean): Html =>
  leadPropertyList.length > 0
    ? html`<ul class="homes">${leadPropertyList.map((home) => card(home, isMock))}</ul>`
    : html`<p>${unset('No property')}</p>`;
