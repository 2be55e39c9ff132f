import { type Contract, resolve, type Schema } from './schema.ts';

/** What a JSON schema says about types, required fields and known fields. */
export interface DriftSchema {
  type?: string | string[];
  format?: string;
  properties?: Record<string, DriftSchema>;
  required?: string[];
  items?: DriftSchema;
  additionalProperties?: false;
}

const isNull = ({ type }: Schema) => type === 'null';

/**
 * A schema with nothing but what drift is about. Its open objects are closed, so that a field it
 * does not know is an error, and `oneOf` a schema or null is that schema with one more type.
 */
export function driftSchema(contract: Contract, schema: Schema, nullable = false): DriftSchema {
  const { type, format, properties, required, items, oneOf, ...rest } = resolve(contract, schema);
  if (rest.anyOf || rest.allOf) throw new Error('Drift of anyOf and allOf is not supported');
  if (oneOf) {
    const [inner, ...others] = oneOf.filter((alternative) => !isNull(alternative));
    if (!inner || others.length)
      throw new Error('Drift of oneOf is not supported but for a type or null');
    return driftSchema(contract, inner, oneOf.some(isNull));
  }
  const types = [type ?? [], nullable ? 'null' : []].flat();
  return {
    ...(types[0] && { type: types.length > 1 ? types : types[0] }),
    ...(format === 'int64' && { format }),
    ...(items && { items: driftSchema(contract, items) }),
    ...(required && { required }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [name, driftSchema(contract, field)]),
      ),
      additionalProperties: false,
    }),
  };
}
