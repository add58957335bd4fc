/** The paper on the acts names what is there, and each act has what it says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actAt } from '../../src/engine/rules/calendar.ts';
import { loadedScenario } from '../view/support/game.ts';

const { scenario } = loadedScenario('chilly-reception');
const { acts, turns } = scenario.calendar;
const { protector } = scenario.powers;
const paper = readFileSync(join(import.meta.dirname, '../../docs/acts.md'), 'utf8');

test('every event and dilemma that the paper names is in the scenario', () => {
  const named = [...paper.matchAll(/\*([a-z]+[A-Z][A-Za-z]*)\*/g)].map(([, id]) => id);
  expect(named.length).toBeGreaterThan(20);
  const known = new Set([...scenario.events, ...scenario.dilemmas].map(({ id }) => id));
  expect(named.filter((id) => id === undefined || !known.has(id))).toEqual([]);
});

describe.each(acts.map((act, index) => ({ ...act, index })))('$title', ({ index, firstTurn, briefing, clock }) => {
  const last = (acts[index + 1]?.firstTurn ?? turns) - 1;
  const within = (when: { turn: number } | { from: number; to: number }): boolean =>
    'turn' in when ? actAt(scenario, when.turn) === index : when.from >= firstTurn && when.from <= last;

  test('it is briefed and has a clock of its own', () => {
    expect(briefing.length).toBeGreaterThan(100);
    expect(clock).toBeDefined();
    expect(acts.filter((act) => act.clock === clock)).toHaveLength(1);
  });

  test('something new can come in it, to be told and to be decided', () => {
    expect(scenario.events.some(({ when }) => within(when))).toBe(true);
    for (const seat of ['governments', 'protector'] as const) {
      const asked = scenario.dilemmas.filter(({ asks, when }) => {
        const here = seat === 'governments' ? 'governments' in asks : 'seat' in asks && asks.seat === protector;
        return here && within(when);
      });
      expect(asked.length, seat).toBeGreaterThan(0);
    }
  });

  test('some order waits for it, the first act apart', () => {
    const waiting = Object.values(scenario.orders).filter(({ fromAct }) => fromAct === index);
    expect(waiting.length).toBeGreaterThan(0);
  });
});

test('a second wave of auctions puts the rule on the table far from the allies', () => {
  const opened = scenario.events
    .filter(
      ({ when }) => 'from' in when && when.from >= (acts[1]?.firstTurn ?? 0) && when.to < (acts[2]?.firstTurn ?? 0),
    )
    .flatMap(({ effects }) =>
      effects.flatMap((e) => (e.kind === 'window' && 'states' in e.targets ? e.targets.states : [])),
    );
  for (const state of ['BRA', 'IND', 'ARE', 'SAU', 'IDN', 'MYS', 'PHL', 'THA', 'VNM']) expect(opened).toContain(state);
});
