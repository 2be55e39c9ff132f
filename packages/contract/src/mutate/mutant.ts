/** A part of the document. */
export type Node = Record<string, unknown>;

/** The contract with one change. */
export interface Mutant {
  /** What was changed: `property`, `type`, `format`, `status` and the like. */
  kind: string;
  /** JSON Pointer to the changed node, with the change, such as `/info/title emptied`. */
  id: string;
  /** Makes the changed document: thousands of them would not fit in memory together. */
  build: () => Node;
}

/** A change of one member of a node. */
export interface Change {
  kind: string;
  /** Where the node is, as the names that lead to it. */
  at: readonly string[];
  /** What is done, such as `int64 becomes int32`. */
  does: string;
  edit: (node: Node) => void;
}

/** The node at a path. */
export function nodeAt(document: Node, path: readonly string[]): Node {
  return path.reduce((node, name) => node[name] as Node, document);
}

/** The mutant that a change of the document makes. */
export function mutate(document: Node, { kind, at, does, edit }: Change): Mutant {
  const pointer = at.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  const build = () => {
    const copy = structuredClone(document);
    edit(nodeAt(copy, at));
    return copy;
  };
  return { kind, id: `${pointer} ${does}`, build };
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Drops a member of a node. */
export const dropping = (kind: string, at: readonly string[], name: string): Change => ({
  kind,
  at,
  does: `loses ${name}`,
  edit: (node) => delete node[name],
});

/** Gives a member of a node another value. */
export const setting = (
  kind: string,
  at: readonly string[],
  name: string,
  value: unknown,
): Change => ({
  kind,
  at,
  does: `has ${name} ${JSON.stringify(value)}`,
  edit: (node) => {
    node[name] = value;
  },
});

/** Gives a member of a node another name, in the same place. */
export const renaming = (
  kind: string,
  at: readonly string[],
  name: string,
  to: string,
): Change => ({
  kind,
  at,
  does: `has ${name} as ${to}`,
  edit: (node) => {
    const entries = Object.entries(node).map(([key, value]) => [key === name ? to : key, value]);
    for (const key of Object.keys(node)) delete node[key];
    Object.assign(node, Object.fromEntries(entries));
  },
});
