import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TurnRecord } from '../../../session/types.ts';
import { fateWords } from '../../../text/en/report.ts';
import { fill, say, ui } from '../../../text/index.ts';
import { useGame } from '../../panels/gameUi.ts';
import { type FateGroup, type FateRow, fateGroups, fateRows, type MovedFigure } from './fates.ts';
import './fates.css';

/** Up to this many groups of orders stand open; of more, the first few, and the rest is folded. */
const OPEN = 3;
const OPEN_OF_MORE = 2;

/** The seat's orders, each with what came of it: first the order, then the figure, then what the government made of it. Any key shows all at once. */
export function YourOrders({ record }: { record: TurnRecord }) {
  const game = useGame();
  const snapshot = game.now.value;
  const voice = game.voice.value;
  const groups = useMemo(() => fateGroups(fateRows(record, snapshot, voice)), [record, snapshot, voice]);
  const open = groups.length > OPEN ? groups.slice(0, OPEN_OF_MORE) : groups;
  const folded = groups.slice(open.length);
  const [played, setPlayed] = useState(false);
  useEffect(() => {
    const skip = () => setPlayed(true);
    addEventListener('keydown', skip);
    addEventListener('pointerdown', skip);
    return () => {
      removeEventListener('keydown', skip);
      removeEventListener('pointerdown', skip);
    };
  }, []);
  return (
    <section class="report-orders" aria-labelledby="report-orders-title">
      <h2 class="caption" id="report-orders-title">
        {ui.yourOrders}
      </h2>
      {groups.length === 0 ? <p class="second">{ui.noOrdersGiven}</p> : null}
      <Groups groups={open} played={played} />
      {folded.length === 0 ? null : (
        <details class="fates-more">
          <summary>{fill(fateWords.more, { n: folded.reduce((sum, { rows }) => sum + rows.length, 0) })}</summary>
          <Groups groups={folded} played />
        </details>
      )}
    </section>
  );
}

function Groups({ groups, played }: { groups: readonly FateGroup[]; played: boolean }) {
  return (
    <ol class={played ? 'fates' : 'fates fates-play'}>
      {groups.map(({ rows, lines }) => (
        <li key={rows[0]?.index}>
          {rows.map((row) => (
            <div key={row.index}>
              <p class="fate-order strong">{row.order}</p>
              {row.figure === null ? null : <Figure figure={row.figure} />}
              {row.note === null ? null : <p class="fate-note second">{row.note}</p>}
            </div>
          ))}
          {lines.length === 0 ? null : <p class="fate-lines second">{lines.join(' ')}</p>}
        </li>
      ))}
    </ol>
  );
}

function Figure({ figure: { name, before, after, path, at } }: { figure: MovedFigure }) {
  const game = useGame();
  return (
    <p class="fate-figure">
      <span class="second">{fateWords.changed}</span>{' '}
      <button
        type="button"
        class="figure-button"
        aria-haspopup="dialog"
        onClick={() => {
          game.dialog.value = { kind: 'causes', path, at };
        }}
      >
        {name}{' '}
        <span class="number">
          {before} → <b>{after}</b>
        </span>
        <span class="visually-hidden">, {fill(ui.causesOf, { variable: say.variable(path, game.voice.value) })}</span>
      </button>
    </p>
  );
}

/** The same rows as one text, for a screen reader. */
export function saidFates(rows: readonly FateRow[]): string {
  return fateGroups(rows)
    .map(({ rows: together, lines }) => {
      const notes = together.flatMap(({ note }) => (note === null ? [] : [note]));
      return `${together.map(({ order }) => order).join('; ')}: ${[...lines, ...notes].join(' ')}`;
    })
    .join(' ');
}
