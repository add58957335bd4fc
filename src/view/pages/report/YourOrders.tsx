import { useEffect, useMemo, useState } from 'preact/hooks';
import type { TurnRecord } from '../../../session/types.ts';
import { fateWords } from '../../../text/en/report.ts';
import { fill, say, ui } from '../../../text/index.ts';
import { useGame } from '../../panels/gameUi.ts';
import { type FateRow, fateRows, type MovedFigure } from './fates.ts';
import './fates.css';

/** The seat's orders, each with what came of it: first the order, then whom it reached, then the figure. Any key shows all at once. */
export function YourOrders({ record }: { record: TurnRecord }) {
  const game = useGame();
  const snapshot = game.now.value;
  const voice = game.voice.value;
  const rows = useMemo(() => fateRows(record, snapshot, voice), [record, snapshot, voice]);
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
      {rows.length === 0 ? <p class="second">{ui.noOrdersGiven}</p> : null}
      <ol class={played ? 'fates' : 'fates fates-play'}>
        {rows.map((row) => (
          <li key={row.index}>
            <p class="fate-order strong">{row.order}</p>
            {row.lines.length === 0 ? null : <p class="fate-lines second">{row.lines.join(' ')}</p>}
            {row.figure === null ? null : <Figure figure={row.figure} />}
          </li>
        ))}
      </ol>
    </section>
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
  return rows.map(({ order, lines }) => `${order}: ${lines.join(' ')}`).join(' ');
}
