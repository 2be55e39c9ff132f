import { icon, stylesheet } from '../assets.ts';
import type { ClientOptions } from '../fetch-lead.ts';
import { type Html, html } from './html.ts';

export interface Page {
  title: string;
  /** The id to offer in the search, such as the one that was not found. */
  leadId?: string;
  withTrash?: boolean;
  /** Whether the header has the search; the home page has a larger one of its own. */
  search?: boolean;
  main: Html;
}

/** What every page shows, whatever is on it. */
export interface Site {
  /** Whether a mock answers in Lofty's place. */
  isMock: boolean;
  /** The options of the client, which hold the credential: they are not for showing. */
  client: ClientOptions;
}

export const searchForm = (leadId = '', withTrash = false): Html => html`
<form class="search" action="/leads" role="search">
  <label class="search-id"><span>Lead id</span>
    <input name="leadId" value="${leadId}" inputmode="numeric" pattern="[0-9]{1,19}" title="Digits only, such as 1141000000000101" placeholder="1141000000000101" autocomplete="off" required></label>
  <label class="search-trash"><input type="checkbox" name="withTrash" value="true"${withTrash && ' checked'}> Include trashed</label>
  <button>Show lead</button>
</form>`;

export const layout = (
  site: Site,
  { title, leadId, withTrash, search = true, main }: Page,
): Html => html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${title} · Lead viewer</title>
  <link rel="icon" href="${icon}" type="image/svg+xml">
  <link rel="stylesheet" href="${stylesheet}">
</head>
<body>
  <a class="skip" href="#main">Skip to content</a>
  <header class="bar">
    <div class="bar-inner">
      <a class="brand" href="/">Lead viewer</a>
      <span class="source${site.isMock ? ' is-mock' : ''}">${site.isMock ? 'Mock data' : 'Lofty'}</span>
      ${search && searchForm(leadId, withTrash)}
    </div>
  </header>
  <main id="main" tabindex="-1">${main}</main>
  <footer class="foot">
    <p>Leads are personal data. This page is never stored by the browser.</p>
  </footer>
</body>
</html>`;
