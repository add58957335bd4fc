/** Export bans in the base game, a few turns of their phase at a time. */
import type { GameState, Scenario, VendorNode } from '../../src/engine/index.ts';
import { runPhase } from '../engine/phases/bench.ts';
import { base, begin } from './bench.ts';

export const large = 'huawei';
export const small = 'zte';

export function vendorOf(state: GameState, id: string): VendorNode {
  const found = state.vendors[id];
  if (!found) throw new RangeError(id);
  return found;
}

/** A vendor after some turns under what is set, from the first state of the game. */
export function after(
  turns: number,
  id: string,
  set: Partial<VendorNode>,
  within: Scenario = base,
  edit: (state: GameState) => void = () => {},
): VendorNode {
  let state = begin((s) => {
    Object.assign(vendorOf(s, id), set);
    edit(s);
  }, within);
  for (let i = 0; i < turns; i++) {
    state = runPhase('exportBans', state, { within }).after;
    state.turn += 1;
  }
  return vendorOf(state, id);
}
