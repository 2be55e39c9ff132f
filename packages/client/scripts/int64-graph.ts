import { type Contract, resolve, type Schema } from './schema.ts';

/** The fields of an object that are, or lead to, 64-bit integers. */
export interface Int64Node {
  name: string;
  fields: Map<string, true | Int64Node>;
}

const UNSUPPORTED = ['additionalProperties', 'patternProperties', 'prefixItems'] as const;

/**
 * Builds the graph of the 64-bit integers under a schema. Every alternative of a value is merged
 * into one node and an array is transparent; equal sets of alternatives share a node, so that a
 * schema that refers to itself ends in a cycle of the graph.
 */
export function int64Graph(contract: Contract, roots: Schema[]): Int64Node {
  const ids = new Map<Schema, number>();
  const nodes = new Map<string, Int64Node>();
  const names = new Map<Schema, string>(
    Object.entries(contract.components.schemas).map(([name, schema]) => [schema, name]),
  );

  function alternatives(schema: Schema, found = new Set<Schema>()): Set<Schema> {
    const at = resolve(contract, schema);
    if (found.has(at)) return found;
    found.add(at);
    if (!ids.has(at)) ids.set(at, ids.size);
    for (const keyword of UNSUPPORTED) {
      if (typeof at[keyword] === 'object') throw new Error(`int64 fields under ${keyword}`);
    }
    const { oneOf = [], anyOf = [], allOf = [], items } = at;
    for (const next of [...oneOf, ...anyOf, ...allOf, ...(items ? [items] : [])]) {
      alternatives(next, found);
    }
    return found;
  }

  function visit(schemas: Schema[], hint: string): true | Int64Node {
    const merged = [...new Set(schemas.flatMap((schema) => [...alternatives(schema)]))];
    if (merged.some(({ format }) => format === 'int64')) return true;
    const objects = merged.filter(({ properties }) => properties);
    const key = objects.map((schema) => ids.get(schema)).join();
    const known = nodes.get(key);
    if (known) return known;
    const name = (objects.length === 1 && objects[0] && names.get(objects[0])) || hint;
    const node: Int64Node = { name, fields: new Map() };
    nodes.set(key, node);
    for (const field of new Set(
      objects.flatMap((object) => Object.keys(object.properties ?? {})),
    )) {
      const values = objects.flatMap(({ properties = {} }) => {
        return Object.hasOwn(properties, field) ? (properties[field] ?? []) : [];
      });
      node.fields.set(field, visit(values, field));
    }
    return node;
  }

  const root = visit(roots, 'body');
  if (root === true) throw new Error('A body that is a bare int64 has no fields');
  prune(nodes.values());
  return root;
}

/** Drops the fields that lead to no 64-bit integer. */
function prune(nodes: Iterable<Int64Node>): void {
  const all = [...nodes];
  const useful = new Set<true | Int64Node>([true]);
  for (let size = 0; size !== useful.size; ) {
    size = useful.size;
    for (const node of all) {
      if ([...node.fields.values()].some((target) => useful.has(target))) useful.add(node);
    }
  }
  for (const { fields } of all) {
    for (const [field, target] of fields) if (!useful.has(target)) fields.delete(field);
  }
}
