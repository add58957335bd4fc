/** docs/mechanisms.md: every mechanism, where it is, and what comes of switching it off. */
import type { Scenario } from '../../engine/index.ts';
import type { Ablation } from '../../lab/index.ts';
import type { MechanismRow, MechanismTable } from '../../scenario/index.ts';
import { formatNumber, formatSigned, mechanismWords } from '../../text/index.ts';

/** What the page was made with. */
export interface Made {
  readonly games: number;
  readonly seed: string;
}

export function mechanismsPage(
  { meta, states, powers }: Scenario,
  { mechanisms }: MechanismTable,
  found: readonly Ablation[],
  { games, seed }: Made,
): string {
  const modelled = mechanisms.filter(({ where }) => where !== null).length;
  const name = (id: string): string => states[id]?.name ?? id;
  const head = [
    `# The mechanisms of ${meta.title}`,
    '',
    `Written by \`npm run -s cli -- mechanisms --games ${games} --seed ${seed} --markdown docs/mechanisms.md\`. ${formatNumber(modelled)} of ${formatNumber(mechanisms.length)} mechanisms are modelled. *Protector*: ${name(powers.protector)}. *Rival*: ${name(powers.rival)}. A`,
    '*restricted vendor* is one whose home is the rival. Words say what is held to happen, not that it does: how well each is established, `docs/model.md` and the sources of the scenario’s figures tell.',
    '',
    'Each mechanism is switched off, and the same games are played without it: its coefficients at the value at which they do nothing, its events and orders taken out (`scenarios/mechanisms.json`).',
    `*Shows* counts the games in which any government then decided otherwise in any quarter, or an objective of the protector or of a briefed role moved by a point or more, of those played: at most ${formatNumber(games)}, and no more`,
    'than were needed. *Most* is the largest move of such an objective at the end, without the mechanism less with it. A large move in one game is luck as much as cause; the test of each number says what the mechanism does.',
  ];
  const families = [...new Set(mechanisms.map(({ family }) => family))];
  return `${[
    ...head,
    ...families.flatMap((family) => [
      '',
      `## ${family.slice(0, 1).toUpperCase()}${family.slice(1)}`,
      '',
      '| no. | what | moves | sign | where | shows | most |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...mechanisms.filter((row) => row.family === family).map((row) => line(row, found)),
    ]),
  ].join('\n')}\n`;
}

function line(row: MechanismRow, found: readonly Ablation[]): string {
  const words: Readonly<Record<string, string>> = mechanismWords;
  const ablation = found.find(({ id }) => id === row.id);
  const largest = ablation?.largest ?? null;
  const most = largest === null ? '' : `${formatSigned(largest.delta, 1)} \`${largest.objective}\` of ${largest.seat}`;
  const shows = ablation === undefined ? '' : `${formatNumber(ablation.shown)} of ${formatNumber(ablation.games)}`;
  const cells = [row.id, words[row.id] ?? '', row.variable, row.sign, whereOf(row), shows, most];
  return `| ${cells.join(' | ')} |`;
}

function whereOf({ id, where, leftOut }: MechanismRow): string {
  if (leftOut !== null) return `left out: ${leftOut}`;
  if (where === null) return 'not yet modelled';
  return `[${where}](../src/engine/${where}), [test](../tests/mechanisms/${id}.test.ts)`;
}
