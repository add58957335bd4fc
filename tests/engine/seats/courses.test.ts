/** COURSE: the course that each power steers is drawn once, known to all, and shows in what it does. */
import { describe, expect, test } from 'vitest';
import {
  type Course,
  createGame,
  type GameState,
  hashState,
  type Order,
  observe,
  PROTECTOR_COURSES,
  planOrders,
  RIVAL_COURSES,
  resolveTurn,
  type Scenario,
} from '../../../src/engine/index.ts';
import { protectorAgenda, rivalAgenda } from '../../../src/engine/rules/agenda.ts';
import { worldOf } from '../../../src/engine/rules/world.ts';
import { full, game, node, protector, rival, scenario, vendor, world } from '../orders/bench.ts';

const unfixed: Scenario = (({ courses: _, ...rest }) => rest)(scenario);
const drawn = (within: Scenario, seat: string): (Course | null | undefined)[] =>
  Array.from({ length: 60 }, (_, i) => createGame(within, `course${i}`).seats[seat]?.course);

describe('a course is', () => {
  test('COURSE-01 drawn from the seed, each as likely as another, and none for a government', () => {
    for (const [seat, courses] of [
      [protector, PROTECTOR_COURSES],
      [rival, RIVAL_COURSES],
    ] as const) {
      const found = drawn(unfixed, seat);
      expect(drawn(unfixed, seat)).toEqual(found);
      for (const course of courses) expect(found.filter((one) => one === course).length).toBeGreaterThan(8);
    }
    for (const id of world.governments) expect(createGame(unfixed, 'course').seats[id]?.course).toBeNull();
  });

  test('COURSE-02 weighed or fixed where the scenario says so, each power by itself', () => {
    const fixed = { ...unfixed, courses: { protector: { unilateral: 1 } } };
    expect(new Set(drawn(fixed, protector))).toEqual(new Set(['unilateral']));
    expect(drawn(fixed, rival)).toEqual(drawn(unfixed, rival));
  });

  test('COURSE-03 seen by every seat, kept by every turn, and part of the state’s hash', () => {
    const state = createGame(unfixed, 'kept');
    const { course } = state.seats[protector] ?? {};
    expect(observe(unfixed, state, world.governments[0] ?? '').state.seats[protector]?.course).toBe(course);
    const after = resolveTurn(unfixed, state, {}, { ledger: false }).state;
    expect(after.seats[protector]?.course).toBe(course);
    const other = structuredClone(state);
    Object.assign(other.seats[protector] ?? {}, { course: course === 'coalition' ? 'unilateral' : 'coalition' });
    expect(hashState(other)).not.toBe(hashState(state));
  });
});

const steer = (seat: string, course: Course, edit: (s: GameState) => void = () => {}): GameState =>
  game((s) => {
    Object.assign(s.seats[seat] ?? {}, { course });
    edit(s);
  });
/** With every order, threats of bans and rare earths among them. */
const able = worldOf(full);
const kindsOf = (orders: readonly Order[]): string[] => orders.map(({ kind }) => kind);

describe('the protector', () => {
  const firstStep = (course: Course): { turn: number; kind: string | undefined } => {
    for (let turn = 0; turn < scenario.calendar.turns; turn++) {
      const state = steer(protector, course, (s) => Object.assign(s, { turn }));
      const [item] = protectorAgenda(able, state);
      if (item) return { turn, kind: item.action.kind };
    }
    throw new RangeError(course);
  };

  test('COURSE-10 bans first where it acts alone, threatens the ban where it deals, and waits longest with partners', () => {
    const [alone, deals, together] = (['unilateral', 'transactional', 'coalition'] as const).map(firstStep);
    expect(alone?.kind).toBe('partsBan');
    expect(deals?.kind).toBe('threatenBan');
    expect(together?.kind).toBe('partsBan');
    expect(alone?.turn).toBeLessThan(deals?.turn ?? 0);
    expect(deals?.turn).toBeLessThan(together?.turn ?? 0);
  });

  test('COURSE-11 lays the rule on foreign-made chips with partners only once enough of them have closed their cores', () => {
    const step = (course: Course, posture: 0 | 2): (string | undefined)[] => {
      const state = steer(protector, course, (s) => {
        s.turn = 6;
        for (const v of world.restricted) {
          Object.assign(s.vendors[v] ?? {}, { regime: 'parts', orderShare: 0.3 });
          Object.assign(s.seats[protector]?.lastGiven ?? {}, { [`partsBan:${v}`]: 0 });
        }
        for (const id of world.governments) node(s, id).posture = posture;
      });
      return protectorAgenda(able, state).map(({ action }) => action.kind);
    };
    expect(step('unilateral', 0)).toEqual(['foreignChipRule']);
    expect(step('coalition', 0)).toEqual([]);
    expect(step('coalition', 2)).toEqual(['foreignChipRule']);
  });

  test('COURSE-12 threatens no government where it seeks partners, and promises nothing where it acts alone', () => {
    const planned = (course: Course): string[] =>
      [0.1, 0.2, 0.3, 0.4, 0.5].flatMap((listen) => {
        const state = steer(protector, course, (s) => {
          for (const id of world.governments)
            for (const belief of Object.values(node(s, id).beliefs)) Object.assign(belief, { listen });
        });
        return kindsOf(planOrders(observe(scenario, state, protector)));
      });
    expect(planned('coalition')).not.toContain('threaten');
    expect(planned('transactional')).toContain('threaten');
    expect(planned('unilateral')).toContain('threaten');
    expect(planned('unilateral')).not.toContain('promise');
  });
});

describe('the rival', () => {
  const answers = (course: Course): number => {
    // From a rule that hardly stings to one that stings much: how many of them are answered.
    const stings = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4];
    return stings.filter((severity) => {
      const state = steer(rival, course, (s) => {
        s.turn = 3;
        for (const id of world.governments)
          Object.assign(node(s, id), { posture: 4, wording: 'named', decidedTurn: 2, severity: severity / 40 });
      });
      return rivalAgenda(world, state).length > 0;
    }).length;
  };

  test('COURSE-20 answers least where it trades and most where it answers hard', () => {
    expect(answers('forceful')).toBeGreaterThan(answers('commercial'));
    expect(answers('forceful')).toBeGreaterThanOrEqual(answers('patient'));
    expect(answers('patient')).toBeGreaterThanOrEqual(answers('commercial'));
  });

  test('COURSE-21 holds no rare earths back where it trades', () => {
    const held = (course: Course): string[] => {
      const state = steer(rival, course, (s) => {
        s.turn = 5;
        for (const v of world.restricted) Object.assign(s.vendors[v] ?? {}, { regime: 'chips' });
      });
      return rivalAgenda(able, state).map(({ action }) => action.kind);
    };
    expect(held('forceful')).toContain('restrictRareEarths');
    expect(held('commercial')).not.toContain('restrictRareEarths');
  });

  test('COURSE-22 sees first to what its course puts first', () => {
    const first = (course: Course): string | undefined => {
      const state = steer(rival, course, (s) => {
        Object.assign(s.vendors[vendor] ?? {}, { regime: 'parts', stockMonths: 0 });
        for (const id of world.governments) node(s, id).severity = 1.4;
      });
      return kindsOf(planOrders(observe(scenario, state, rival)))[0];
    };
    expect(['stockpile', 'indigenise', 'subsidiseVendor']).toContain(first('patient'));
    expect(['assure', 'lendToBuyers', 'pledge', 'invest']).toContain(first('commercial'));
  });
});
