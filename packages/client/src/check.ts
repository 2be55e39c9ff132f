type Check = readonly [isValid: (value: never) => boolean, expected: string];

/** What a header can carry and a paste may not have added to: visible ASCII. */
export const isCredential = (value: unknown) => typeof value === 'string' && /^[!-~]+$/.test(value);

const isFunction = (value: unknown) => typeof value === 'function';

/** An address to which a credential may go: https, or http to a loopback host. */
export const SECURE_URL = /^(https:|http:\/\/(([\w-]+\.)*localhost|127(\.\d+){3}|\[::1\])[:/])/;

const CREDENTIAL: Check = [
  (value) => isFunction(value) || isCredential(value),
  'text without white space or invisible characters, or a function',
];
const FUNCTION: Check = [isFunction, 'a function'];
/** The upper bound, which `| 0` keeps, is that of a timer. */
const from = (minimum: number): Check => [
  (value) => value === (value | 0) && value >= minimum,
  `an integer from ${minimum} to 2^31 - 1`,
];

/** What stands for the check of an option that there is none of. */
export const UNKNOWN: Check = [() => false, 'left out: it is no option'];

/** The options of a client; those of a call are among them. */
export const OPTIONS: Record<string, Check> = {
  __proto__: null as never,
  timeout: from(1),
  totalTimeout: from(1),
  maxRetries: from(0),
  fetch: FUNCTION,
  accessToken: CREDENTIAL,
  apiKey: CREDENTIAL,
  baseUrl: [
    (value: string) => SECURE_URL.test(new URL(value).href) && value.search(/[?#@]/) < 0,
    'https, or http to loopback, without credentials and query',
  ],
  int64: [(value) => /^(number|bigint|string)$/.test(value), 'number, bigint or string'],
  headers: [(value) => !new Headers(value).has('authorization'), 'valid, without Authorization'],
  hooks: [(value) => Object.values(value).every((hook) => !hook || isFunction(hook)), 'functions'],
  onDrift: FUNCTION,
};

/** The parameters of the operations that their types alone do not keep right. */
export const PARAMETERS: Record<string, Check> = {
  __proto__: null as never,
  leadId: [
    // A number beyond 2^53 - 1 may already have been rounded.
    (value) =>
      typeof value === 'number'
        ? Number.isSafeInteger(value) && value > 0
        : typeof value !== 'object' && /^[1-9]\d{0,18}$/.test(value) && BigInt(value) < 2n ** 63n,
    'an integer from 1 to 2^63 - 1, beyond 2^53 - 1 as bigint or string',
  ],
  withTrash: [(value) => typeof value === 'boolean', 'true or false'],
};

/**
 * Checks values by their names, and gives those that have a check; `undefined` stands for a default.
 *
 * @param unknown The check of a value that has none. Without it such a value is passed over: other
 *   parameters, and other options of a call, are openapi-fetch's to know.
 * @throws TypeError that names the first one that is wrong and says what it must be.
 */
export function check<Values extends object>(
  checks: Record<string, Check>,
  values: Values,
  unknown?: Check,
): Partial<Values> {
  const given: Partial<Values> = {};
  for (const name in values) {
    const value = values[name];
    const rule = checks[name] ?? unknown;
    if (!rule || (value === undefined && name !== 'leadId')) continue;
    let isValid = false;
    try {
      isValid = rule[0](value as never);
    } catch {}
    if (!isValid) throw new TypeError(`${name} must be ${rule[1]}.`);
    given[name] = value;
  }
  return given;
}
