import { expect, onTestFinished, test } from 'vitest';
import { startMock } from '../../src/mock/prism.ts';

test('a port that is taken is an error with the code of the system', async () => {
  const first = await startMock();
  onTestFinished(() => first.stop());
  const port = Number(new URL(first.url).port);
  await expect(startMock({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a mock that was stopped leaves its port free', async () => {
  const first = await startMock();
  await first.stop();
  const second = await startMock({ port: Number(new URL(first.url).port) });
  expect(second.url).toBe(first.url);
  await second.stop();
});
