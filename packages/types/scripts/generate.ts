import { emit } from '@get-lead/codegen';
import contract from '@get-lead/openapi/openapi.json' with { type: 'json' };
import { renderTypes } from './render-types.ts';
import { renderValues } from './render-values.ts';

await emit(
  new URL('../src/generated', import.meta.url).pathname,
  new Map([
    ['number.ts', await renderTypes(contract, 'number')],
    ['bigint.ts', await renderTypes(contract, 'bigint')],
    ['string.ts', await renderTypes(contract, 'string')],
    ['values.ts', renderValues(contract)],
  ]),
);
