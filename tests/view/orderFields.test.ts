import { describe, expect, it } from 'vitest';
import type { Order, OrderOption } from '../../src/engine/model/index.ts';
import { answer, fieldOf, fieldsOf } from '../../src/view/panels/hand/orderFields.ts';

const option = (order: Order): OrderOption => ({ order, capital: 1, moneyUsdBn: 0 });

const rule = (posture: 2 | 4, wording: 'named' | 'quiet', deadline: number | null): OrderOption =>
  option({ kind: 'setPosture', posture, wording, deadline, cap: null });

/** A ban has a deadline and cannot be quiet; the level below has neither. */
const RULES = [rule(2, 'named', null), rule(2, 'quiet', null), rule(4, 'named', 8), rule(4, 'named', 20)] as const;
const [core, quiet, short] = RULES;

describe('questions about an order', () => {
  it('ask for what the options differ in, whom and what before how and when', () => {
    expect(fieldsOf(RULES, core).map(({ name }) => name)).toEqual(['posture', 'wording']);
    expect(fieldsOf(RULES, short).map(({ name }) => name)).toEqual(['posture', 'deadline']);
  });

  it('offer only what goes with the answers before', () => {
    const [posture, wording] = fieldsOf(RULES, core);
    expect(posture?.values).toEqual([
      { value: 2, allowed: true },
      { value: 4, allowed: true },
    ]);
    expect(wording?.values.filter(({ allowed }) => allowed).map(({ value }) => value)).toEqual(['named', 'quiet']);
    const [, deadline] = fieldsOf(RULES, short);
    expect(deadline?.values).toEqual([
      { value: 8, allowed: true },
      { value: 20, allowed: true },
      { value: null, allowed: false },
    ]);
  });

  it('keep the later answers that still go with a new one, and drop the others', () => {
    expect(answer(RULES, core, 'posture', 4).order).toMatchObject({ posture: 4, wording: 'named', deadline: 8 });
    expect(answer(RULES, quiet, 'posture', 4).order).toMatchObject({ posture: 4, wording: 'named' });
    expect(answer(RULES, short, 'posture', 2).order).toMatchObject({ posture: 2, wording: 'named', deadline: null });
  });

  it('always end in one of the options', () => {
    for (const chosen of RULES) {
      for (const field of fieldsOf(RULES, chosen)) {
        for (const { value, allowed } of field.values) {
          if (allowed) expect(RULES).toContain(answer(RULES, chosen, field.name, value));
        }
      }
    }
  });

  it('take the three shares of crews for one answer', () => {
    const crews = [
      option({ kind: 'divideCrews', coverage: 0.6, swap: 0.3, core: 0.1 }),
      option({ kind: 'divideCrews', coverage: 0.2, swap: 0.6, core: 0.2 }),
    ];
    const [first, second] = crews;
    if (first === undefined || second === undefined) throw new Error('two options');
    expect(fieldsOf(crews, first).map(({ name }) => name)).toEqual(['crews']);
    expect(answer(crews, first, 'crews', fieldOf(second.order, 'crews') ?? null)).toBe(second);
  });

  it('are none where there is one version only', () => {
    const only = option({ kind: 'lobby', target: 'X' });
    expect(fieldsOf([only], only)).toEqual([]);
  });
});
