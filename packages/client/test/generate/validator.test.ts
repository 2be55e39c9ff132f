import { readFile } from 'node:fs/promises';
import contract from '@get-lead/openapi/openapi.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { driftSchema } from '../../scripts/drift-schema.ts';
import { renderInt64Names } from '../../scripts/render-int64-names.ts';
import { renderValidator } from '../../scripts/render-validator.ts';
import { shrinkValidator } from '../../scripts/shrink-validator.ts';

const generated = (name: string) =>
  readFile(new URL(`../../src/generated/${name}`, import.meta.url), 'utf8');

const withLead = (Lead: object) => ({
  components: { schemas: { Lead, Name: { type: 'string' } } },
});

test('generating again gives the same text, which is what is in the repository', async () => {
  expect(renderValidator(contract)).toBe(await generated('validate-lead.ts'));
  expect(renderInt64Names(structuredClone(contract))).toBe(await generated('int64-names.ts'));
});

test('the validator imports nothing', async () => {
  expect(await generated('validate-lead.ts')).not.toMatch(/\b(import|require)\b/);
});

describe('the schema of drift', () => {
  test('closes objects, and keeps types, required fields and int64', () => {
    const lead = {
      type: 'object',
      required: ['id'],
      properties: {
        id: { type: 'integer', format: 'int64', examples: [1] },
        name: { oneOf: [{ $ref: '#/components/schemas/Name' }, { type: 'null' }] },
        names: { type: 'array', items: { $ref: '#/components/schemas/Name' } },
      },
      additionalProperties: true,
    };
    expect(driftSchema(withLead(lead), lead)).toEqual({
      type: 'object',
      required: ['id'],
      properties: {
        id: { type: 'integer', format: 'int64' },
        name: { type: ['string', 'null'] },
        names: { type: 'array', items: { type: 'string' } },
      },
      additionalProperties: false,
    });
  });

  test.each([
    ['anyOf', { anyOf: [{ type: 'string' }] }],
    ['allOf', { allOf: [{ type: 'string' }] }],
    ['oneOf two types', { oneOf: [{ type: 'string' }, { type: 'integer' }] }],
    ['a reference to nothing', { $ref: '#/components/schemas/Nothing' }],
  ])('refuses %s rather than check it wrongly', (_name, field) => {
    const lead = { type: 'object', properties: { field } };
    expect(() => renderValidator(withLead(lead))).toThrow(/not supported|has no #/);
  });
});

test('a contract without a lead is refused', () => {
  expect(() => renderValidator({ components: { schemas: {} } })).toThrow('no schema Lead');
});

test('a field whose name the validator cannot hold is refused', () => {
  const names = [...'abcdefghi', 'odd name'];
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
  expect(() => renderValidator(withLead({ type: 'object', properties }))).toThrow('odd name');
});

test('code in another form than that of the pinned Ajv is refused', () => {
  const code = 'function validate20(data){if(data && typeof data == "object"){vErrors.push(1);}}';
  expect(() => shrinkValidator(code, {})).toThrow('Ajv wrote code');
});
