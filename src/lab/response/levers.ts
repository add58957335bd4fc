/** What is tried on open decisions: every order of the two powers and of governments, and levers that no order is. */
import {
  type GameState,
  legalOrders,
  type Order,
  observe,
  type Posture,
  type Scenario,
  type StateId,
  type StateNode,
} from '../../engine/index.ts';
import { type Values, withValues } from '../calibration/plan.ts';

/** An order given in the turn asked about, by whoever may give it: for each government that decides, the one about it, if there is one. */
export interface OrderLever {
  readonly kind: 'order';
  readonly id: string;
  /** Whether each government's is tried in a game of its own: many threats at once are believed less. */
  readonly alone: boolean;
  readonly orderFor: (
    scenario: Scenario,
    state: GameState,
    target: StateId,
  ) => { readonly seat: StateId; readonly order: Order } | null;
}

/** A coefficient of another size, or a government that finds itself otherwise. */
export interface ConditionLever {
  readonly kind: 'condition';
  readonly id: string;
  readonly scenario: (scenario: Scenario) => Scenario;
  readonly node: (node: StateNode) => StateNode;
}

export type Lever = OrderLever | ConditionLever;

const asIs = <T>(value: T): T => value;

function coefficients(id: string, factors: Values): ConditionLever {
  const moved = (scenario: Scenario): Scenario =>
    withValues(
      scenario,
      Object.fromEntries(
        Object.entries(factors).map(([name, factor]) => [name, (scenario.parameters[name]?.value ?? 0) * factor]),
      ),
    );
  return { kind: 'condition', id, scenario: moved, node: asIs };
}

function beliefs(id: string, add: { readonly manageability?: number; readonly use?: number }): ConditionLever {
  const within = (value: number): number => Math.min(1, Math.max(0, value));
  return {
    kind: 'condition',
    id,
    scenario: asIs,
    node: (node) => ({
      ...node,
      beliefs: Object.fromEntries(
        Object.entries(node.beliefs).map(([ministry, belief]) => [
          ministry,
          {
            ...belief,
            manageability: within(belief.manageability + (add.manageability ?? 0)),
            listen: within(belief.listen + (add.use ?? 0)),
            disrupt: within(belief.disrupt + (add.use ?? 0)),
          },
        ]),
      ),
    }),
  };
}

function found(id: string, change: Partial<StateNode>): ConditionLever {
  return { kind: 'condition', id, scenario: asIs, node: (node) => ({ ...node, ...change }) };
}

/** MODEL 12, and the levers of CALIBRATION 3. */
export const CONDITIONS: readonly ConditionLever[] = [
  beliefs('manageabilityLower', { manageability: -0.3 }),
  beliefs('manageabilityHigher', { manageability: 0.25 }),
  beliefs('evidence', { use: 0.12 }),
  coefficients('noRetaliation', { severity: 0, homeVendorExposure: 0 }),
  coefficients('retaliationTripled', { severity: 3, homeVendorExposure: 3 }),
  coefficients('noChangeCost', { stepCost: 0, lawHurdle: 0, reversalCost: 0 }),
  coefficients('noProgrammes', { programmeCost: 0, programmeAtVetting: 0 }),
  coefficients('noPartners', { peers: 0 }),
  found('removalPaid', { coFunded: 1 }),
  found('priceGapPaid', { financed: 1 }),
];

/** Orders by which a government chooses, and those that only settle what was begun: they are no levers on a choice. */
const NO_LEVERS: ReadonlySet<string> = new Set([
  'settle',
  'setPosture',
  'defer',
  'answer',
  'carryOut',
  'backDown',
  'keepPromise',
  'divideCrews',
]);

/** A lever for each kind of order in the scenario; threats and promises by what is at stake. */
export function orderLevers(scenario: Scenario): OrderLever[] {
  return Object.keys(scenario.orders)
    .filter((kind) => !NO_LEVERS.has(kind))
    .sort()
    .flatMap((kind) => (kind === 'threaten' ? threats(scenario) : [lever(kind, kind, false, () => true)]));
}

/** The demand that the record's small threats made, and the grandest. */
const DEMANDS: readonly Posture[] = [2, 4];

function threats(scenario: Scenario): OrderLever[] {
  return Object.keys(scenario.stakes)
    .sort()
    .flatMap((stake) =>
      DEMANDS.map((demand) =>
        lever(
          'threaten',
          `threaten:${stake}:${demand}`,
          true,
          (order) => order.kind === 'threaten' && order.stake === stake && order.demand === demand,
        ),
      ),
    );
}

function lever(kind: string, id: string, alone: boolean, fits: (order: Order) => boolean): OrderLever {
  return {
    kind: 'order',
    id,
    alone,
    orderFor: (scenario, state, target) => {
      const { protector, rival } = scenario.powers;
      for (const seat of [protector, rival, target]) {
        const own = optionsOf(scenario, state, seat).filter((order) => order.kind === kind && fits(order));
        // About the government itself where orders name one, else the order as it is; of several days the latest, so that it stands at the window.
        const about = own.filter((each) => 'target' in each && each.target === target);
        const order = about.at(-1) ?? own.filter((each) => !('target' in each)).at(-1);
        if (order) return { seat, order };
      }
      return null;
    },
  };
}

const KNOWN = new WeakMap<GameState, Map<StateId, readonly Order[]>>();

/** All orders that a seat may give: listed once for all levers. */
function optionsOf(scenario: Scenario, state: GameState, seat: StateId): readonly Order[] {
  const bySeat = KNOWN.get(state) ?? new Map<StateId, readonly Order[]>();
  KNOWN.set(state, bySeat);
  const known = bySeat.get(seat) ?? legalOrders(observe(scenario, state, seat), []).map(({ order }) => order);
  bySeat.set(seat, known);
  return known;
}
