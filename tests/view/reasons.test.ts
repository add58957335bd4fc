import { describe, expect, it } from 'vitest';
import type { Cause, LedgerEntry } from '../../src/engine/model/index.ts';
import { objectivesOf } from '../../src/engine/selectors/index.ts';
import { drifts } from '../../src/text/en/drifts.ts';
import { say, voiceOf } from '../../src/text/index.ts';
import { causeOf, decisionReasons, ownDecision } from '../../src/view/pages/report/reasons.ts';
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
      expect(shown + thousandths(rest)).toBe(thousandths(total));
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
      if (first === undefined || first.value <= 0) continue;
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
    const shown = session.preview(rule.order).target;
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
  const state = Object.keys(scenario.states)[0] ?? '';
  const threat: Cause = { kind: 'order', turn: 3, seat: scenario.powers.protector, order: 'threaten', index: 0 };
  const entry = (path: string, causes: readonly Cause[], before: number | null = null): LedgerEntry => ({
    turn: 3,
    phase: 'pressure',
    path,
    before,
    after: 1,
    causes,
  });
  type History = Parameters<typeof causeOf>[1];
  const historyOf = (ledger: readonly LedgerEntry[]): History =>
    [{ turn: 3, ledger, happenings: [] }] as unknown as History;
  const asked = { term: 'threat', state, tighter: true } as const;

  it('is a threat of the same turn, where it came before the decision', () => {
    const history = historyOf([entry(`commitments/${state}:3`, [threat]), entry(`states/${state}/posture`, [])]);
    expect(causeOf(asked, history, scenario, { turn: 3, index: 1 })).toEqual(threat);
    expect(causeOf(asked, history, scenario, { turn: 3, index: 0 })).toMatchObject({ kind: 'figure' });
  });

  it('of a belief is what raised it, where it speaks for a tighter rule', () => {
    const [ministry] = Object.keys(scenario.ministries);
    const history = historyOf([entry(`states/${state}/beliefs/${ministry}/listen`, [threat], 2)]);
    const until = { turn: 3, index: 9 };
    const belief = { term: 'listening', state } as const;
    expect(causeOf({ ...belief, tighter: true }, history, scenario, until)).toMatchObject({ kind: 'figure' });
    expect(causeOf({ ...belief, tighter: false }, history, scenario, until)).toEqual(threat);
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
