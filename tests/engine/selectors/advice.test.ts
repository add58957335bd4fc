/** What an adviser says where it sees no risk: a line of each act, so that it does not say the same for six years. */
import { expect, test } from 'vitest';
import { adviceOf, createGame, observe, type Scenario } from '../../../src/engine/index.ts';
import { ally, scenario } from '../orders/bench.ts';

const acts = [0, 2, 4].map((firstTurn, index) => ({
  ...(scenario.calendar.acts[0] ?? { id: '', title: '', briefing: '' }),
  id: `act${index}`,
  firstTurn,
}));
const withLines = (later?: readonly string[]): Scenario => ({
  ...scenario,
  calendar: { ...scenario.calendar, acts },
  roles: {},
  allyRole: {
    ...scenario.allyRole,
    advisers: [{ office: 'Archive', line: 'first', ...(later === undefined ? {} : { later }) }],
  },
});
const lineAt = (turn: number, later?: readonly string[]): string | undefined => {
  const within = withLines(later);
  const state = { ...createGame(within, 'advice', [ally]), turn };
  return adviceOf([observe(within, state, ally)])[0]?.line;
};

test('an adviser has a line for each act, the last stays, and without others the first one does', () => {
  expect([0, 1, 2, 4].map((turn) => lineAt(turn, ['second', 'third']))).toEqual(['first', 'first', 'second', 'third']);
  expect([2, 4].map((turn) => lineAt(turn, ['of {capital}']))).toEqual(
    [2, 4].map(() => expect.stringMatching(/^of (?!\{)/)),
  );
  expect(lineAt(4)).toBe('first');
});
