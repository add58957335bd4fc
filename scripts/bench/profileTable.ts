/** A profile for people: functions by their place in the source. */
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FunctionTime } from './profile.ts';

const MOST = 40;

export function profileTable(times: readonly FunctionTime[]): string {
  const maps = new Map<string, SourceMap | null>();
  const rows = times.slice(0, MOST).map((time) => {
    const share = (of: number): string => `${(100 * of).toFixed(1)}`.padStart(6);
    return `${share(time.self)}${share(time.total)}  ${(time.name || '(anonymous)').padEnd(28)} ${placeOf(time, maps)}`;
  });
  return ['  self total  function, % of the time', ...rows].join('\n');
}

/** Where a function begins: file and line of the source, or nothing where it is Node's own. */
function placeOf({ url, line, column }: FunctionTime, maps: Map<string, SourceMap | null>): string {
  if (!url.startsWith('file:')) return url;
  const bundled = fileURLToPath(url);
  if (!maps.has(bundled)) maps.set(bundled, mapOf(bundled));
  const entry = maps.get(bundled)?.findEntry(line, column);
  if (!entry || !('originalSource' in entry)) return `${bundled}:${line + 1}`;
  const source = resolve(bundled, '..', entry.originalSource);
  return `${relative(process.cwd(), source)}:${entry.originalLine + 1}`;
}

function mapOf(bundled: string): SourceMap | null {
  const file = `${bundled}.map`;
  return existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : null;
}
