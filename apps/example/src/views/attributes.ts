import type { NormalizedCustomAttribute } from '@get-lead/client/normalize';
import { attributeTypeValues } from '@get-lead/types';
import type { ViewedLead } from '../fetch-lead.ts';
import { date } from './format.ts';
import { fact, type Html, rows, text, textOr, unset, type Words } from './html.ts';

function number(value: number, type: string | null): string {
  const words = value.toLocaleString('en-US');
  if (type === attributeTypeValues.Currency) return `$${words}`;
  return type === attributeTypeValues.Percentage ? `${words}%` : words;
}

/** The parsed value; what could not be parsed is shown as Lofty sent it. */
function value({ value, text: sent, attributeType }: NormalizedCustomAttribute): Words {
  if (value === null) return sent && Number(sent) !== 0 ? text(sent) : unset();
  if (typeof value === 'number') return number(value, attributeType);
  if (Array.isArray(value)) return text(value.join(', '));
  return typeof value === 'string' ? text(value) : date(value);
}

export const attributes = ({ customAttributes }: ViewedLead): Html =>
  rows(
    customAttributes.map((each) => fact(textOr(each.attributeName, 'Unnamed field'), value(each))),
    'No custom field',
  );
