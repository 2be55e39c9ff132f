import type { Int64 } from '../int64.ts';

/** A 64-bit integer as the client was told to read it. */
export type Integer<Mode extends Int64> = { number: number; bigint: bigint; string: string }[Mode];

/** A value of a lead that could not be read as what the contract says it is. */
export interface Unread {
  /** JSON Pointer to the value in the lead, such as `/leadInquiry/createTime`. */
  path: string;
  /** The value as Lofty sent it; it may hold personal data. */
  value: unknown;
}

/** Reads a value, at its index when it is of a list: `null` when it means unset, `undefined` when it cannot be read. */
export type Parse<T> = (value: never, index: number) => T | null | undefined;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isInteger = (value: unknown) =>
  typeof value === 'bigint' ||
  Number.isInteger(value) ||
  (typeof value === 'string' && /^-?\d+$/.test(value));

/** Reads the fields of one object, and keeps account of those it was not asked for. */
export class Reader<Mode extends Int64> {
  readonly #source: Record<string, unknown> = {};
  readonly #path: string;
  readonly #unread: Unread[];
  readonly #known = new Set<string>();

  constructor(source: unknown, path: string, unread: Unread[]) {
    this.#path = path;
    this.#unread = unread;
    if (isObject(source)) this.#source = source;
    else if (source !== undefined && source !== null) unread.push({ path, value: source });
  }

  #parse<T>(value: unknown, parse: Parse<T>, place: string, index = 0): T | null {
    if (value === undefined || value === null) return null;
    const parsed = parse(value as never, index);
    if (parsed === undefined) this.#unread.push({ path: `${this.#path}/${place}`, value });
    return parsed ?? null;
  }

  /** A field, or `null` when it is absent, unset, or cannot be read. */
  read<T>(field: string, parse: Parse<T>): T | null {
    this.#known.add(field);
    return this.#parse(this.#source[field], parse, field);
  }

  /** A 64-bit integer, in the type it came in, or `null` when it is one that means unset. */
  int64(field: string, ...unset: string[]): Integer<Mode> | null {
    return this.read(field, (value: unknown) => {
      if (!isInteger(value)) return undefined;
      return unset.includes(String(value)) ? null : (value as Integer<Mode>);
    });
  }

  /** The items of a list, each at its index; `null` stands for one that is not to be shown. */
  items<T>(field: string, parse: Parse<T>): (T | null)[] {
    const list = this.read(field, (value: unknown) => (Array.isArray(value) ? value : undefined));
    return (list ?? []).map((item, index) => this.#parse(item, parse, `${field}/${index}`, index));
  }

  /** The items of a list without those that are unset or cannot be read. */
  list<T>(field: string, parse: Parse<T>): T[] {
    return this.items(field, parse).filter((item) => item !== null);
  }

  /** The objects of a list. */
  objects<T>(field: string, normalize: (reader: Reader<Mode>) => T): T[] {
    const path = `${this.#path}/${field}`;
    const items = this.items(field, (value: unknown) => (isObject(value) ? value : undefined));
    return items.flatMap((item, index) => {
      return item ? normalize(new Reader<Mode>(item, `${path}/${index}`, this.#unread)) : [];
    });
  }

  /** An object, or `null`. */
  object<T>(field: string, normalize: (reader: Reader<Mode>) => T): T | null {
    const found = this.read(field, (value: unknown) => (isObject(value) ? value : undefined));
    return found && normalize(new Reader<Mode>(found, `${this.#path}/${field}`, this.#unread));
  }

  /** What was read, together with the fields that were not asked for, as they are. */
  with<T extends object>(fields: T): T {
    const source = this.#source;
    const others = Object.keys(source).filter((field) => !this.#known.has(field));
    if (others.length === 0) return fields;
    return { ...Object.fromEntries(others.map((field) => [field, source[field]])), ...fields };
  }
}
