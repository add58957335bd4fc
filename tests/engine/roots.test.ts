/** Where a change comes from in the end: along everything that moved what it rests on, not only the last of it. */
import { describe, expect, test } from 'vitest';
import { type Cause, type LedgerEntry, rootsOf } from '../../src/engine/index.ts';
import { weighedRoots } from '../../src/engine/selectors/index.ts';

const order = (index: number): Cause => ({ kind: 'order', turn: 0, seat: 'A', order: 'lobby', index });
const event: Cause = { kind: 'event', turn: 0, event: 'storm' };
const drift: Cause = { kind: 'figure', figure: 'parameters/memory' };
const on = (path: string): Cause => ({ kind: 'variable', path, figure: `start of ${path}` });

function entry(turn: number, path: string, before: unknown, after: unknown, ...causes: Cause[]): LedgerEntry {
  return { turn, phase: 'pressure', path, before, after, causes } as LedgerEntry;
}
const roots = (...ledger: LedgerEntry[]): Cause[] => rootsOf(ledger, ledger.length - 1);

describe('the roots of a change', () => {
  test('drift that is written last does not hide the orders and events of the turn, and the largest comes first', () => {
    expect(
      roots(
        entry(0, 'belief', 0.1, 0.2, event),
        entry(0, 'belief', 0.2, 0.5, order(0)),
        entry(0, 'belief', 0.5, 0.49, drift),
        entry(0, 'posture', 0, 1, on('belief')),
      ),
    ).toEqual([order(0), event, drift]);
  });

  test('what moved in earlier turns counts from the asking variable’s own last change', () => {
    const ledger = [
      entry(0, 'belief', 0.1, 0.2, order(0)),
      entry(0, 'posture', 0, 1, on('belief')),
      entry(1, 'belief', 0.2, 0.4, order(1)),
      entry(2, 'belief', 0.4, 0.3, drift),
      entry(3, 'posture', 1, 2, on('belief')),
    ];
    expect(roots(...ledger)).toEqual([order(1), drift]);
    expect(rootsOf(ledger, 1)).toEqual([order(0)]);
  });

  test('of its own turn everything counts, also what moved before it changed the first time', () => {
    expect(
      roots(
        entry(0, 'belief', 0.1, 0.2, order(0)),
        entry(0, 'score', 1, 2, on('belief')),
        entry(0, 'belief', 0.2, 0.4, event),
        entry(0, 'score', 2, 3, on('belief')),
      ),
    ).toEqual([event, order(0)]);
  });

  test('where nothing moved since, the last change before stands; where nothing ever did, the figure it began from', () => {
    const last = entry(0, 'belief', 0.1, 0.2, order(0));
    const first = entry(0, 'posture', 0, 1, on('belief'));
    expect(roots(last, first, entry(1, 'posture', 1, 2, on('belief')))).toEqual([order(0)]);
    expect(roots(entry(0, 'posture', 0, 1, on('never')))).toEqual([{ kind: 'figure', figure: 'start of never' }]);
  });

  test('a branch is moved by what lies under it; what came, went or is no number stands before what was a shade', () => {
    expect(
      roots(
        entry(0, 'threats/A:0', 0.1, 0.9, drift),
        entry(0, 'threats/A:1', null, { demand: 3 }, order(0)),
        entry(0, 'threatsOther', 0, 9, event),
        entry(0, 'posture', 0, 1, on('threats/A')),
      ),
    ).toEqual([order(0), drift]);
  });

  test('a root is named once, however many ways lead to it', () => {
    expect(
      roots(
        entry(0, 'a', 0, 1, order(0)),
        entry(0, 'b', 0, 1, order(0)),
        entry(0, 'c', 0, 1, on('a'), on('b'), { ...order(0) } as Cause),
      ),
    ).toEqual([order(0)]);
  });

  test('a ledger that grows is read to its end', () => {
    const ledger = [entry(0, 'a', 0, 1, order(0)), entry(0, 'c', 0, 1, on('a'))];
    expect(rootsOf(ledger, 1)).toEqual([order(0)]);
    ledger.push(entry(1, 'a', 1, 5, event), entry(1, 'c', 1, 2, on('a')));
    expect(rootsOf(ledger, 3)).toEqual([event]);
  });

  test('a history in which all rests on all is followed within bounds', () => {
    const ledger: LedgerEntry[] = [];
    for (let turn = 0; turn < 60; turn++) {
      for (let i = 0; i < 40; i++) {
        const rests = turn === 0 ? [order(i)] : [on(`v/${(i + 1) % 40}`), on('v'), on(`v/${(i * 7) % 40}`)];
        ledger.push(entry(turn, `v/${i}`, turn, turn + 1 + i, ...rests));
      }
    }
    const started = performance.now();
    expect(roots(...ledger).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('the weight of a root', () => {
  const weighed = (...ledger: LedgerEntry[]) => weighedRoots(ledger, ledger.length - 1);

  test('halves from cause to cause, and the moves of one variable share by their sizes', () => {
    expect(
      weighed(
        entry(0, 'belief', 0.1, 0.2, event),
        entry(0, 'belief', 0.2, 0.5, order(0)),
        entry(0, 'posture', 0, 1, on('belief'), drift, order(1)),
      ).map(({ cause, weight }) => [cause, Math.round(weight * 1000) / 1000]),
    ).toEqual([
      [order(0), 0.429],
      [drift, 0.286],
      [event, 0.143],
      [order(1), 0.143],
    ]);
  });

  test('an order that moved a level a little long ago does not own all that the level does ever after', () => {
    const weights = weighed(
      entry(0, 'coverage', 0, 0.1, on('crews')),
      entry(1, 'crews', 0.8, 1, order(0)),
      entry(1, 'coverage', 0.1, 0.2, on('crews')),
      entry(2, 'coverage', 0.2, 0.3, on('crews')),
    ).map(({ cause, weight }) => [cause, Math.round(weight * 1000) / 1000]);
    expect(weights).toEqual([
      [{ kind: 'figure', figure: 'start of crews' }, 0.8],
      [order(0), 0.2],
    ]);
  });

  test('a division of a whole moves by what changed hands', () => {
    const weights = weighed(
      entry(1, 'crews', { swap: 0.2, towns: 0.8 }, { swap: 0, towns: 1 }, order(0)),
      entry(1, 'coverage', 0.1, 0.2, on('crews')),
    ).map(({ cause, weight }) => [cause, Math.round(weight * 1000) / 1000]);
    expect(weights).toEqual([
      [{ kind: 'figure', figure: 'start of crews' }, 0.667],
      [order(0), 0.333],
    ]);
  });

  test('a change that is no number takes the whole, and a root behind many steps adds up where it is met twice', () => {
    expect(
      weighed(
        entry(0, 'rule', null, { kind: 'ban' }, order(0)),
        entry(0, 'rule/strength', 0.1, 0.9, event),
        entry(0, 'score', 1, 2, on('rule'), order(0)),
      ),
    ).toEqual([{ cause: order(0), weight: 1 }]);
  });
});
