import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/engine/model/index.ts';
import { fatesOf, seatKind, windowsOf } from '../../src/engine/selectors/index.ts';
import type { Session } from '../../src/session/index.ts';
import { voiceOf } from '../../src/text/index.ts';
import { fateGroups, fateRows } from '../../src/view/pages/report/fates.ts';
import { subjectOf } from '../../src/view/pages/report/findings.ts';
import { loadedScenario, newGame, pass } from './support/game.ts';

function played(session: Session) {
  const snapshot = session.snapshot();
  const record = snapshot.history.at(-1);
  if (record === undefined) throw new Error('a turn was played');
  const voice = voiceOf(snapshot.scenario, snapshot.seat, session.lookups);
  return {
    record,
    snapshot,
    fates: fatesOf(record, snapshot.seat, snapshot.scenario),
    rows: fateRows(record, snapshot, voice),
  };
}

function give(session: Session, kind: Order['kind'], among: (order: Order) => boolean = () => true): Order {
  const found = session.options().find(({ order }) => order.kind === kind && among(order));
  if (found === undefined) throw new Error(`${kind} can be given`);
  expect(session.draftOrder(found.order)).toBeNull();
  return found.order;
}

describe('what came of the orders', () => {
  it('is nothing where none was given', () => {
    const session = newGame();
    pass(session, 1);
    expect(played(session).rows).toEqual([]);
  });

  it('names the decision that was taken, by how much the nearest fell short, and the largest reason against it', () => {
    const session = newGame();
    const { intents } = session.snapshot().view.state;
    const deciding = new Set(Object.values(intents).flatMap(({ seat, dueTurn }) => (dueTurn === 0 ? [seat] : [])));
    give(session, 'lobby', (order) => 'target' in order && deciding.has(order.target));
    pass(session, 1);
    const { fates, rows, record } = played(session);
    const [one] = fates;
    if (one?.fate.kind !== 'held') throw new Error('it decided and stayed');
    const { state, gap, nearest } = one.fate;
    expect(record.happenings).toContainEqual(expect.objectContaining({ code: 'postureHeld', state, gap, nearest }));
    expect(one.fate.against?.value).toBeLessThan(0);
    expect(rows[0]?.lines[0]).toContain(Math.abs(gap).toFixed(3));
    expect(rows[0]?.lines.join(' ')).not.toMatch(/undefined|\{/);
  });

  it('names the date of a decision that is still to come, and how its case moved', () => {
    const session = newGame();
    const { intents } = session.snapshot().view.state;
    const deciding = new Set(Object.values(intents).flatMap(({ seat, dueTurn }) => (dueTurn === 0 ? [seat] : [])));
    give(session, 'disclosePrivately', (order) => 'target' in order && !deciding.has(order.target));
    pass(session, 1);
    const [one] = played(session).fates;
    if (one?.fate.kind !== 'notDue') throw new Error('it had nothing to decide');
    expect(one.fate.window?.turn).toBeGreaterThan(0);
    expect(one.fate.case.after).not.toBe(one.fate.case.before);
  });

  it('shows a figure that the order itself moved, at its place in the ledger', () => {
    for (const id of ['archipelago', 'chilly-reception']) {
      const session = newGame(undefined, '5', loadedScenario(id));
      for (const kind of ['speech', 'lobby', 'disclosePublicly'] as const) give(session, kind);
      pass(session, 1);
      const { rows, record, snapshot } = played(session);
      expect(rows).toHaveLength(3);
      for (const { figure, index } of rows) {
        expect(figure?.before).not.toBe(figure?.after);
        const entry = record.ledger[figure?.at.index ?? -1];
        expect(entry?.path).toBe(figure?.path);
        expect(entry?.causes).toContainEqual(expect.objectContaining({ kind: 'order', seat: snapshot.seat, index }));
      }
    }
  });

  it('knows a rule of the seat’s own, and a review that ends later', () => {
    const loaded = loadedScenario();
    const seat = Object.keys(loaded.scenario.roles).find((id) => seatKind(loaded.scenario, id) === 'government');
    const ruling = newGame(seat, '5', loaded);
    const rule = give(ruling, 'setPosture');
    pass(ruling, 1);
    expect(played(ruling).fates[0]?.fate).toMatchObject({
      kind: 'moved',
      state: seat,
      to: 'posture' in rule && rule.posture,
    });

    const looking = newGame(seat, '5', loaded);
    give(looking, 'commissionReview');
    pass(looking, 1);
    const [review] = played(looking).fates;
    if (review?.fate.kind !== 'later') throw new Error('it ends later');
    expect(review.fate.turn).toBe(looking.snapshot().view.state.states[seat ?? '']?.reviewDue);
  });

  it('has a reason for every order of every kind, never an empty row', () => {
    const loaded = loadedScenario();
    for (const seat of Object.keys(loaded.scenario.roles)) {
      const kinds = new Set(
        newGame(seat, '5', loaded)
          .options()
          .map(({ order }) => order.kind),
      );
      for (const kind of kinds) {
        if (kind === 'answer') continue;
        const session = newGame(seat, '5', loaded);
        give(session, kind);
        pass(session, 1);
        const [row] = played(session).rows;
        expect({
          kind,
          said: (row?.lines.length ?? 0) + Number(row?.figure !== null || row.note !== null),
        }).not.toEqual({ kind, said: 0 });
      }
    }
  });

  it('names, of what an order moved all over the world, whom the report is about or who decides soon', () => {
    const session = newGame(undefined, '5', loadedScenario('chilly-reception'));
    give(session, 'speech');
    pass(session, 1);
    const { rows, record, snapshot } = played(session);
    const [, state = ''] = rows[0]?.figure?.path.split('/') ?? [];
    const { seat, scenario } = snapshot;
    const about = subjectOf(record, seat, scenario)?.state;
    const near = windowsOf({ seat, scenario, state: record.after }, state)[0]?.inTurns ?? 99;
    expect(state === about || near < 4).toBe(true);
    expect(rows[0]?.figure?.name).not.toMatch(/: pressed/);
  });

  it('says once what is the same of two orders', () => {
    const session = newGame(undefined, '5', loadedScenario('chilly-reception'));
    const first = give(session, 'disclosePrivately');
    const target = 'target' in first ? first.target : '';
    give(session, 'lobby', (order) => 'target' in order && order.target === target);
    give(session, 'speech');
    pass(session, 1);
    const { rows } = played(session);
    const groups = fateGroups(rows);
    expect(rows[0]?.lines).toEqual(rows[1]?.lines);
    expect(groups.map((group) => group.rows.map(({ index }) => index))).toEqual([[0, 1], [2]]);
  });
});
