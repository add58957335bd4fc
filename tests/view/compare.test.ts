// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/session/reel/compare.ts';
import type { Reel } from '../../src/session/reel/types.ts';
import { watch } from '../../src/session/reel/watch.ts';
import { createCompareUi, line, nextDifference } from '../../src/view/pages/compare/compareUi.ts';
import { differenceRows } from '../../src/view/pages/compare/differenceRows.ts';
import { seriesOf } from '../../src/view/pages/compare/series.ts';
import { newGame, pass } from './support/game.ts';

const PARTED = 2;
let a: Reel;
let b: Reel;

/** The same game, but from a turn on with every order that can be given. */
beforeAll(() => {
  // A seed under which the orders make governments stand elsewhere.
  const session = newGame(undefined, '2');
  pass(session, 20);
  a = session.toReel();
  const branch = watch(a).playOn(PARTED, a.replay.humans);
  while (branch.snapshot().stage !== 'verdict') {
    if (branch.snapshot().stage === 'orders') {
      for (const { order } of branch.options()) branch.draftOrder(order);
      branch.endTurn();
    } else branch.proceed();
  }
  b = branch.toReel();
});

function held() {
  return createCompareUi({ a: line(a, 'One', ''), b: line(b, 'Two', ''), compare });
}

describe('two lines', () => {
  it('are shown where the first orders that differ have done their work', () => {
    const { cursor, comparison } = held();
    expect(comparison.value?.firstDivergence?.turn).toBe(PARTED);
    expect(cursor.value).toBe(PARTED + 1);
  });

  it('go from difference to difference, each another one than the turn before had', () => {
    const comparison = compare(a, b);
    const stops: number[] = [];
    for (let at = nextDifference(comparison, -1); at !== null; at = nextDifference(comparison, at)) stops.push(at);
    const key = (turn: number) =>
      JSON.stringify(
        comparison
          .at(turn)
          .postures.map(({ state, ...rest }) => [state, rest.a, rest.b])
          .sort(),
      );
    expect(stops.length).toBeGreaterThan(1);
    for (const stop of stops) {
      expect(stop).toBeGreaterThan(PARTED);
      expect(key(stop)).not.toBe(key(stop - 1));
    }
    expect(nextDifference(compare(a, a), -1)).toBeNull();
  });

  it('have the figures of their own turns in the chart', () => {
    const [seat] = a.replay.humans;
    if (seat === undefined) throw new Error('somebody played');
    for (const reel of [a, b]) {
      const values = seriesOf(reel, seat, 'composite');
      expect(values).toHaveLength(reel.turns + 1);
      expect(seriesOf(reel, seat, 'strain')[3]).toBe(reel.at(3, seat).view.state.world.strain);
    }
    expect(seriesOf(a, seat, 'composite').slice(0, PARTED + 1)).toEqual(
      seriesOf(b, seat, 'composite').slice(0, PARTED + 1),
    );
  });
});

describe('the table of differences', () => {
  const rowsAt = (turn: number) => {
    const ui = held();
    const comparison = ui.comparison.value;
    if (comparison === null) throw new Error('two lines');
    return { ui, rows: differenceRows(comparison, turn, ui.seat, ui.voice) };
  };

  it('names the first divergence: turn, who, and what each ordered', () => {
    const { ui, rows } = rowsAt(a.turns);
    expect(rows.divergence?.what).toContain(`Turn ${PARTED + 1}, `);
    expect(rows.divergence?.a).toBe(`${ui.voice.names.state(ui.seat)}: no orders`);
    expect(rows.divergence?.b).not.toContain('no orders');
    expect(rows.divergence?.b.length).toBeGreaterThan(ui.voice.names.state(ui.seat).length + 5);
  });

  it('has a row for every government that stands elsewhere, the widest gap first', () => {
    const comparison = compare(a, b);
    expect(comparison.at(comparison.turns).postures.length).toBeGreaterThan(0);
    for (let turn = 0; turn <= comparison.turns; turn++) {
      const { rows, ui } = rowsAt(turn);
      const { postures } = comparison.at(turn);
      expect(rows.governments.map(({ what }) => what)).toEqual(
        postures.map(({ state }) => ui.voice.names.state(state)),
      );
      const gaps = postures.map((one) => Math.abs(one.a - one.b));
      expect(gaps).toEqual([...gaps].sort((x, y) => y - x));
    }
  });

  it('has no row for a figure that reads the same on both sides', () => {
    expect(rowsAt(0).rows).toMatchObject({ governments: [], figures: [] });
    const { rows } = rowsAt(a.turns);
    expect(rows.figures.length).toBeGreaterThan(0);
    for (const row of rows.figures) expect(row.a).not.toBe(row.b);
  });
});
