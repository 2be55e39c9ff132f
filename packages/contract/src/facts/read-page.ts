import { factsOf, type Statement } from './statements.ts';

/** The facts of the page, as `facts/get-lead.json` holds them. */
export interface PageFacts {
  server: string;
  operationId: string;
  path: string;
  method: string;
  summary: string;
  security: Record<string, object>;
  parameters: ({ name: string; minimum?: number; default?: unknown } & Record<string, unknown>)[];
  responses: Record<string, string>;
  headers: ({ name: string } & Record<string, unknown>)[];
  fields: ({ path: string; example?: unknown; onPage?: boolean } & Record<string, unknown>)[];
}

/** What the page says, as statements to hold the contract against. */
export function readPage(page: PageFacts): Statement[] {
  const { method, path, summary } = page;
  return [
    { about: 'server', facts: { url: page.server } },
    { about: `operation ${page.operationId}`, facts: { method, path, summary } },
    { about: 'security', facts: { alternatives: Object.keys(page.security).join(' | ') } },
    ...Object.entries(page.security).map(([name, scheme]) => ({
      about: `security ${name}`,
      facts: factsOf({ ...scheme }),
    })),
    ...page.parameters.map(({ name, minimum, default: fallback, ...rest }) => {
      const limits = JSON.parse(JSON.stringify({ minimum, default: fallback }));
      return { about: `parameter ${name}`, facts: factsOf({ ...rest, limits }) };
    }),
    ...Object.entries(page.responses).map(([status, type]) => ({
      about: `response ${status}`,
      facts: { body: `${type} as application/json` },
    })),
    ...page.headers.map(({ name, example: _, ...rest }) => ({
      about: `header ${name}`,
      facts: factsOf(rest),
    })),
    ...page.fields.map(({ path: about, example: _, onPage: __, ...rest }) => ({
      about,
      facts: factsOf(rest),
    })),
  ];
}
