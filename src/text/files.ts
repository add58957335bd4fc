/** Problems of files in plain words. */
import { files } from './en/files.ts';
import { fill } from './fill.ts';
import type { FileProblemLike, MismatchLike, Voice } from './types.ts';
import { variable } from './variables.ts';

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

export function fileProblem({ line, column, path, message, expected, suggestion }: FileProblemLike): string {
  const parts = [sentence(fill(files.at, { line, column, path, message }))];
  if (expected !== '') parts.push(sentence(fill(files.expected, { expected })));
  if (suggestion !== null) parts.push(fill(files.suggestion, { suggestion }));
  return parts.join(' ');
}

/** `turn` is the turn whose outcome differs; the path is a variable's, a turn's hash, a refused order's, or the version of the rules. */
export function mismatch({ turn, path, expected, found }: MismatchLike, voice: Voice): string {
  if (path === 'rulesVersion') return fill(files.mismatchRules, { expected, found });
  const date = voice.names.turn(turn);
  const [root, , part, seat = ''] = path.split('/');
  if (root === 'turns' && part === 'orders') return fill(files.mismatchOrder, { date, state: voice.names.state(seat) });
  if (root === 'turns' || !path.includes('/')) return fill(files.mismatchHash, { date });
  return fill(files.mismatchTurn, { date, variable: variable(path, voice), expected, found });
}
