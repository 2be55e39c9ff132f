import { expect, test } from 'vitest';
import { bundle } from '../bundle.ts';

test('the entry is at most 4 kB for a browser, without the client or unused labels', async () => {
  const { gzip, inputs, text } = await bundle('normalize.ts');
  expect(gzip).toBeLessThanOrEqual(4000);
  for (const path of inputs) expect(path).toMatch(/src\/normalize|types\/dist\/generated\/values/);
  expect(text).toContain('Do-not-call');
  expect(text).not.toContain('Manufactured Home');
});
