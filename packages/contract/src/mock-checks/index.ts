import type { Contract } from '../facts/contract.ts';
import { listDynamicChecks } from './dynamic.ts';
import { listCodeChecks, listExampleChecks, listFormChecks } from './examples.ts';
import type { MockCheck } from './mock-check.ts';
import { parameterChecks } from './parameters.ts';
import { securityChecks } from './security.ts';
import { listStatusChecks } from './statuses.ts';

export type { MockCheck } from './mock-check.ts';

/** Everything in which the contract, Prism and the client have to agree. */
export function listMockChecks(contract: Contract, dynamicAnswers = 40): MockCheck[] {
  return [
    ...listExampleChecks(contract),
    ...listFormChecks(contract),
    ...listCodeChecks(contract),
    ...listStatusChecks(contract),
    ...securityChecks,
    ...parameterChecks,
    ...listDynamicChecks(contract, dynamicAnswers),
  ];
}
