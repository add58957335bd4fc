import { describe, expect, it } from 'vitest';
import { seatKind } from '../../src/engine/selectors/index.ts';
import type { Session } from '../../src/session/index.ts';
import { missedBy, subjectOf, termChanges } from '../../src/view/pages/report/findings.ts';
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
      for (const { before, after } of termChanges(subject, history, scenario, 5)) {
        expect(before.toFixed(3)).not.toBe(after.toFixed(3));
      }
      expect(missedBy(subject)?.gap).toBeGreaterThanOrEqual(0);
    }
    expect(changes).toBeGreaterThan(0);
  });
});
