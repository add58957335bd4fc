/** Source files and their syntax trees, for the tests that read code instead of running it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceText {
  /** Relative to the project, with "/" between folders. */
  readonly path: string;
  readonly text: string;
}

/** A place in a file that breaks a law, as "path:line what". */
export type Offence = string;

/** All files under a folder of the project whose names end in one of the endings, in order of their paths. */
export function readTexts(folder: string, endings: readonly string[], root = PROJECT): SourceText[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(root, file).replaceAll(sep, '/'), text: readFileSync(file, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function parse({ path, text }: SourceText): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** Calls `visit` for the node and all below it, in source order. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

export function offence(file: ts.SourceFile, node: ts.Node, what: string): Offence {
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1} ${what}`;
}
