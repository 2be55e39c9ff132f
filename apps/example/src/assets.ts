import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';

const css = readFileSync(new URL('public/styles.css', import.meta.url), 'utf8');
const icon = readFileSync(new URL('public/icon.svg', import.meta.url), 'utf8');

/** The address changes with the content, so that a browser may keep it. */
export const stylesheet = `/styles.${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`;

const headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

export const assets = new Hono()
  .get(stylesheet, (c) =>
    c.body(css, 200, { ...headers, 'Content-Type': 'text/css; charset=utf-8' }),
  )
  .get('/icon.svg', (c) => c.body(icon, 200, { ...headers, 'Content-Type': 'image/svg+xml' }));
