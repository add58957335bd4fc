import { expect, test } from 'vitest';
import { type Replay, RULES_VERSION, verifyReplay } from '../../src/engine/index.ts';
import { replayOnTodaysRules } from '../../src/session/reel/onTodaysRules.ts';
import { isOver, loaded, newGame, playUntil, protector, repeatable } from './games.ts';

const { scenario } = loaded;
const { rival } = scenario.powers;

function ofOtherRules(edit: (replay: Replay) => Replay = (replay) => replay): Replay {
  const session = newGame([protector], 'today');
  playUntil(session, repeatable(41), isOver);
  const replay = session.toReplay();
  const turns = replay.turns.map(({ orders }) => ({ orders, hash: '0'.repeat(32) }));
  return edit({ ...replay, rulesVersion: '0.9', turns });
}

test('orders that can still be given make the game anew, marked and verified', () => {
  const told: number[] = [];
  const theirs = ofOtherRules();
  const { replay, results } = replayOnTodaysRules(scenario, theirs, { onTurn: (done) => told.push(done) });
  expect(replay).toMatchObject({ rulesVersion: RULES_VERSION, ordersFrom: { rulesVersion: '0.9' } });
  expect(verifyReplay(scenario, replay)).toMatchObject({ ok: true, turns: theirs.turns.length });
  expect(replay.turns.map(({ orders }) => orders)).toEqual(theirs.turns.map(({ orders }) => orders));
  expect(results).toHaveLength(replay.turns.length + 1);
  expect(told).toEqual(theirs.turns.map((_, turn) => turn + 1));
});

test('orders that can no longer be given are left out, and told', () => {
  const unlawful = { kind: 'settle' } as const;
  const theirs = ofOtherRules((replay) => ({
    ...replay,
    turns: replay.turns.map((turn, at) =>
      at === 1 ? { ...turn, orders: { ...turn.orders, [rival]: [unlawful, ...(turn.orders[rival] ?? [])] } } : turn,
    ),
  }));
  const { replay, results } = replayOnTodaysRules(scenario, theirs, {});
  expect(results[2]?.rejected).toMatchObject([{ seat: rival, index: 0 }]);
  expect(replay.turns[1]?.orders[rival]).not.toContainEqual(unlawful);
  expect(verifyReplay(scenario, replay)).toMatchObject({ ok: true });
});

test('where the game ends sooner, so does the recording, with its notes and handovers', () => {
  const theirs = ofOtherRules((replay) => ({
    ...replay,
    turns: [...replay.turns, ...replay.turns],
    notes: [
      { turn: 1, text: 'early' },
      { turn: replay.turns.length + 1, text: 'after the end' },
    ],
    handovers: [{ turn: replay.turns.length + 1, humans: [] }],
  }));
  const { replay } = replayOnTodaysRules(scenario, theirs, {});
  expect(replay.turns.length).toBeLessThan(theirs.turns.length);
  expect(replay.notes).toEqual([{ turn: 1, text: 'early' }]);
  expect(replay.handovers).toEqual([]);
  expect(verifyReplay(scenario, replay)).toMatchObject({ ok: true });
});

test('the mark keeps the rules under which the orders were first given', () => {
  const theirs = ofOtherRules((replay) => ({ ...replay, ordersFrom: { rulesVersion: '0.5' } }));
  expect(replayOnTodaysRules(scenario, theirs, {}).replay.ordersFrom).toEqual({ rulesVersion: '0.5' });
});
