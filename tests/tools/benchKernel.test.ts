import { describe, expect, test } from 'vitest';
import { numbersOf, playGame as playObjects } from '../../scripts/bench/kernel/objects.ts';
import { playGame as playTyped, typedWorld } from '../../scripts/bench/kernel/typed.ts';
import { beginWorld, type KernelWorld, TURNS } from '../../scripts/bench/kernel/world.ts';

const SEEDS = Array.from({ length: 40 }, (_, index) => index * 7919);
/** A turn's draws: a state's growth, a vendor's research, each vendor at each tender, a state's shock, the market's. */
const DRAWS = 50 + 8 + 50 * 8 + 50 + 1;

describe('the yardstick', () => {
  test('comes to the same bits on objects and on one array', () => {
    for (const seed of SEEDS) {
      const world = playObjects(beginWorld(seed));
      const typed = playTyped(typedWorld(beginWorld(seed)));
      expect([...typed.cells]).toEqual(numbersOf(world));
      expect([...typed.log]).toEqual(world.log);
      expect(typed.chance[0]).toBe(world.chance[0]);
    }
  });

  test('draws what it says that it draws', () => {
    const { chance } = playObjects(beginWorld(1));
    const start = beginWorld(1).chance[0] ?? 0;
    expect(chance[0]).toBe((start + Math.imul(0x6d2b79f5, DRAWS * TURNS)) | 0);
  });

  test('goes on having something to do: contracts change hands, powers spend, no number runs away', () => {
    const moved = (world: KernelWorld) =>
      world.states.filter(({ supplier }, i) => supplier !== start.states[i]?.supplier);
    const start = beginWorld(3);
    const end = playObjects(beginWorld(3));
    expect(moved(end).length).toBeGreaterThan(5);
    for (const power of end.powers) expect(power.spent).toBeGreaterThan(100);
    expect(numbersOf(end).every((value) => Number.isFinite(value) && Math.abs(value) < 1e6)).toBe(true);
  });
});
