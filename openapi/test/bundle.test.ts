import { readFile } from 'node:fs/promises';
import json from '@get-lead/openapi/openapi.json' with { type: 'json' };
import pkg from '@get-lead/openapi/package.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { parse } from 'yaml';

test('the bundle carries the version of the package', () => {
  expect(json.info.version).toBe(pkg.version);
});

test('the YAML and the JSON are the same document', async () => {
  const yaml = await readFile(new URL('../dist/openapi.yaml', import.meta.url), 'utf8');
  expect(parse(yaml)).toEqual(json);
});

test('the bundle stands alone: it refers to nothing outside itself', () => {
  const references = JSON.stringify(json).match(/"\$ref":"[^"]*"/g) ?? [];
  expect(references.length).toBeGreaterThan(50);
  expect(references.filter((reference) => !reference.includes('"#/'))).toEqual([]);
});
