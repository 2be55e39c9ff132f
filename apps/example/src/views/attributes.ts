import type { NormalizedCustomAttribute } from '@get-lead/client/normalize';
import { attributeTypeValues } from '@get-lead/types';
import type { ViewedLead } from '../fetch-lead.ts';
import { date } from './format.ts';
import { fact, type Html, html, listOr, section, text, textOr, unset } from './html.ts';

function number(value: number, type: string | null): string {
  const words = value.toLocaleString('en-US');
  if (type === attributeTypeValues.Currency) return `$${words}`;
  return type === attributeTypeValues.Percentage ? `${words}%` : words;
}

/** The parsed value; what could not be parsed is shown as Lofty sent it. */
function value({ value, text: sent, attributeType }: NormalizedCustomAttribute): Html | string {
  if (value === null) return sent && Number(sent) !== 0 ? text(sent) : unset();
  if (typeof value === 'number') return number(value, attributeType);
  if (Array.isArray(value)) return text(value.join(', '));
  return typeof value === 'string' ? text(value) : date(value);
}

export const attributes = ({ customAttributes }: ViewedLead): Html =>
  section(
    'attributes',
    'Custom fields',
    customAttributes.length > 0
      ? html`<dl class="rows">${customAttributes.map((attribute) =>
          fact(textOr(attribute.attributeName, 'Unnamed field'), value(attribute)),
        )}</dl>`
      : html`<p>${unset('No custom field')}</p>`,
  );

const chips = (names: (string | null)[], words: string): Html =>
  listOr(
    'tags',
    names.map((name) => html`<li>${textOr(name, 'Unnamed')}</li>`),
    words,
  );

export const tags = (lead: ViewedLead): Html =>
  section(
    'tags',
    'Tags and segments',
    html`
<h3>Tags</h3>${chips(
      lead.tags.map(({ tagName }) => tagName),
      'No tag',
    )}
<h3>Segments</h3>${chips(lead.segments, 'No segment')}`,
  );
