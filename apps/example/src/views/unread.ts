import type { ViewedLead } from '../fetch-lead.ts';
import { type Html, text } from './html.ts';

/** A value that is not as documented, as Lofty sent it; `undefined` when there is none to show. */
export function asSent({ unread }: ViewedLead, field: keyof ViewedLead): Html | undefined {
  const found = unread.find(({ path }) => path === `/${field}`);
  return (
    found &&
    text(typeof found.value === 'object' ? JSON.stringify(found.value) : String(found.value))
  );
}
