import { type Change, isNode, type Node, setting } from './mutant.ts';

/** Where the values of examples start: their members are data, not the document. */
const DATA = new Set(['value', 'examples', 'example']);
const TEXTS = ['description', 'summary', 'title'];

function* changeTexts(at: readonly string[], node: Node, isMap: boolean): Generator<Change> {
  for (const [name, value] of Object.entries(node)) {
    if (!isMap && TEXTS.includes(name) && typeof value === 'string') {
      yield setting('text', at, name, '');
    }
    const inner = [...at, name];
    if (isNode(value) && (isMap || !DATA.has(name) || at.length === 1)) {
      yield* changeTexts(inner, value, name === 'properties' && !isMap);
    } else if (Array.isArray(value) && !DATA.has(name)) {
      for (const [index, item] of value.entries()) {
        if (isNode(item)) yield* changeTexts([...inner, String(index)], item, false);
      }
    }
  }
}

/** The value with its first leaf of another type. */
function spoil(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? [spoil(value[0]), ...value.slice(1)] : [[]];
  if (isNode(value)) {
    const [first] = Object.keys(value);
    return first === undefined ? [] : { ...value, [first]: spoil(value[first]) };
  }
  return typeof value === 'string' ? 7 : 'changed';
}

/** Every leaf of the examples of answers, of another type; and the whole value. */
function* changeValues(document: Node): Generator<Change> {
  const { examples } = document.components as { examples: Record<string, { value: unknown }> };
  function* within(at: readonly string[], holder: Node): Generator<Change> {
    for (const [name, value] of Object.entries(holder)) {
      if (isNode(value)) yield* within([...at, name], value);
      else yield setting('example', at, name, spoil(value));
    }
  }
  for (const [name, example] of Object.entries(examples)) {
    const at = ['components', 'examples', name];
    if (isNode(example.value)) yield* within([...at, 'value'], example.value);
    else yield setting('example', at, 'value', 7);
  }
}

/** Every text emptied, and every value of an example changed. */
export function* listTextChanges(document: Node): Generator<Change> {
  yield* changeTexts([], document, false);
  yield* changeValues(document);
}
