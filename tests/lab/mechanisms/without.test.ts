import { describe, expect, test } from 'vitest';
import { NEUTRAL } from '../../../src/engine/index.ts';
import { ablate } from '../../../src/lab/index.ts';
import { withoutMechanism } from '../../../src/lab/mechanisms/without.ts';
import { archipelago } from '../../builtIn.ts';

const { scenario } = archipelago;

describe('a scenario without a mechanism', () => {
  const [event] = scenario.events;
  const off = { parameters: ['priceWeight'], events: [event?.id ?? ''], orders: ['lobby'] };

  test('has the coefficient at its neutral value, with its range and sources, and all others as they were', () => {
    const { priceWeight, ...others } = withoutMechanism(scenario, off).parameters;
    const { priceWeight: own, ...kept } = scenario.parameters;
    expect(own?.value).not.toBe(NEUTRAL.priceWeight);
    expect(priceWeight).toEqual({ ...own, value: NEUTRAL.priceWeight });
    expect(others).toEqual(kept);
  });

  test('has neither its events nor its orders, and keeps every other', () => {
    const without = withoutMechanism(scenario, off);
    expect(without.events).toEqual(scenario.events.slice(1));
    expect(Object.keys(without.orders)).toEqual(Object.keys(scenario.orders).filter((kind) => kind !== 'lobby'));
  });

  test('a coefficient that the scenario leaves out is neutral already; one without a neutral value is an error', () => {
    const { priceWeight: _, ...parameters } = scenario.parameters;
    expect(withoutMechanism({ ...scenario, parameters }, { parameters: ['priceWeight'] }).parameters).toEqual(
      parameters,
    );
    expect(() => withoutMechanism(scenario, { parameters: ['horizonYears'] })).toThrow(RangeError);
  });
});

describe('an ablation', () => {
  const seeds = ['a/0', 'a/1', 'a/2'];

  test('of nothing changes nothing, in every game', () => {
    const [nothing] = ablate(scenario, [{ id: 'none', off: {} }], seeds, 1, () => {});
    expect(nothing).toEqual({ id: 'none', games: 3, shown: 0, postures: 0, decisions: 0, largest: null });
  });

  test('of all that the protector can say shows, and is played no further than it has to be', () => {
    const orders = Object.keys(scenario.orders).filter((kind) => !['setPosture', 'settle', 'defer'].includes(kind));
    let told = 0;
    const [silence] = ablate(scenario, [{ id: 'silence', off: { orders } }], seeds, 1, () => void told++);
    expect(silence?.shown).toBe(1);
    expect(silence?.games).toBeLessThanOrEqual(seeds.length);
    expect(silence?.largest?.delta).not.toBe(0);
    expect(told).toBe(1);
  });
});
