// biome-ignore-all lint/correctness/noUndeclaredDependencies: the rehearsal installs them.
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';

const { outputFiles } = await build({
  entryPoints: ['workerd/worker.js'],
  bundle: true,
  format: 'esm',
  conditions: ['workerd', 'worker'],
  write: false,
});
const miniflare = new Miniflare({
  modules: true,
  script: outputFiles[0].text,
  compatibilityDate: '2026-07-01',
  bindings: { MOCK_URL: process.env.MOCK_URL },
});
const response = await miniflare.dispatchFetch('http://worker.test/');
console.log(await response.text());
await miniflare.dispose();
