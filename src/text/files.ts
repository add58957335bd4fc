/** Problems of files in plain words. */
import { files } from './en/files.ts';
import { fill, plural } from './fill.ts';
import { joinNames } from './names.ts';
import type { FileProblemLike, MismatchLike, ShownProblemLike, Voice } from './types.ts';

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

export function fileProblem({ line, column, path, message, expected, suggestion }: FileProblemLike): string {
  const parts = [sentence(fill(files.at, { line, column, path, message }))];
  if (expected !== '') parts.push(sentence(fill(files.expected, { expected })));
  if (suggestion !== null) parts.push(fill(files.suggestion, { suggestion }));
  return parts.join(' ');
}

/** All problems of a file as plain text, each with the lines around it and a sign under the place. */
export function fileProblems(file: string, problems: readonly ShownProblemLike[]): string {
  const told = problems.map((problem) => [fileProblem(problem), ...excerpt(problem)].join('\n'));
  return `${[file, ...told].join('\n\n')}\n`;
}

function excerpt({ line, around, caret }: ShownProblemLike): readonly string[] {
  const width = String(around.at(-1)?.line ?? 0).length;
  return around.flatMap(({ line: number, text }) => {
    const own = number === line;
    const shown = `${own ? '>' : ' '} ${String(number).padStart(width)} | ${text}`;
    return own ? [shown, `${' '.repeat(width + 5 + caret)}^`] : [shown];
  });
}

/** A list of states longer than this is counted. */
const MOST_NAMED = 6;

/**
 * What is wrong with a recorded game, the first differing turn first; a sentence or two each.
 * @param mismatch its path is a turn, a turn's hash, a refused order, or the version of the rules
 */
export function mismatch(found: MismatchLike, voice: Voice): readonly string[] {
  const { turn, path } = found;
  const { names } = voice;
  if (path === 'rulesVersion') return [fill(files.mismatchRules, { expected: found.expected, found: found.found })];
  const at = { date: names.turn(turn), turn: turn + 1 };
  const [, , part, seat = '', index = '0'] = path.split('/');
  if (part === 'orders') {
    return [fill(files.mismatchOrder, { ...at, state: names.state(seat), number: Number(index) + 1 })];
  }
  if (part === undefined) return [fill(files.mismatchEnded, at)];
  return [fill(files.mismatchHash, at), ...differing(found, voice), agreement(found, voice)];
}

function differing({ parts }: MismatchLike, { names }: Voice): readonly string[] {
  if (parts === null) return [];
  if (parts.length === 0) return [files.mismatchNothing];
  const states = parts.flatMap((part) =>
    part.startsWith('states/') ? [names.state(part.slice('states/'.length))] : [],
  );
  const others = parts.flatMap((part) => (part.startsWith('states/') ? [] : [partName(part)]));
  const told =
    states.length === 0 ? [] : [plural(files.states, states.length).replace('{names}', () => shortList(states))];
  return [fill(files.mismatchParts, { parts: joinNames([...told, ...new Set(others)]) })];
}

function partName(part: string): string {
  const known: Readonly<Record<string, string>> = files.parts;
  return Object.hasOwn(known, part) ? (known[part] ?? files.otherPart) : files.otherPart;
}

function shortList(all: readonly string[]): string {
  if (all.length <= MOST_NAMED) return joinNames(all);
  return fill(files.andMore, { names: all.slice(0, MOST_NAMED).join(', '), n: all.length - MOST_NAMED });
}

function agreement({ agreesAgain }: MismatchLike, { names }: Voice): string {
  if (agreesAgain === null) return files.agreesNever;
  return fill(files.agreesAgain, { turn: agreesAgain + 1, date: names.turn(agreesAgain) });
}
