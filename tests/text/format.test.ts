import { describe, expect, test } from 'vitest';
import { dateOfTurn } from '../../src/text/calendar.ts';
import {
  formatNumber,
  formatPercent,
  formatRange,
  formatSigned,
  formatUsdBn,
  joinNames,
  turnLabel,
} from '../../src/text/index.ts';
import { scenario } from './fixture.ts';

describe('numbers as printed', () => {
  test.each([
    [formatNumber(1234567.891, 2), '1,234,567.89'],
    [formatNumber(-0.0612, 3), '−0.061'],
    [formatNumber(-0.0004, 3), '0.000'],
    [formatNumber(999.6), '1,000'],
    [formatNumber(0), '0'],
    [formatSigned(0.0482, 3), '+0.048'],
    [formatSigned(-0.0482, 3), '−0.048'],
    [formatSigned(-0.0001, 3), '0.000'],
    [formatSigned(2), '+2'],
    [formatUsdBn(0.9), '$0.9bn'],
    [formatUsdBn(-5.24), '−$5.2bn'],
    [formatUsdBn(-0.01), '$0.0bn'],
    [formatUsdBn(21433, 0), '$21,433bn'],
    [formatPercent(0.354), '35%'],
    [formatPercent(-0.0314, 1), '−3.1%'],
    [formatRange(45, 90), '45–90'],
    [formatRange(-0.1, 0.25, 2), '−0.10–0.25'],
  ])('%s', (printed, expected) => {
    expect(printed).toBe(expected);
  });
});

describe('dates of turns', () => {
  test.each([
    [0, '2031 Q2'],
    [2, '2031 Q4'],
    [3, '2032 Q1'],
    [7, '2033 Q1'],
    [23, '2037 Q1'],
  ])('turn %i of a calendar in quarters is %s', (turn, label) => {
    expect(turnLabel(scenario.calendar, turn)).toBe(label);
  });

  test.each([
    [1, 1, 5, '2036'],
    [2, 3, 1, '2032 H1'],
    [12, 2, 9, '2032 M1'],
    [3, 1, 4, '2032 P2'],
  ])('%i turns a year, from quarter %i', (turnsPerYear, startQuarter, turn, label) => {
    expect(turnLabel({ ...scenario.calendar, turnsPerYear, startQuarter }, turn)).toBe(label);
  });

  test('a turn before the calendar has a date too', () => {
    expect(dateOfTurn(scenario.calendar, -3)).toEqual({ year: 2030, part: 3 });
  });
});

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j in a list', (names, text) => {
  expect(joinNames(names)).toBe(text);
});
