import { describe, expect, it } from 'vitest';
import { seatKind } from '../../src/engine/selectors/index.ts';
import type { Session } from '../../src/session/index.ts';
import { missedBy, outcomeOf, subjectOf, termChanges } from '../../src/view/pages/report/findings.ts';
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

  it('says what came of the seat’s own orders', () => {
    const session = newGame();
    pass(session, 1);
    expect(outcomeOf(report(session).record, session.snapshot().seat)).toEqual({ kind: 'none' });

    const speech = session.options().find(({ order }) => order.kind === 'speech');
    if (speech === undefined) throw new Error('a speech can be given');
    session.draftOrder(speech.order);
    pass(session, 1);
    expect(outcomeOf(report(session).record, session.snapshot().seat)).toEqual({ kind: 'slow' });
  });

  it('knows when the seat’s own posture is what changed', () => {
    const loaded = loadedScenario();
    const seat = Object.keys(loaded.scenario.roles).find((id) => seatKind(loaded.scenario, id) === 'government');
    const session = newGame(seat, '5', loaded);
    const rule = session.options().find(({ order }) => order.kind === 'setPosture');
    if (rule === undefined) throw new Error('a posture can be set');
    expect(session.draftOrder(rule.order)).toBeNull();
    pass(session, 1);
    expect(outcomeOf(report(session).record, session.snapshot().seat)).toEqual({ kind: 'own' });
    expect(subjectOf(report(session).record, seat ?? '', loaded.scenario)?.state).toBe(seat);
  });

  it('names the government that was worked on and did not move', () => {
    const session = newGame();
    const lobby = session.options().find(({ order }) => order.kind === 'lobby');
    if (lobby?.order.kind !== 'lobby') throw new Error('somebody to lobby');
    session.draftOrder(lobby.order);
    pass(session, 1);
    const outcome = outcomeOf(report(session).record, session.snapshot().seat);
    expect(['held', 'notDue', 'moved']).toContain(outcome.kind);
    if (outcome.kind === 'held' || outcome.kind === 'notDue') expect(outcome.state).toBe(lobby.order.target);
  });
});
