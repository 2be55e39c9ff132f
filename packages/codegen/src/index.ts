import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** The first line of every generated file. */
export const HEADER = '// Generated from @get-lead/openapi by `pnpm generate`. Do not edit.';

async function readTree(directory: string): Promise<Map<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(directory, path), await readFile(path, 'utf8')] as const;
      }),
    ),
  );
}

/** What is wrong with a directory of generated files, compared with what belongs there. */
export async function findDrift(
  directory: string,
  expected: ReadonlyMap<string, string>,
): Promise<string[]> {
  const actual = await readTree(directory);
  const names = [...new Set([...expected.keys(), ...actual.keys()])].sort();
  return names.flatMap((name) => {
    if (!actual.has(name)) return [`${name} is missing`];
    if (!expected.has(name)) return [`${name} is left over`];
    return actual.get(name) === expected.get(name) ? [] : [`${name} is stale`];
  });
}

/**
 * Makes a directory hold exactly the expected files; with `--check` among the arguments it only
 * says what differs and makes the process fail. The directory must hold generated files alone.
 */
export async function emit(
  directory: string,
  expected: ReadonlyMap<string, string>,
): Promise<void> {
  const shown = relative(process.cwd(), directory);
  const drift = await findDrift(directory, expected);
  if (process.argv.includes('--check')) {
    if (drift.length === 0) return;
    for (const problem of drift) console.error(`${shown}/${problem}`);
    console.error('The generated files do not match the contract. Run: pnpm generate');
    process.exitCode = 1;
    return;
  }
  await rm(directory, { recursive: true, force: true });
  for (const [name, text] of expected) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), text);
  }
  console.log(`${shown}: ${expected.size} files, ${drift.length} changed`);
}
