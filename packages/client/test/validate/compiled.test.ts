import contract from '@get-lead/openapi/openapi.json' with { type: 'json' };
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { driftSchema } from '../../scripts/drift-schema.ts';
import { validateLead } from '../../src/generated/validate-lead.ts';
import { mutatedLead } from '../mutations.ts';

const ajv = new Ajv2020({
  allErrors: true,
  strict: false,
  strictNumbers: true,
  validateFormats: false,
});
const validate = ajv.compile(driftSchema(contract, contract.components.schemas.Lead));

function reported(value: unknown) {
  const found: string[] = [];
  validateLead(value, '', (path, name, amiss = undefined) => {
    found.push(`${amiss ?? 'type'} ${path} ${amiss ? name : ''}`);
  });
  return found;
}

function ofAjv(value: unknown) {
  validate(value);
  return (validate.errors ?? []).map(({ keyword, instancePath, params }) => {
    return `${keyword} ${instancePath} ${params.missingProperty ?? params.additionalProperty ?? ''}`;
  });
}

test('the shortened validator reports what Ajv itself reports, in the same order', () => {
  let departures = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: mutatedLead }, fc.jsonValue()), (value) => {
      const found = reported(value);
      departures += found.length;
      expect(found).toEqual(ofAjv(value));
    }),
    { numRuns: 1000 },
  );
  expect(departures).toBeGreaterThan(1000);
});
