import { execa } from 'execa';
import { publishedNames, ROOT } from './published-packages.ts';

/** What users of the packages take in: licences that ask for no more than a notice. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** What the tools may have on top, as nobody gets their code from us. */
const FOR_TOOLS = ['BlueOak-1.0.0', 'MPL-2.0', 'Python-2.0', 'Unlicense', 'WTFPL'];

export const ALLOWED = { shipped: PERMISSIVE, tools: [...PERMISSIVE, ...FOR_TOOLS] };

/** Package names by SPDX expression, as pnpm reports them. */
export type Licences = Record<string, { name: string }[]>;

/** Whether a choice of the expression is allowed. A nested expression is not, so that one reads it. */
function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const choices = expression.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((id) => allowed.includes(id)));
}

export function findForbidden(licences: Licences, allowed: readonly string[]): string[] {
  return Object.entries(licences)
    .filter(([expression]) => !isAllowed(expression, allowed))
    .flatMap(([expression, packages]) => packages.map(({ name }) => `${name}: ${expression}`));
}

/** The licences of every package that is installed, or of those that the packages bring along. */
export async function listLicences(scope: keyof typeof ALLOWED): Promise<Licences> {
  const filters = publishedNames.map((name) => `--filter=${name}`);
  const selection = scope === 'shipped' ? [...filters, '--prod'] : ['--recursive'];
  const args = ['licenses', 'list', '--json', ...selection];
  const { stdout } = await execa('pnpm', args, { cwd: ROOT });
  return JSON.parse(stdout);
}
