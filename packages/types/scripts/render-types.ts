import { HEADER } from '@get-lead/codegen';
import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from 'openapi-typescript';
import ts from 'typescript';

const { factory } = ts;
const keyword = (kind: ts.KeywordTypeSyntaxKind) => factory.createKeywordTypeNode(kind);
const INT64 = {
  number: ts.SyntaxKind.NumberKeyword,
  bigint: ts.SyntaxKind.BigIntKeyword,
  string: ts.SyntaxKind.StringKeyword,
} as const;

/** How a 64-bit integer is typed. */
export type Int64 = keyof typeof INT64;

const typesOf = (schema: SchemaObject): string[] => [schema.type ?? []].flat();

function transformSchema(schema: SchemaObject, int64: Int64): ts.TypeNode | undefined {
  if (schema.format !== 'int64') return undefined;
  const type = keyword(INT64[int64]);
  return typesOf(schema).includes('null')
    ? factory.createUnionTypeNode([type, factory.createLiteralTypeNode(factory.createNull())])
    : type;
}

interface Contract {
  components: { schemas: Record<string, { description: string; type?: string | string[] }> };
}

/** `export type Lead = components['schemas']['Lead']` for every schema, with its description. */
function renderNames({ components }: Contract): string {
  return Object.entries(components.schemas)
    .map(([name, { description, type }]) => {
      const text = description.trim().replaceAll('\n', '\n * ');
      // TypeDoc then lists the fields, which the alias would hide.
      const tag = type === 'object' ? '\n *\n * @interface' : '';
      return `/**\n * ${text}${tag}\n */\nexport type ${name} = components["schemas"]["${name}"];\n`;
    })
    .join('\n');
}

/**
 * The contract without `additionalProperties: true`: as an index signature it would let every
 * misspelt field name compile.
 */
function closeObjects(contract: Contract): OpenAPI3 {
  const text = JSON.stringify(contract, (key, value) => {
    return key === 'additionalProperties' && value === true ? undefined : value;
  });
  return JSON.parse(text);
}

/** The types of the contract, with its 64-bit integers as the given type. */
export async function renderTypes(contract: Contract, int64: Int64): Promise<string> {
  const nodes = await openapiTS(closeObjects(contract), {
    transform: (schema) => transformSchema(schema, int64),
  });
  return `${HEADER}\n\n${astToString(nodes)}\n${renderNames(contract)}`;
}
