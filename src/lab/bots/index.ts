/** Outside players: each gets what its seat sees and gives orders, and nothing else. */
import {
  type Order,
  type Posture,
  planOrders,
  type Scenario,
  type SeatView,
  type StateId,
  seatKind,
} from '../../engine/index.ts';
import type { ForesightId } from '../planner/foresight.ts';
import { planAhead } from '../planner/planAhead.ts';
import { byDoctrine } from './doctrine.ts';
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

/** What a threat asks for and when is left to the rules' first version: one step more, soon. */
const aStepMore = (order: Order, { state }: SeatView): boolean =>
  order.kind !== 'threaten' || order.demand === Math.max(2, (state.states[order.target]?.posture ?? 0) + 1);

/** A rule of one strictness, in words that name nobody where there is a choice. */
const rule =
  (posture: Posture) =>
  (order: Order): boolean =>
    order.kind !== 'setPosture' || (order.posture === posture && order.wording !== 'named');

const PROTECTOR = {
  money: byDoctrine({ kinds: ['financeBid', 'coFundRemoval', 'fundRuralRemoval'] }),
  threats: byDoctrine({ kinds: ['carryOut', 'threaten'], wants: aStepMore }),
  evidence: byDoctrine({ kinds: ['disclosePrivately', 'technicalCase', 'disclosePublicly'] }),
  talk: byDoctrine({ kinds: ['lobby', 'speech'] }),
  bans: byDoctrine({
    kinds: ['foreignChipRule', 'partsBan', 'restrictTools', 'courtChipmakers', 'banAtHome', 'widenHomeBan'],
  }),
} as const;

const GOVERNMENT = {
  comply: byDoctrine({ kinds: ['securityLaw', 'setPosture', 'subsidiseRemoval', 'compensationLaw'], wants: rule(4) }),
  hedge: byDoctrine({
    kinds: ['securityLaw', 'setPosture', 'oversightCentre', 'diversityMandate', 'encryptAndBackUp'],
    wants: rule(2),
  }),
  open: byDoctrine({ kinds: ['setPosture', 'seekAssurances', 'encryptAndBackUp'], wants: rule(0) }),
} as const;

export const BOTS = { pass, random, engine, ...PLANNERS, ...PROTECTOR, ...GOVERNMENT } as const satisfies Readonly<
  Record<string, Bot>
>;
export type BotId = keyof typeof BOTS;

export function isBotId(id: string): id is BotId {
  return Object.hasOwn(BOTS, id);
}

/** The bots that know what to do with a seat, in a fixed order. */
export function botsFor(scenario: Scenario, seat: StateId): BotId[] {
  const foreign: object = seatKind(scenario, seat) === 'protector' ? GOVERNMENT : PROTECTOR;
  return Object.keys(BOTS).filter((id): id is BotId => isBotId(id) && !Object.hasOwn(foreign, id));
}
