import { GetLeadError } from './errors.ts';
import { validateLead } from './generated/validate-lead.ts';
import type { Int64 } from './int64.ts';

/**
 * What a departure from the contract is.
 *
 * - `unknown_field`: a field that the contract does not have.
 * - `missing_field`: a field that the contract requires is absent.
 * - `unexpected_null`: null where the contract has no null.
 * - `wrong_type`: a value of another type than the contract says.
 */
export type DriftKind = 'unknown_field' | 'missing_field' | 'unexpected_null' | 'wrong_type';

/** A departure of an answer from the contract. It holds names and types, never a value. */
export interface Drift {
  /** JSON Pointer to the field, such as `/lead/leadPropertyList/0/price`; empty for the body. */
  path: string;
  kind: DriftKind;
  /** The type in the contract, such as `string | null` or `int64`; absent for an unknown field. */
  expected?: string;
  /** The type in the answer, such as `array`; absent for a missing field. */
  actual?: string;
}

/** Checks the body of a 2xx answer; the option `onDrift` of `createLeadClient`. */
export type DriftDetector = (body: unknown) => void;

/** A 2xx answer that departs from the contract, where the caller asked that such a call fails. */
export class DriftError extends GetLeadError {
  override name = 'DriftError';
  override readonly code = 'drift';
  /** What departs, without any value. */
  readonly drift: readonly Drift[];

  constructor(drift: readonly Drift[]) {
    const shown = drift.slice(0, 3).map(({ kind, path }) => `${kind} at ${path || 'the root'}`);
    if (drift.length > shown.length) shown.push(`${drift.length - shown.length} more`);
    super(`The answer departs from the contract: ${shown.join(', ')}.`);
    this.drift = drift;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), drift: this.drift };
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const valueAt = (body: unknown, path: string) =>
  path
    .split('/')
    .slice(1)
    .reduce((at, key) => (at as Record<string, unknown>)[key], body);

const child = (path: string, field: string) =>
  `${path}/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/**
 * Finds where the body of a 2xx answer departs from the contract, in the envelope or without it.
 *
 * It checks the fields, their types, nulls and required fields; not the values of open lists, the
 * form of times, or ranges. A body that agrees costs well under a microsecond.
 *
 * @param body The parsed JSON. It is not changed.
 * @param int64 How the body holds 64-bit integers. A bigint is always one; a string of digits is
 *   one only with `'string'`, since Lofty's JSON has numbers.
 * @returns Every departure, in no particular order; empty when there is none.
 */
export function findDrift(body: unknown, int64: Int64 = 'number'): Drift[] {
  const found: Drift[] = [];
  const unknown = (path: string, field: string, value: unknown) =>
    found.push({ path: child(path, field), kind: 'unknown_field', actual: typeOf(value) });

  const enveloped = isObject(body) && Object.hasOwn(body, 'lead');
  if (enveloped) {
    for (const field in body) if (field !== 'lead') unknown('', field, body[field]);
  }
  validateLead(enveloped ? body.lead : body, enveloped ? '/lead' : '', (path, name, amiss) => {
    const value = valueAt(body, path);
    if (amiss === 'required') {
      found.push({ path: child(path, name), kind: 'missing_field' });
    } else if (amiss === 'additionalProperties') {
      unknown(path, name, (value as Record<string, unknown>)[name]);
    } else if (!(name === 'int64' && isInt64(value, int64))) {
      const kind = value === null ? 'unexpected_null' : 'wrong_type';
      found.push({ path, kind, expected: name, actual: typeOf(value) });
    }
  });
  return found;
}

const isInt64 = (value: unknown, int64: Int64) =>
  typeof value === 'bigint' ||
  (int64 === 'string' && typeof value === 'string' && /^-?\d+$/.test(value));

/**
 * Makes the option `onDrift` of `createLeadClient`.
 *
 * @param report Called with what departs, once per answer that does. What it throws, or rejects
 *   with, is ignored: it never breaks a call.
 * @param options `fail: true` ends the call with a {@link DriftError} after the report.
 * @throws TypeError when there is nothing to do: no `report`, and no `fail`.
 *
 * @example
 * createLeadClient({ apiKey, onDrift: detectDrift((drift) => logger.warn({ drift })) });
 */
export function detectDrift(
  report: (drift: Drift[]) => unknown,
  options?: { fail?: boolean },
): DriftDetector;
export function detectDrift(report: undefined, options: { fail: true }): DriftDetector;
export function detectDrift(
  report: ((drift: Drift[]) => unknown) | undefined,
  { fail = false }: { fail?: boolean } = {},
): DriftDetector {
  if (typeof report !== 'function' && (report !== undefined || !fail)) {
    throw new TypeError('detectDrift needs a function to report to, or { fail: true }.');
  }
  return (body) => {
    const drift = findDrift(body);
    if (drift.length === 0) return;
    (async () => report?.(drift))().catch(() => {});
    if (fail) throw new DriftError(drift);
  };
}
