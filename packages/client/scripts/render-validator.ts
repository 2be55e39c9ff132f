import { HEADER } from '@get-lead/codegen';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { type DriftSchema, driftSchema } from './drift-schema.ts';
import type { Contract } from './schema.ts';

const HEAD = `/** Told of each departure: what type belongs at the path, or which field of it is amiss. */
export type Report = (
  path: string,
  name: string,
  amiss?: 'required' | 'additionalProperties',
) => void;

/** Reports where a value is not the lead of the contract; \`instancePath\` is where it stands. */
export function validateLead(data: any, instancePath: string, report: Report): void {
`;
const PROLOGUE = /^.*?function validate\d+\(.*?\)\{.*?(?=if\(data && typeof data == "object")/s;
const EPILOGUE = /validate\d+\.errors = vErrors;return errors === 0;\}.*$/s;
const ERROR =
  /const (err\d+) = \{instancePath(?::([^,]+))?,schemaPath:"#([^"]*)",keyword:"(\w+)",params:\{\w+: ([^}]+)\}\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;
const INTEGER =
  /\(\(typeof (\w+) == "number"\) && \(!\(\1 % 1\) && !isNaN\(\1\)\)\) && \(isFinite\(\1\)\)/g;
const KNOWN_FIELD = /func\d+\.call\(schema\d+((?:\.\w+)*)\.properties, (\w+)\)/g;

function at(schema: DriftSchema, keys: string[]): DriftSchema {
  return keys.reduce((found, key) => (found as Record<string, DriftSchema>)[key] ?? {}, schema);
}

const expectedType = ({ type, format }: DriftSchema) =>
  [type]
    .flat()
    .map((name) => (name === 'integer' && format ? format : name))
    .join(' | ');

/**
 * Ajv writes every error out as an object and ships the schema to fill it: twice the bytes that
 * this client has for the whole check. Here each becomes a call of `report`.
 */
function shrink(code: string, schema: DriftSchema): string {
  const sets: string[] = [];
  const body = code
    .replace(PROLOGUE, '')
    .replace(EPILOGUE, '}\n')
    .replace(ERROR, (_, _name, path = 'instancePath', schemaPath: string, keyword, value) => {
      const found = at(schema, schemaPath.split('/').slice(1, -1));
      if (keyword !== 'type') return `report(${path},${value},"${keyword}");`;
      return `report(${path},"${expectedType(found)}");`;
    })
    .replace(KNOWN_FIELD, (_, path: string, key: string) => {
      const { properties = {} } = at(schema, path.split('.').slice(1));
      return `known${sets.push(Object.keys(properties).join(' '))}.has(${key})`;
    })
    .replace(INTEGER, 'Number.isInteger($1)')
    .replaceAll(/(?<=[;{}])(?=(?:if|for|const|let|report|else)\b)/g, '\n');
  const left = /vErrors|errors|(?:schema|func)\d+/.exec(body);
  if (left) throw new Error(`Ajv wrote code that this generator does not know: ${left[0]}`);
  const constants = sets.map(
    (names, index) => `const known${index + 1} = new Set("${names}".split(" "));`,
  );
  return [...constants, '', HEAD + body].join('\n');
}

/** A function, compiled by Ajv, that reports where a value is not the lead of the contract. */
export function renderValidator(contract: Contract): string {
  const lead = contract.components.schemas.Lead;
  if (!lead) throw new Error('The contract has no schema Lead');
  const schema = driftSchema(contract, lead);
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strict: false,
    strictNumbers: true,
    validateFormats: false,
    code: { source: true, esm: true, optimize: 3 },
  });
  return `${HEADER}\n\n${shrink(standalone.default(ajv, ajv.compile(schema)), schema)}`;
}
