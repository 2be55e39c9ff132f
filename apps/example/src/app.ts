import type { LeadClient } from '@get-lead/client';
import { Hono } from 'hono';
import { html } from 'hono/html';

export function createApp({ client }: { client: LeadClient }): Hono {
  const app = new Hono();
  const page = (title: string, body: unknown) => html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
  app.get('/', (c) =>
    c.html(
      page(
        'Lead viewer',
        html`<h1>Lead viewer</h1><form action="/leads"><label>Lead id <input name="leadId" required></label><button>Show</button></form>`,
      ),
    ),
  );
  app.get('/leads', (c) => c.redirect(`/leads/${encodeURIComponent(c.req.query('leadId') ?? '')}`));
  app.get('/leads/:leadId', async (c) => {
    const lead = await client.getLead(Number(c.req.param('leadId')));
    const name = `${lead.firstName ?? ''} ${lead.lastName ?? ''}`;
    return c.html(page(name, html`<h1>${name}</h1><pre>${JSON.stringify(lead, null, 2)}</pre>`));
  });
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  return app;
}
