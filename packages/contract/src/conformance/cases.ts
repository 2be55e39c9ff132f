import { readdir, readFile } from 'node:fs/promises';
import type { Answer } from '@get-lead/testing/scripted-server';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** One case of `conformance/cases`; `conformance/schema.json` tells what each field means. */
export interface Case {
  name: string;
  summary: string;
  answers: Answer[];
  client: {
    accessToken?: string;
    apiKey?: string;
    int64?: 'exact' | 'double';
    maxRetries?: number;
    timeoutMs?: number;
    totalTimeoutMs?: number;
  };
  call: { leadId: string; withTrash?: boolean };
  expect: Expectation;
  twin?: string;
}

export interface Expectation {
  lead?: { values?: Record<string, string>; absent?: string[] };
  error?: {
    code: string;
    status?: number | null;
    loftyCode?: number | string | null;
    retryable?: boolean;
    field?: string;
  };
  refused?: string;
  requests: number;
  sent?: {
    method?: string;
    path?: string;
    query?: Record<string, string>;
    headers?: Record<string, string | null>;
  };
  gaps?: { minMs: number; maxMs: number }[];
}

const home = new URL('../../conformance/', import.meta.url);

const readJson = async (path: string) => JSON.parse(await readFile(new URL(path, home), 'utf8'));

/** Says what is wrong with a case, by the published schema; empty when nothing is. */
export async function createCaseCheck(): Promise<(value: unknown) => string[]> {
  const validate = new Ajv2020({
    allErrors: true,
    strictTypes: false,
    allowUnionTypes: true,
    strictRequired: false,
  }).compile(await readJson('schema.json'));
  return (value) => {
    validate(value);
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath}: ${message}`,
    );
  };
}

/** Every case on disk, by the name of its file, in the order of names. */
export async function loadCases(): Promise<Map<string, Case>> {
  const files = await readdir(new URL('cases', home));
  const names = files.map((file) => file.replace(/\.json$/, '')).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, (await readJson(`cases/${name}.json`)) as Case] as const),
    ),
  );
}

/** The cases that a runner leaves out, each with the reason. */
export const loadSkips = (runner: string): Promise<Record<string, string>> =>
  readJson(`skips/${runner}.json`);
