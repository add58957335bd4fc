/** Every citation leads to a source, and every source is cited. */

import type { Step } from '../problem.ts';
import { type CheckContext, isRecord } from './context.ts';

/** What stands in the place of a source where there is none. */
const JUDGEMENT = 'judgement';

export function checkCitations(context: CheckContext): void {
  const known = context.names('sources');
  if (known === null) return;
  const uncited = new Set(known);
  const sources = new Set(known);
  for (const { key, path } of citationsIn(context.written)) {
    uncited.delete(key);
    if (key === JUDGEMENT || sources.has(key)) continue;
    context.find('unknownSource', path, { name: key }, { near: { name: key, among: [...known, JUDGEMENT] } });
  }
  if (sources.has(JUDGEMENT)) {
    context.find('reservedName', ['sources', JUDGEMENT], { name: JUDGEMENT }, { onKey: true });
    uncited.delete(JUDGEMENT);
  }
  for (const name of uncited) context.find('unusedSource', ['sources', name], { name }, { onKey: true });
}

/** What is said to be on record has a source beside the author's judgement. */
export function checkRecorded(context: CheckContext): void {
  for (const part of ['events', 'dilemmas'] as const) {
    for (const [index, { basis, sources }] of context.items(part)) {
      if (basis === undefined || basis === 'invented' || sources.some((key) => key !== JUDGEMENT)) continue;
      context.find('noRecord', [part, index, 'sources'], { basis });
    }
  }
}

/** Wherever the format has a list of citations it is called "sources"; at the root, the sources themselves are. */
function citationsIn(written: unknown): readonly { readonly key: string; readonly path: readonly Step[] }[] {
  const found: { key: string; path: readonly Step[] }[] = [];
  const path: Step[] = [];
  const walk = (value: unknown): void => {
    const members: Iterable<readonly [Step, unknown]> = Array.isArray(value)
      ? value.entries()
      : isRecord(value)
        ? Object.entries(value)
        : [];
    for (const [step, member] of members) {
      path.push(step);
      if (step === 'sources' && Array.isArray(member)) {
        member.forEach((key, index) => {
          if (typeof key === 'string') found.push({ key, path: [...path, index] });
        });
      } else {
        walk(member);
      }
      path.pop();
    }
  };
  walk(written);
  return found;
}
