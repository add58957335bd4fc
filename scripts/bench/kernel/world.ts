/**
 * The yardstick: a made-up game of about our size (50 states, 8 vendors, 8 phases, 509 draws a turn), so that a time can be given as a
 * multiple of something that is measured in the same minute on the same machine. It means nothing; only + − × ÷ and comparisons, so that it
 * gives the same bits everywhere. `objects.ts` plays it on plain objects, `typed.ts` on one array of numbers.
 */

export const STATES = 50;
export const VENDORS = 8;
export const POWERS = [0, 1] as const;
export type Power = (typeof POWERS)[number];
/** A power moves three times a turn. */
export const BEST = 3;
/** Turns of a game. */
export const TURNS = 32;
/** Games that are played at a time where it is measured. */
export const GAMES = 64;

/** What a power can do to a state. */
export interface Move {
  readonly pull: number;
  readonly push: number;
  readonly backlash: number;
  readonly fee: number;
  readonly grudge: number;
}

export const MOVES: readonly Move[] = [
  { pull: 0.28, push: 0.4, backlash: 0.5, fee: 5, grudge: 0.12 },
  { pull: 0.24, push: 0.7, backlash: 0.6, fee: 6, grudge: 0.14 },
  { pull: 0.09, push: 0.1, backlash: 0.05, fee: 1.5, grudge: 0.01 },
  { pull: 0.36, push: 0.8, backlash: 0.8, fee: 8, grudge: 0.22 },
];
/** The two of them that keep the other power's vendors out. */
export const BANS = [1, 3] as const;

type Both = [number, number];

export interface KernelState {
  gdp: number;
  growth: number;
  support: number;
  budget: number;
  need: number;
  thrift: number;
  caution: number;
  /** Index of the vendor under contract, and turns until it ends. */
  supplier: number;
  term: number;
  influence: number;
  /** By power. */
  lean: Both;
  grudge: Both;
  /** By vendor. */
  share: number[];
  trust: number[];
  /** By power and move. */
  pressed: [number[], number[]];
}

export interface KernelVendor {
  /** A power's index, or 2 for a third country. */
  home: number;
  price: number;
  quality: number;
  risk: number;
  capacity: number;
  cash: number;
  effort: number;
  sold: number;
}

export interface KernelPower {
  capital: number;
  spent: number;
  influence: number;
}

export interface KernelWorld {
  turn: number;
  readonly chance: Chance;
  readonly states: KernelState[];
  readonly vendors: KernelVendor[];
  readonly powers: [KernelPower, KernelPower];
  /** Concentration of the market, once a turn. */
  readonly log: number[];
}

/** The state of the generator of chance: one 32-bit word. */
export type Chance = Int32Array;

/** Uniform in [0, 1), 32 bits (Mulberry32 by T. Ettinger, public domain). */
export function draw(chance: Chance): number {
  const word = ((chance[0] as number) + 0x6d2b79f5) | 0;
  chance[0] = word;
  let mixed = Math.imul(word ^ (word >>> 15), word | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

/** The first state of a game. @param seed a whole number */
export function beginWorld(seed: number): KernelWorld {
  const chance = Int32Array.of(seed);
  const between = (low: number, high: number): number => low + (high - low) * draw(chance);
  const list = <T>(length: number, make: (index: number) => T): T[] =>
    Array.from({ length }, (_, index) => make(index));
  const vendors = list(VENDORS, (index) => ({
    home: index % 3,
    price: between(0.5, 1.5),
    quality: between(0.3, 0.8),
    risk: between(0.1, 0.7),
    capacity: between(20, 80),
    cash: between(50, 150),
    effort: between(0.05, 0.15),
    sold: 0,
  }));
  const states = list(STATES, (): KernelState => {
    const supplier = Math.floor(between(0, VENDORS));
    return {
      gdp: between(1, 21),
      growth: between(0.01, 0.04),
      support: between(0.3, 0.9),
      budget: 1,
      need: between(0, 1),
      thrift: between(0, 1),
      caution: between(0, 1),
      supplier,
      term: 1 + Math.floor(between(0, 5)),
      influence: 0,
      lean: [between(0.2, 0.7), between(0.2, 0.7)],
      grudge: [between(0, 0.2), between(0, 0.2)],
      share: list(VENDORS, (vendor) => (vendor === supplier ? 0.65 : 0.05)),
      trust: list(VENDORS, () => between(-0.3, 0.7)),
      pressed: [MOVES.map(() => 0), MOVES.map(() => 0)],
    };
  });
  const power = (): KernelPower => ({ capital: 30, spent: 0, influence: 0 });
  return { turn: 0, chance, states, vendors, powers: [power(), power()], log: [] };
}
