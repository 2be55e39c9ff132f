import { type Context, Hono } from 'hono';
import { type RequestIdVariables, requestId } from 'hono/request-id';
import { assets } from './assets.ts';
import { answerFor, type ErrorAnswer, InvalidLeadId, unknownPage } from './error-answer.ts';
import { type Example, examples, prefer } from './examples.ts';
import { type ClientOptions, fetchLead, type LeadRequest } from './fetch-lead.ts';
import { type Log, logHooks, logRequests } from './log.ts';
import { protect } from './security-headers.ts';
import { errorPage } from './views/error.ts';
import { homePage } from './views/home.ts';
import { layout, type Page, type Site } from './views/layout.ts';
import { leadPage } from './views/lead.ts';

export interface AppOptions {
  /** How to reach Lofty or the mock. */
  client: ClientOptions;
  /** Whether a mock answers, which adds the gallery of examples. */
  isMock: boolean;
  log: Log;
  /** Hosts whose pictures a page may load; any when left out. */
  pictureHosts?: readonly string[] | undefined;
}

type Env = { Variables: RequestIdVariables };

const MAX_LEAD_ID = 2n ** 63n - 1n;

function readLeadId(text = ''): string {
  const digits = text.trim();
  if (!/^\d{1,19}$/.test(digits)) throw new InvalidLeadId();
  const leadId = BigInt(digits);
  if (leadId < 1n || leadId > MAX_LEAD_ID) throw new InvalidLeadId();
  return String(leadId);
}

export function createApp({ client, isMock, log, pictureHosts }: AppOptions) {
  const site: Site = { isMock, client };
  const app = new Hono<Env>();

  const show = (c: Context<Env>, page: Page) => c.html(layout(site, page));

  const showError = (c: Context<Env>, answer: ErrorAnswer) => {
    const { retryAfterMs } = answer.error ?? {};
    if (retryAfterMs !== undefined) c.header('Retry-After', String(Math.ceil(retryAfterMs / 1000)));
    c.status(answer.status);
    return show(c, errorPage(answer, c.get('requestId')));
  };

  const showLead = async (c: Context<Env>, options: Omit<LeadRequest, 'signal'>) => {
    const request = { ...options, signal: c.req.raw.signal };
    const hooks = logHooks(log, c.get('requestId'));
    const fetched = await fetchLead({ ...client, hooks }, request);
    return show(c, leadPage(request, fetched, site));
  };

  app.use(requestId(), logRequests(log), protect(pictureHosts));
  app.route('/', assets);

  app.get('/healthz', (c) => c.json({ status: 'ok' }));

  app.get('/', (c) => show(c, homePage(isMock ? examples : [])));

  /** Where the search form leads, so that a lead has one address. */
  app.get('/leads', (c) => {
    const leadId = readLeadId(c.req.query('leadId'));
    return c.redirect(
      `/leads/${leadId}${c.req.query('withTrash') === 'true' ? '?withTrash=true' : ''}`,
      303,
    );
  });

  app.get('/leads/:leadId', (c) => {
    const withTrash = c.req.query('withTrash') === 'true';
    return showLead(c, {
      leadId: readLeadId(c.req.param('leadId')),
      ...(withTrash && { withTrash }),
    });
  });

  app.get('/examples/:status/:name', (c) => {
    const { status, name } = c.req.param();
    const isAsked = (example: Example) =>
      example.status === Number(status) && example.name === name;
    const example = isMock && examples.find(isAsked);
    return example ? showLead(c, { leadId: '1', headers: prefer(example) }) : c.notFound();
  });

  app.notFound((c) => showError(c, unknownPage));

  app.onError((error, c) => {
    if (c.req.raw.signal.aborted) return c.body(null, 499 as never); // The visitor has left.
    const answer = answerFor(error);
    log('page.failed', {
      requestId: c.get('requestId'),
      status: answer.status,
      error: answer.error?.code ?? error.name,
      // Frames alone: a message may quote a lead.
      ...(answer.status === 500 && { stack: error.stack?.match(/^ +at .+$/gm)?.join('\n') }),
    });
    return showError(c, answer);
  });

  return app;
}
