import { beforeAll, describe, expect, test } from 'vitest';
import { createGame, type GameState, type Scenario } from '../../../src/engine/index.ts';
import { type ScriptedScenario, scripted } from '../../../src/lab/history/scripted.ts';
import { audienceOf, isOf } from '../../../src/lab/response/audience.ts';
import { givenIn, orderLevers } from '../../../src/lab/response/campaigns.ts';
import { CONDITIONS, type ConditionLever } from '../../../src/lab/response/levers.ts';
import { type Course, openDecisions, respond } from '../../../src/lab/response/respond.ts';
import { parseScript } from '../../../src/scenario/index.ts';
import { archipelago } from '../../builtIn.ts';

const NOISE = { disposition: 0.02, choice: 0.01 };
const SPAN = { from: 2, to: 7 };
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
let course: Course;

beforeAll(() => {
  along = scripted(scenario, emptyScript(scenario));
  from = createGame(along.scenario, 'response', along.seats);
  course = openDecisions(along, from, NOISE, SPAN);
});

const condition = (id: string): ConditionLever => {
  const found = CONDITIONS.find((each) => each.id === id);
  if (!found) throw new RangeError(id);
  return found;
};

describe('open decisions', () => {
  test('are those of governments below exclusion with a window near, and their chances sum to 1', () => {
    expect(course.decisions.length).toBeGreaterThan(2);
    for (const { state, turn, chances, since } of course.decisions) {
      expect(from.states[state]?.posture).toBeLessThan(3);
      expect(turn).toBeGreaterThanOrEqual(SPAN.from);
      expect(turn).toBeLessThan(SPAN.to);
      expect(since).toBeLessThan(turn);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    }
  });
});

describe('a lever', () => {
  test('that changes nothing flips nothing', () => {
    const idle: ConditionLever = { kind: 'condition', id: 'idle', scenario: (s) => s, node: (n) => n };
    expect(respond(along, NOISE, course, idle)).toEqual({
      flipped: 0,
      net: 0,
      reached: course.decisions.length,
      points: 0,
      aimed: null,
    });
  });

  test('that takes the price off every step moves decisions up', () => {
    const { flipped, net } = respond(along, NOISE, course, condition('noChangeCost'));
    expect(flipped).toBeGreaterThan(0);
    expect(net).toBeGreaterThan(0);
  });

  test('that triples the fear of retaliation moves them down, and one that takes it away up', () => {
    expect(respond(along, NOISE, course, condition('retaliationTripled')).net).toBeLessThan(0);
    expect(respond(along, NOISE, course, condition('noRetaliation')).net).toBeGreaterThan(0);
  });

  test('that is an order is given by who may give it, and a small threat moves decisions up', () => {
    const threats = orderLevers(along.scenario).filter(({ id }) => id.startsWith('threaten:'));
    expect(threats.length).toBe(2 * Object.keys(scenario.stakes).length);
    const responses = threats.map((lever) => respond(along, NOISE, course, lever));
    expect(Math.max(...responses.map(({ reached }) => reached))).toBeGreaterThan(0);
    expect(Math.max(...responses.map(({ net }) => net))).toBeGreaterThan(0);
  });

  test('is repeated only as its cooldown allows, and costs its points each time', () => {
    const lobby = orderLevers(scenario).find(({ id }) => id === 'lobby');
    if (!lobby) throw new RangeError('lobby');
    const longest = Math.max(...course.decisions.map(({ turn, since }) => turn - since));
    const { points, reached } = respond(along, NOISE, course, lobby);
    expect(reached).toBeGreaterThan(0);
    expect(points).toBeGreaterThanOrEqual(lobby.capital);
    expect(points).toBeLessThanOrEqual(lobby.capital * Math.ceil(longest / (lobby.cooldown + 1)));
  });

  test('is tried on governments that the order is made for alone', () => {
    const lever = orderLevers(scenario).find(({ order }) => audienceOf(order) === 'allies');
    if (!lever) throw new RangeError('allies');
    const allies = course.decisions.filter(({ state }) => isOf('allies', scenario, state));
    expect(allies.length).toBeLessThan(course.decisions.length);
    expect(respond(along, NOISE, course, lever).reached).toBeLessThanOrEqual(allies.length);
  });

  test('that is for something else than a decision says how far it moves that', () => {
    const others = orderLevers(scenario).filter(({ aim }) => aim !== null);
    const moved = others.map((lever) => respond(along, NOISE, course, lever).aimed);
    expect(moved.every((by) => by !== null)).toBe(true);
    expect(moved.some((by) => by !== null && by !== 0)).toBe(true);
    const lobby = orderLevers(scenario).find(({ id }) => id === 'lobby');
    expect(lobby?.aim).toBeNull();
  });

  test('gives nothing where the rules allow nothing', () => {
    const fundRemoval = orderLevers(scenario).find(({ id }) => id === 'coFundRemoval');
    if (!fundRemoval) throw new RangeError('coFundRemoval');
    const [first] = course.decisions;
    const [version] = fundRemoval.versions;
    if (!first || !version) throw new RangeError('course');
    const target = first.state;
    const node = from.states[target];
    if (!node) throw new RangeError(target);
    const paid = { ...from, states: { ...from.states, [target]: { ...node, coFunded: 1 } } };
    expect(givenIn(fundRemoval, version, along.scenario, paid, target, undefined)).toBeNull();
    expect(givenIn(fundRemoval, version, along.scenario, from, target, undefined)?.seat).toBe(
      scenario.powers.protector,
    );
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
