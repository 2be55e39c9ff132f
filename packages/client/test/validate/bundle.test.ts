import { expect, test } from 'vitest';
import { bundle } from '../bundle.ts';

test('the entry is at most 4 kB for a browser, without the client or Ajv', async () => {
  const { gzip, inputs } = await bundle('validate.ts');
  expect(gzip).toBeLessThanOrEqual(4000);
  expect(inputs).toEqual(['src/errors.ts', 'src/generated/validate-lead.ts', 'src/validate.ts']);
});
