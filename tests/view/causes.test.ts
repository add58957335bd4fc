import { describe, expect, it } from 'vitest';
import type { Cause, LedgerEntry } from '../../src/engine/model/index.ts';
import { isUnder } from '../../src/engine/selectors/index.ts';
import { largestRoot, lastChange, tellingCause } from '../../src/view/panels/dialogs/causes.ts';
import { newGame, pass } from './support/game.ts';

type History = Parameters<typeof lastChange>[0];

const variable = (path: string): Cause => ({ kind: 'variable', path, figure: `start of ${path}` });
const event: Cause = { kind: 'event', turn: 0, event: 'storm' };

function entry(turn: number, path: string, causes: readonly Cause[]): LedgerEntry {
  return { turn, phase: 'pressure', path, before: 0, after: 1, causes };
}

/** Only the ledgers of the turns matter here. */
const history = (...ledgers: readonly LedgerEntry[][]): History =>
  ledgers.map((ledger, turn) => ({ turn, ledger })) as unknown as History;

describe('causes', () => {
  it('are looked for backwards from a place in the ledger, at or below a path', () => {
    const turns = history(
      [entry(0, 'a/b', [event])],
      [entry(1, 'c', [variable('a')]), entry(1, 'a/b', [variable('c')])],
    );
    expect(lastChange(turns, 'a', 1)).toMatchObject({ turn: 1, index: 1 });
    expect(lastChange(turns, 'a', 1, 1)).toMatchObject({ turn: 0, index: 0 });
    expect(lastChange(turns, 'a/b/c', 1)).toBeNull();
    expect([isUnder('a/b', 'a'), isUnder('a:b', 'a'), isUnder('ab', 'a')]).toEqual([true, true, false]);
  });

  it('of what an order moved and drift wore down in one turn are the order', () => {
    const drift: Cause = { kind: 'figure', figure: 'parameters/memory' };
    const turns = history([
      { ...entry(0, 'a', [event]), before: 0, after: 2 },
      { ...entry(0, 'a', [drift]), before: 2, after: 1.9 },
      entry(0, 'c', [variable('a')]),
    ]);
    const found = lastChange(turns, 'c', 0);
    if (found === null) throw new Error('c changed');
    expect(largestRoot(turns, found)).toEqual(event);
  });

  it('are followed to an event, or to the figure that a variable began from', () => {
    const turns = history([entry(0, 'a', [event]), entry(0, 'b', [variable('a')])], [entry(1, 'c', [variable('b')])]);
    const found = lastChange(turns, 'c', 1);
    if (found === null) throw new Error('c changed');
    expect(largestRoot(turns, found)).toEqual(event);
    const lone = history([entry(0, 'd', [variable('never')])]);
    const start = lastChange(lone, 'd', 0);
    if (start === null) throw new Error('d changed');
    expect(largestRoot(lone, start)).toEqual({ kind: 'figure', figure: 'start of never' });
  });

  it('name what has most in a change: not an act of the same turn that is only somewhere behind it', () => {
    const order: Cause = { kind: 'order', turn: 0, seat: 'A', order: 'setPosture', index: 0 };
    const campaign: Cause = { kind: 'figure', figure: 'parameters/campaignCompliance' };
    const late: Cause = { kind: 'event', turn: 1, event: 'storm' };
    const told = (...ledger: LedgerEntry[]): Cause => {
      const turns = history([entry(0, 'rule', [order])], ledger);
      const found = lastChange(turns, 'score', 1);
      if (found === null) throw new Error('the score changed');
      return tellingCause(turns, found);
    };
    const strain = entry(1, 'strain', [late]);
    expect(told(strain, entry(1, 'score', [variable('rule'), variable('strain')]))).toEqual(order);
    expect(told(strain, entry(1, 'score', [variable('strain'), variable('rule')]))).toEqual(late);
    const worn = entry(1, 'kept', [campaign, campaign, variable('support')]);
    expect(told(entry(1, 'support', [late]), worn, entry(1, 'score', [variable('kept')]))).toEqual(campaign);
  });

  it('of every change of a played game end in an order, an event or a figure', () => {
    const session = newGame();
    pass(session, 4);
    const turns = session.snapshot().history;
    let seen = 0;
    for (const { turn, ledger } of turns) {
      for (const [index, one] of ledger.entries()) {
        expect(['order', 'event', 'figure']).toContain(largestRoot(turns, { turn, index, entry: one }).kind);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });
});

describe('one ledger for every turn of a recording', () => {
  it('gives an entry the same roots whichever turn is looked at, and whichever was before', () => {
    const session = newGame();
    pass(session, 4);
    const { history: whole } = session.snapshot();
    const ends = whole.map((_, turn) => whole.slice(0, turn + 1));
    const rootsAt = (turns: History): readonly Cause[] => {
      const last = turns.at(-1);
      return (last?.ledger ?? []).map((one, index) => largestRoot(turns, { turn: last?.turn ?? 0, index, entry: one }));
    };
    const forward = ends.map(rootsAt);
    expect([...ends].reverse().map(rootsAt).reverse()).toEqual(forward);
    expect(forward.flat().length).toBeGreaterThan(100);
    // Read for itself, as a game that nobody asked about before.
    const fresh = whole.map((record) => ({ ...record }));
    expect(rootsAt(fresh)).toEqual(forward.at(-1));
  });

  it('parts where two lines part', () => {
    const shared = { turn: 0, ledger: [entry(0, 'a', [event])] };
    const other: Cause = { kind: 'event', turn: 1, event: 'flood' };
    const line = (path: string, cause: Cause): History =>
      [shared, { turn: 1, ledger: [entry(1, path, [cause]), entry(1, 'z', [variable(path)])] }] as unknown as History;
    const rootOf = (turns: History): Cause => {
      const found = lastChange(turns, 'z', 1);
      if (found === null) throw new Error('z changed');
      return largestRoot(turns, found);
    };
    expect(rootOf(line('b', variable('a')))).toEqual(event);
    expect(rootOf(line('c', other))).toEqual(other);
  });
});
