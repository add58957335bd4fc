/** How a seat of the engine answers a dilemma. */
import { describe, expect, test } from 'vitest';
import type {
  ChoiceSpec,
  DilemmaSpec,
  Effect,
  GameState,
  Scenario,
  SeatView,
  StateId,
} from '../../../src/engine/index.ts';
import { choiceOf } from '../../../src/engine/seats/answers.ts';
import { hintsOf } from '../../../src/engine/selectors/index.ts';
import { ally, game, protector, rival, scenario, see } from '../orders/bench.ts';

const self = { states: ['self'] } as const;
const choice = (id: string, ...effects: readonly Effect[]): ChoiceSpec => ({ id, label: id, hint: id, effects });
const asked = (choices: readonly ChoiceSpec[], silence = 'silence'): DilemmaSpec => ({
  id: 'test',
  when: { turn: 0 },
  conditions: [],
  asks: { governments: true },
  headline: 'A test',
  body: 'A test.',
  choices: [...choices, choice('silence')],
  default: silence,
  sources: ['judgement'],
});

/** A view in which the seat's aims stand as given; all others stand at 100. */
function standing(seat: StateId, scores: Readonly<Record<string, number>>): SeatView {
  const state: GameState = game((s) => {
    const all = Object.fromEntries(Object.keys(s.scores[seat] ?? {}).map((id) => [id, 100]));
    s.scores[seat] = { ...all, ...scores };
  });
  return see(state, seat);
}

const popular = choice(
  'popular',
  { kind: 'support', targets: self, delta: 2 },
  { kind: 'exportsLost', targets: self, share: 0.01 },
);
const careful = choice('careful', { kind: 'support', targets: self, delta: -1 });
const strict = choice(
  'strict',
  { kind: 'compliance', targets: self, delta: 0.05 },
  { kind: 'support', targets: self, delta: -2 },
);
const dear = choice('dear', { kind: 'publicCost', targets: self, percentGdp: 0.01 });
const spec = asked([popular, careful, strict, dear]);

describe('the answers of a government', () => {
  test.each([
    [{ support: 10, trade: 50 }, 'popular'],
    [{ security: 10, support: 50 }, 'strict'],
    [{ standing: 10, support: 50 }, 'strict'],
  ])('SEAT-40 it takes what helps the aim that stands worst: %o', (scores, wanted) => {
    expect(choiceOf(standing(ally, scores), spec)).toBe(wanted);
  });

  test('SEAT-41 where that aim does not tell the choices apart, the next one decides', () => {
    expect(choiceOf(standing(ally, { rollout: 1, security: 20 }), spec)).toBe('strict');
  });

  test('SEAT-42 among choices that do as well it keeps to silence', () => {
    expect(choiceOf(standing(ally, { purse: 10 }), asked([dear, careful]))).toBe('silence');
    expect(choiceOf(standing(ally, { purse: 10 }), asked([choice('other')], 'other'))).toBe('other');
  });

  test('SEAT-43 what is done to others does not count, what is done to a bloc of its own does', () => {
    const [bloc = ''] = Object.keys(scenario.blocs).filter((id) => scenario.blocs[id]?.members.includes(ally));
    const far = choice('far', { kind: 'support', targets: { states: ['DRV'] }, delta: 5 });
    const near = choice('near', { kind: 'support', targets: { bloc }, delta: 1 });
    expect(choiceOf(standing(ally, { support: 1 }), asked([far, near]))).toBe('near');
  });
});

describe('the answers by how things stand', () => {
  const moody: ChoiceSpec = {
    ...choice('moody'),
    cases: [
      {
        conditions: [{ kind: 'supportBelow', state: 'self', value: 40 }],
        hint: 'Few friends at home: it is taken ill',
        effects: [{ kind: 'support', targets: self, delta: -3 }],
      },
      { conditions: [], hint: 'Friends at home: it is liked', effects: [{ kind: 'support', targets: self, delta: 3 }] },
    ],
  };
  const at = (support: number): SeatView => {
    const state = game((s) => {
      const node = s.states[ally];
      if (node) node.support = support;
      s.scores[ally] = { ...s.scores[ally], support: 0 };
    });
    return see(state, ally);
  };

  test('SEAT-46 it counts what a choice does in the case that holds', () => {
    expect([at(39), at(40)].map((view) => choiceOf(view, asked([moody, careful])))).toEqual(['silence', 'moody']);
  });

  test('SEL-30 what can be foreseen of a choice is told for the case that holds, and only for it', () => {
    expect(hintsOf(at(39), moody)).toEqual(['moody', 'Few friends at home: it is taken ill']);
    expect(hintsOf(at(40), moody)).toEqual(['moody', 'Friends at home: it is liked']);
    expect(hintsOf(at(40), careful)).toEqual(['careful']);
  });
});

describe('the answers of the powers', () => {
  const calm = choice('calm', { kind: 'strain', delta: -2 }, { kind: 'substitution', vendor: 'zhelkor', delta: 0.04 });
  const hard = choice('hard', { kind: 'strain', delta: 2 }, { kind: 'substitution', vendor: 'zhelkor', delta: -0.04 });
  const paid = choice('paid', { kind: 'compliance', targets: { all: true }, delta: 0.02 });
  const within: Scenario = scenario;

  test.each([
    [{ allianceCohesion: 10 }, 'calm'],
    [{ techEdge: 10 }, 'hard'],
    [{ networksSecured: 10 }, 'paid'],
  ])('SEAT-44 the protector weighs strain, substitution and partners’ rules: %o', (scores, wanted) => {
    expect(within.powers.protector).toBe(protector);
    expect(choiceOf(standing(protector, scores), asked([calm, hard, paid]))).toBe(wanted);
  });

  test('SEAT-45 the rival, which is not measured, keeps to silence', () => {
    expect(choiceOf(see(game(), rival), asked([calm, hard, paid]))).toBe('silence');
  });
});
