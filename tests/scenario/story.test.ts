/** The events and dilemmas of the game about the real world: where they come from, and that each of them can come. */
import { describe, expect, test } from 'vitest';
import {
  type Condition,
  createGame,
  type DilemmaSpec,
  type EventSpec,
  type GameState,
  type StateId,
} from '../../src/engine/index.ts';
import { holds } from '../../src/engine/rules/conditions.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { chillyReception } from '../builtIn.ts';
import { MET } from './conditionsMet.ts';

const { scenario } = chillyReception;
const world = worldOf(scenario);
const { events, dilemmas } = scenario;
const all: readonly (EventSpec | DilemmaSpec)[] = [...events, ...dilemmas];
const isRecord = (key: string): boolean => scenario.sources[key]?.type === 'press';

describe('what happens in chilly-reception', () => {
  test('there are at least 60 events and dilemmas from the record of events, and at least 24 that ask for a choice', () => {
    expect(all.filter(({ sources }) => sources.some(isRecord)).length).toBeGreaterThanOrEqual(60);
    expect(events.length).toBeGreaterThanOrEqual(60);
    expect(dilemmas.length).toBeGreaterThanOrEqual(24);
  });

  test('each says what it rests on; what is invented cites no report of itself', () => {
    expect(all.filter(({ basis }) => basis === undefined).map(({ id }) => id)).toEqual([]);
    const invented = all.filter(({ basis }) => basis === 'invented');
    expect(invented.length).toBeGreaterThan(0);
    expect(invented.filter(({ sources }) => !sources.includes('judgement')).map(({ id }) => id)).toEqual([]);
    expect(invented.filter(({ sources }) => sources.some(isRecord)).map(({ id }) => id)).toEqual([]);
  });

  test('they answer the state of the game; only a handful has a date', () => {
    const dated = all.filter(({ when }) => 'turn' in when).map(({ id }) => id);
    expect(dated).toEqual([
      'canolaStopped',
      'oversightReport',
      'auctionsPostponed',
      'mountainClash',
      'hongKongLaw',
      'newAdministration',
      'invasion',
      'competitionRemark',
    ]);
    const waiting = all.filter(({ when, conditions }) => 'chance' in when && conditions.length > 0);
    expect(waiting.length / all.length).toBeGreaterThan(0.85);
  });

  test('every kind of condition is put to use', () => {
    const used = new Set(all.flatMap(({ conditions }) => conditions.map(({ kind }) => kind)));
    expect(Object.keys(MET).filter((kind) => !used.has(kind as Condition['kind']))).toEqual([]);
  });

  test('bodies are one to four plain sentences', () => {
    const sentences = (text: string): number => text.split(/[.?!](?:\s|$)/).filter((part) => part !== '').length;
    expect(all.filter(({ body }) => sentences(body) > 4 || body.length > 260).map(({ id }) => id)).toEqual([]);
  });

  test('they touch every continent that the world has', () => {
    const named = new Set(JSON.stringify(all).match(/"[A-Z]{3}"/g) ?? []);
    for (const id of [
      'ETH',
      'KEN',
      'NGA',
      'ZAF',
      'EGY',
      'IND',
      'IDN',
      'MYS',
      'VNM',
      'PHL',
      'BRA',
      'MEX',
      'SAU',
      'ARE',
      'AUS',
      'KOR',
    ])
      expect(named).toContain(`"${id}"`);
  });
});

/** A turn in which it can come, late enough for what has to lie back. */
function turnOf({ when, conditions }: EventSpec | DilemmaSpec): number {
  if ('turn' in when) return when.turn;
  const back = Math.max(0, ...conditions.map((each) => (each.kind === 'happenedBefore' ? each.turns : 0)));
  return Math.max(when.from, back);
}

const first = createGame(scenario, 'story', []);

/** A state in which conditions are met, so far as a game can change what they ask. */
function stateFor(conditions: readonly Condition[], turn: number, self: StateId): GameState {
  const state = structuredClone(first);
  state.turn = turn;
  for (const each of conditions) {
    const meet = MET[each.kind] as (state: GameState, condition: Condition, self: StateId) => void;
    meet(state, each, self);
  }
  return state;
}

function canCome(spec: EventSpec | DilemmaSpec, self: StateId): boolean {
  const turn = turnOf(spec);
  const late = 'chance' in spec.when && (turn > spec.when.to || spec.when.chance.value <= 0);
  const state = stateFor(spec.conditions, turn, self);
  return !late && spec.conditions.every((each) => holds(world, state, turn, each, self));
}

describe('no dead content', () => {
  test.each(events)('a state can come in which $id happens', (event) => {
    expect(canCome(event, '')).toBe(true);
  });

  test.each(dilemmas)('a state can come in which $id is asked', (dilemma) => {
    const seats = 'seat' in dilemma.asks ? [dilemma.asks.seat] : world.governments;
    const enough = 'seat' in dilemma.asks ? 1 : 5;
    let asked = 0;
    for (const seat of seats) {
      if (canCome(dilemma, seat)) asked += 1;
      if (asked === enough) break;
    }
    expect(asked).toBe(enough);
  });

  test('what must have happened first can happen first', () => {
    const known = new Map(events.map((event) => [event.id, event]));
    const earliest = (id: string, seen: readonly string[]): number => {
      const event = known.get(id);
      if (event === undefined || seen.includes(id)) throw new RangeError(id);
      const own = 'turn' in event.when ? event.when.turn : event.when.from;
      const after = event.conditions.map((each) => {
        if (each.kind === 'happened') return earliest(each.event, [...seen, id]) + 1;
        return each.kind === 'happenedBefore' ? earliest(each.event, [...seen, id]) + each.turns : 0;
      });
      return Math.max(own, ...after);
    };
    const last = scenario.calendar.turns - 1;
    for (const { id, when } of events) {
      expect(earliest(id, []), id).toBeLessThanOrEqual('turn' in when ? when.turn : Math.min(when.to, last));
    }
  });
});
