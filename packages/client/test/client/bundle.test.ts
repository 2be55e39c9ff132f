import { expect, test } from 'vitest';
import { bundle } from '../bundle.ts';

test('createLeadClient is at most 6.45 kB for a browser, of which openapi-fetch is 2.6', async () => {
  const { gzip, inputs } = await bundle('create-lead-client.ts');
  expect(gzip).toBeLessThanOrEqual(6450);
  for (const path of inputs) expect(path).not.toMatch(/validate|normalize|generated\/values/);
});
