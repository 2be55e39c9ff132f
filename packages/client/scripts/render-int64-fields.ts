import { HEADER } from '@get-lead/codegen';
import { type Int64Node, int64Graph } from './int64-graph.ts';
import { type Contract, successBodies } from './schema.ts';

const property = (field: string) => {
  if (/^[A-Za-z_$][\w$]*$/.test(field) && field !== '__proto__') return field;
  return field === '__proto__' ? '["__proto__"]' : JSON.stringify(field);
};

/** Constants for the nodes of graphs, each after those it refers to; a cycle closes in a getter. */
class Constants {
  readonly lines: string[] = [];
  readonly #names = new Map<Int64Node, string>();
  readonly #done: Int64Node[] = [];

  /** The name of the constant for a node, which is rendered when it is first asked for. */
  name(node: Int64Node): string {
    const known = this.#names.get(node);
    if (known) return known;
    const wanted = `${node.name[0]?.toLowerCase()}${node.name.slice(1)}`.replace(/\W/g, '_');
    const taken = new Set(this.#names.values());
    let name = `${wanted}Fields`;
    for (let n = 2; taken.has(name); n++) name = `${wanted}Fields${n}`;
    this.#names.set(node, name);
    const text = this.#members(node);
    this.lines.push(`const ${name}: Int64Fields = { __proto__: null, ${text} } as never;`);
    this.#done.push(node);
    return name;
  }

  #members(node: Int64Node): string {
    const members = [...node.fields].map(([field, target]) => {
      if (target === true) return [field, `${property(field)}: true`] as const;
      const open = this.#names.has(target) && !this.#done.includes(target);
      const name = this.name(target);
      if (open) return [field, `get ${property(field)}() { return ${name}; }`] as const;
      return [field, `${property(field)}: ${name}`] as const;
    });
    const part = this.#done
      .filter(({ fields }) => fields.size > 1)
      .find(({ fields }) => [...fields].every(([key, target]) => node.fields.get(key) === target));
    if (!part) return members.map(([, text]) => text).join(', ');
    const own = members.filter(([field]) => !part.fields.has(field)).map(([, text]) => text);
    return [`...${this.name(part)}`, ...own].join(', ');
  }
}

/** Which fields of the 2xx bodies of each path are 64-bit integers. */
export function renderInt64Fields(contract: Contract): string {
  const constants = new Constants();
  const paths = Object.keys(contract.paths).map((path) => {
    const name = constants.name(int64Graph(contract, successBodies(contract, path)));
    return `  ${JSON.stringify(path)}: ${name},`;
  });
  return `${HEADER}

/** The fields of an object that are 64-bit integers, or that lead to some; arrays are left out. */
export interface Int64Fields {
  readonly [field: string]: true | Int64Fields;
}

${constants.lines.join('\n')}

/** The 64-bit integers of the body of a 2xx answer, by path template. */
export const int64Fields: Readonly<Record<string, Int64Fields>> = {
  __proto__: null,
${paths.join('\n')}
} as never;
`;
}
