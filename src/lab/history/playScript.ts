/** A game along a script: the two powers do what they did, by date, and every other government is the engine's. */
import {
  checkOrders,
  createGame,
  type GameState,
  type Order,
  type OrderKind,
  type OrderProblemCode,
  type OrdersBySeat,
  observe,
  type Posture,
  planAll,
  resolveTurn,
  type Scenario,
  type StateId,
} from '../../engine/index.ts';
import type { Script } from '../../scenario/index.ts';
import { type HeldPostures, held } from './held.ts';
import { type ScriptedScenario, scripted } from './scripted.ts';

export interface ScriptOptions {
  /** Turns after which to stop; the whole calendar where left out. */
  readonly turns?: number;
  /** Postures that governments are given, to begin from where they truly stood; left out, all decide from the first turn on. */
  readonly held?: HeldPostures;
  /** Shown the state after each turn played, and the orders of all seats that led to it. */
  watch?(state: GameState, orders: OrdersBySeat): void;
}

/** An order of the script that the rules refused in this game. */
export interface RefusedOrder {
  readonly turn: number;
  readonly seat: StateId;
  readonly order: Order;
  readonly code: OrderProblemCode;
}

export interface ScriptRun {
  readonly state: GameState;
  /** Posture of every government after each turn played; a game that ends early holds its last. */
  readonly postures: readonly Readonly<Record<StateId, Posture>>[];
  readonly refused: readonly RefusedOrder[];
}

/** Pure: the same scenario, script, seed and options give the same run, bit for bit. */
export function playScript(scenario: Scenario, script: Script, seed: string, options: ScriptOptions = {}): ScriptRun {
  const along = scripted(scenario, script);
  const played = options.held === undefined ? along : held(along, options.held);
  const until = options.held?.until ?? 0;
  const turns = Math.min(options.turns ?? scenario.calendar.turns, scenario.calendar.turns);
  const postures: Record<StateId, Posture>[] = [];
  const refused: RefusedOrder[] = [];
  let state = createGame(played.scenario, seed, played.seats);
  for (let turn = 0; turn < turns; turn++) {
    if (state.ended === null) {
      const given = ordersAt(played, state);
      const planned = planAll(played.scenario, state, played.seats);
      const orders = {
        ...(turn < until ? withoutDecisions(planned) : planned),
        ...legalOf(played, state, given, refused),
      };
      const result = resolveTurn(played.scenario, state, orders, { ledger: false });
      state = result.state;
      options.watch?.(state, orders);
    }
    postures.push(posturesOf(played, state));
  }
  return { state, postures, refused };
}

/** The script's orders of the turn. Where it settles a threat it names the threatened state; the game has its own name for the threat. */
export function ordersAt(played: ScriptedScenario, state: GameState): Record<StateId, readonly Order[]> {
  const given = played.orders[state.turn] ?? {};
  return Object.fromEntries(
    played.seats.map((seat) => [seat, (given[seat] ?? []).map((order) => named(played.scenario, state, seat, order))]),
  );
}

/** The orders that may be given; the others are noted. A record of the game then holds what was done, and nothing that was not. */
function legalOf(
  { scenario }: ScriptedScenario,
  state: GameState,
  given: OrdersBySeat,
  refused: RefusedOrder[],
): OrdersBySeat {
  return Object.fromEntries(
    Object.entries(given).map(([seat, draft]) => {
      const problems = checkOrders(observe(scenario, state, seat), draft);
      for (const { index, code } of problems) {
        const order = draft[index];
        if (order !== undefined) refused.push({ turn: state.turn, seat, order, code });
      }
      return [seat, draft.filter((_, at) => !problems.some(({ index }) => index === at))];
    }),
  );
}

/** What governments order between windows, without what they decide at them. */
function withoutDecisions(planned: OrdersBySeat): OrdersBySeat {
  return Object.fromEntries(
    Object.entries(planned).map(([seat, orders]) => [seat, orders.filter(({ kind }) => !DECISIONS.has(kind))]),
  );
}

const DECISIONS: ReadonlySet<OrderKind> = new Set(['settle', 'setPosture', 'defer']);

function named(scenario: Scenario, state: GameState, seat: StateId, order: Order): Order {
  if (!('commitment' in order)) return order;
  const { commitments } = observe(scenario, state, seat).state;
  const threat = Object.values(commitments).find(
    ({ kind, issuer, target, status }) =>
      kind === 'threat' && issuer === seat && target === order.commitment && status === 'open',
  );
  return threat === undefined ? order : { ...order, commitment: threat.id };
}

function posturesOf({ seats }: ScriptedScenario, { states }: GameState): Record<StateId, Posture> {
  const found: Record<StateId, Posture> = {};
  for (const id of Object.keys(states).sort()) if (!seats.includes(id)) found[id] = states[id]?.posture ?? 0;
  return found;
}

/**
 * Why an order has no object in a game that went otherwise than history did: what it asks for has been done, or there is nothing to do it to.
 * Any other refusal is a fault of the script, or of the rules.
 */
const WITHOUT_OBJECT: ReadonlySet<OrderProblemCode> = new Set([
  'alreadyDone',
  'alreadyMet',
  'alreadyThreatened',
  'alreadyPromised',
  'nothingToRemove',
  'noChange',
]);

export function hasNoObject({ code, order }: RefusedOrder): boolean {
  return WITHOUT_OBJECT.has(code) || (NEEDS_A_RULE.has(order.kind) && code === 'badTarget') || settled(order, code);
}

/** The rival answers a rule: in a game in which there is none it has nothing to answer. */
const NEEDS_A_RULE: ReadonlySet<OrderKind> = new Set(['retaliate']);

/** A threat that its target has met is no longer there to be settled. */
function settled(order: Order, code: OrderProblemCode): boolean {
  return 'commitment' in order && (code === 'unknownCommitment' || code === 'commitmentClosed');
}
