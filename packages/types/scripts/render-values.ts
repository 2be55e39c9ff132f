import { HEADER } from '@get-lead/codegen';

interface ValueList {
  description: string;
  type: string;
  'x-extensible-enum': (string | number)[];
  'x-enum-varnames': string[];
  'x-enum-descriptions': string[];
}

const isValueList = (schema: object): schema is ValueList => 'x-extensible-enum' in schema;

function renderList(name: string, list: ValueList): string {
  const values = list['x-extensible-enum'];
  const constant = `${name[0]?.toLowerCase()}${name.slice(1)}`;
  const summary = list.description.trim().replaceAll('\n', '\n * ');
  const members = values.map((value, index) => {
    return `  ${list['x-enum-varnames'][index]}: ${JSON.stringify(value)},`;
  });
  const labels = values.map((value, index) => {
    return `  ${JSON.stringify(String(value))}: ${JSON.stringify(list['x-enum-descriptions'][index])},`;
  });
  return `/**
 * ${summary}
 *
 * The values that are known; Lofty may send others.
 */
export const ${constant}Values = {
${members.join('\n')}
} as const;

/** One of {@link ${constant}Values}. */
export type Known${name} = (typeof ${constant}Values)[keyof typeof ${constant}Values];

/** A label in English for each of {@link ${constant}Values}; \`undefined\` for any other value. */
export const ${constant}Labels: Labels<Known${name}> = {
  __proto__: null,
${labels.join('\n')}
} as never;
`;
}

/** The open value lists of the contract, as constants with labels. */
export function renderValues(contract: {
  components: { schemas: Record<string, object> };
}): string {
  const lists = Object.entries(contract.components.schemas)
    .filter((entry): entry is [string, ValueList] => isValueList(entry[1]))
    .map(([name, list]) => renderList(name, list));
  return `${HEADER}

/** Labels by value: always there for a known value, perhaps \`undefined\` for another. */
export type Labels<Known extends string | number> = {
  readonly [value in Known]: string;
} & {
  readonly [value in Known extends string ? string : number]: string | undefined;
};

${lists.join('\n')}`;
}
