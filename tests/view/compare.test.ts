// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import type { KeptGame } from '../../src/session/keep/types.ts';
import { compare } from '../../src/session/reel/compare.ts';
import type { Reel } from '../../src/session/reel/types.ts';
import { watch } from '../../src/session/reel/watch.ts';
import { createCompareUi, line, nextDifference } from '../../src/view/pages/compare/compareUi.ts';
import { differenceRows } from '../../src/view/pages/compare/differenceRows.ts';
import { endsFor, figureLines, fittedScale } from '../../src/view/pages/compare/figures.ts';
import { lineName } from '../../src/view/pages/compare/lineName.ts';
import { otherGames } from '../../src/view/pages/compare/otherGames.ts';
import { seriesOf } from '../../src/view/pages/compare/series.ts';
import { newGame, pass } from './support/game.ts';

const PARTED = 2;
let a: Reel;
let b: Reel;

/** The same game, but from a turn on with every order that can be given. */
beforeAll(() => {
  // A seed under which the orders make governments stand elsewhere.
  const session = newGame(undefined, '3');
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

describe('the chart', () => {
  const box = { width: 800, height: 100, left: 34, right: 20, top: 20, bottom: 24 };

  it('fits its scale to both lines: two points apart are seen apart, and every value stands inside', () => {
    for (const values of [[57, 59], [0, 1], [100, 98], [12, 47, 83], [50]]) {
      const [from, to] = endsFor(values);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(100);
      const { y } = fittedScale([from, to], 8, box);
      for (const value of values) {
        expect(y(value)).toBeGreaterThanOrEqual(box.top);
        expect(y(value)).toBeLessThanOrEqual(box.height - box.bottom);
      }
    }
    const { y } = fittedScale(endsFor([57, 59]), 8, box);
    expect(y(57) - y(59)).toBeGreaterThan(8);
  });

  it('keeps the two figures apart and in the chart, the higher line’s above, A’s where both are alike', () => {
    for (let a = box.top; a <= box.height - box.bottom; a += 2) {
      for (let b = box.top; b <= box.height - box.bottom; b += 2) {
        const [lineA, lineB] = figureLines(a, b, box);
        expect(Math.abs(lineA - lineB)).toBeGreaterThanOrEqual(15.99);
        expect(lineA < lineB).toBe(a <= b);
        for (const line of [lineA, lineB]) {
          expect(line).toBeGreaterThanOrEqual(box.top + 12);
          expect(line).toBeLessThanOrEqual(box.height - box.bottom);
        }
      }
    }
  });
});

describe('a line', () => {
  it('is called as its file without the ending, or by its letter', () => {
    expect(lineName('Class 3b.json', 'A')).toBe('Class 3b');
    expect(lineName(null, 'A')).toBe('Line A');
    expect(lineName('.json', 'B')).toBe('Line B');
  });

  it('can be held against every kept game of its scenario but itself', async () => {
    const kept = (id: string, reel: Reel, more: Partial<KeptGame> = {}): KeptGame => ({
      id,
      kind: 'game',
      name: id,
      scenarioTitle: '',
      scenarioHash: reel.replay.scenarioHash,
      seed: reel.replay.seed,
      humans: reel.replay.humans,
      roles: [],
      turn: reel.turns,
      turns: reel.scenario.calendar.turns,
      calendar: reel.scenario.calendar,
      ended: true,
      rulesVersion: reel.replay.rulesVersion,
      savedAt: 0,
      broken: false,
      ...more,
    });
    const games = [
      kept('itself', a),
      kept('other orders', b),
      kept('shorter', a, { turn: 1 }),
      kept('not begun', a, { turn: 0 }),
      kept('elsewhere', a, { scenarioHash: 'x', seed: 'x' }),
    ];
    const texts = new Map([
      ['itself', JSON.stringify(a.replay)],
      ['other orders', JSON.stringify(b.replay)],
    ]);
    const found = await otherGames({ games: async () => games, exportText: async (id) => texts.get(id) ?? null }, a);
    expect(found.map(({ id }) => id)).toEqual(['other orders', 'shorter']);
  });
});
