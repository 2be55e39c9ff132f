import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';

const types = { css: 'text/css; charset=utf-8', svg: 'image/svg+xml' };

export const assets = new Hono();

/** Serves a file of `public/` at an address that changes with it, so that a browser may keep it. */
function publish(name: string, type: keyof typeof types): string {
  const content = readFileSync(new URL(`public/${name}.${type}`, import.meta.url), 'utf8');
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const path = `/${name}.${digest}.${type}`;
  assets.get(path, (c) =>
    c.body(content, 200, {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Type': types[type],
    }),
  );
  return path;
}

export const stylesheet = publish('styles', 'css');
export const icon = publish('icon', 'svg');
export const housePicture = publish('house', 'svg');
