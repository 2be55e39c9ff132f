import { readFileSync } from 'node:fs';
import { createPackageFromTarballData, type Package } from '@arethetypeswrong/core';
import { inject } from 'vitest';
import type { PublishedName } from '../src/published-packages.ts';

export const tarballOf = (name: PublishedName): Buffer =>
  readFileSync(inject('tarballs')[name] as string);

export interface Tarball {
  /** Sorted paths, relative to the package. */
  readonly files: string[];
  readonly read: (file: string) => string;
  readonly package: Package;
}

export function openTarball(data: Uint8Array): Tarball {
  const content = createPackageFromTarballData(data);
  const root = `/node_modules/${content.packageName}/`;
  return {
    files: content
      .listFiles()
      .map((file) => file.slice(root.length))
      .sort(),
    read: (file) => content.readFile(root + file),
    package: content,
  };
}
