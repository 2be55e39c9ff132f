import { type Contract, resolve, type Schema } from './contract.ts';
import { factsOf, type Statement } from './statements.ts';

/** Keywords that say nothing about which values may arrive, or that are told apart below. */
const TOLD_APART = new Set([
  ...['type', 'oneOf', 'items', 'properties', 'required', 'format', 'deprecated', 'description'],
  ...['examples', 'example', 'additionalProperties'],
]);

/** The schema without the alternative `null` that `oneOf` may add to a reference. */
function withoutNull(contract: Contract, schema: Schema): { schema: Schema; nullable: boolean } {
  const node = resolve(contract, schema);
  const others = node.oneOf?.filter((alternative) => alternative.type !== 'null');
  if (others?.length !== 1 || others.length === node.oneOf?.length) {
    return { schema: node, nullable: false };
  }
  const { oneOf: _, ...beside } = node;
  return { schema: { ...resolve(contract, others[0] as Schema), ...beside }, nullable: true };
}

/** The types that may arrive, such as `string | null` or `integer[]`. */
export function typeOf(contract: Contract, schema: Schema): string {
  const { schema: node, nullable } = withoutNull(contract, schema);
  if (node.oneOf) {
    return node.oneOf.map((alternative) => typeOf(contract, alternative)).join(' | ');
  }
  const types = [node.type ?? 'anything', nullable ? 'null' : []].flat(2).map((type) => {
    return type === 'array' ? `${typeOf(contract, node.items ?? {})}[]` : type;
  });
  return types.join(' | ');
}

/** Value lists: as they are for words, by name for numbers, whose meaning only the name tells. */
function valuesOf(schema: Schema): unknown {
  const values = schema['x-extensible-enum'];
  if (!values || schema.type === 'string') return values;
  return Object.fromEntries(values.map((value, at) => [schema['x-enum-varnames']?.[at], value]));
}

const limitsOf = (schema: Schema): unknown => {
  const limits = Object.entries(schema).filter(
    ([keyword]) => !TOLD_APART.has(keyword) && !keyword.startsWith('x-'),
  );
  return limits.length > 0 ? Object.fromEntries(limits) : undefined;
};

/** What the contract says about one value: its type, format, values and every limit on it. */
export function describeSchema(contract: Contract, schema: Schema): Record<string, string> {
  const { schema: node } = withoutNull(contract, schema);
  const item = node.items ? withoutNull(contract, node.items).schema : node;
  return factsOf({
    type: typeOf(contract, schema),
    format: item.format,
    deprecated: node.deprecated,
    replacedBy: node['x-replaced-by'],
    values: valuesOf(item),
    limits: limitsOf(node),
    itemLimits: item === node ? undefined : limitsOf(item),
  });
}

/** The schema behind a property, without what stands beside the reference to it. */
function listOf(contract: Contract, schema: Schema): Schema {
  const { $ref, oneOf, items } = schema;
  if ($ref !== undefined) return resolve(contract, { $ref });
  const inner = items ?? oneOf?.find((alternative) => alternative.$ref !== undefined);
  return inner ? listOf(contract, inner) : schema;
}

/** Every field of an object and of the objects inside it, by its path. */
export function describeFields(contract: Contract, schema: Schema, prefix = ''): Statement[] {
  const { schema: node } = withoutNull(contract, schema);
  return Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    const about = `${prefix}${name}`;
    const facts = describeSchema(contract, property);
    if (node.required?.includes(name)) facts.required = 'true';
    const { schema: value } = withoutNull(contract, property);
    const item = value.items ? withoutNull(contract, value.items).schema : value;
    const observed = property['x-observed'];
    const inner = value.items ? `${about}[].` : `${about}.`;
    const observedFor = { values: listOf(contract, property)['x-observed'] };
    return [{ about, facts, observed, observedFor }, ...describeFields(contract, item, inner)];
  });
}
