/** Outside players: each gets what its seat sees and gives orders, and nothing else. */
import { planOrders, type Scenario, type StateId, seatKind } from '../../engine/index.ts';
import type { ForesightId } from '../planner/foresight.ts';
import { planAhead } from '../planner/planAhead.ts';
import { GOVERNMENT_DOCTRINES, PROTECTOR_DOCTRINES } from './doctrines.ts';
import { chipsAtOnce, noBan } from './exportBans.ts';
import { random } from './random.ts';
import type { Bot } from './types.ts';

/** Gives no orders and answers no dilemma: what happens when a seat stands empty. */
const pass: Bot = { orders: () => [] };

/** As the engine plays a seat that nobody holds. */
const engine: Bot = { orders: (view) => planOrders(view) };

/** Plays drafts ahead and takes the one that looks best; how far it looks has a name. */
function looking(foresight: ForesightId): Bot {
  return { orders: (view, seed) => planAhead(view, seed, foresight) };
}

const PLANNERS = {
  greedy: looking('greedy'),
  hasty: looking('hasty'),
  planning: looking('planning'),
  farSighted: looking('farSighted'),
} as const;

/** The protector's other answers to one question. */
const TRIALS = { chipsAtOnce, noBan } as const;

export const BOTS = {
  pass,
  random,
  engine,
  ...PLANNERS,
  ...TRIALS,
  ...PROTECTOR_DOCTRINES,
  ...GOVERNMENT_DOCTRINES,
} as const satisfies Readonly<Record<string, Bot>>;
export type BotId = keyof typeof BOTS;

export function isBotId(id: string): id is BotId {
  return Object.hasOwn(BOTS, id);
}

/** The bots that know what to do with a seat and need no foresight for it, in a fixed order: a page can play many games of each. */
export function botsFor(scenario: Scenario, seat: StateId): BotId[] {
  const foreign = seatKind(scenario, seat) === 'protector' ? GOVERNMENT_DOCTRINES : PROTECTOR_DOCTRINES;
  const left: object = { ...foreign, ...PLANNERS, ...TRIALS };
  return Object.keys(BOTS).filter((id): id is BotId => isBotId(id) && !Object.hasOwn(left, id));
}
