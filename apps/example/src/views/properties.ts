import type { NormalizedProperty } from '@get-lead/client/normalize';
import { propertyLabelLabels } from '@get-lead/types';
import { housePicture } from '../assets.ts';
import type { ViewedLead } from '../fetch-lead.ts';
import { safeUrl } from '../safe-url.ts';
import { address, integer, money, plural } from './format.ts';
import { type Html, html, section, text, textOr, unset } from './html.ts';
import { icons } from './icons.ts';

type Property = NormalizedProperty<'string'>;

/** A name that is reserved and never resolves, so the mock draws what it would show. */
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
const isKnown = (value: string | number | null) => Number(value) > 0;

function facts(home: Property): (Html | string)[] {
  return [
    home.propertyType && text(home.propertyType),
    isKnown(home.bedrooms) && plural(home.bedrooms as number, 'bedroom'),
    isKnown(home.bathrooms) && plural(home.bathrooms as number, 'bathroom'),
    isKnown(home.squareFeet) && `${integer(home.squareFeet as string)} sq ft`,
    isKnown(home.lotSize) && plural(home.lotSize as number, 'acre'),
    isKnown(home.floors) && plural(home.floors as number, 'floor'),
    isKnown(home.parkingSpace) && plural(home.parkingSpace as string, 'parking space'),
  ].filter((fact) => fact !== null && fact !== false);
}

function labels({ mailAddress, labelList, label }: Property): (string | Html)[] {
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
    <ul class="home-facts">${facts(home).map((fact) => html`<li>${fact}</li>`)}</ul>
    <ul class="tags">${labels(home).map((label) => html`<li>${label}</li>`)}</ul>
    ${home.note && html`<p class="home-note">${textOr(home.note)}</p>`}
  </div>
</li>`;
}

export const properties = ({ leadPropertyList }: ViewedLead, isMock: boolean): Html =>
  section(
    'properties',
    'Properties',
    leadPropertyList.length > 0
      ? html`<ul class="homes">${leadPropertyList.map((home) => card(home, isMock))}</ul>`
      : html`<p>${unset('No property')}</p>`,
  );
