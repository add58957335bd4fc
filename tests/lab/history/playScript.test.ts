import { describe, expect, test } from 'vitest';
import { calendarAt } from '../../../src/engine/index.ts';
import { hasNoObject, playScript } from '../../../src/lab/history/playScript.ts';
import { scripted } from '../../../src/lab/history/scripted.ts';
import { parseScenario, type Script, turnAt } from '../../../src/scenario/index.ts';
import { chillyReception } from '../../builtIn.ts';
import { script } from './script.ts';

const { scenario } = chillyReception;
const { protector, rival } = scenario.powers;
const run = playScript(scenario, script, 'history');

/** The script with other orders, and without events. */
function only(orders: Script['orders']): Script {
  return { ...script, orders, events: [] };
}

function given(date: string, order: Script['orders'][number]['order'], seat = protector): Script['orders'][number] {
  return { date, seat, order, note: 'A test.', sources: ['judgement'], confidence: 'low' };
}

describe('the script of the real world', () => {
  test('its entries stand in the order of their dates', () => {
    for (const list of [script.orders, script.events]) {
      const dates = list.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
    }
  });

  test('gives orders of the two powers alone, and covers every year', () => {
    expect(new Set(script.orders.map(({ seat }) => seat))).toEqual(new Set([protector, rival]));
    const turns = script.orders.map(({ date }) => Math.max(0, turnAt(scenario.calendar, date)));
    const years = new Set(turns.map((turn) => calendarAt(scenario, turn).year));
    expect(years.size).toBe(scenario.calendar.turns / scenario.calendar.turnsPerYear);
  });

  test('four in five of its orders cite a source that was read', () => {
    const unread = script.orders.filter(({ sources }) => sources.every((key) => key === 'OK' || key === 'judgement'));
    expect(unread.length / script.orders.length).toBeLessThan(0.2);
  });

  test('says nothing of what governments decided: no event of its moves a posture or what stands of a rule', () => {
    const kinds = script.events.flatMap((entry) => ('id' in entry ? entry.effects : [])).map(({ kind }) => kind);
    expect(kinds.filter((kind) => !['honesty', 'severity', 'strain', 'signal', 'support'].includes(kind))).toEqual([]);
  });

  test('each order is one that can be given, save where the game has gone another way', () => {
    for (const seed of ['history', 'history/1', 'history/2']) {
      const { refused } = playScript(scenario, script, seed);
      expect(refused.filter((order) => !hasNoObject(order))).toEqual([]);
      expect(refused.length).toBeLessThan(script.orders.length / 10);
    }
  });
});

describe('a game along a script', () => {
  test('is the same again, and another one with another seed or another coefficient', () => {
    expect(playScript(scenario, script, 'history')).toEqual(run);
    expect(playScript(scenario, script, 'other').postures).not.toEqual(run.postures);
    const { choiceNoise } = scenario.parameters;
    if (choiceNoise === undefined) throw new Error('choiceNoise');
    const parameters = { ...scenario.parameters, choiceNoise: { ...choiceNoise, value: 20 * choiceNoise.value } };
    expect(playScript({ ...scenario, parameters }, script, 'history').postures).not.toEqual(run.postures);
  });

  test('tells every government’s posture after every turn, and no power’s', () => {
    expect(run.postures).toHaveLength(scenario.calendar.turns);
    const governments = Object.keys(scenario.states).filter((id) => id !== protector && id !== rival);
    for (const postures of run.postures) expect(Object.keys(postures)).toEqual(governments.sort());
    for (const id of governments) expect(run.postures.at(-1)?.[id]).toBe(run.state.states[id]?.posture);
  });

  test('stops where it is asked to', () => {
    const short = playScript(scenario, script, 'history', { turns: 8 });
    expect(short.postures).toEqual(run.postures.slice(0, 8));
  });

  test('what the script gives happens on its day, and nothing else happens', () => {
    const due = new Map(
      script.events.map((entry) => [
        'id' in entry ? entry.id : entry.event,
        Math.max(0, turnAt(scenario.calendar, entry.date)),
      ]),
    );
    for (const { date, seat, order } of script.orders) {
      if (order.kind === 'answer') due.set(`${order.dilemma}@${seat}`, Math.max(0, turnAt(scenario.calendar, date)));
    }
    expect(run.state.happened).toEqual(Object.fromEntries(due));
  });

  test('an export ban falls in the turn of its date', () => {
    const parts = script.orders.find(({ order }) => order.kind === 'partsBan');
    if (parts?.order.kind !== 'partsBan') throw new Error('no parts ban');
    const turn = turnAt(scenario.calendar, parts.date);
    const { vendor } = parts.order;
    const before = playScript(scenario, script, 'history', { turns: turn });
    const after = playScript(scenario, script, 'history', { turns: turn + 1 });
    expect(before.state.vendors[vendor]?.regime).toBe('none');
    expect(after.state.vendors[vendor]?.regime).toBe('parts');
  });

  test('its scenario is sound: what was played can be kept and opened', () => {
    const parsed = parseScenario(JSON.stringify(scripted(scenario, script).scenario));
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  });
});

describe('a game that begins along the record', () => {
  const [first = '', second = ''] = Object.keys(scenario.states).filter(
    (id) => id !== protector && id !== rival && scenario.states[id]?.startPosture.value === 0,
  );
  const taken = [
    { state: first, turn: 2, posture: 3 },
    { state: first, turn: 5, posture: 4 },
    { state: second, turn: 9, posture: 4 },
  ] as const;
  const held = playScript(scenario, script, 'history', { held: { until: 8, taken } });

  test('has every government where it is told to be, and nobody elsewhere, until its turn', () => {
    const begun = (id: string) => scenario.states[id]?.startPosture.value;
    held.postures.slice(0, 8).forEach((postures, turn) => {
      const told = { ...Object.fromEntries(Object.keys(postures).map((id) => [id, begun(id)])) };
      if (turn >= 2) told[first] = turn < 5 ? 3 : 4;
      expect(postures).toEqual(told);
    });
  });

  test('leaves them to themselves from then on', () => {
    const settled = held.postures[7];
    const moved = Object.keys(settled ?? {}).filter((id) => held.postures.at(-1)?.[id] !== settled?.[id]);
    expect(moved.length).toBeGreaterThan(3);
    expect(Object.keys(held.state.happened).filter((id) => id.startsWith('held-'))).toHaveLength(2);
  });

  test('what watches it sees every turn', () => {
    const turns: number[] = [];
    playScript(scenario, script, 'history', { turns: 3, watch: ({ turn }) => void turns.push(turn) });
    expect(turns).toEqual([1, 2, 3]);
  });
});

describe('the seats of a script', () => {
  const targets = Object.keys(scenario.states).filter((id) => id !== protector && id !== rival);
  const year = scenario.calendar.startYear;

  test('are bound by no capital and no cooldown', () => {
    const everywhere = targets.map((target) => given(`${year}-02-01`, { kind: 'lobby', target }));
    const again = targets.map((target) => given(`${year}-05-01`, { kind: 'lobby', target }));
    const { state, refused } = playScript(scenario, only([...everywhere, ...again]), '1', { turns: 2 });
    expect(refused).toEqual([]);
    for (const target of targets) expect(state.seats[protector]?.lastGiven[`lobby:${target}`]).toBe(1);
  });

  test('give the same order once a turn', () => {
    const [target = ''] = targets;
    const visits = ['01-05', '02-05', '03-05'].map((day) => given(`${year}-${day}`, { kind: 'lobby', target }));
    expect(playScript(scenario, only(visits), '1', { turns: 1 }).refused).toEqual([]);
    expect(scripted(scenario, only(visits)).orders[0]?.[protector]).toHaveLength(1);
  });

  test('go through the door: what the rules refuse is left out and told', () => {
    const vendor = Object.keys(scenario.vendors).find((id) => scenario.vendors[id]?.home !== rival) ?? '';
    const { refused, postures } = playScript(
      scenario,
      only([given(`${year}-02-01`, { kind: 'partsBan', vendor })]),
      '1',
      {
        turns: 2,
      },
    );
    expect(refused).toMatchObject([{ turn: 0, seat: protector, code: 'badTarget' }]);
    expect(refused.filter(hasNoObject)).toEqual([]);
    expect(postures).toHaveLength(2);
  });

  test('settle a threat by the name of the threatened', () => {
    const target = targets.find((id) => scenario.states[id]?.startPosture.value === 0) ?? '';
    const [stake = ''] = Object.keys(scenario.stakes);
    const threat = given(`${year}-01-01`, { kind: 'threaten', target, stake, demand: 4, deadline: 2 });
    const backDown = given(`${year}-04-01`, { kind: 'backDown', commitment: target });
    const { state, refused } = playScript(scenario, only([threat, backDown]), '1', { turns: 2 });
    expect(refused).toEqual([]);
    expect(Object.values(state.commitments)).toMatchObject([{ target, status: 'backedDown' }]);
    const late = playScript(scenario, only([backDown]), '1', { turns: 2 });
    expect(late.refused.map(hasNoObject)).toEqual([true]);
  });

  test('act before the first turn in the first turn', () => {
    const [target = ''] = targets;
    const early = only([given(`${year - 1}-12-01`, { kind: 'lobby', target })]);
    expect(playScript(scenario, early, '1', { turns: 1 }).state.seats[protector]?.lastGiven[`lobby:${target}`]).toBe(0);
  });
});
