import type { Contract } from '../facts/contract.ts';
import { findFactProblems } from '../facts/find-problems.ts';
import { startMock } from '../mock/prism.ts';
import { listMockChecks } from '../mock-checks/index.ts';
import { findTypeDrift } from './drift.ts';
import { type Gate, oneByOne } from './gate.ts';
import { lint } from './lint.ts';

/** Enough made-up answers to meet both shapes of the body. */
const DYNAMIC_ANSWERS = 6;

async function findMockProblems(contract: Contract): Promise<string[]> {
  const mock = await startMock({ document: contract });
  try {
    for (const { name, run } of listMockChecks(contract, DYNAMIC_ANSWERS)) {
      try {
        await run(mock.url);
      } catch {
        return [name];
      }
    }
    return [];
  } finally {
    await mock.stop();
  }
}

/**
 * Everything that can object to a contract, the cheapest first. Drift is last: it objects to any
 * change that alters the types, and is silenced by generating them again.
 */
export const gates: readonly Gate[] = [
  oneByOne('facts', (document) => findFactProblems(document as unknown as Contract)),
  { name: 'lint', judge: lint },
  oneByOne('mock', (document) => findMockProblems(document as unknown as Contract)),
  oneByOne('drift', findTypeDrift),
];
