import { describe, expect, it } from 'vitest';
import { intentBoard, moves } from '../../src/engine/selectors/index.ts';
import { boardRows, groupByWindow } from '../../src/view/panels/board/boardRows.ts';
import { LENSES } from '../../src/view/panels/board/lens.ts';
import { arcsOf, mapModel, standingModel } from '../../src/view/panels/board/mapModel.ts';
import { boardOf, intentsByNearness, missOf } from '../../src/view/panels/intentsBoard.ts';
import { loadedScenario, newGame, pass } from './support/game.ts';

const world = loadedScenario('chilly-reception');

describe('the board', () => {
  it('has every state once, on the map and in the list alike', () => {
    const { view, scenario } = newGame(undefined, '5', world).snapshot();
    const ids = Object.keys(scenario.states).sort();
    const rows = boardRows(view);
    expect(rows.map(({ id }) => id).sort()).toEqual(ids);
    expect(
      groupByWindow(view, rows)
        .flatMap((group) => group.rows.map(({ id }) => id))
        .sort(),
    ).toEqual(ids);
    for (const lens of LENSES) {
      const model = mapModel(newGame(undefined, '5', world).snapshot(), { theme: 'light', selected: null, lens });
      expect(model.regions.map(({ id }) => id).sort()).toEqual(ids);
    }
  });

  it('groups by time, the soonest first and those without a window last', () => {
    const { view } = newGame(undefined, '5', world).snapshot();
    const groups = groupByWindow(view, boardRows(view)).map(({ inTurns }) => inTurns);
    const numbers = groups.filter((turns) => turns !== null);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(groups.indexOf(null)).toBeOneOf([-1, groups.length - 1]);
    expect(new Set(groups).size).toBe(groups.length);
  });

  it('tells within a group who is about to move first, then by the size of the economy', () => {
    const { view } = newGame(undefined, '5', world).snapshot();
    for (const { rows } of groupByWindow(view, boardRows(view))) {
      const moves = rows.map(({ leaning, posture, changed }) => changed || (leaning !== null && leaning !== posture));
      expect(moves.lastIndexOf(true)).toBeLessThan(moves.includes(false) ? moves.indexOf(false) : moves.length);
      const still = rows
        .filter((_, at) => !moves[at])
        .map(({ id }) => world.scenario.states[id]?.figures.gdpUsdBn.value ?? 0);
      expect(still).toEqual([...still].sort((a, b) => b - a));
    }
  });

  it('shows five intents at most, one of a government, from the list behind it', () => {
    const session = newGame(undefined, '5', world);
    for (let turn = 0; turn < 3; turn++) {
      const { view } = session.snapshot();
      const shown = boardOf(view);
      const all = intentBoard(view);
      expect(shown.length).toBeLessThanOrEqual(5);
      expect(shown.every((intent) => all.includes(intent))).toBe(true);
      const decisions = shown.filter(({ action }) => action.kind === 'setPosture').map(({ seat }) => seat);
      expect(new Set(decisions).size).toBe(decisions.length);
      const due = shown.map(({ dueTurn }) => dueTurn);
      expect(due).toEqual([...due].sort((a, b) => a - b));
      pass(session, 1);
    }
  });

  it('lists who holds by how near the next tighter rule is, and names the rule', () => {
    const { view } = newGame(undefined, '5', world).snapshot();
    const listed = intentsByNearness(view);
    expect(new Set(listed)).toEqual(new Set(intentBoard(view)));
    const due = listed.map(({ dueTurn }) => dueTurn);
    expect(due).toEqual([...due].sort((a, b) => a - b));
    for (const turn of new Set(due)) {
      const intents = listed.filter(({ dueTurn }) => dueTurn === turn);
      const moving = intents.map((intent) => moves(view, intent));
      expect(moving.lastIndexOf(true)).toBeLessThan(moving.includes(false) ? moving.indexOf(false) : moving.length);
      const scores = intents.flatMap((intent) => missOf(view, intent)?.score ?? []);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
    for (const intent of listed) {
      const miss = missOf(view, intent);
      const today = view.state.states[intent.seat]?.posture ?? 0;
      expect(miss === null).toBe(intent.action.kind !== 'setPosture' || moves(view, intent) || today === 4);
      if (miss !== null) expect(miss.posture).toBeGreaterThan(today);
    }
  });

  it('draws five arcs at most, the seat’s own first, none twice and none on itself', () => {
    const session = newGame(undefined, '5', world);
    pass(session, 2);
    const target = session.options().find(({ order }) => order.kind === 'disclosePrivately');
    if (target === undefined) throw new Error('something to disclose');
    session.draftOrder(target.order);
    const arcs = arcsOf(session.snapshot());
    expect(arcs[0]).toMatchObject({ mine: true, kind: 'evidence' });
    expect(arcs.length).toBeLessThanOrEqual(5);
    expect(new Set(arcs.map(({ from, to, kind }) => `${from} ${to} ${kind}`)).size).toBe(arcs.length);
    expect(arcs.every(({ from, to }) => from !== to)).toBe(true);
    expect(standingModel(session.snapshot(), 'dark', null).arcs).toEqual([]);
  });
});
