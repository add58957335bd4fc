import { describe, expect, it } from 'vitest';
import { voiceOf } from '../../src/text/index.ts';
import type { MapModel } from '../../src/view/map/index.ts';
import { subjectOf } from '../../src/view/pages/report/findings.ts';
import { mapsOf, stepsOf } from '../../src/view/pages/report/lastChange.ts';
import { loadedScenario, newGame } from './support/game.ts';

const world = loadedScenario('chilly-reception');

/** A turn in which the seat works on the government that moves first. */
function played() {
  const session = newGame(undefined, '4127', world);
  const target = Object.values(session.snapshot().view.state.intents).find(
    ({ dueTurn, action }) => dueTurn === 0 && action.kind === 'setPosture',
  )?.seat;
  if (target === undefined) throw new Error('somebody decides in the first turn');
  expect(session.draftOrder({ kind: 'disclosePrivately', target })).toBeNull();
  session.endTurn();
  const snapshot = session.snapshot();
  const record = snapshot.history.at(-1);
  const subject = record === undefined ? null : subjectOf(record, snapshot.seat, snapshot.scenario);
  if (subject === null) throw new Error('the report is about somebody');
  return { snapshot, subject, target, voice: voiceOf(snapshot.scenario, snapshot.seat, session.lookups) };
}

describe('the last change', () => {
  it('tells the order, what the government did, and the aim that lost', () => {
    const { snapshot, subject, target, voice } = played();
    const { cause, ally, cost } = stepsOf(snapshot, subject, voice);
    expect(cause).toContain(voice.names.capital(target));
    expect(ally).toContain(voice.names.state(subject.state));
    expect(cost).toMatch(/\d+ → \d+|None/);
  });

  it('shows the map before and after, with the seat’s arc only in the second', () => {
    const { snapshot, subject, target } = played();
    const maps = mapsOf(snapshot, subject, 'light');
    expect(maps?.before.arcs).toEqual([]);
    expect(maps?.after.arcs.filter(({ mine }) => mine)).toMatchObject([{ from: snapshot.seat, to: target }]);
    const fillOf = (model: MapModel) => model.regions.find(({ id }) => id === subject.state)?.fill;
    if (maps === null) throw new Error('a turn was played');
    if (subject.change !== null) expect(fillOf(maps.before)).not.toEqual(fillOf(maps.after));
    else expect(fillOf(maps.before)).toEqual(fillOf(maps.after));
  });
});
