import type { DriftSchema } from './drift-schema.ts';

const PROLOGUE = /^.*?function validate\d+\(.*?\)\{.*?(?=if\(data && typeof data == "object")/s;
const EPILOGUE = /validate\d+\.errors = vErrors;return errors === 0;\}.*$/s;
const ERROR =
  /const (err\d+) = \{instancePath(?::([^,]+))?,schemaPath:"#([^"]*)",keyword:"(\w+)",params:\{\w+: ([^}]+)\}\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;
const INTEGER =
  /\(\(typeof (\w+) == "number"\) && \(!\(\1 % 1\) && !isNaN\(\1\)\)\) && \(isFinite\(\1\)\)/g;
const KNOWN_FIELD = /func\d+\.call\(schema\d+((?:\.\w+)*)\.properties, (\w+)\)/g;
const SIMPLE_FIELD =
  /if\((data\d*\.\w+) !== undefined\)\{(?:let (\w+) = \1;)?if\(([^{}]+)\)\{(report\([^{}]+"([^"]+)"\);)\}\}/g;

function at(schema: DriftSchema, keys: string[]): DriftSchema {
  return keys.reduce((found, key) => (found as Record<string, DriftSchema>)[key] ?? {}, schema);
}

const expectedType = ({ type, format }: DriftSchema) =>
  [type]
    .flat()
    .map((name) => (name === 'integer' && format ? format : name))
    .join(' | ');

function fieldNames({ properties = {} }: DriftSchema): string {
  const names = Object.keys(properties);
  const odd = names.find((name) => !/^\w+$/.test(name));
  if (odd !== undefined) throw new Error(`The validator cannot hold a field named ${odd}`);
  return names.join(' ');
}

/**
 * Shortens what Ajv generates to the bytes that a browser should pay. Ajv writes every error out
 * as an object, ships the schema to fill it, and repeats the test of a type for every field: here
 * an error is a call of `report`, and a test is a function. The tests themselves stay Ajv's.
 */
export function shrinkValidator(code: string, schema: DriftSchema) {
  const known: string[] = [];
  const tests = new Map<string, string>();
  const body = code
    .replace(PROLOGUE, '')
    .replace(EPILOGUE, '')
    .replace(ERROR, (_, _name, path = 'instancePath', schemaPath: string, keyword, value) => {
      if (keyword !== 'type') return `report(${path},${value},"${keyword}");`;
      return `report(${path},"${expectedType(at(schema, schemaPath.split('/').slice(1, -1)))}");`;
    })
    .replace(KNOWN_FIELD, (_, path: string, key: string) => {
      const names = fieldNames(at(schema, path.split('.').slice(1)));
      return `known${known.push(names)}.has(${key})`;
    })
    .replace(INTEGER, 'Number.isInteger($1)')
    .replace(SIMPLE_FIELD, (_, field: string, variable = field, test: string, report, type) => {
      const general = test.replaceAll(variable, 'value');
      const name = tests.get(general) ?? `no_${type.replace(/\W+/g, '_or_')}`;
      tests.set(general, name);
      return `if(${name}(${field})){${report}}`;
    })
    .replaceAll(/(?<=[;{}])(?=(?:if|for|let|report|else)\b)/g, '\n');
  const left = /vErrors|errors|(?:schema|func)\d+/.exec(body);
  if (left) throw new Error(`Ajv wrote code that this generator does not know: ${left[0]}`);
  const constants = [
    ...known.map((names, index) => `const known${index + 1} = new Set("${names}".split(" "));`),
    ...[...tests].map(
      ([test, name]) => `const ${name} = (value: unknown) => value !== undefined && (${test});`,
    ),
  ];
  return { constants, body };
}
