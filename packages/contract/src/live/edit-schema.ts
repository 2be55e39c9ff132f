import { type Document, isMap, isSeq, type YAMLMap } from 'yaml';
import type { Difference } from './difference.ts';

/** What `x-observed` says of a difference, for the month it was met in. */
export function witnessOf({ kind, actual }: Difference, month: string): string {
  const seen = {
    unknown_field: 'a field that the page does not show',
    unexpected_null: 'null',
    wrong_type: `of type ${actual}`,
    other_form: `a text in the form ${actual}`,
  } as Partial<Record<Difference['kind'], string>>;
  return `${seen[kind] ?? actual}; one account, ${month}`;
}

/** The types of JSON Schema that a shape such as `array of string` stands for. */
const typeOf = (shape: string) => (/^(empty )?array/.test(shape) ? 'array' : shape);

function addType(document: Document, property: YAMLMap, type: string): void {
  const ref = property.get('$ref');
  if (ref !== undefined) {
    property.delete('$ref');
    property.items.unshift(document.createPair('oneOf', [{ $ref: ref }, { type }]));
    return;
  }
  const oneOf = property.get('oneOf');
  if (isSeq(oneOf)) {
    oneOf.add(document.createNode({ type }));
    return;
  }
  if (type === 'integer' && !property.has('format')) property.set('format', 'int64');
  const types = property.get('type');
  if (isSeq(types)) types.add(document.createNode(type));
  else property.set('type', document.createNode([types, type]));
}

function newProperty(actual: string, witness: string): object {
  const type = typeOf(actual);
  return {
    ...(type !== 'null' && { type }),
    ...(type === 'integer' && { format: 'int64' }),
    ...(type === 'array' && { items: {} }),
    description: 'Lofty does not document this field.',
    'x-observed': witness,
  };
}

/** Writes one difference into the schema of the contract; `false` where that takes a person. */
export function editSchema(
  document: Document,
  name: string,
  difference: Difference,
  month: string,
): boolean {
  const properties = document.get('properties');
  if (!isMap(properties)) return false;
  const witness = witnessOf(difference, month);
  if (difference.kind === 'unknown_field') {
    properties.set(name, document.createNode(newProperty(difference.actual, witness)));
    return true;
  }
  const holder = properties.get(name);
  const isItem = difference.about.endsWith('[]');
  const property = isItem && isMap(holder) ? holder.get('items') : holder;
  if (!isMap(property)) return false;
  const before = property.get('x-observed');
  if (difference.kind === 'unexpected_null') addType(document, property, 'null');
  else if (difference.kind === 'wrong_type') addType(document, property, typeOf(difference.actual));
  else if (difference.kind !== 'other_form') return false;
  property.set('x-observed', before ? `${witness}; ${before}` : witness);
  return true;
}
