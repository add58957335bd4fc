/** The lines of a file around each of its problems, short and harmless, with the place marked. */

import { visible } from '../../scenario/text/visible.ts';
import type { FileProblem } from '../types.ts';
import type { Excerpt, ShownProblem } from './types.ts';

/** Lines shown before and after the problem's own. */
const AROUND = 2;
/** Characters of a line that are shown before the problem's column, and in all: a file may be one line of a megabyte. */
const BEFORE = 60;
const WIDTH = 120;

const CUT = '…';
const LINE_BREAK = /\r\n|\r|\n/g;

/** @param given the file as read; a byte order mark is no part of its first line, as for the problems' columns */
export function withExcerpts(given: string, problems: readonly FileProblem[]): readonly ShownProblem[] {
  const text = given.replace(/^\uFEFF/, '');
  const lines = linesOf(text);
  return problems.map((problem) => {
    const own = lines.text(problem.line);
    const from = windowStart(own, problem.column - 1);
    const around: Excerpt[] = [];
    const first = Math.max(1, problem.line - AROUND);
    const last = Math.min(lines.count, problem.line + AROUND);
    for (let line = first; line <= last; line++) around.push({ line, text: shown(lines.text(line), from) });
    const caret = (from > 0 ? CUT.length : 0) + plain(own.slice(from, problem.column - 1)).length;
    return { ...problem, around, caret };
  });
}

/** Where the shown part of a line begins: at its beginning, unless the column would then be out of sight. Never within a pair. */
function windowStart(line: string, column: number): number {
  if (column < WIDTH - 20) return 0;
  const start = column - BEFORE;
  return isLowHalf(line, start) ? start - 1 : start;
}

function shown(line: string, from: number): string {
  const end = from + WIDTH;
  const part = line.slice(from, isLowHalf(line, end) ? end + 1 : end);
  const before = from > 0 && line.length > 0 ? CUT : '';
  return `${before}${plain(part)}${line.length > end ? CUT : ''}`;
}

/** Tabs take one place, so that the place of a character in its line can be counted. */
function plain(text: string): string {
  return visible(text.replaceAll('\t', ' '));
}

function isLowHalf(line: string, index: number): boolean {
  const unit = line.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function linesOf(text: string): { readonly count: number; text(line: number): string } {
  const starts = [0];
  const ends: number[] = [];
  for (const found of text.matchAll(LINE_BREAK)) {
    ends.push(found.index);
    starts.push(found.index + found[0].length);
  }
  ends.push(text.length);
  return { count: starts.length, text: (line) => text.slice(starts[line - 1] ?? 0, ends[line - 1] ?? 0) };
}
