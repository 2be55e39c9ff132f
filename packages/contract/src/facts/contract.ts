/** A JSON Schema of the contract, as far as the facts look at it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  deprecated?: boolean;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  'x-observed'?: string;
  'x-replaced-by'?: string;
  'x-extensible-enum'?: (string | number)[];
  'x-enum-varnames'?: string[];
  [keyword: string]: unknown;
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  deprecated?: boolean;
  schema: Schema;
}

export interface Response {
  $ref?: string;
  content?: Record<string, { schema: Schema; examples?: Record<string, { $ref?: string }> }>;
  'x-observed'?: string;
}

export interface SecurityScheme {
  type: string;
  scheme?: string;
  in?: string;
  name?: string;
  'x-observed'?: string;
}

export interface Operation {
  summary?: string;
  operationId?: string;
  parameters?: Parameter[];
  responses?: Record<string, Response>;
  security?: Record<string, string[]>[];
}

/** The bundled document, as far as the facts look at it. */
export interface Contract {
  servers?: { url: string }[];
  security?: Record<string, string[]>[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    headers?: Record<string, { schema: Schema; required?: boolean; deprecated?: boolean }>;
    examples?: Record<string, { value: unknown }>;
    securitySchemes?: Record<string, SecurityScheme>;
  };
}

/** Follows a reference inside the document; what stands beside it wins, as in OpenAPI 3.1. */
export function resolve<Node extends { $ref?: string }>(contract: Contract, node: Node): Node {
  if (node.$ref === undefined) return node;
  const { $ref, ...beside } = node;
  const names = $ref.slice('#/'.length).split('/');
  const target = names.reduce<unknown>((value, name) => {
    return (value as Record<string, unknown> | undefined)?.[name];
  }, contract);
  if (target === undefined) throw new Error(`${$ref} refers to nothing in the document.`);
  return { ...resolve(contract, target as Node), ...beside };
}
