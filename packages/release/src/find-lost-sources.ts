import { posix } from 'node:path';

/** A map whose sources a debugger, or "go to definition", would not find in the package. */
export function findLostSources(files: readonly string[], read: (file: string) => string) {
  const maps = files.filter((file) => file.endsWith('.map'));
  return maps.flatMap((map) => {
    const { sourceRoot = '', sources, sourcesContent } = JSON.parse(read(map));
    return (sources as string[])
      .map((source) => posix.join(posix.dirname(map), sourceRoot, source))
      .filter((source, at) => !files.includes(source) && !sourcesContent?.[at])
      .map((source) => `${map} leads to ${source}, which is not in the package`);
  });
}

/** Compiled files and declarations that lead to no map. */
export function findUnmapped(files: readonly string[]): string[] {
  return files.filter(
    (file) => /^dist\/.*\.(js|d\.ts)$/.test(file) && !files.includes(`${file}.map`),
  );
}
