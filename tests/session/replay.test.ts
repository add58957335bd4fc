import { describe, expect, test } from 'vitest';
import { type Replay, verifyReplay } from '../../src/engine/index.ts';
import { openScenarioText } from '../../src/session/open.ts';
import { resultsOf } from '../../src/session/reel/makeReel.ts';
import { sessionFromReplay } from '../../src/session/session.ts';
import type { Session } from '../../src/session/types.ts';
import { draftSome, government, isOver, loaded, newGame, playUntil, protector, repeatable } from './games.ts';
import { openSync } from './openHere.ts';

const hashes = (session: Session): readonly string[] => session.snapshot().history.map(({ hash }) => hash);

function opened(text: string): Session {
  const result = openSync(text);
  if (result.kind !== 'replay') throw new Error(JSON.stringify(result));
  const { replay, scenario } = result.reel;
  return sessionFromReplay(replay, scenario, resultsOf(result.reel));
}

describe('a game saved and opened', () => {
  test('a finished game is verified and shown at its verdict', () => {
    const session = newGame([protector]);
    playUntil(session, repeatable(21), isOver);
    const again = opened(session.replayText());
    expect(hashes(again)).toEqual(hashes(session));
    expect(again.snapshot()).toMatchObject({ stage: 'verdict', seat: protector, truth: session.snapshot().truth });
    expect(again.snapshot().scores).toEqual(session.snapshot().scores);
    expect(again.snapshot().history).toEqual(session.snapshot().history);
    expect(again.replayText()).toBe(session.replayText());
  });

  test('turns after the end are no part of a game', () => {
    const session = newGame([protector]);
    playUntil(session, repeatable(21), isOver);
    const replay = session.toReplay();
    const { turns } = replay;
    const more = { orders: {}, hash: turns.at(-1)?.hash ?? '' };
    expect(verifyReplay(loaded.scenario, { ...replay, turns: [...turns, more] })).toMatchObject({
      ok: false,
      turn: turns.length,
      path: `turns/${turns.length}`,
      expected: 'ended',
    });
    expect(verifyReplay(loaded.scenario, replay)).toMatchObject({ ok: true, turns: turns.length });
  });

  test('a game saved midway waits for the same orders and plays on to the same end', () => {
    const session = newGame([government], 'midway');
    const next = repeatable(22);
    playUntil(session, next, (game) => game.snapshot().turn === 3 && game.snapshot().stage === 'orders');
    const again = opened(session.replayText());
    expect(again.snapshot()).toMatchObject({
      stage: 'orders',
      turn: 3,
      seat: government,
      hash: session.snapshot().hash,
    });
    for (let turn = 3; turn < 6 && !isOver(session); turn++) {
      for (const game of [session, again]) {
        draftSome(game, repeatable(turn));
        game.endTurn();
        game.proceed();
        if (game.snapshot().stage === 'briefing') game.proceed();
      }
    }
    expect(hashes(again)).toEqual(hashes(session));
  });

  test('a game saved before its first turn begins at its briefing', () => {
    expect(opened(newGame([protector]).replayText()).snapshot()).toMatchObject({ stage: 'briefing', turn: 0 });
  });

  test('the file embeds the scenario as written, the seed, and every seat’s orders', () => {
    const session = newGame([protector], 'a seed / with “marks”');
    playUntil(session, repeatable(23), (game) => game.snapshot().turn === 2);
    const replay = JSON.parse(session.replayText()) as Replay;
    expect(replay).toMatchObject({ kind: 'rr.replay', format: 3, scenarioHash: loaded.hash, humans: [protector] });
    expect(replay.scenario).toEqual(loaded.source);
    expect(replay.turns.map(({ hash }) => hash)).toEqual(hashes(session));
    expect(Object.keys(replay.turns[0]?.orders ?? {}).length).toBeGreaterThan(1);
    expect(session.replayFileName()).toMatch(/^[a-z0-9-]+-turn-2\.json$/);
    expect(opened(session.replayText()).snapshot().seed).toBe('a seed / with “marks”');
  });
});

describe('a file that does not hold', () => {
  const replay = (): Replay => {
    const session = newGame([protector]);
    playUntil(session, repeatable(24), (game) => game.snapshot().turn === 4);
    return session.toReplay();
  };
  const altered = (
    change: (copy: { turns: { orders: Record<string, unknown[]>; hash: string }[] }) => void,
  ): string => {
    const copy = JSON.parse(JSON.stringify(replay()));
    change(copy);
    return JSON.stringify(copy);
  };

  test('a changed hash is named by its turn', () => {
    const result = openSync(
      altered(({ turns }) => {
        const turn = turns[2];
        if (turn !== undefined) turn.hash = turn.hash.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
      }),
    );
    expect(result).toMatchObject({ kind: 'mismatch', mismatch: { turn: 2 } });
    if (result.kind === 'mismatch') expect(result.scenario.id).toBe(loaded.scenario.id);
  });

  test('orders left out change the game, and it is seen', () => {
    const text = altered(({ turns }) => {
      for (const turn of turns) turn.orders = {};
    });
    expect(openSync(text)).toMatchObject({ kind: 'mismatch' });
  });

  test('another seed is another game', () => {
    const text = JSON.stringify({ ...replay(), seed: 'other' });
    expect(openSync(text)).toMatchObject({ kind: 'mismatch' });
  });

  test.each(['', 'not JSON', '{}', '[]', '{"kind":"rr.replay"}'])('%j is refused with its problems', (text) => {
    const result = openSync(text);
    if (result.kind !== 'problems') throw new Error(result.kind);
    expect(result.problems.length).toBeGreaterThan(0);
  });

  test('the game in hand is not touched by a file that was refused', () => {
    const session = newGame([protector]);
    const before = session.snapshot();
    openSync('{}');
    expect(session.snapshot()).toBe(before);
  });

  test('a scenario file is opened by its door, problems and all', () => {
    expect(openScenarioText('{"format": 1}')).toMatchObject({ ok: false });
    const text = JSON.stringify(loaded.source);
    expect(openScenarioText(text)).toMatchObject({ ok: true, loaded: { hash: loaded.hash } });
    expect(openScenarioText(`\uFEFF${text}`)).toMatchObject({ ok: true, loaded: { hash: loaded.hash } });
  });
});
