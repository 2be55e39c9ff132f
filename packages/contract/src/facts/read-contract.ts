import { type Contract, type Operation, type Response, resolve, type Schema } from './contract.ts';
import { describeFields, describeSchema, typeOf } from './describe-schema.ts';
import { factsOf, type Statement } from './statements.ts';

/** The body of a response as the alternatives that a reader has to tell apart. */
function bodyOf(contract: Contract, response: Response): string {
  return Object.entries(response.content ?? {})
    .map(([mediaType, { schema }]) => {
      const node = resolve(contract, schema);
      const alternatives = (node.oneOf ?? [node]).map((alternative) => {
        const { required } = resolve(contract, alternative);
        const type = typeOf(contract, alternative);
        return required ? `${type} with ${required}` : type;
      });
      return `${alternatives.join(' | ')} as ${mediaType}`;
    })
    .join('; ');
}

function readResponses(contract: Contract, operation: Operation): Statement[] {
  return Object.entries(operation.responses ?? {}).map(([status, reference]) => {
    const response = resolve(contract, reference);
    const [media] = Object.values(response.content ?? {});
    return {
      about: `response ${status}`,
      facts: { body: bodyOf(contract, response) },
      observed: response['x-observed'],
      observedFor: { body: media && resolve(contract, media.schema)['x-observed'] },
    };
  });
}

function readParameters(contract: Contract, operation: Operation): Statement[] {
  return (operation.parameters ?? []).map((reference) => {
    const { name, in: place, required, deprecated, schema } = resolve(contract, reference);
    const facts = {
      ...factsOf({ in: place, required, deprecated }),
      ...describeSchema(contract, schema),
    };
    return { about: `parameter ${name}`, facts };
  });
}

function readSecurity(contract: Contract, operation: Operation): Statement[] {
  const alternatives = (operation.security ?? contract.security ?? []).map((alternative) => {
    return Object.keys(alternative).join(' with ') || 'none';
  });
  const schemes = contract.components.securitySchemes ?? {};
  const observed = alternatives.map((name) => schemes[name]?.['x-observed']).find(Boolean);
  return [
    { about: 'security', facts: { alternatives: alternatives.join(' | ') }, observed },
    ...Object.entries(schemes).map(
      ([name, { type, scheme, in: place, name: header, ...rest }]) => ({
        about: `security ${name}`,
        facts: factsOf({ type, scheme, in: place, name: header }),
        observed: rest['x-observed'],
      }),
    ),
  ];
}

function readHeaders(contract: Contract): Statement[] {
  return Object.entries(contract.components.headers ?? {}).map(
    ([name, { schema, required, deprecated }]) => ({
      about: `header ${name}`,
      facts: { ...factsOf({ required, deprecated }), ...describeSchema(contract, schema) },
    }),
  );
}

/** What accounts have shown of an object as a whole. */
function readNotes(contract: Contract): Statement[] {
  return Object.entries(contract.components.schemas)
    .filter(([, schema]) => schema.properties && schema['x-observed'] !== undefined)
    .map(([name, schema]) => ({
      about: `schema ${name}`,
      facts: {},
      observed: schema['x-observed'],
    }));
}

/** The fields of a named schema, or none when the contract has lost the schema. */
function readFields(contract: Contract, name: string, prefix = ''): Statement[] {
  const schema: Schema | undefined = contract.components.schemas[name];
  return schema ? describeFields(contract, schema, prefix) : [];
}

/** What the contract says, in the terms of the facts. */
export function readContract(contract: Contract): Statement[] {
  const operations = Object.entries(contract.paths).flatMap(([path, methods]) => {
    return Object.entries(methods).map(([method, operation]) => ({ path, method, operation }));
  });
  return [
    { about: 'server', facts: factsOf({ url: contract.servers?.map(({ url }) => url).join(' ') }) },
    ...operations.flatMap(({ path, method, operation }) => [
      {
        about: `operation ${operation.operationId}`,
        facts: factsOf({ method, path, summary: operation.summary }),
      },
      ...readParameters(contract, operation),
      ...readSecurity(contract, operation),
      ...readResponses(contract, operation),
    ]),
    ...readHeaders(contract),
    ...readNotes(contract),
    ...readFields(contract, 'Lead'),
    ...readFields(contract, 'ErrorObject', 'error.'),
  ];
}
