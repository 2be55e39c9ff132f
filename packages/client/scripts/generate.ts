import { emit } from '@get-lead/codegen';
import contract from '@get-lead/openapi/openapi.json' with { type: 'json' };
import { renderInt64Names } from './render-int64-names.ts';
import { renderValidator } from './render-validator.ts';

await emit(
  new URL('../src/generated', import.meta.url).pathname,
  new Map([
    ['int64-names.ts', renderInt64Names(contract)],
    ['validate-lead.ts', renderValidator(contract)],
  ]),
);
