import { describe, expect, it } from 'vitest';
import { seatKind } from '../../src/engine/selectors/index.ts';
import type { Session } from '../../src/session/index.ts';
import { missedBy, subjectOf } from '../../src/view/pages/report/findings.ts';
import { heldReasons } from '../../src/view/pages/report/reasons.ts';
import { loadedScenario, newGame, pass } from './support/game.ts';

const world = loadedScenario('chilly-reception');

function report(session: Session) {
  const { history, seat, scenario } = session.snapshot();
  const record = history.at(-1);
  if (record === undefined) throw new Error('a turn was played');
  return { record, seat, scenario, history };
}

describe('the report', () => {
  it('is about a government that changed where one did, and shows only terms that moved', () => {
    const session = newGame(undefined, '7', world);
    let changes = 0;
    for (let turn = 0; turn < 6; turn++) {
      pass(session, 1);
      const { record, seat, scenario, history } = report(session);
      const subject = subjectOf(record, seat, scenario);
      const changed = record.happenings.filter(({ code }) => code === 'postureChanged').length;
      if (changed > 0) {
        changes += 1;
        expect(subject?.change).not.toBeNull();
      }
      if (subject === null) continue;
      expect(seatKind(scenario, subject.state)).toBe('government');
      expect(subject.asked).not.toBe(subject.reference);
      if (subject.change === null) {
        const { rows, rest, total } = heldReasons(subject, record, history, scenario, 4);
        const sum = rows.reduce((all, { value }) => all + value, rest);
        expect(sum.toFixed(3)).toBe(total.toFixed(3));
        const held = record.happenings.find((one) => one.code === 'postureHeld' && one.state === subject.state);
        // What is told of the decision is what the government weighed when it took it.
        if (held?.code === 'postureHeld') expect(total).toBeCloseTo(-held.gap, 3);
      }
      expect(missedBy(subject)?.gap).toBeGreaterThanOrEqual(0);
    }
    expect(changes).toBeGreaterThan(0);
  });

  it('of governments that only stayed tells of the largest, not of the first by name', () => {
    const session = newGame(undefined, '7', world);
    pass(session, 1);
    const { record, seat, scenario } = report(session);
    const largest = Object.keys(scenario.states)
      .filter((id) => seatKind(scenario, id) === 'government' && id !== seat)
      .sort((a, b) => capexOf(b) - capexOf(a))[0];
    function capexOf(id: string): number {
      return scenario.states[id]?.figures.capex5gUsdBn.value ?? 0;
    }
    const happenings = Object.keys(scenario.states)
      .filter((id) => seatKind(scenario, id) === 'government' && id !== seat)
      .map((state) => ({ code: 'postureHeld', state, posture: 0, nearest: 1, gap: 0.1, weight: 0.1, causes: [] }));
    const quiet = { ...record, happenings, orders: {} } as unknown as typeof record;
    expect(subjectOf(quiet, seat, scenario)?.state).toBe(largest);
  });
});
