import { expect, expectTypeOf, test, vi } from 'vitest';
import { GetLeadError } from '../../src/errors.ts';
import { type Drift, DriftError, type DriftKind, detectDrift } from '../../src/validate.ts';
import { exampleBody } from '../examples.ts';

const drifting = { lead: { leadId: 1, stage: null, mood: 'secret', tags: [{ colour: 1 }], x: 1 } };
const drift = [{ path: '/stage', kind: 'unexpected_null', expected: 'string', actual: 'null' }];

test('a body that departs is reported once, with all that departs', () => {
  const report = vi.fn();
  detectDrift(report)({ leadId: 1, stage: null });
  expect(report.mock.calls).toEqual([[drift]]);
});

test('a body that agrees is not reported', () => {
  const report = vi.fn();
  detectDrift(report, { fail: true })(exampleBody('buyer'));
  expect(report).not.toHaveBeenCalled();
});

test('a report that throws does not break the call', () => {
  const detect = detectDrift(() => {
    throw new Error('broken logger');
  });
  expect(() => detect(drifting)).not.toThrow();
});

test('a report that rejects causes no unhandled rejection', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const rejected = Promise.reject(new Error('broken logger'));
  detectDrift(() => rejected)(drifting);
  await new Promise(setImmediate);
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

test('with fail the call fails after the report, even a broken one', () => {
  const report = vi.fn(() => {
    throw new Error('broken logger');
  });
  expect(() => detectDrift(report, { fail: true })(drifting)).toThrow(DriftError);
  expect(report).toHaveBeenCalledOnce();
});

test('the error says what departs, holds it, and leaves every value out', () => {
  let error: unknown;
  try {
    detectDrift(undefined, { fail: true })(drifting);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(GetLeadError);
  const found = error as DriftError;
  expect(found).toMatchObject({ name: 'DriftError', code: 'drift', retryable: false });
  expect(found.message).toBe(
    'The answer departs from the contract: unknown_field at /lead/mood, ' +
      'unknown_field at /lead/x, unexpected_null at /lead/stage, 1 more.',
  );
  expect(found.toJSON()).toMatchObject({ code: 'drift', drift: found.drift });
  expect(JSON.stringify(found)).not.toContain('secret');
});

test.each([[[]], [[undefined, {}]], [['log']], [[null, { fail: true }]]])(
  'arguments that do nothing are refused: %j',
  (args) => {
    expect(() => detectDrift(...(args as [never]))).toThrow(TypeError);
  },
);

test('without a report it must fail, and the types say so', () => {
  // @ts-expect-error nothing would happen
  expect(() => detectDrift(undefined, { fail: false })).toThrow(TypeError);
  expectTypeOf<Drift['kind']>().toEqualTypeOf<DriftKind>();
  expectTypeOf(detectDrift(() => {}))
    .parameter(0)
    .toBeUnknown();
});
