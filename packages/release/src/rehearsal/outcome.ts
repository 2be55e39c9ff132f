import { deepStrictEqual } from 'node:assert';

const LEAD = {
  number: 1141000000000101,
  bigint: '1141000000000101n',
  string: '1141000000000101',
  drift: 0,
  normalized: true,
  notFound: [true, true],
  status: 404,
  buyer: 'Buyer',
};

/**
 * Checks what a consumer saw: the lead in three forms, the 404 as the client's own error.
 *
 * @throws AssertionError with the difference.
 */
export function expectOutcome(outcome: unknown, contract: string): void {
  deepStrictEqual(outcome, { ...LEAD, contract });
}

/** The same for a consumer in TypeScript, which checks types as well. */
export function expectTypedOutcome(outcome: unknown): void {
  deepStrictEqual(outcome, { ...LEAD, wrong: 'string' });
}
