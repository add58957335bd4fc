/**
 * One phase at a time on a small hand-made state. The name of a case is the rule's text; its number stays with the rule. Figures are read from
 * the scenario's parameters, so that a case holds the rule and not a value that is still being fitted.
 */
import type {
  GameState,
  Happening,
  HappeningCode,
  LedgerEntry,
  Order,
  OrdersBySeat,
  PhaseId,
  Scenario,
  StateId,
} from '../../../src/engine/index.ts';
import { fileOrders, type TurnContext } from '../../../src/engine/ledger.ts';
import { PHASES } from '../../../src/engine/phases/index.ts';
import { draw } from '../../../src/engine/random.ts';
import { worldOf } from '../../../src/engine/rules/world.ts';
import { scenario } from '../orders/bench.ts';

export { ally, decider, game, loner, node, p, protector, rival, scenario, vendor, world } from '../orders/bench.ts';

/** A treaty ally in both blocs, with most of its radio network restricted. */
export const exposed = 'DRV';

export interface PhaseSetup {
  /** Orders that the rules have accepted. */
  readonly orders?: OrdersBySeat;
  readonly within?: Scenario;
  /** A draw's value by what it decides, where the case is about chance; others are the game's own. */
  readonly draws?: Readonly<Record<string, number>>;
  /** What happens to the turn before the phase begins, as earlier phases would. */
  readonly earlier?: (ctx: TurnContext) => void;
}

export interface PhaseOutcome {
  readonly before: GameState;
  readonly after: GameState;
  readonly ledger: readonly LedgerEntry[];
  readonly happenings: readonly Happening[];
  /** Codes of what happened, in order. */
  readonly codes: readonly HappeningCode[];
  /** Entries on a path, in order. */
  entries(path: string): readonly LedgerEntry[];
}

export function runPhase(phase: PhaseId, before: GameState, setup: PhaseSetup = {}): PhaseOutcome {
  const within = setup.within ?? scenario;
  const state = structuredClone(before);
  const ledger: LedgerEntry[] = [];
  const happenings: Happening[] = [];
  const world = worldOf(within);
  const drawn = (turn: number, entity: string, purpose: string): number =>
    setup.draws?.[purpose] ?? draw(state.key, turn, ctx.phase, entity, purpose);
  const ctx: TurnContext = {
    world,
    state,
    before,
    orders: setup.orders ?? {},
    filed: fileOrders(setup.orders ?? {}),
    turn: state.turn,
    phase,
    record: { ledger, happenings, touches: new Map() },
    draw: (entity, purpose) => drawn(state.turn, entity, purpose),
    drawAt: (turn, entity, purpose) => setup.draws?.[purpose] ?? draw(state.key, turn, 'window', entity, purpose),
  };
  setup.earlier?.(ctx);
  ledger.length = 0;
  happenings.length = 0;
  const run = PHASES.find(([id]) => id === phase)?.[1];
  if (!run) throw new RangeError(phase);
  run(ctx);
  return {
    before,
    after: state,
    ledger,
    happenings,
    codes: happenings.map(({ code }) => code),
    entries: (path) => ledger.filter((entry) => entry.path === path),
  };
}

/** A table of shares that the rules only ever replace whole, for a test that sets one of them in a state of its own. */
export function editable(shares: Readonly<Record<string, number>>): Record<string, number> {
  return shares;
}

/** Orders of one seat. */
export function by(seat: StateId, ...orders: readonly Order[]): OrdersBySeat {
  return { [seat]: orders };
}

/** Mean of a belief over a state's ministries, unweighted. */
export function meanOf(state: GameState, id: StateId, key: 'listen' | 'disrupt' | 'manageability'): number {
  const beliefs = Object.values(state.states[id]?.beliefs ?? {});
  return beliefs.reduce((sum, belief) => sum + belief[key], 0) / beliefs.length;
}
