/** The real import graph of src/, and what in it breaks the table of rooms. */
import { posix } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import ts from 'typescript';
import { ROOMS, roomOf } from './rooms.ts';
import { PROJECT, parse, readTexts, walk } from './syntax.ts';

export interface Import {
  /** Path of the importing file, from the project's root. */
  readonly from: string;
  /** Path of the imported file, or a package's name, or "node" for a built-in module. */
  readonly to: string;
  readonly isPackage: boolean;
  readonly isTypeOnly: boolean;
  /** False where nothing was found under that name. */
  readonly isResolved: boolean;
}

export interface ImportGraph {
  readonly moduleCount: number;
  readonly imports: readonly Import[];
}

/** "@scope/name/deep" and "name/deep" without what follows the package's name. */
function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/**
 * Reads the graph of all imports under src/, type-only and dynamic ones too, and the files that vite finds by other means: workers and assets as
 * `new URL('./file', import.meta.url)`, and `import.meta.glob('./folder/*')`.
 * @param root folder that holds src/
 */
export async function readImportGraph(root = PROJECT): Promise<ImportGraph> {
  const { output } = await cruise(
    ['src'],
    { baseDir: root, tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } },
    // What a package offers under which name its "exports" say, as they do to Node and vite.
    { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
    { tsConfig: extractTsConfig(posix.join(PROJECT, 'tsconfig.json')) },
  );
  const modules = (output as ICruiseResult).modules.filter(({ source }) => source.startsWith('src/'));
  const cruised = modules.flatMap(({ source, dependencies }) =>
    dependencies.map((dependency): Import => {
      const isLocal = /^[./]/.test(dependency.module);
      const to = dependency.coreModule ? 'node' : isLocal ? dependency.resolved : packageName(dependency.module);
      return {
        from: source,
        to: to.replace(/\?.*$/, ''),
        isPackage: !isLocal,
        isTypeOnly: dependency.typeOnly ?? dependency.dependencyTypes.includes('type-only'),
        isResolved: !dependency.couldNotResolve,
      };
    }),
  );
  return { moduleCount: modules.length, imports: [...cruised, ...readUrls(root)] };
}

function readUrls(root: string): Import[] {
  return readTexts('src', ['.ts', '.tsx'], root).flatMap((source) => {
    const found: Import[] = [];
    walk(parse(source), (node) => {
      const specifiers = isUrlOfFile(node) ? node.arguments?.slice(0, 1) : isGlob(node) ? node.arguments : undefined;
      for (const specifier of specifiers ?? []) {
        if (!ts.isStringLiteralLike(specifier) || !specifier.text.startsWith('.')) continue;
        const path = specifier.text.replace(/\?.*$/, '').replace(/\*.*$/, '');
        const to = posix.join(posix.dirname(source.path), path);
        found.push({ from: source.path, to, isPackage: false, isTypeOnly: false, isResolved: true });
      }
    });
    return found;
  });
}

function isUrlOfFile(node: ts.Node): node is ts.NewExpression {
  return (
    ts.isNewExpression(node) &&
    node.expression.getText() === 'URL' &&
    node.arguments?.[1]?.getText() === 'import.meta.url'
  );
}

function isGlob(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.getText() === 'import.meta.glob';
}

export interface Exception {
  readonly from: string;
  readonly to: string;
}

/** What breaks the table, one line each, the excepted imports left out. */
export function brokenImports(imports: readonly Import[], exceptions: readonly Exception[]): string[] {
  return imports
    .filter((one) => !exceptions.some(({ from, to }) => from === one.from && to === one.to))
    .flatMap((one) => {
      const broken = whyBroken(one);
      return broken === undefined ? [] : [`${one.from} -> ${one.to}: ${broken}`];
    });
}

function whyBroken({ from, to, isPackage, isResolved }: Import): string | undefined {
  const fromRoom = roomOf(from);
  const room = fromRoom === undefined ? undefined : ROOMS[fromRoom];
  if (fromRoom === undefined || room === undefined) return 'the importing file is in no room';
  if (isPackage && !room.packages.includes(to)) return `${fromRoom} may not use this package`;
  if (!isResolved) return 'nothing has this name';
  if (isPackage) return undefined;
  const toRoom = roomOf(to);
  if (toRoom === undefined) return 'the imported file is in no room';
  return toRoom === fromRoom || room.uses.includes(toRoom) ? undefined : `${fromRoom} may not use ${toRoom}`;
}

/** Files that import each other in a circle when the program runs, each circle once; type-only imports are gone by then. */
export function importCycles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, isPackage, isTypeOnly } of imports) {
    if (!isPackage && !isTypeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) cycles.push([...trail.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return cycles;
}
