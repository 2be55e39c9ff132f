import contract from '@get-lead/openapi/openapi.json' with { type: 'json' };

/** A named example of the contract, which the mock serves on request. */
export interface Example {
  status: number;
  name: string;
  summary: string;
}

interface Named {
  summary?: string;
  $ref?: string;
}

const { responses } = contract.paths['/v1.0/leads/{leadId}'].get;

/** Follows `#/components/...` where the bundle has one. */
function resolve<T extends object>(node: T & { $ref?: string }): T {
  const path = node.$ref?.split('/').slice(1) ?? [];
  return node.$ref
    ? (path.reduce(
        (at, key) => (at as Record<string, object>)[key] as object,
        contract as object,
      ) as T)
    : node;
}

/** Every named example of Get Lead, in the contract's order, so that a new one appears by itself. */
export const examples: Example[] = Object.entries(responses).flatMap(([status, response]) => {
  const { content } = resolve(
    response as { content?: Record<string, { examples?: Record<string, Named> }> },
  );
  return Object.entries(content?.['application/json']?.examples ?? {}).map(([name, example]) => ({
    status: Number(status),
    name,
    summary: resolve(example).summary ?? name,
  }));
});

/** The header that makes the mock answer with an example. */
export const prefer = ({ status, name }: Example) => ({
  Prefer: `code=${status}, example=${name}`,
});
