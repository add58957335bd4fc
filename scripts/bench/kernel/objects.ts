/** The yardstick on plain objects: O. Written as one would write it plainly; `typed.ts` does the same sums in the same order. */
import {
  BANS,
  BEST,
  draw,
  type KernelState,
  type KernelWorld,
  MOVES,
  POWERS,
  type Power,
  STATES,
  TURNS,
  VENDORS,
} from './world.ts';

interface Choice {
  readonly state: number;
  readonly move: number;
  readonly score: number;
}

function playTurn(world: KernelWorld): void {
  grow(world);
  research(world);
  const plans = plan(world);
  act(world, plans);
  tender(world);
  build(world);
  shock(world);
  tally(world);
}

export function playGame(world: KernelWorld): KernelWorld {
  for (let turn = 0; turn < TURNS; turn++) playTurn(world);
  return world;
}

/** Every number of a world in the order of `typed.ts`'s array. */
export function numbersOf({ states, vendors, powers }: KernelWorld): number[] {
  return [
    ...states.flatMap((s) => [
      ...[s.gdp, s.growth, s.support, s.budget, s.need, s.thrift, s.caution, s.supplier, s.term, s.influence],
      ...[s.lean, s.grudge, s.share, s.trust, s.pressed[0], s.pressed[1]].flat(),
    ]),
    ...vendors.flatMap((v) => [v.home, v.price, v.quality, v.risk, v.capacity, v.cash, v.effort, v.sold]),
    ...powers.flatMap((p) => [p.capital, p.spent, p.influence]),
  ];
}

function grow({ states, chance }: KernelWorld): void {
  for (const state of states) {
    const drift = state.growth + 0.02 * (draw(chance) - 0.5);
    state.gdp *= 1 + 0.25 * drift;
    state.budget += 0.04 * state.gdp - 0.1 * state.budget;
    state.growth += 0.1 * (0.02 - state.growth);
    state.support += 0.05 * (0.6 - state.support);
  }
}

function research({ vendors, chance }: KernelWorld): void {
  for (const vendor of vendors) {
    const outlay = vendor.cash * vendor.effort * (0.5 + draw(chance));
    vendor.quality += (1 - vendor.quality) * outlay * 0.0004;
    vendor.price = Math.max(0.1, vendor.price * (0.98 + 0.025 * (vendor.sold / vendor.capacity)));
    vendor.cash = Math.max(1, vendor.cash + 0.3 * vendor.sold * vendor.price - 0.2 * outlay);
    vendor.sold = 0;
  }
}

function plan(world: KernelWorld): [Choice[], Choice[]] {
  return [planOf(world, 0), planOf(world, 1)];
}

/** A power's best moves among all on all states, the best first. */
function planOf({ states, vendors }: KernelWorld, power: Power): Choice[] {
  const best = Array.from({ length: BEST }, (): Choice => ({ state: -1, move: -1, score: -1e9 }));
  const rivals: number[] = [];
  for (let v = 0; v < VENDORS; v++) if (vendors[v]?.home === 1 - power) rivals.push(v);
  for (let i = 0; i < STATES; i++) {
    const state = states[i] as KernelState;
    let foreign = 0;
    for (const v of rivals) foreign += state.share[v] as number;
    const room = 1 - state.lean[power];
    const grudge = state.grudge[power];
    const worth = state.gdp * (0.4 + state.need);
    const threat = 0.1 * foreign;
    const dearness = 1 + 0.02 * state.gdp;
    const pressed = state.pressed[power];
    for (let m = 0; m < MOVES.length; m++) {
      const move = MOVES[m] as (typeof MOVES)[number];
      const gain = room * (1 - grudge * move.backlash) * move.pull + threat * move.push;
      const fee = move.fee * dearness + 0.5 * (pressed[m] as number);
      const score = worth * gain - 0.8 * fee;
      if (score > (best[BEST - 1] as Choice).score) insert(best, { state: i, move: m, score });
    }
  }
  return best;
}

/** Puts a choice where it belongs; the last falls out. */
function insert(best: Choice[], choice: Choice): void {
  let place = BEST - 1;
  for (; place > 0; place--) {
    const better = best[place - 1] as Choice;
    if (better.score >= choice.score) break;
    best[place] = better;
  }
  best[place] = choice;
}

function act({ states, vendors, powers }: KernelWorld, plans: readonly [Choice[], Choice[]]): void {
  for (const power of POWERS) {
    const purse = powers[power];
    const rival: Power = power === 0 ? 1 : 0;
    for (const choice of plans[power]) {
      const state = states[choice.state] as KernelState;
      const move = MOVES[choice.move] as (typeof MOVES)[number];
      const pressed = state.pressed[power];
      const fee = move.fee * (1 + 0.02 * state.gdp) + 0.5 * (pressed[choice.move] as number);
      if (purse.capital < fee) continue;
      purse.capital -= fee;
      purse.spent += fee;
      pressed[choice.move] = (pressed[choice.move] as number) + 1;
      const gain = (1 - state.lean[power]) * (1 - state.grudge[power] * move.backlash) * move.pull;
      state.lean[power] = Math.min(1, state.lean[power] + gain);
      state.lean[rival] *= 0.97;
      state.grudge[power] += move.grudge;
      for (let v = 0; v < VENDORS; v++) {
        if (vendors[v]?.home === rival) state.trust[v] = (state.trust[v] as number) - 0.05 * move.push;
      }
    }
  }
}

function tender({ states, vendors, chance }: KernelWorld): void {
  for (const state of states) {
    const lean0 = state.lean[0];
    const lean1 = state.lean[1];
    const banned0 = (state.pressed[1][BANS[0]] as number) + (state.pressed[1][BANS[1]] as number);
    const banned1 = (state.pressed[0][BANS[0]] as number) + (state.pressed[0][BANS[1]] as number);
    let winner = 0;
    let most = -1e9;
    let standing = 0;
    let luck = 0;
    for (let v = 0; v < VENDORS; v++) {
      const vendor = vendors[v] as (typeof vendors)[number];
      let appeal = 1.2 * vendor.quality - state.thrift * vendor.price - state.caution * vendor.risk;
      luck = draw(chance);
      appeal += (state.trust[v] as number) + 0.5 * (state.share[v] as number) + 0.1 * luck;
      if (vendor.home === 0) appeal += 0.6 * lean0 - 0.3 * banned0;
      else if (vendor.home === 1) appeal += 0.6 * lean1 - 0.3 * banned1;
      if (v === state.supplier) standing = appeal;
      if (appeal > most) {
        most = appeal;
        winner = v;
      }
    }
    state.term -= 1;
    if (state.term <= 0 || most > standing + 0.8) {
      state.supplier = winner;
      state.term = 3 + Math.floor(4 * luck);
    }
  }
}

function build({ states, vendors }: KernelWorld): void {
  for (const state of states) {
    const sites = 0.05 * state.gdp;
    for (let v = 0; v < VENDORS; v++) {
      const vendor = vendors[v] as (typeof vendors)[number];
      const share = state.share[v] as number;
      const built = share + 0.15 * ((v === state.supplier ? 1 : 0) - share);
      state.share[v] = built;
      vendor.sold += sites * built;
    }
    const trust = state.trust[state.supplier] as number;
    const { quality } = vendors[state.supplier] as (typeof vendors)[number];
    state.trust[state.supplier] = trust + 0.02 * (quality - 0.5 - trust);
  }
}

function shock({ states, vendors, chance }: KernelWorld): void {
  for (const state of states) {
    const luck = draw(chance);
    if (luck >= 0.032) continue;
    if (luck < 0.008) state.gdp *= 0.95;
    else if (luck < 0.016) state.trust[state.supplier] = (state.trust[state.supplier] as number) - 0.2;
    else if (luck < 0.024) state.lean = [state.lean[1], state.lean[0]];
    else state.growth += 0.02;
  }
  if (draw(chance) < 0.1) for (const vendor of vendors) vendor.price *= 1.02;
}

function tally(world: KernelWorld): void {
  const [first, second] = world.powers;
  let influence0 = 0;
  let influence1 = 0;
  let concentration = 0;
  for (const state of world.states) {
    for (const power of POWERS) {
      const pressed = state.pressed[power];
      for (let m = 0; m < MOVES.length; m++) pressed[m] = 0.8 * (pressed[m] as number);
      state.grudge[power] *= 0.95;
    }
    let squares = 0;
    for (let v = 0; v < VENDORS; v++) squares += (state.share[v] as number) * (state.share[v] as number);
    concentration += squares;
    state.influence = state.lean[0] - state.lean[1];
    influence0 += state.lean[0] * state.gdp;
    influence1 += state.lean[1] * state.gdp;
  }
  first.influence = influence0;
  second.influence = influence1;
  first.capital += 12;
  second.capital += 12;
  world.log.push(concentration / STATES);
  world.turn += 1;
}
