import assert from 'node:assert/strict';
import { findDrift } from '@get-lead/client/validate';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Contract } from '../facts/contract.ts';
import { callMock } from './call.ts';
import type { MockCheck } from './mock-check.ts';

/** Compiles the schema of a success; it knows nothing of formats, which Prism fills with any text. */
function createValidator({ components }: Contract) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile({ $ref: '#/components/schemas/LeadResponse', components });
  return (body: unknown) => {
    validate(body);
    return validate.errors ?? [];
  };
}

/** Answers that Prism makes up from the schema: each validates, has no drift and is read. */
export function listDynamicChecks(contract: Contract, count: number): MockCheck[] {
  const validate = createValidator(contract);
  return Array.from({ length: count }, (_, seed) => ({
    name: `the answer made up from seed ${seed} validates and is read`,
    async run(url: string) {
      const prefer = { dynamic: true, seed } as const;
      const { lead, error, violations } = await callMock(url, { prefer });
      assert.equal(error, undefined);
      assert.equal(violations, null);
      assert.equal(typeof (lead as { leadId?: unknown }).leadId, 'number');
      assert.deepEqual(validate({ lead }), []);
      assert.deepEqual(
        findDrift({ lead }).filter(({ kind }) => kind !== 'unknown_field'),
        [],
      );
    },
  }));
}
