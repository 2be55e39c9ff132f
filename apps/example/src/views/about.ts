import { languageLabels, ownershipScopeLabels } from '@get-lead/types';
import type { ViewedLead } from '../fetch-lead.ts';
import { asSent, date } from './format.ts';
import { fact, type Html, rows, textOr } from './html.ts';

const labelled = (labels: Readonly<Record<string, string | undefined>>, value: string | null) =>
  textOr(value && (labels[value] ?? value));

export function about(lead: ViewedLead): Html {
  const marks = [lead.hiddenFlag && 'Hidden', lead.privateFlag && 'Private'].filter((mark) => mark);
  return rows([
    fact('Source', textOr(lead.source)),
    fact('Referred by', textOr(lead.referredBy)),
    fact('Language', labelled(languageLabels, lead.language)),
    fact('Birthday', lead.birthday ? date(lead.birthday) : asSent(lead, 'birthday')),
    fact('Pond', textOr(lead.pondName ?? lead.pondId)),
    fact('Seen by', labelled(ownershipScopeLabels, lead.ownershipScope)),
    marks.length > 0 && fact('Marked', marks.join(', ')),
  ]);
}
