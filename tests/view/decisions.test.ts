import { describe, expect, it } from 'vitest';
import type { Cause, LedgerEntry } from '../../src/engine/model/index.ts';
import type { TurnRecord } from '../../src/session/types.ts';
import { tellingDecisions } from '../../src/view/pages/verdict/decisions.ts';

const order = (turn: number, index: number, seat = 'AAA'): Cause => ({
  kind: 'order',
  turn,
  seat,
  order: 'lobby',
  index,
});
const behind = (path: string): Cause => ({ kind: 'variable', path, figure: 'parameters/x' });

function entry(turn: number, path: string, before: number, after: number, ...causes: Cause[]): LedgerEntry {
  return { turn, phase: 'scoring', path, before, after, causes };
}
function record(turn: number, ...ledger: LedgerEntry[]): TurnRecord {
  return { turn, ledger } as unknown as TurnRecord;
}
const weights = { networksSecured: 0.5, purse: 0.1 } as const;

describe('decisions that told', () => {
  it('counts the moves of an aim with the order that the report names, through what lies between', () => {
    const history = [
      record(
        0,
        entry(0, 'states/BBB/posture', 0, 2, order(0, 1)),
        entry(0, 'scores/AAA/networksSecured', 20, 24, behind('states/BBB/posture')),
      ),
      record(1, entry(1, 'scores/AAA/networksSecured', 24, 23, order(1, 0), order(0, 1))),
    ];
    const told = tellingDecisions(history, 'AAA', weights as never, 3);
    // Of two orders behind one move the one with more in it is named: causes stand by their size.
    expect(told.map(({ cause, moves }) => [cause, moves])).toEqual([
      [order(0, 1), [{ aim: 'networksSecured', points: 4 }]],
      [order(1, 0), [{ aim: 'networksSecured', points: -1 }]],
    ]);
    expect(told[0]?.weight).toBeCloseTo(2);
  });

  it('counts of a move that has parts only those of the order, and not what another gave first', () => {
    const history = [
      record(
        0,
        entry(0, 'world/spent', 0, 4, order(0, 0)),
        entry(0, 'world/spent', 4, 1, order(0, 0, 'BBB')),
        entry(0, 'scores/AAA/purse', 100, 99, behind('world/spent')),
        entry(0, 'scores/AAA/networksSecured', 20, 29, order(0, 0, 'BBB'), order(0, 0)),
      ),
    ];
    const told = tellingDecisions(history, 'AAA', weights as never, 3);
    expect(told.map(({ moves }) => moves)).toEqual([[{ aim: 'purse', points: -4 }]]);
  });

  it('leaves out what others ordered, other seats’ aims, and what does not show', () => {
    const history = [
      record(
        0,
        entry(0, 'scores/AAA/networksSecured', 20, 29, order(0, 0, 'BBB')),
        entry(0, 'scores/BBB/networksSecured', 20, 29, order(0, 0)),
        entry(0, 'scores/AAA/purse', 90, 89.96, order(0, 0)),
      ),
    ];
    expect(tellingDecisions(history, 'AAA', weights as never, 3)).toEqual([]);
  });

  it('keeps the weightiest, by the aims’ weights, in the order in which they were given', () => {
    const history = [
      record(0, entry(0, 'scores/AAA/purse', 90, 80, order(0, 0))),
      record(1, entry(1, 'scores/AAA/networksSecured', 20, 26, order(1, 0))),
      record(2, entry(2, 'scores/AAA/networksSecured', 26, 27, order(2, 0))),
    ];
    const told = tellingDecisions(history, 'AAA', weights as never, 2);
    expect(told.map(({ cause }) => cause.turn)).toEqual([0, 1]);
    expect(told.map(({ weight }) => Math.round(weight * 10) / 10)).toEqual([1, 3]);
  });
});
