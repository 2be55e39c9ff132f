type Check = readonly [isValid: (value: never) => boolean, expected: string];

/** What a header can carry and a paste may not have added to: visible ASCII. */
export const isCredential = (value: unknown) => typeof value === 'string' && /^[!-~]+$/.test(value);

const isFunction = (value: unknown) => typeof value === 'function';

/** From 1 to 2^63 - 1; a number beyond 2^53 - 1 may already have been rounded. */
const isLeadId = (value: number | bigint | string) =>
  typeof value === 'number'
    ? Number.isSafeInteger(value) && value > 0
    : /^(bigint|string)$/.test(typeof value) &&
      /^[1-9]\d{0,18}$/.test(value as string) &&
      BigInt(value) < 2n ** 63n;

function areHeaders(value: HeadersInit) {
  try {
    return !new Headers(value).has('authorization');
  } catch {
    return false;
  }
}

/** https, or http to a loopback host; no credentials, query or fragment. */
const ALLOWED_URL = /^(https:|http:\/\/(([\w-]+\.)*localhost|127(\.\d+){3}|\[::1\])[:/])[^?#@]*$/;

const CREDENTIAL: Check = [
  (value) => isFunction(value) || isCredential(value),
  'text without white space or invisible characters, or a function for it',
];
const FUNCTION: Check = [isFunction, 'a function'];
/** The upper bound is that of a timer. */
const from = (minimum: number): Check => [
  (value) => Number.isInteger(value) && value >= minimum && value < 2 ** 31,
  `an integer from ${minimum} to 2^31 - 1`,
];
const UNKNOWN: Check = [() => false, 'left out: it is no option'];
const ANY: Check = [() => true, ''];

/** The options of a client. */
export const OPTIONS: Record<string, Check> = {
  __proto__: null as never,
  accessToken: CREDENTIAL,
  apiKey: CREDENTIAL,
  baseUrl: [
    (value) => URL.canParse(value) && ALLOWED_URL.test(new URL(value).href),
    'https, or http to a loopback host, without credentials and query',
  ],
  timeout: from(1),
  totalTimeout: from(1),
  maxRetries: from(0),
  int64: [(value) => /^(number|bigint|string)$/.test(value), 'number, bigint or string'],
  fetch: FUNCTION,
  headers: [areHeaders, 'valid, without Authorization'],
  hooks: [(value) => Object.values(value).every((hook) => !hook || isFunction(hook)), 'functions'],
  onDrift: FUNCTION,
};

/** The parameters of the operations that their types alone do not keep right. */
export const PARAMETERS: Record<string, Check> = {
  __proto__: null as never,
  leadId: [
    isLeadId,
    'an integer from 1 to 2^63 - 1; beyond 2^53 - 1 a bigint or a string of digits',
  ],
  withTrash: [(value) => typeof value === 'boolean', 'true or false'],
};

/**
 * Checks values by their names; `undefined` stands for the default, where there is one.
 *
 * @throws TypeError that names the first one that is wrong and says what it must be. Only an option
 *   may not be unknown: parameters are the contract's to know.
 */
export function check(checks: Record<string, Check>, values: object): void {
  for (const [name, value] of Object.entries(values)) {
    const [isValid, expected] = checks[name] ?? (checks === OPTIONS ? UNKNOWN : ANY);
    const isDefault = value === undefined && name !== 'leadId';
    if (!isDefault && !isValid(value as never)) {
      throw new TypeError(`${name} must be ${expected}.`);
    }
  }
}
