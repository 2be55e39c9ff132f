import contract from '@get-lead/openapi/openapi.json' with { type: 'json' };
import type { Lead } from '@get-lead/types';

const { examples } = contract.components.responses.LeadFound.content['application/json'];

/** The names of the contract's examples of a found lead. */
export const exampleNames = Object.keys(examples) as (keyof typeof examples)[];

/** A fresh copy of the body of an example. */
export function exampleBody(name: (typeof exampleNames)[number]): unknown {
  return structuredClone(contract.components.examples[name].value);
}

/** A fresh copy of the lead of an example. */
export function exampleLead(name: (typeof exampleNames)[number]): Lead {
  const body = exampleBody(name) as Lead | { lead: Lead };
  return 'lead' in body ? body.lead : body;
}
