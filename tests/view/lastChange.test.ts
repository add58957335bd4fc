import { describe, expect, it } from 'vitest';
import { say, voiceOf } from '../../src/text/index.ts';
import type { MapModel } from '../../src/view/map/index.ts';
import { subjectOf } from '../../src/view/pages/report/findings.ts';
import { isWatchable, mapsOf, stepsOf } from '../../src/view/pages/report/lastChange.ts';
import { loadedScenario, newGame } from './support/game.ts';

const world = loadedScenario('chilly-reception');
const { scenario } = world;

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
  it('tells the orders on the government, what it did, and the aims that moved', () => {
    const { snapshot, subject, target, voice } = played();
    const { ally, cost } = stepsOf(snapshot, subject, voice);
    const { cause } = stepsOf(snapshot, { ...subject, state: target }, voice);
    expect(cause).toContain(voice.names.capital(target));
    // An order on another government is no cause of what this one did.
    if (subject.state !== target)
      expect(stepsOf(snapshot, subject, voice).cause).not.toContain(voice.names.capital(target));
    expect(ally).toContain(voice.names.state(subject.state));
    expect(cost).toMatch(/\d+ → \d+|None/);
  });

  it('names orders by the dates of their own turn', () => {
    const session = newGame(undefined, '4127', world);
    const threat = session.options().find(({ order }) => order.kind === 'threaten');
    if (threat?.order.kind !== 'threaten') throw new Error('a threat can be made');
    const state = threat.order.target;
    expect(session.draftOrder(threat.order)).toBeNull();
    const [date = 'a date'] = /\d{4} Q\d/.exec(say.order(threat.order, voiceOf(scenario, null, session.lookups))) ?? [];
    session.endTurn();
    const snapshot = session.snapshot();
    const { cause } = stepsOf(
      snapshot,
      { ...played().subject, state },
      voiceOf(scenario, snapshot.seat, session.lookups),
    );
    expect(cause).toContain(date);
  });

  it('is there to be watched only where a government moved and an order of the seat’s touched it', () => {
    const { snapshot, subject, target } = played();
    const record = snapshot.history.at(-1);
    if (record === undefined) throw new Error('a turn was played');
    const change = { code: 'postureChanged' } as unknown as NonNullable<typeof subject.change>;
    const moved = { ...subject, state: target, change };
    expect(isWatchable(record, { ...subject, change: null }, snapshot.seat, snapshot.scenario)).toBe(false);
    expect(isWatchable({ ...record, ledger: [] }, moved, snapshot.seat, snapshot.scenario)).toBe(false);
    expect(isWatchable(record, moved, snapshot.seat, snapshot.scenario)).toBe(true);
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
