import { type Change, dropping, isNode, type Node, nodeAt, renaming, setting } from './mutant.ts';

type Path = readonly string[];

function* changePaths(document: Node): Generator<[Path, Node] | Change> {
  for (const [path, methods] of Object.entries(document.paths as Record<string, Node>)) {
    yield renaming('path', ['paths'], path, path.replace('v1.0', 'v2.0'));
    yield renaming('path', ['paths'], path, path.replace('/leads/', '/lead/'));
    yield renaming('path', ['paths'], path, `${path}/`);
    for (const [method, operation] of Object.entries(methods)) {
      yield renaming('path', ['paths', path], method, 'post');
      yield [['paths', path, method], operation as Node];
    }
  }
}

function* changeOperation(at: Path, operation: Node): Generator<Change> {
  yield setting('operation', at, 'operationId', 'readLead');
  yield dropping('operation', at, 'operationId');
  const parameters = operation.parameters as Node[];
  for (const index of parameters.keys()) {
    yield setting(
      'parameter',
      at,
      'parameters',
      parameters.filter((_, other) => other !== index),
    );
  }
  const responses = operation.responses as Node;
  for (const status of Object.keys(responses)) {
    yield dropping('status', [...at, 'responses'], status);
    yield renaming('status', [...at, 'responses'], status, status === '200' ? '202' : '418');
  }
  yield setting('status', [...at, 'responses'], '409', responses['404']);
  yield setting('status', [...at, 'responses'], 'default', responses['500']);
}

function* changeParameters(document: Node): Generator<Change> {
  const parameters = nodeAt(document, ['components', 'parameters']) as Record<string, Node>;
  for (const [name, parameter] of Object.entries(parameters)) {
    const at = ['components', 'parameters', name];
    yield setting('parameter', at, 'name', `${parameter.name}Renamed`);
    for (const place of ['query', 'header', 'cookie', 'path'].filter(
      (other) => other !== parameter.in,
    )) {
      yield setting('parameter', at, 'in', place);
    }
    yield setting('required', at, 'required', !parameter.required);
    yield dropping('required', at, 'required');
    yield setting('deprecation', at, 'deprecated', true);
    yield dropping('example', at, 'example');
    yield setting('example', at, 'example', 'changed');
  }
}

function* changeResponses(document: Node): Generator<Change> {
  const responses = nodeAt(document, ['components', 'responses']) as Record<string, Node>;
  for (const [name, response] of Object.entries(responses)) {
    const at = ['components', 'responses', name];
    for (const header of Object.keys(response.headers as Node)) {
      yield dropping('header', [...at, 'headers'], header);
      yield renaming('header', [...at, 'headers'], header, `${header}-Renamed`);
    }
    if ('x-observed' in response) yield dropping('witness', at, 'x-observed');
    for (const [type, media] of Object.entries(response.content as Record<string, Node>)) {
      const content = [...at, 'content'];
      yield renaming('media type', content, type, 'text/plain');
      yield dropping('media type', at, 'content');
      yield dropping('type', [...content, type], 'schema');
      yield setting('type', [...content, type, 'schema'], '$ref', '#/components/schemas/YesNo');
      for (const example of Object.keys(media.examples as Node)) {
        yield dropping('example', [...content, type, 'examples'], example);
      }
    }
  }
  const headers = nodeAt(document, ['components', 'headers']) as Record<string, Node>;
  for (const name of Object.keys(headers)) {
    yield dropping('example', ['components', 'headers', name], 'example');
    yield setting('example', ['components', 'headers', name], 'example', 'changed');
    yield setting('required', ['components', 'headers', name], 'required', true);
    yield setting('deprecation', ['components', 'headers', name], 'deprecated', true);
  }
}

function* changeSecurity(document: Node): Generator<Change> {
  const alternatives = document.security as Node[];
  for (const index of alternatives.keys()) {
    yield setting(
      'security',
      [],
      'security',
      alternatives.filter((_, other) => other !== index),
    );
  }
  yield setting('security', [], 'security', [Object.assign({}, ...alternatives)]);
  yield setting('security', [], 'security', [...alternatives, {}]);
  yield dropping('security', [], 'security');
  const schemes = nodeAt(document, ['components', 'securitySchemes']) as Record<string, Node>;
  for (const [name, scheme] of Object.entries(schemes)) {
    const at = ['components', 'securitySchemes', name];
    yield dropping('security', ['components', 'securitySchemes'], name);
    if ('x-observed' in scheme) yield dropping('witness', at, 'x-observed');
    if (scheme.type === 'http') yield setting('security', at, 'scheme', 'basic');
    if (scheme.type === 'apiKey') {
      yield setting('security', at, 'in', 'query');
      yield setting('security', at, 'name', 'X-Api-Key');
    }
  }
  yield setting('server', ['servers', '0'], 'url', 'https://api.chime.me');
  yield setting('server', [], 'servers', []);
}

/** Every change of the operation: its path, parameters, answers, headers and security. */
export function* listOperationChanges(document: Node): Generator<Change> {
  for (const found of changePaths(document)) {
    if (isNode(found)) yield found as unknown as Change;
    else yield* changeOperation(...(found as [Path, Node]));
  }
  yield* changeParameters(document);
  yield* changeResponses(document);
  yield* changeSecurity(document);
}
