import { compare as words } from '../../../text/en/compare.ts';
import { fill } from '../../../text/index.ts';

const LONGEST = 60;

/** What a line is called at first: as its file or kept game, or by its letter where neither gave it a name. */
export function lineName(name: string | null, letter: string): string {
  const told = name
    ?.replace(/\.json$/i, '')
    .trim()
    .slice(0, LONGEST);
  return told === undefined || told === '' ? fill(words.lineNamed, { line: letter }) : told;
}
