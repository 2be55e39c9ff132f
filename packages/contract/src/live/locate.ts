import { type Contract, resolve, type Schema } from '../facts/contract.ts';

/** Where the contract describes a field. */
export interface Place {
  /** Name of the schema, which is also that of its file. */
  schema: string;
  /** Name of the property. */
  property: string;
}

/** Name of the schema that a property refers to, by itself, in a list or beside null. */
function targetOf({ $ref, items, oneOf }: Schema): string | undefined {
  if ($ref !== undefined) return $ref.split('/').at(-1);
  const inner = items ?? oneOf?.find((alternative) => alternative.$ref !== undefined);
  return inner && targetOf(inner);
}

/** Where the contract describes a field such as `tags[].tagName`, or would, were it known. */
export function locate(contract: Contract, about: string): Place | undefined {
  const steps = about.replaceAll('[]', '').split('.');
  const property = steps.pop() ?? '';
  let schema = 'Lead';
  for (const step of steps) {
    const node = resolve(contract, { $ref: `#/components/schemas/${schema}` } as Schema);
    const target = targetOf(node.properties?.[step] ?? {});
    if (target === undefined) return undefined;
    schema = target;
  }
  return { schema, property };
}
