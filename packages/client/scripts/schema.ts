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
  additionalProperties?: boolean | Schema;
  patternProperties?: object;
  prefixItems?: object;
}

interface Response {
  $ref?: string;
  content?: Record<string, { schema?: Schema }>;
}

/** The part of an OpenAPI document that the generators read. */
export interface Contract {
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, Schema> };
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Follows a reference inside the document, such as `#/components/schemas/Lead`. */
export function resolve<T extends { $ref?: string }>(contract: Contract, node: T): T {
  let found = node;
  while (found.$ref !== undefined) {
    const target = found.$ref
      .slice(2)
      .split('/')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], contract);
    if (target === undefined) throw new Error(`The contract has no ${found.$ref}`);
    found = target as T;
  }
  return found;
}

/** The schemas of the JSON bodies that the operations of a path answer with a 2xx status. */
export function successBodies(contract: Contract, path: string): Schema[] {
  return Object.entries(contract.paths[path] ?? {})
    .filter(([method]) => METHODS.includes(method))
    .flatMap(([, operation]) =>
      Object.entries((operation as { responses: Record<string, Response> }).responses),
    )
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => {
      return resolve(contract, response).content?.['application/json']?.schema ?? [];
    });
}
