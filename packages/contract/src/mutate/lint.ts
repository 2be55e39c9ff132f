import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Node } from './mutant.ts';

const openapi = dirname(fileURLToPath(import.meta.resolve('@get-lead/openapi/package.json')));

interface Report {
  problems: { ruleId: string; message: string }[];
}

/** Lints the files in one run of Redocly; one report for each, in their order. */
async function runRedocly(files: string[]): Promise<Report[]> {
  const output = await new Promise<{ stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [
        join(openapi, 'node_modules/@redocly/cli/bin/cli.js'),
        ...['lint', ...files, '--config=redocly.yaml', '--format=json', '--max-problems=1'],
      ],
      { cwd: openapi, maxBuffer: 2 ** 28 },
      (_error, stdout, stderr) => resolve({ stdout, stderr }),
    );
  });
  const reports = output.stdout.trim().split(/(?<=^\})(?=\{$)/m);
  if (output.stdout === '' || reports.length !== files.length) {
    throw new Error(
      `Redocly gave ${reports.length} reports for ${files.length} files:\n${output.stderr}`,
    );
  }
  return reports.map((report) => JSON.parse(report));
}

/** The first problem that Redocly, with our rules, finds in each document. */
export async function lint(documents: readonly (() => Node)[]): Promise<(string | undefined)[]> {
  const directory = await mkdtemp(join(tmpdir(), 'get-lead-lint-'));
  try {
    const files = await Promise.all(
      documents.map(async (build, index) => {
        const file = join(directory, `${String(index).padStart(5, '0')}.json`);
        await writeFile(file, JSON.stringify(build()));
        return file;
      }),
    );
    const reports = await runRedocly(files);
    return reports.map(({ problems: [first] }) => first && `${first.ruleId}: ${first.message}`);
  } finally {
    await rm(directory, { recursive: true });
  }
}
