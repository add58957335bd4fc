/** Whether every mechanism moves something. */
import { ablate, seedsOf } from '../lab/index.ts';
import type { MechanismRow } from '../scenario/index.ts';
import type { Arguments, Command } from './command.ts';
import { loadScenario, writeText } from './files.ts';
import { type ExitStatus, type Io, UsageError } from './io.ts';
import { jsonLine } from './json.ts';
import { mechanismsPage } from './mechanisms/page.ts';
import { readMechanismTable } from './mechanisms/read.ts';
import { ablationLines } from './mechanisms/report.ts';
import { progressOf } from './progress.ts';

const MOST_GAMES = 1000;
/** Games in which a mechanism is seen to show before the next is looked at. */
const ENOUGH = 3;
/** The game in which the table switches them off. */
const GAME = 'chilly-reception';

export const mechanisms: Command = {
  name: 'mechanisms',
  summary: 'Plays games with each mechanism of the model and without it, and says what comes out otherwise.',
  operands: null,
  options: {
    scenario: { value: 'X', help: 'built-in game or scenario file that the table is of' },
    table: { value: 'FILE', help: 'another table of mechanisms' },
    only: { value: 'K01,K02', help: 'these mechanisms alone' },
    games: { value: 'N', help: 'games in which a mechanism may show at most (default 200)' },
    seed: { value: 'S', help: 'the games have the seeds S/0, S/1 … (default 1)' },
    markdown: { value: 'FILE', help: 'write the page of all mechanisms, docs/mechanisms.md' },
    json: { help: 'one JSON object' },
  },
  notes: [
    'The engine plays all seats. A mechanism shows in a game where without it a government has another rule after any turn, or where an objective of the',
    `protector or of a briefed role ends a point or more away. It is played until it has shown in ${ENOUGH} games.`,
    '',
    'Fails (1) where a mechanism shows in none.',
  ],
  run: runMechanisms,
};

function runMechanisms(args: Arguments, io: Io): ExitStatus {
  const { scenario, hash } = loadScenario(args.text('scenario') ?? GAME);
  const table = readMechanismTable(scenario, args.text('table'));
  const games = args.count('games', MOST_GAMES) ?? 200;
  const seed = args.text('seed') ?? '1';
  const chosen = chosenFrom(table.mechanisms, args.text('only'));
  const switchable = chosen.flatMap(({ id, off }) => (off === null ? [] : [{ id, off }]));
  let done = 0;
  const progress = progressOf(io, 0, switchable.length, 'mechanisms');
  const found = ablate(scenario, switchable, seedsOf(seed, games), ENOUGH, () => progress(++done));
  io.status(null);
  const shown = { ...table, mechanisms: chosen };
  const page = args.text('markdown');
  if (page !== null) writeText(page, mechanismsPage(scenario, shown, found, { games, seed }));
  if (args.flag('json')) io.out(jsonLine('mechanisms', hash, { seed, games, mechanisms: found }));
  else for (const line of ablationLines(shown, found)) io.out(line);
  return found.every(({ shown }) => shown > 0) ? 0 : 1;
}

/** @throws UsageError for a number that the table has not */
function chosenFrom(rows: readonly MechanismRow[], only: string | null): MechanismRow[] {
  if (only === null) return [...rows];
  return only.split(',').map((id) => {
    const row = rows.find((each) => each.id === id);
    if (!row) throw new UsageError(`--only takes numbers of mechanisms, as in K01,K02; there is no "${id}".`);
    return row;
  });
}
