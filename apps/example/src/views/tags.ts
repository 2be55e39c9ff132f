import type { ViewedLead } from '../fetch-lead.ts';
import { type Html, html, list, text, textOr } from './html.ts';

export const tags = ({ tags, segments }: ViewedLead): Html => html`
<h3>Tags</h3>${list(
  'tags',
  tags.map(({ tagName }) => textOr(tagName, 'Unnamed')),
  'No tag',
)}
<h3>Segments</h3>${list('tags', segments.map(text), 'No segment')}`;
