import { describe, expect, test } from 'vitest';
import { parseScript, turnAt } from '../../src/scenario/index.ts';
import { archipelago, chillyReception } from '../builtIn.ts';
import { script } from '../lab/history/script.ts';

describe('a date is in the turn that holds its day', () => {
  const quarters = { ...archipelago.scenario.calendar, startYear: 2100, startQuarter: 2, turns: 8, turnsPerYear: 4 };

  test.each([
    ['2100-04-01', 0],
    ['2100-06-30', 0],
    ['2100-07-01', 1],
    ['2101-01-31', 3],
    ['2101-12-31', 6],
    ['2100-03-31', -1],
    ['2099-12-31', -2],
  ])('%s: turn %i of quarters', (date, turn) => {
    expect(turnAt(quarters, date)).toBe(turn);
  });

  test('in turns of a month and of half a year', () => {
    expect(turnAt({ ...quarters, turnsPerYear: 12 }, '2100-04-30')).toBe(0);
    expect(turnAt({ ...quarters, turnsPerYear: 12 }, '2101-03-01')).toBe(11);
    expect(turnAt({ ...quarters, startQuarter: 1, turnsPerYear: 2 }, '2100-06-30')).toBe(0);
    expect(turnAt({ ...quarters, startQuarter: 1, turnsPerYear: 2 }, '2101-07-01')).toBe(3);
  });
});

describe('the door for scripts', () => {
  const { scenario } = chillyReception;
  const codesOf = (edited: object) => {
    const result = parseScript(JSON.stringify({ ...script, ...edited }), scenario);
    return (result.ok ? result.warnings : result.problems).map(({ code }) => code);
  };
  const [first] = script.orders;
  const [event] = script.events;

  test('takes the script as it is, and not for another world', () => {
    expect(codesOf({})).toEqual([]);
    const elsewhere = parseScript(JSON.stringify(script), archipelago.scenario);
    expect(elsewhere.ok ? [] : elsewhere.problems.map(({ code }) => code)).toEqual(['otherScenario']);
  });

  test('an event comes once, a dilemma is answered once', () => {
    expect(codesOf({ events: [event, event] })).toEqual(['duplicate']);
    const answer = script.orders.find(({ order }) => order.kind === 'answer');
    expect(codesOf({ orders: [answer, answer] })).toEqual(['duplicate']);
  });

  test('names in effects are names of the scenario', () => {
    const effects = [{ kind: 'severity', targets: { states: ['NOWHERE'] }, factor: 1.1 }];
    const invented = { ...event, event: undefined, id: 'ownEvent', headline: 'Something happened', effects };
    expect(codesOf({ events: [invented] })).toEqual(['unknownState']);
  });

  test('a choice is one of its dilemma', () => {
    const answer = script.orders.find(({ order }) => order.kind === 'answer');
    expect(codesOf({ orders: [{ ...answer, order: { ...answer?.order, choice: 'none' } }] })).toEqual([
      'unknownChoice',
    ]);
  });

  test('only the year before the first turn is taken with it', () => {
    const { startYear } = scenario.calendar;
    expect(codesOf({ orders: [{ ...first, date: `${startYear - 1}-01-01` }] })).toEqual([]);
    expect(codesOf({ orders: [{ ...first, date: `${startYear - 2}-12-31` }] })).toEqual(['dateOutside']);
    expect(codesOf({ orders: [{ ...first, date: `${startYear}-13-01` }] })).toEqual(['badName']);
  });

  test('only the two powers give orders', () => {
    const target = first?.order !== undefined && 'target' in first.order ? first.order.target : '';
    expect(codesOf({ orders: [{ ...first, seat: target }] })).toEqual(['notAPower']);
  });
});
