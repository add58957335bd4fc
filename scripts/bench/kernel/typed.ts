/**
 * The yardstick on one array of 64-bit numbers: T, about as fast as such a game can be in JavaScript. A record of numbers a state, a vendor
 * and a power, one after the other; the sums and their order are those of `objects.ts`, which says what they mean.
 */

import { numbersOf } from './objects.ts';
import {
  BANS,
  BEST,
  type Chance,
  type KernelWorld,
  MOVES,
  POWERS,
  type Power,
  STATES,
  TURNS,
  VENDORS,
} from './world.ts';

const KINDS = 4;

// Offsets within a state's record.
const GDP = 0;
const GROWTH = 1;
const SUPPORT = 2;
const BUDGET = 3;
const NEED = 4;
const THRIFT = 5;
const CAUTION = 6;
const SUPPLIER = 7;
const TERM = 8;
const INFLUENCE = 9;
const LEAN = 10;
const GRUDGE = 12;
const SHARE = 14;
const TRUST = SHARE + VENDORS;
const PRESSED = TRUST + VENDORS;
const STATE = PRESSED + 2 * KINDS;
// Vendors' records follow the states'.
const HOME = 0;
const PRICE = 1;
const QUALITY = 2;
const RISK = 3;
const CAPACITY = 4;
const CASH = 5;
const EFFORT = 6;
const SOLD = 7;
const VENDOR = 8;
const FIRST_VENDOR = STATES * STATE;
// And the powers' follow theirs.
const CAPITAL = 0;
const SPENT = 1;
const SCORE = 2;
const POWER = 3;
const FIRST_POWER = FIRST_VENDOR + VENDORS * VENDOR;

// A turn's draws in their order.
const GROW_LUCK = 0;
const RESEARCH_LUCK = GROW_LUCK + STATES;
const TENDER_LUCK = RESEARCH_LUCK + VENDORS;
const SHOCK_LUCK = TENDER_LUCK + STATES * VENDORS;
const DRAWS = SHOCK_LUCK + STATES + 1;

// The moves' figures, each kind of figure for all moves after the other.
const PULL = 0;
const PUSH = PULL + KINDS;
const BACKLASH = PUSH + KINDS;
const FEE = BACKLASH + KINDS;
const RESENTED = FEE + KINDS;
const FIGURES = Float64Array.from(
  (['pull', 'push', 'backlash', 'fee', 'grudge'] as const).flatMap((figure) => MOVES.map((move) => move[figure])),
);

export interface TypedWorld {
  readonly cells: Float64Array;
  readonly chance: Chance;
  /** The turn's draws. */
  readonly luck: Float64Array;
  /** Each power's chosen moves, as `state × moves + move`, and what they score. */
  readonly chosen: Int32Array;
  readonly scores: Float64Array;
  /** The other power's vendors. */
  readonly rivals: Int32Array;
  readonly log: Float64Array;
  turn: number;
}

export function typedWorld(world: KernelWorld): TypedWorld {
  return {
    cells: Float64Array.from(numbersOf(world)),
    chance: Int32Array.from(world.chance),
    luck: new Float64Array(DRAWS),
    chosen: new Int32Array(POWERS.length * BEST),
    scores: new Float64Array(BEST),
    rivals: new Int32Array(VENDORS),
    log: new Float64Array(TURNS),
    turn: world.turn,
  };
}

function playTurn(world: TypedWorld): void {
  const { cells, luck, chosen } = world;
  fill(luck, world.chance);
  grow(cells, luck);
  research(cells, luck);
  for (const power of POWERS) plan(cells, FIGURES, world, power);
  for (const power of POWERS) act(cells, FIGURES, chosen, power);
  tender(cells, luck);
  build(cells);
  shock(cells, luck);
  tally(world);
}

export function playGame(world: TypedWorld): TypedWorld {
  for (let turn = 0; turn < TURNS; turn++) playTurn(world);
  return world;
}

/** A turn's draws, all at once: `draw` of `world.ts`, written out, since a call for each number would take longer than the number. */
function fill(luck: Float64Array, chance: Chance): void {
  let word = chance[0] as number;
  for (let k = 0; k < DRAWS; k++) {
    word = (word + 0x6d2b79f5) | 0;
    let mixed = Math.imul(word ^ (word >>> 15), word | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    luck[k] = ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
  chance[0] = word;
}

function grow(cells: Float64Array, luck: Float64Array): void {
  for (let i = 0, at = 0; i < STATES; i++, at += STATE) {
    const growth = cells[at + GROWTH] as number;
    const support = cells[at + SUPPORT] as number;
    const budget = cells[at + BUDGET] as number;
    const drift = growth + 0.02 * ((luck[GROW_LUCK + i] as number) - 0.5);
    const gdp = (cells[at + GDP] as number) * (1 + 0.25 * drift);
    cells[at + GDP] = gdp;
    cells[at + BUDGET] = budget + (0.04 * gdp - 0.1 * budget);
    cells[at + GROWTH] = growth + 0.1 * (0.02 - growth);
    cells[at + SUPPORT] = support + 0.05 * (0.6 - support);
  }
}

function research(cells: Float64Array, luck: Float64Array): void {
  for (let v = 0, at = FIRST_VENDOR; v < VENDORS; v++, at += VENDOR) {
    const cash = cells[at + CASH] as number;
    const quality = cells[at + QUALITY] as number;
    const sold = cells[at + SOLD] as number;
    const outlay = cash * (cells[at + EFFORT] as number) * (0.5 + (luck[RESEARCH_LUCK + v] as number));
    const load = sold / (cells[at + CAPACITY] as number);
    const price = Math.max(0.1, (cells[at + PRICE] as number) * (0.98 + 0.025 * load));
    cells[at + QUALITY] = quality + (1 - quality) * outlay * 0.0004;
    cells[at + PRICE] = price;
    cells[at + CASH] = Math.max(1, cash + 0.3 * sold * price - 0.2 * outlay);
    cells[at + SOLD] = 0;
  }
}

function plan(cells: Float64Array, figures: Float64Array, { chosen, scores, rivals }: TypedWorld, power: Power): void {
  const first = power * BEST;
  scores.fill(-1e9);
  let many = 0;
  for (let v = 0; v < VENDORS; v++) if (cells[FIRST_VENDOR + v * VENDOR + HOME] === 1 - power) rivals[many++] = v;
  let least = -1e9;
  for (let i = 0, at = 0; i < STATES; i++, at += STATE) {
    let foreign = 0;
    for (let k = 0; k < many; k++) foreign += cells[at + SHARE + (rivals[k] as number)] as number;
    const gdp = cells[at + GDP] as number;
    const room = 1 - (cells[at + LEAN + power] as number);
    const grudge = cells[at + GRUDGE + power] as number;
    const worth = gdp * (0.4 + (cells[at + NEED] as number));
    const threat = 0.1 * foreign;
    const dearness = 1 + 0.02 * gdp;
    const pressed = at + PRESSED + power * KINDS;
    for (let m = 0; m < KINDS; m++) {
      const gain =
        room * (1 - grudge * (figures[BACKLASH + m] as number)) * (figures[PULL + m] as number) +
        threat * (figures[PUSH + m] as number);
      const fee = (figures[FEE + m] as number) * dearness + 0.5 * (cells[pressed + m] as number);
      const score = worth * gain - 0.8 * fee;
      if (score <= least) continue;
      let place = BEST - 1;
      for (; place > 0 && (scores[place - 1] as number) < score; place--) {
        scores[place] = scores[place - 1] as number;
        chosen[first + place] = chosen[first + place - 1] as number;
      }
      scores[place] = score;
      chosen[first + place] = i * KINDS + m;
      least = scores[BEST - 1] as number;
    }
  }
}

function act(cells: Float64Array, figures: Float64Array, chosen: Int32Array, power: Power): void {
  const purse = FIRST_POWER + power * POWER;
  const rival = 1 - power;
  for (let k = 0; k < BEST; k++) {
    const choice = chosen[power * BEST + k] as number;
    const move = choice % KINDS;
    const at = ((choice - move) / KINDS) * STATE;
    const pressed = at + PRESSED + power * KINDS + move;
    const fee =
      (figures[FEE + move] as number) * (1 + 0.02 * (cells[at + GDP] as number)) + 0.5 * (cells[pressed] as number);
    const capital = cells[purse + CAPITAL] as number;
    if (capital < fee) continue;
    const lean = cells[at + LEAN + power] as number;
    const grudge = cells[at + GRUDGE + power] as number;
    cells[purse + CAPITAL] = capital - fee;
    cells[purse + SPENT] = (cells[purse + SPENT] as number) + fee;
    cells[pressed] = (cells[pressed] as number) + 1;
    const gain = (1 - lean) * (1 - grudge * (figures[BACKLASH + move] as number)) * (figures[PULL + move] as number);
    cells[at + LEAN + power] = Math.min(1, lean + gain);
    cells[at + LEAN + rival] = (cells[at + LEAN + rival] as number) * 0.97;
    cells[at + GRUDGE + power] = grudge + (figures[RESENTED + move] as number);
    for (let v = 0; v < VENDORS; v++) {
      if (cells[FIRST_VENDOR + v * VENDOR + HOME] !== rival) continue;
      cells[at + TRUST + v] = (cells[at + TRUST + v] as number) - 0.05 * (figures[PUSH + move] as number);
    }
  }
}

function tender(cells: Float64Array, luck: Float64Array): void {
  for (let at = 0, next = TENDER_LUCK; at < FIRST_VENDOR; at += STATE) {
    const thrift = cells[at + THRIFT] as number;
    const caution = cells[at + CAUTION] as number;
    const supplier = cells[at + SUPPLIER] as number;
    const lean0 = cells[at + LEAN] as number;
    const lean1 = cells[at + LEAN + 1] as number;
    const by0 = at + PRESSED;
    const by1 = by0 + KINDS;
    const banned0 = (cells[by1 + BANS[0]] as number) + (cells[by1 + BANS[1]] as number);
    const banned1 = (cells[by0 + BANS[0]] as number) + (cells[by0 + BANS[1]] as number);
    let winner = 0;
    let most = -1e9;
    let standing = 0;
    for (let v = 0, vendor = FIRST_VENDOR; v < VENDORS; v++, next++, vendor += VENDOR) {
      const home = cells[vendor + HOME] as number;
      let appeal = 1.2 * (cells[vendor + QUALITY] as number) - thrift * (cells[vendor + PRICE] as number);
      appeal -= caution * (cells[vendor + RISK] as number);
      appeal +=
        (cells[at + TRUST + v] as number) + 0.5 * (cells[at + SHARE + v] as number) + 0.1 * (luck[next] as number);
      if (home === 0) appeal += 0.6 * lean0 - 0.3 * banned0;
      else if (home === 1) appeal += 0.6 * lean1 - 0.3 * banned1;
      if (v === supplier) standing = appeal;
      if (appeal > most) {
        most = appeal;
        winner = v;
      }
    }
    const term = (cells[at + TERM] as number) - 1;
    cells[at + TERM] = term;
    if (term <= 0 || most > standing + 0.8) {
      cells[at + SUPPLIER] = winner;
      cells[at + TERM] = 3 + Math.floor(4 * (luck[next - 1] as number));
    }
  }
}

function build(cells: Float64Array): void {
  for (let at = 0; at < FIRST_VENDOR; at += STATE) {
    const supplier = cells[at + SUPPLIER] as number;
    const sites = 0.05 * (cells[at + GDP] as number);
    for (let v = 0, vendor = FIRST_VENDOR; v < VENDORS; v++, vendor += VENDOR) {
      const share = cells[at + SHARE + v] as number;
      const built = share + 0.15 * ((v === supplier ? 1 : 0) - share);
      cells[at + SHARE + v] = built;
      cells[vendor + SOLD] = (cells[vendor + SOLD] as number) + sites * built;
    }
    const trust = cells[at + TRUST + supplier] as number;
    const quality = cells[FIRST_VENDOR + supplier * VENDOR + QUALITY] as number;
    cells[at + TRUST + supplier] = trust + 0.02 * (quality - 0.5 - trust);
  }
}

function shock(cells: Float64Array, luck: Float64Array): void {
  for (let i = 0, at = 0; i < STATES; i++, at += STATE) {
    const kind = luck[SHOCK_LUCK + i] as number;
    if (kind >= 0.032) continue;
    if (kind < 0.008) cells[at + GDP] = (cells[at + GDP] as number) * 0.95;
    else if (kind < 0.016) {
      const trust = at + TRUST + (cells[at + SUPPLIER] as number);
      cells[trust] = (cells[trust] as number) - 0.2;
    } else if (kind < 0.024) {
      const lean = cells[at + LEAN] as number;
      cells[at + LEAN] = cells[at + LEAN + 1] as number;
      cells[at + LEAN + 1] = lean;
    } else cells[at + GROWTH] = (cells[at + GROWTH] as number) + 0.02;
  }
  if ((luck[DRAWS - 1] as number) >= 0.1) return;
  for (let at = FIRST_VENDOR; at < FIRST_POWER; at += VENDOR) {
    cells[at + PRICE] = (cells[at + PRICE] as number) * 1.02;
  }
}

function tally(world: TypedWorld): void {
  const { cells, log } = world;
  let influence0 = 0;
  let influence1 = 0;
  let concentration = 0;
  for (let at = 0; at < FIRST_VENDOR; at += STATE) {
    for (let k = at + PRESSED; k < at + STATE; k++) cells[k] = 0.8 * (cells[k] as number);
    cells[at + GRUDGE] = (cells[at + GRUDGE] as number) * 0.95;
    cells[at + GRUDGE + 1] = (cells[at + GRUDGE + 1] as number) * 0.95;
    let squares = 0;
    for (let k = at + SHARE; k < at + TRUST; k++) squares += (cells[k] as number) * (cells[k] as number);
    concentration += squares;
    const gdp = cells[at + GDP] as number;
    const lean0 = cells[at + LEAN] as number;
    const lean1 = cells[at + LEAN + 1] as number;
    cells[at + INFLUENCE] = lean0 - lean1;
    influence0 += lean0 * gdp;
    influence1 += lean1 * gdp;
  }
  cells[FIRST_POWER + SCORE] = influence0;
  cells[FIRST_POWER + POWER + SCORE] = influence1;
  cells[FIRST_POWER + CAPITAL] = (cells[FIRST_POWER + CAPITAL] as number) + 12;
  cells[FIRST_POWER + POWER + CAPITAL] = (cells[FIRST_POWER + POWER + CAPITAL] as number) + 12;
  log[world.turn] = concentration / STATES;
  world.turn += 1;
}
