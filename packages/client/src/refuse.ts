/** @throws TypeError that names the option and says what it must be. */
export function refuse(name: string, expected: string): never {
  throw new TypeError(`${name} must be ${expected}.`);
}
