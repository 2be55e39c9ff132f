/** What the packages are rehearsed with: exact versions, old enough for the minimum release age. */
export const RUNTIMES = {
  bun: '1.4.4',
  deno: '2.9.6',
  esbuild: '0.28.2',
  miniflare: '4.20260730.0',
  vite: '8.3.8',
};

export const NODES = ['22.23.3', '24.21.0', '26.10.0'];

export const TYPESCRIPTS = ['5.0.4', '5.4.5', '5.9.3', '7.0.2'];

/** The runtime of the consumers that are about something else. */
export const NODE = '24.21.0';

/** Install scripts of these runtimes that put their binary in place; all others stay denied. */
export const BUILDS = {
  bun: true,
  deno: true,
  node: true,
  workerd: true,
  esbuild: false,
  sharp: false,
};
