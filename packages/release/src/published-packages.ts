import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The root of the repository. */
export const ROOT = new URL('../../../', import.meta.url).pathname;

/** The packages that get published, and where they are. */
export const PUBLISHED = {
  '@get-lead/openapi': 'openapi',
  '@get-lead/types': 'packages/types',
  '@get-lead/client': 'packages/client',
} as const;

export type PublishedName = keyof typeof PUBLISHED;

export const publishedNames = Object.keys(PUBLISHED) as PublishedName[];

/** `types` for `@get-lead/types`: a name for files. */
export const shortName = (name: PublishedName): string => name.slice('@get-lead/'.length);

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Record<string, string | { types: string; default: string }>;
}

/** The manifest of the package in a directory, relative to the root of the repository. */
export const readManifest = (directory: string): Manifest =>
  JSON.parse(readFileSync(resolve(ROOT, directory, 'package.json'), 'utf8'));

/** The entry points of a package that have types: `.` and `./bigint`, with their declarations. */
export function typedEntries({ exports = {} }: Manifest): { entry: string; types: string }[] {
  return Object.entries(exports).flatMap(([entry, target]) =>
    typeof target === 'object' ? [{ entry, types: target.types }] : [],
  );
}
