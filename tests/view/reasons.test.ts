import { describe, expect, it } from 'vitest';
import type { Cause, LedgerEntry } from '../../src/engine/model/index.ts';
import { objectivesOf } from '../../src/engine/selectors/index.ts';
import { Previews } from '../../src/lab/previews.ts';
import { drifts } from '../../src/text/en/drifts.ts';
import { say, voiceOf } from '../../src/text/index.ts';
import { causeOf, decisionReasons, ownDecision } from '../../src/view/pages/report/reasons.ts';
import { findingOf } from '../../src/view/pages/report/standfirst.ts';
import { lastChange, tellingCause } from '../../src/view/panels/dialogs/causes.ts';
import { loadedScenario, newGame, pass } from './support/game.ts';

const world = loadedScenario('chilly-reception');
const { scenario } = world;
const thousandths = (value: number): number => Math.round(value * 1000);

describe('the reasons of a decision', () => {
  const session = newGame(undefined, '7', world);
  pass(session, 8);
  const { history } = session.snapshot();
  const changes = history.flatMap((record) =>
    record.happenings.flatMap((one) => (one.code === 'postureChanged' ? [{ record, change: one }] : [])),
  );

  it('are those that spoke when it was taken: they sum, the largest for it first', () => {
    expect(changes.length).toBeGreaterThan(2);
    for (const { record, change } of changes) {
      const upTo = history.filter(({ turn }) => turn <= record.turn);
      const { rows, rest, total } = decisionReasons(change, record, upTo, scenario, 5);
      const shown = rows.reduce((sum, { value }) => sum + thousandths(value), 0);
      expect(shown + thousandths(rest)).toBe(thousandths(total) + 0);
      expect(total).toBeCloseTo(
        change.reasons.reduce((sum, { value }) => sum + value, 0),
        3,
      );
      const signs = rows.map(({ value }) => value > 0);
      expect(signs).toEqual([...signs].sort((a, b) => Number(b) - Number(a)));
    }
  });

  it('lead with the one that the headline names', () => {
    const voice = voiceOf(scenario, null, session.lookups);
    for (const { record, change } of changes) {
      const [first] = decisionReasons(change, record, history, scenario, 5).rows;
      if (first === undefined || first.value <= 0 || change.reasons.reduce((sum, one) => sum + one.value, 0) < 0)
        continue;
      const term = say.term(first.term, voice);
      expect(say.happening(change, voice).cause.toLowerCase()).toContain(term.toLowerCase());
    }
  });
});

describe('a seat’s own decision', () => {
  it('has its order for its reason, and the terms that its preview showed', () => {
    const loaded = loadedScenario();
    const seat = Object.keys(loaded.scenario.roles).find((id) => id !== loaded.scenario.powers.protector) ?? '';
    const session = newGame(seat, '5', loaded);
    const rule = session.options().find(({ order }) => order.kind === 'setPosture');
    if (rule === undefined) throw new Error('a posture can be set');
    const { view, scenarioHash } = session.snapshot();
    const shown = new Previews(view, scenarioHash).of(rule.order, []).target;
    session.draftOrder(rule.order);
    pass(session, 1);
    const record = session.snapshot().history.at(-1);
    const change = record?.happenings.find((one) => one.code === 'postureChanged' && one.state === seat);
    if (record === undefined || change === undefined) throw new Error('the posture changed');
    expect(ownDecision(record, seat)).toEqual({ order: rule.order, index: 0 });
    if (change.code !== 'postureChanged') throw new Error('a change of posture');
    const { rows, total } = decisionReasons(change, record, session.snapshot().history, loaded.scenario, 99);
    expect(total).toBeCloseTo(shown?.scoreAfter ?? Number.NaN, 9);
    const terms = (shown?.terms ?? []).map(({ term, after }) => [term, after]);
    expect(Object.fromEntries(rows.map(({ term, value }) => [term, value]))).toEqual(Object.fromEntries(terms));
    expect(say.happening(change, voiceOf(loaded.scenario, seat, session.lookups)).cause).toMatch(/^Your order: /);
    expect(say.happening(change, voiceOf(loaded.scenario, null, session.lookups)).cause).not.toContain('Your order');
  });
});

describe('the cause of a term', () => {
  const session = newGame(undefined, '7', world);
  pass(session, 1);
  const [first] = session.snapshot().history;
  if (first === undefined) throw new Error('a turn was played');
  const [state] = Object.keys(first.before.states).filter((id) => id !== scenario.powers.rival);
  if (state === undefined) throw new Error('a government');
  const [ministry = ''] = Object.keys(scenario.ministries);
  const { turn } = first;
  const showing: Cause = { kind: 'order', turn, seat: scenario.powers.protector, order: 'disclosePrivately', index: 0 };
  const drift: Cause = { kind: 'figure', figure: 'parameters/memory' };
  const listen = (before: number, after: number, cause: Cause): LedgerEntry => ({
    turn,
    phase: 'pressure',
    path: `states/${state}/beliefs/${ministry}/listen`,
    before,
    after,
    causes: [cause],
  });
  const was = first.before.states[state]?.beliefs[ministry]?.listen ?? 0;
  const asked = { term: 'listening', state, from: 0, to: 2, value: 1 } as const;
  const historyOf = (ledger: readonly LedgerEntry[]): readonly [typeof first] => [{ ...first, ledger, happenings: [] }];
  const found = (ledger: readonly LedgerEntry[], index = ledger.length) =>
    causeOf(asked, historyOf(ledger), scenario, { turn, index });

  it('is an order of the turn with what it alone moved, not with the value of the term', () => {
    const alone = found([listen(was, was + 0.1, showing)]);
    if (alone.kind !== 'moved') throw new Error('it moved');
    expect(alone.by).toEqual(showing);
    expect(alone.amount).toBeGreaterThan(0);
    expect(alone.amount).toBeLessThan(0.2);
    // What fades by itself in the same turn is none of the order's doing.
    expect(found([listen(was, was + 0.1, showing), listen(was + 0.1, was + 0.05, drift)])).toEqual(alone);
  });

  it('is the figure that it rests on where nothing moved it before the decision, or by no more than shows', () => {
    expect(found([listen(was, was + 0.1, showing)], 0)).toMatchObject({ kind: 'rests' });
    expect(found([listen(was, was + 1e-6, showing)])).toMatchObject({ kind: 'rests' });
    expect(found([listen(was, was + 0.1, drift)])).toMatchObject({ kind: 'rests' });
  });

  it('of a variable beside it says nothing', () => {
    const beside = { ...listen(0.5, 1, showing), path: `states/${state}/pressed` };
    expect(found([beside])).toMatchObject({ kind: 'rests' });
  });
});

describe('a government that moved against its own terms', () => {
  const found = ['1', '2', '3', '5', '7', '11'].flatMap((seed) => {
    const session = newGame(undefined, seed, world);
    pass(session, 8);
    const { history } = session.snapshot();
    return history.flatMap((record) =>
      record.happenings.flatMap((change) =>
        change.code === 'postureChanged' && change.reasons.reduce((sum, { value }) => sum + value, 0) < -0.0005
          ? [{ record, change, voice: voiceOf(scenario, null, session.lookups) }]
          : [],
      ),
    );
  });

  it('is told so, by how much, and never with a reason for it', () => {
    expect(found.length).toBeGreaterThan(0);
    for (const { record, change, voice } of found) {
      const total = change.reasons.reduce((sum, { value }) => sum + value, 0);
      for (const { cause } of [findingOf(change, record, voice), say.happening(change, voice)]) {
        expect(cause).not.toContain('Largest reason');
        expect(cause).toContain(Math.abs(total).toFixed(3));
      }
    }
  });

  it('kept its plan where nothing touched it, and followed home politics where something did', () => {
    for (const { record, change, voice } of found) {
      const { cause } = findingOf(change, record, voice);
      const told = record.happenings.some(
        (one) => one.code === 'intentChanged' && one.phase === 'decisions' && one.state === change.state,
      );
      const plan = Object.values(record.before.intents).find(
        ({ seat, dueTurn }) => seat === change.state && dueTurn === record.turn,
      );
      const planned = plan?.action.kind === 'setPosture' && plan.action.posture === change.to;
      if (told || !planned) expect(cause).toContain('Home politics');
      else expect(cause).toMatch(/Home politics|kept what it had announced/);
      expect(cause).not.toContain(' or ');
    }
  });
});

describe('the cause of an aim', () => {
  it('is an order or an event where one is among the roots, else a plain sentence', () => {
    for (const id of ['chilly-reception', 'archipelago']) {
      const loaded = loadedScenario(id);
      for (const seat of Object.keys(loaded.scenario.roles)) {
        const session = newGame(seat, '3', loaded);
        pass(session, 4);
        const { history, view } = session.snapshot();
        const voice = voiceOf(loaded.scenario, seat, session.lookups);
        for (const aim of objectivesOf(view)) {
          for (const { turn } of history) {
            const found = lastChange(history, `scores/${seat}/${aim.id}`, turn);
            if (found === null || found.turn !== turn) continue;
            const cause = tellingCause(history, found);
            if (cause.kind !== 'figure' || cause.figure.startsWith('dilemmas/')) continue;
            expect(drifts[cause.figure.split('/').at(-1) ?? ''], cause.figure).toBeDefined();
            expect(say.reason(cause, voice).text).not.toMatch(/undefined|\//);
          }
        }
      }
    }
  });

  it('is never the meaning of a parameter', () => {
    for (const id of ['chilly-reception', 'archipelago']) {
      for (const [key, { meaning }] of Object.entries(loadedScenario(id).scenario.parameters)) {
        expect(drifts[key]).not.toBe(meaning.replace(/\.$/, ''));
      }
    }
  });
});
