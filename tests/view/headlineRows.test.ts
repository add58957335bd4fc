import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/engine/model/index.ts';
import { seatKind } from '../../src/engine/selectors/index.ts';
import { voiceOf } from '../../src/text/index.ts';
import { verdictData } from '../../src/view/pages/verdict/VerdictPage.tsx';
import { befalls, headlineRows, leading } from '../../src/view/panels/headlineRows.ts';
import { loadedScenario, newGame, pass } from './support/game.ts';

const loaded = loadedScenario();
const { scenario } = loaded;
const governments = Object.keys(scenario.states).filter((id) => seatKind(scenario, id) === 'government');
const [seat = '', other = '', third = ''] = governments;
const { rival } = scenario.powers;

const happening = (body: object, weight: number): Happening =>
  ({ ...body, turn: 0, phase: 'rival', weight, causes: [] }) as unknown as Happening;

describe('the headlines', () => {
  const against = (target: string, weight: number) =>
    happening({ code: 'retaliation', target, severity: 0.1, untilTurn: 4 }, weight);

  it('begin with what befell the seat, then go by weight', () => {
    const mine = against(seat, 0.1);
    const theirs = against(other, 0.9);
    const middle = happening({ code: 'warned', target: other }, 0.5);
    expect(leading([middle, theirs, mine], seat)).toEqual([mine, theirs, middle]);
    expect(leading([middle, theirs, mine], rival)).toEqual([theirs, middle, mine]);
  });

  it('do not put a seat’s own orders first, and nothing before the end of the game', () => {
    const order = happening({ code: 'orderGiven', seat, order: 'speech', target: null }, 0.1);
    expect(befalls(order, seat)).toBe(false);
    expect(befalls(happening({ code: 'reviewEnded', state: seat, finding: 0.4 }, 0.1), seat)).toBe(true);
    const end = happening({ code: 'allianceBroke' }, 1);
    expect(leading([against(seat, 0.9), end], seat)[0]).toBe(end);
  });

  it('tell in one row, with a count, what many governments answered alike', () => {
    const [dilemma] = scenario.dilemmas;
    if (dilemma === undefined) throw new Error('a scenario with choices');
    const [choice, another] = dilemma.choices.map(({ id }) => id);
    const answer = (who: string, what: string | undefined) =>
      happening({ code: 'dilemmaAnswered', dilemma: dilemma.id, seat: who, choice: what, silent: false }, 0.2);
    const all = [answer(seat, choice), answer(other, choice), answer(third, choice), answer(rival, another)];
    const rows = headlineRows(all, seat, voiceOf(scenario, seat, newGame(seat, '5', loaded).lookups));
    expect(rows.map(({ count }) => count)).toEqual([1, 2, 1]);
    expect(rows[1]?.headline).toMatch(/^Two governments answer/);
  });

  it('tell in one row whose beliefs one cause moved alike, and the seat’s own by itself', () => {
    const cause = [{ kind: 'order', turn: 0, seat: scenario.powers.protector, order: 'speech', index: 0 }];
    const moved = (state: string) => ({
      ...happening({ code: 'beliefMoved', state, listen: 0.1, disrupt: 0.02, manageability: 0 }, 0.2),
      causes: cause,
    });
    const all = [seat, other, third].map((state) => moved(state) as unknown as Happening);
    const rows = headlineRows(all, seat, voiceOf(scenario, seat, newGame(seat, '5', loaded).lookups));
    expect(rows.map(({ count }) => count)).toEqual([1, 2]);
    expect(rows[1]?.headline).toMatch(/^Two governments see more risk of listening/);
  });

  it('tell in one row who moved to one rule, with what weighed most with most, and the seat’s own move by itself', () => {
    const moved = (state: string, term: string, to = 2) =>
      ({
        ...happening({ code: 'postureChanged', state, from: 0, to, wording: 'neutral', forceTurn: 1 }, 0.7),
        reasons: [
          { term, value: 0.1 },
          { term: 'premium', value: -0.02 },
        ],
      }) as unknown as Happening;
    const [, , , fourth = '', fifth = ''] = governments;
    const all = [
      moved(seat, 'alliance'),
      moved(other, 'alliance'),
      moved(third, 'delay'),
      moved(fourth, 'alliance'),
      moved(fifth, 'alliance', 3),
    ];
    const rows = headlineRows(all, seat, voiceOf(scenario, seat, newGame(seat, '5', loaded).lookups));
    expect(rows.map(({ count }) => count)).toEqual([1, 3, 1]);
    expect(rows[1]?.headline).toBe('Three governments close their cores, and go no further');
    for (const id of [other, third, fourth]) expect(rows[1]?.cause).toContain(scenario.states[id]?.capital);
    expect(rows[1]?.cause).toContain('largest reason for two');
  });

  it('of a played turn are all there, each once', () => {
    const session = newGame(seat, '5', loaded);
    pass(session, 3);
    for (const { happenings } of session.snapshot().history) {
      const voice = voiceOf(scenario, seat, session.lookups);
      const rows = headlineRows(leading(happenings, seat), seat, voice);
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(happenings.length);
    }
  });
});

describe('the verdict’s composite', () => {
  it('can be worked out again from the weights beside it, at the start as at the end', () => {
    const session = newGame(undefined, '5', loaded);
    pass(session, scenario.calendar.turns);
    const snapshot = session.snapshot();
    if (snapshot.ended === null) throw new Error('the game is over');
    const data = verdictData(snapshot, snapshot.ended);
    const sum = (of: 'value' | 'atStart') => data.objectives.reduce((all, aim) => all + aim[of] * aim.weight, 0);
    expect(data.composite).toBeCloseTo(sum('value'), 9);
    expect(data.compositeAtStart).toBeCloseTo(sum('atStart'), 9);
    expect(data.composite).toBeCloseTo(snapshot.scores.at(-1)?.composite ?? Number.NaN, 9);
    expect(data.objectives.map(({ atStart }) => atStart)).toEqual(
      data.objectives.map(({ id }) => snapshot.scores[0]?.objectives[id]),
    );
  });
});
