import { type Change, dropping, isNode, type Node, renaming, setting } from './mutant.ts';

type Path = readonly string[];

/** Every schema of the document with its path, the schemas inside others too. */
export function* listSchemas(document: Node): Generator<[Path, Node]> {
  const components = document.components as Record<string, Record<string, Node>>;
  for (const [name, schema] of Object.entries(components.schemas ?? {})) {
    yield* within(['components', 'schemas', name], schema);
  }
  for (const group of ['parameters', 'headers']) {
    for (const [name, { schema }] of Object.entries(components[group] ?? {})) {
      yield* within(['components', group, name, 'schema'], schema as Node);
    }
  }
}

function* within(path: Path, schema: Node): Generator<[Path, Node]> {
  yield [path, schema];
  const { properties = {}, items, oneOf = [] } = schema;
  for (const [name, inner] of Object.entries(properties as Record<string, Node>)) {
    yield* within([...path, 'properties', name], inner);
  }
  if (isNode(items)) yield* within([...path, 'items'], items);
  for (const [at, inner] of (oneOf as Node[]).entries()) {
    yield* within([...path, 'oneOf', String(at)], inner);
  }
}

const OTHER_TYPE: Record<string, string> = {
  string: 'integer',
  integer: 'string',
  number: 'string',
  boolean: 'string',
  array: 'object',
  object: 'string',
};

const OTHER_FORMAT: Record<string, string> = {
  int64: 'int32',
  int32: 'int64',
  double: 'float',
  'lofty-time': 'date-time',
  'lofty-date': 'date',
};

const LIMITS: Record<string, [string, unknown]> = {
  string: ['maxLength', 1],
  integer: ['minimum', 0],
  number: ['minimum', 0],
  array: ['maxItems', 1],
  boolean: ['const', true],
};

function* changeTypes(at: Path, schema: Node): Generator<Change> {
  const { type, oneOf, $ref, format } = schema;
  const types = [type ?? []].flat() as string[];
  for (const one of types.filter((name) => name !== 'null')) {
    const others = types.map((name) => (name === one ? OTHER_TYPE[one] : name));
    yield setting('type', at, 'type', Array.isArray(type) ? others : others[0]);
  }
  if (types.length > 1) {
    for (const one of types) {
      yield setting(
        one === 'null' ? 'nullability' : 'type',
        at,
        'type',
        types.filter((name) => name !== one),
      );
    }
  }
  if (types.length > 0 && !types.includes('null')) {
    yield setting('nullability', at, 'type', [...types, 'null']);
  }
  for (const [index, alternative] of ((oneOf ?? []) as Node[]).entries()) {
    const rest = (oneOf as Node[]).filter((_, other) => other !== index);
    yield setting(alternative.type === 'null' ? 'nullability' : 'type', at, 'oneOf', rest);
  }
  if (typeof $ref === 'string') {
    const other = $ref.endsWith('/YesNo') ? 'LeadType' : 'YesNo';
    yield setting('type', at, '$ref', `#/components/schemas/${other}`);
  }
  if (typeof format === 'string') {
    yield dropping('format', at, 'format');
    yield setting('format', at, 'format', OTHER_FORMAT[format]);
  }
}

function* changeLimits(at: Path, schema: Node): Generator<Change> {
  for (const [name, value] of Object.entries(schema)) {
    if (name === 'minimum') {
      yield dropping('bound', at, name);
      yield setting('bound', at, name, (value as number) - 1);
      yield setting('bound', at, name, (value as number) + 1);
    }
    if (name === 'default') {
      yield dropping('default', at, name);
      yield setting('default', at, name, !value);
    }
  }
  const [type] = [schema.type ?? []].flat() as string[];
  const limit = LIMITS[type ?? ''];
  if (limit && !(limit[0] in schema)) yield setting('bound', at, ...limit);
}

function* changeObjects(at: Path, schema: Node): Generator<Change> {
  const properties = Object.keys((schema.properties ?? {}) as Node);
  const required = (schema.required ?? []) as string[];
  for (const name of properties) {
    const holder = [...at, 'properties'];
    yield dropping('property', holder, name);
    yield renaming('property', holder, name, `${name}Renamed`);
    yield setting(
      'required',
      at,
      'required',
      required.includes(name) ? required.filter((other) => other !== name) : [...required, name],
    );
  }
  if ('additionalProperties' in schema) {
    yield dropping('openness', at, 'additionalProperties');
    yield setting('openness', at, 'additionalProperties', false);
  }
}

function* changeAnnotations(at: Path, schema: Node): Generator<Change> {
  if ('deprecated' in schema) yield dropping('deprecation', at, 'deprecated');
  else if (at.at(-2) === 'properties') yield setting('deprecation', at, 'deprecated', true);
  for (const name of ['x-observed', 'x-replaced-by', 'examples']) {
    if (name in schema) yield dropping(name === 'examples' ? 'example' : 'witness', at, name);
  }
  for (const list of ['x-extensible-enum', 'x-enum-varnames', 'x-enum-descriptions']) {
    for (const [index, value] of ((schema[list] ?? []) as unknown[]).entries()) {
      const holder = [...at, list];
      const other = typeof value === 'number' ? 99 : `${value} changed`.replaceAll(' ', '');
      yield setting('enum value', holder, String(index), other);
      if (list !== 'x-extensible-enum') continue;
      yield {
        kind: 'enum value',
        at,
        does: `loses the value ${JSON.stringify(value)}`,
        edit: (node) => {
          for (const name of ['x-extensible-enum', 'x-enum-varnames', 'x-enum-descriptions']) {
            (node[name] as unknown[]).splice(index, 1);
          }
        },
      };
    }
  }
}

/** Every change of a schema: its types, formats, limits, fields, values and annotations. */
export function* listSchemaChanges(document: Node): Generator<Change> {
  for (const [at, schema] of listSchemas(document)) {
    yield* changeTypes(at, schema);
    yield* changeLimits(at, schema);
    yield* changeObjects(at, schema);
    yield* changeAnnotations(at, schema);
  }
}
