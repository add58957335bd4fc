import { beforeAll, describe, expect, test } from 'vitest';
import { createGame, type GameState, type Scenario } from '../../../src/engine/index.ts';
import { type ScriptedScenario, scripted } from '../../../src/lab/history/scripted.ts';
import { CONDITIONS, type ConditionLever, orderLevers } from '../../../src/lab/response/levers.ts';
import { type OpenDecision, openDecisions, respond } from '../../../src/lab/response/respond.ts';
import { parseScript } from '../../../src/scenario/index.ts';
import { archipelago } from '../../builtIn.ts';

const NOISE = { disposition: 0.02, choice: 0.01 };
const WITHIN = 5;
const { scenario } = archipelago;

function emptyScript(of: Scenario) {
  const parsed = parseScript(
    JSON.stringify({
      kind: 'rr.script',
      format: 1,
      scenario: of.id,
      title: 'Nothing',
      note: 'Nothing.',
      orders: [],
      events: [],
    }),
    of,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.script;
}

let along: ScriptedScenario;
let from: GameState;
let base: OpenDecision[];

beforeAll(() => {
  along = scripted(scenario, emptyScript(scenario));
  from = createGame(along.scenario, 'response', along.seats);
  base = openDecisions(along, from, NOISE, WITHIN);
});

const condition = (id: string): ConditionLever => {
  const found = CONDITIONS.find((each) => each.id === id);
  if (!found) throw new RangeError(id);
  return found;
};

describe('open decisions', () => {
  test('are those of governments below exclusion with a window near, and their chances sum to 1', () => {
    expect(base.length).toBeGreaterThan(2);
    for (const { state, turn, chances } of base) {
      expect(from.states[state]?.posture).toBeLessThan(3);
      expect(turn).toBeGreaterThan(0);
      expect(turn).toBeLessThan(WITHIN);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    }
  });
});

describe('a lever', () => {
  test('that changes nothing flips nothing', () => {
    const idle: ConditionLever = { kind: 'condition', id: 'idle', scenario: (s) => s, node: (n) => n };
    expect(respond(along, from, NOISE, base, WITHIN, idle)).toEqual({ flipped: 0, net: 0, reached: base.length });
  });

  test('that takes the price off every step moves decisions up', () => {
    const { flipped, net } = respond(along, from, NOISE, base, WITHIN, condition('noChangeCost'));
    expect(flipped).toBeGreaterThan(0);
    expect(net).toBeGreaterThan(0);
  });

  test('that triples the fear of retaliation moves them down, and one that takes it away up', () => {
    expect(respond(along, from, NOISE, base, WITHIN, condition('retaliationTripled')).net).toBeLessThan(0);
    expect(respond(along, from, NOISE, base, WITHIN, condition('noRetaliation')).net).toBeGreaterThan(0);
  });

  test('that is an order is given by who may give it, and a small threat moves decisions up', () => {
    const threats = orderLevers(along.scenario).filter(({ id }) => id.startsWith('threaten:'));
    expect(threats.length).toBe(2 * Object.keys(scenario.stakes).length);
    const responses = threats.map((lever) => respond(along, from, NOISE, base, WITHIN, lever));
    expect(Math.max(...responses.map(({ reached }) => reached))).toBeGreaterThan(0);
    expect(Math.max(...responses.map(({ net }) => net))).toBeGreaterThan(0);
  });

  test('is there for every kind of order that does not itself choose or settle', () => {
    const kinds = new Set(orderLevers(along.scenario).map(({ id }) => id.split(':')[0]));
    expect(kinds).toContain('lobby');
    expect(kinds).toContain('commissionReview');
    expect(kinds).toContain('warn');
    expect(kinds).not.toContain('settle');
    expect(kinds).not.toContain('setPosture');
  });
});
