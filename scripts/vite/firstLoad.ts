/** Holds that the title waits for neither the map's library nor the laboratory: a build in which it would is refused. */
import type { Plugin } from 'vite';

/** What nobody needs before a game begins, by the paths of its modules. */
const LATER: readonly (readonly [name: string, module: RegExp])[] = [
  ['Phaser', /\/node_modules\/phaser\//],
  ['the lab', /\/src\/lab\//],
];

interface Chunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly moduleIds: readonly string[];
}

/**
 * @param chunks all of a build
 * @returns modules that come with the page's entry, by way of the imports that it waits for; each with the name of what it belongs to
 */
export function tooEarly(chunks: readonly Chunk[]): { name: string; module: string }[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const chunk of first) {
    for (const file of chunk.imports) {
      const imported = byFile.get(file);
      if (imported !== undefined) first.add(imported);
    }
  }
  return [...first]
    .flatMap(({ moduleIds }) => moduleIds)
    .flatMap((module) => LATER.filter(([, pattern]) => pattern.test(module)).map(([name]) => ({ name, module })));
}

export function firstLoad(): Plugin {
  return {
    name: 'first-load',
    apply: 'build',
    generateBundle(_, bundle) {
      const found = tooEarly(Object.values(bundle).filter((file) => file.type === 'chunk'));
      if (found.length === 0) return;
      this.error(`The title would wait for ${found.map(({ name, module }) => `${name} (${module})`).join(', ')}`);
    },
  };
}
