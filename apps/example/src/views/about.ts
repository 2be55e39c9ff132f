import { languageLabels, ownershipScopeLabels } from '@get-lead/types';
import type { ViewedLead } from '../fetch-lead.ts';
import { date } from './format.ts';
import { fact, type Html, html, section, text, textOr } from './html.ts';
import { asSent } from './unread.ts';

const labelled = (labels: Readonly<Record<string, string | undefined>>, value: string | null) =>
  textOr(value && (labels[value] ?? value));

export function about(lead: ViewedLead): Html {
  const flags = [lead.hiddenFlag && 'Hidden', lead.privateFlag && 'Private'].filter((flag) => flag);
  return section(
    'about',
    'About',
    html`
<dl class="rows">
  ${fact('Source', textOr(lead.source))}
  ${fact('Referred by', textOr(lead.referredBy))}
  ${fact('Language', labelled(languageLabels, lead.language))}
  ${fact('Birthday', lead.birthday ? date(lead.birthday) : asSent(lead, 'birthday'))}
  ${fact('Pond', lead.pondName || lead.pondId ? text(lead.pondName ?? String(lead.pondId)) : undefined)}
  ${fact('Seen by', labelled(ownershipScopeLabels, lead.ownershipScope))}
  ${flags.length > 0 && fact('Marked', flags.join(', '))}
</dl>`,
  );
}
