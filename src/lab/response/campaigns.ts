/**
 * Orders in their best realistic use (MODEL 12). A campaign is aimed at one government's window: the order is given as soon as its rules allow and
 * again each time that they allow it anew, until the window. Rules, cooldowns and acts hold; points of capital are added, and told as its price.
 */
import {
  type GameState,
  legalOrders,
  type Order,
  type OrderKind,
  type OrderOption,
  observe,
  type Scenario,
  type StateId,
} from '../../engine/index.ts';
import { type Aim, aimOf } from './aims.ts';
import { type Audience, audienceOf } from './audience.ts';

/** What is given in one turn of a campaign about one government. */
export interface Given {
  readonly seat: StateId;
  readonly options: readonly OrderOption[];
}

export interface OrderLever {
  readonly kind: 'order';
  readonly id: string;
  readonly order: OrderKind;
  /** What it is for besides a decision, or null where it is for that. */
  readonly aim: Aim | null;
  /** Governments that it is made for: the others are not asked. */
  readonly audience: Audience;
  /** Points of capital that it takes each time: what the powers did along a script is free there. */
  readonly capital: number;
  /** Turns between two of them: the script frees the powers of that too. */
  readonly cooldown: number;
  /** Most governments whose campaigns share a game: what all would do at once is no use that anybody makes of an order. */
  readonly together: number;
  /** Versions that are tried; of each government the one that moves it most counts. */
  readonly versions: readonly Version[];
}

/** Of the orders of a kind that the rules allow about a government, those that are given. */
export type Version = (allowed: readonly Order[], target: StateId, scenario: Scenario) => readonly Order[];

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

/** Threats and promises crowd one another, and a bloc that every member rallies in the same turn is no campaign of one of them. */
const ALONE: ReadonlySet<string> = new Set(['threaten', 'promise', 'coordinate']);
/** About as many governments as a power's points reach in a year. */
const SHARED = 12;

/** A lever for each kind of order in the scenario; kinds whose versions do different things have one for each. */
export function orderLevers(scenario: Scenario): OrderLever[] {
  return (Object.keys(scenario.orders) as OrderKind[])
    .filter((kind) => !NO_LEVERS.has(kind))
    .sort()
    .flatMap((kind) =>
      Object.entries(usesOf(scenario, kind)).map(([use, versions]): OrderLever => {
        const id = use === '' ? kind : `${kind}:${use}`;
        return {
          kind: 'order',
          id,
          order: kind,
          aim: aimOf(kind, use),
          audience: audienceOf(kind),
          capital: scenario.orders[kind]?.capital ?? 0,
          cooldown: scenario.orders[kind]?.cooldown ?? 0,
          together: ALONE.has(kind) ? 1 : SHARED,
          versions,
        };
      }),
    );
}

/** Versions of a kind by what they are used for; one use without a name where all do the same. */
function usesOf(scenario: Scenario, kind: OrderKind): Readonly<Record<string, readonly Version[]>> {
  const { protector, rival } = scenario.powers;
  switch (kind) {
    case 'threaten':
      return Object.fromEntries(
        Object.keys(scenario.stakes)
          .sort()
          .flatMap((stake) => [
            [`${stake}:near`, [about((o) => isThreat(o) && o.stake === stake, nearest)]],
            [`${stake}:ban`, [about((o) => isThreat(o) && o.stake === stake && o.demand === 4, nearest)]],
          ]),
      );
    case 'promise':
      return Object.fromEntries(
        (['trade', 'intelligence'] as const).map((pledge) => [
          pledge,
          [nearest, farthest].map((pick) => about((o) => o.kind === 'promise' && o.pledge === pledge, pick)),
        ]),
      );
    case 'disclosePrivately':
      return { '': Object.keys(scenario.ministries).sort().map(toMinistry) };
    case 'publicStatement':
      return Object.fromEntries(
        (['for', 'against'] as const).map((stand) => [
          stand,
          [about((o) => o.kind === 'publicStatement' && o.stand === stand, all)],
        ]),
      );
    case 'tradeTalks':
      return Object.fromEntries(
        (['trade', 'security'] as const).map((terms) => [
          terms,
          [about((o) => o.kind === 'tradeTalks' && o.terms === terms, all)],
        ]),
      );
    case 'seekAssurances':
    case 'seekPledge':
    case 'acceptFinance':
    case 'refuseFinance':
      return {
        protector: [about((o) => 'from' in o && o.from === protector, all)],
        rival: [about((o) => 'from' in o && o.from === rival, all)],
      };
    case 'principles':
    case 'coordinate':
    case 'leadBloc':
      return { '': Object.keys(scenario.blocs).sort().map(inBloc) };
    case 'widenHomeBan':
      return {
        '': [
          about(
            () => true,
            (orders) => orders.slice(-1),
          ),
        ],
      };
    default:
      return { '': [about(() => true, all)] };
  }
}

type Threat = Extract<Order, { readonly kind: 'threaten' }>;
const isThreat = (order: Order): order is Threat => order.kind === 'threaten';

type Pick = (orders: readonly Order[]) => readonly Order[];

const all: Pick = (orders) => orders;

/** First posture at which a rule closes anything: what is asked for below it is granted without one. */
const FIRST_RULE = 2;
const demandOf = (order: Order): number => ('demand' in order ? order.demand : 0);

/** The least that is worth a demand, due as late as can be, so that it stands at the window. */
const nearest: Pick = (orders) => {
  const least = Math.min(...orders.map(demandOf).filter((demand) => demand >= FIRST_RULE));
  return orders.filter((order) => demandOf(order) === least).slice(-1);
};

const farthest: Pick = (orders) => {
  const most = Math.max(...orders.map(demandOf));
  return orders.filter((order) => demandOf(order) === most).slice(-1);
};

/** Where orders name a government those that name this one, else the orders as they are. */
function about(fits: (order: Order) => boolean, pick: Pick): Version {
  return (allowed, target) => {
    const fitting = allowed.filter(fits);
    return pick(
      fitting.some((order) => 'target' in order)
        ? fitting.filter((o) => 'target' in o && o.target === target)
        : fitting,
    );
  };
}

function toMinistry(ministry: string): Version {
  return about((order) => order.kind === 'disclosePrivately' && order.ministry === ministry, all);
}

function inBloc(bloc: string): Version {
  return (allowed, target, scenario) =>
    scenario.blocs[bloc]?.members.includes(target)
      ? allowed.filter((order) => 'bloc' in order && order.bloc === bloc)
      : [];
}

/** Who may give an order about a government. A bloc is led by another member: what leading does to the leader is its price. */
function giversOf(kind: OrderKind, { powers, blocs }: Scenario, target: StateId): readonly StateId[] {
  if (kind !== 'leadBloc') return [powers.protector, powers.rival, target];
  const members = Object.values(blocs).flatMap((bloc) => (bloc.members.includes(target) ? bloc.members : []));
  return [...new Set(members)].filter((id) => id !== target).sort();
}

/** What a campaign gives about a government in a turn, with its price, or null where the rules allow nothing. @param giver who gave it before */
export function givenIn(
  lever: OrderLever,
  version: Version,
  scenario: Scenario,
  state: GameState,
  target: StateId,
  giver: StateId | undefined,
): Given | null {
  for (const seat of giver === undefined ? giversOf(lever.order, scenario, target) : [giver]) {
    const allowed = allowedOf(lever.order, scenario, state, seat);
    const orders = version(
      allowed.map(({ order }) => order),
      target,
      scenario,
    );
    if (orders.length > 0) return { seat, options: allowed.filter(({ order }) => orders.includes(order)) };
  }
  return null;
}

const ONLY = new WeakMap<Scenario, Map<OrderKind, Scenario>>();
const ALLOWED = new WeakMap<GameState, Map<string, readonly OrderOption[]>>();
/** More points of capital than any order takes. */
const AMPLE = 1000;

/** Orders of one kind that a seat may give, whatever capital it has: listed once a state. */
function allowedOf(kind: OrderKind, scenario: Scenario, state: GameState, seat: StateId): readonly OrderOption[] {
  const known = ALLOWED.get(state) ?? new Map<string, readonly OrderOption[]>();
  ALLOWED.set(state, known);
  const key = `${kind}@${seat}`;
  const before = known.get(key);
  if (before) return before;
  const of = onlyWith(scenario, kind);
  const options = legalOrders(observe(of, withCapital(state, { [seat]: AMPLE }), seat), []);
  known.set(key, options);
  return options;
}

/** The scenario with one kind of order: the rules then list no others. */
function onlyWith(scenario: Scenario, kind: OrderKind): Scenario {
  const known = ONLY.get(scenario) ?? new Map<OrderKind, Scenario>();
  ONLY.set(scenario, known);
  const spec = scenario.orders[kind];
  const only = known.get(kind) ?? { ...scenario, orders: spec ? { [kind]: spec } : {} };
  known.set(kind, only);
  return only;
}

/** The state in which seats have so many points of capital more. */
export function withCapital(state: GameState, more: Readonly<Record<StateId, number>>): GameState {
  const seats = { ...state.seats };
  for (const [seat, points] of Object.entries(more)) {
    const node = seats[seat];
    if (node) seats[seat] = { ...node, capital: node.capital + points };
  }
  return { ...state, seats };
}
