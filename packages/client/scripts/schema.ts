/** The part of a JSON schema, as OpenAPI 3.1 has it, that the generators read. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

/** The part of an OpenAPI document that the generators read. */
export interface Contract {
  components: { schemas: Record<string, Schema> };
}

/** Follows a reference inside the document, such as `#/components/schemas/Lead`. */
export function resolve(contract: Contract, schema: Schema): Schema {
  let found = schema;
  while (found.$ref !== undefined) {
    const target = found.$ref
      .slice(2)
      .split('/')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], contract);
    if (target === undefined) throw new Error(`The contract has no ${found.$ref}`);
    found = target as Schema;
  }
  return found;
}
