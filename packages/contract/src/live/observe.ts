import { findDrift } from '@get-lead/client/validate';
import { valueAt } from '../conformance/json-text.ts';
import type { Statement } from '../facts/statements.ts';
import { type Difference, type Findings, formOf, shapeOf } from './difference.ts';

/** The forms that the contract's formats of texts stand for. */
const FORMS: Readonly<Record<string, RegExp>> = {
  'lofty-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dGMT$/,
  'lofty-date': /^[A-Z][a-z]{2} \d{1,2}, \d{4}$/,
};

type Found = Omit<Difference, 'count' | 'values'> & { value: unknown };

/** `/lead/tags/0/tagName` as `tags[].tagName`. */
const fieldOf = (pointer: string) =>
  pointer
    .replace(/^\/lead(?=\/|$)/, '')
    .slice(1)
    .replaceAll(/\/\d+(?=\/|$)/g, '[]')
    .replaceAll('/', '.')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');

const expectationOf = ({ facts }: Statement) =>
  [facts.type, facts.format && `format ${facts.format}`].filter(Boolean).join(', ');

/** Every text and number of a value, with the field that holds it. */
function* leaves(value: unknown, path = ''): Generator<[string, unknown]> {
  if (Array.isArray(value)) {
    for (const item of value) {
      yield* leaves(item, typeof item === 'object' ? `${path}[]` : path);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      yield* leaves(inner, path === '' ? name : `${path}.${name}`);
    }
  } else yield [path, value];
}

function findTypes(body: unknown, exact: unknown, said: ReadonlyMap<string, Statement>): Found[] {
  return findDrift(body).map(({ path, kind, expected }) => {
    const about = fieldOf(path);
    const statement = said.get(about);
    const value = valueAt(body, path);
    const known = kind === 'missing_field' ? 'required' : (expected ?? 'no such field');
    return {
      about,
      kind,
      expected: statement ? expectationOf(statement) : known,
      actual: kind === 'missing_field' ? 'absent' : shapeOf(value),
      value: valueAt(exact, path),
    };
  });
}

function findForms(lead: unknown, said: ReadonlyMap<string, Statement>): Found[] {
  return [...leaves(lead)].flatMap(([about, value]): Found[] => {
    const statement = said.get(about);
    if (!statement || (typeof value !== 'string' && typeof value !== 'number')) return [];
    const { format = '', values } = statement.facts;
    const form = FORMS[format];
    if (typeof value === 'string' && form && value !== '' && !form.test(value)) {
      return [{ about, kind: 'other_form', expected: format, actual: formOf(value), value }];
    }
    const known = values === undefined ? undefined : Object.values(JSON.parse(values));
    if (known && value !== '' && !known.includes(value)) {
      const expected = `one of ${known.length} known values`;
      return [{ about, kind: 'unknown_value', expected, actual: shapeOf(value), value }];
    }
    return [];
  });
}

function findHeaders(headers: Headers, said: ReadonlyMap<string, Statement>): Found[] {
  const type = headers.get('content-type') ?? '';
  const names = [...said.keys()].filter((about) => about.startsWith('header '));
  return [
    ...(/^application\/json\b/.test(type)
      ? []
      : [
          {
            about: 'header Content-Type',
            kind: 'other_form',
            expected: 'application/json',
            actual: type || 'absent',
            value: type,
          } as const,
        ]),
    ...names.flatMap((about): Found[] => {
      const value = headers.get(about.slice('header '.length));
      if (value === null) {
        return [{ about, kind: 'missing_header', expected: 'integer', actual: 'absent', value }];
      }
      const actual = formOf(value);
      return /^\d+$/.test(value)
        ? []
        : [{ about, kind: 'other_form', expected: 'integer', actual, value }];
    }),
  ];
}

/** Counts the same difference of several items of a list once. */
function gather(found: readonly Found[], showValues: boolean): Difference[] {
  const differences = new Map<string, Difference>();
  for (const { value, ...one } of found) {
    const key = JSON.stringify(one);
    const difference = differences.get(key) ?? {
      ...one,
      count: 0,
      ...(showValues && { values: [] }),
    };
    difference.count += 1;
    difference.values?.push(value);
    differences.set(key, difference);
  }
  return [...differences.values()];
}

/**
 * Everything in which an answer is not what the contract says, with the values when they are given
 * with their exact digits.
 */
export function observe(
  body: unknown,
  headers: Headers,
  statements: readonly Statement[],
  exact?: unknown,
): Findings {
  const showValues = exact !== undefined;
  const said = new Map(statements.map((statement) => [statement.about, statement]));
  const { lead } = Object(body) as { lead?: unknown };
  const shape = lead ? 'envelope' : Object.hasOwn(Object(body), 'leadId') ? 'flat' : 'neither';
  if (shape === 'neither') {
    const expected = 'a lead, in its envelope or bare';
    const found: Found = {
      about: 'body',
      kind: 'no_lead',
      expected,
      actual: shapeOf(body),
      value: exact,
    };
    return { body: shape, differences: gather([found], showValues) };
  }
  const found = [
    ...findTypes(body, exact, said),
    ...findForms(lead ?? body, said),
    ...findHeaders(headers, said),
  ];
  return { body: shape, differences: gather(found, showValues) };
}
