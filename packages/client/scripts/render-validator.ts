import { HEADER } from '@get-lead/codegen';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { driftSchema } from './drift-schema.ts';
import type { Contract } from './schema.ts';
import { shrinkValidator } from './shrink-validator.ts';

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
    code: { source: true, esm: true },
  });
  const { constants, body } = shrinkValidator(standalone.default(ajv, ajv.compile(schema)), schema);
  return `${HEADER}

${constants.join('\n')}

/** Told of each departure: what type belongs at the path, or which field of it is amiss. */
export type Report = (
  path: string,
  name: string,
  amiss?: 'required' | 'additionalProperties',
) => void;

/** Reports where a value is not the lead of the contract; \`instancePath\` is where it stands. */
export function validateLead(data: any, instancePath: string, report: Report): void {
${body}}
`;
}
