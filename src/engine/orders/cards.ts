/** One card for each order kind of a seat: filled in for the state in focus where it can be, with its price and why not. */
import type { Order, OrderKind, OrderOption, OrderProblem, SeatView, StateId } from '../model/index.ts';
import { type World, worldOf } from '../rules/world.ts';
import { acceptedOf, candidates, priced, refusalOf, roleKind } from './check.ts';
import { ORDER_RULES } from './registry.ts';
import { type Refusal, refuse } from './types.ts';

export interface OrderCard {
  readonly kind: OrderKind;
  /** The first version that may be given, one aimed at the focus before others; null where none may. */
  readonly order: Order | null;
  /** Points of political capital: of `order`, or of the version that was refused. */
  readonly capital: number;
  /** Public money, USD billion, of the same. */
  readonly moneyUsdBn: number;
  /** Why none may be given; null where one may. */
  readonly problem: OrderProblem | null;
  /** All versions that may be given: those aimed at the focus where the kind is addressed to states, else all, the focus's first. */
  readonly options: readonly OrderOption[];
}

/** Why a kind has no version at all to offer. */
const NOTHING_TO_OFFER: Readonly<Partial<Record<OrderKind, Refusal>>> = {
  carryOut: refuse('unknownCommitment', { commitment: '' }),
  backDown: refuse('unknownCommitment', { commitment: '' }),
  threaten: refuse('tooLate'),
  keepPromise: refuse('unknownCommitment', { commitment: '' }),
  coordinate: refuse('notMember', { bloc: '' }),
  leadBloc: refuse('notMember', { bloc: '' }),
  answer: refuse('noDilemma', { dilemma: '' }),
};

/** Cards in the registry's order, for the orders that can still be added to a draft. */
export function orderCards(view: SeatView, draft: readonly Order[], focus: StateId | null): OrderCard[] {
  const world = worldOf(view.scenario);
  const accepted = acceptedOf(world, view, draft);
  const role = roleKind(world, view.seat);
  return ORDER_RULES.filter(
    (rule) => view.scenario.orders[rule.kind] && (rule.role === 'any' || rule.role === role),
  ).map((rule) => card(world, view, draft, accepted, rule.kind, focus));
}

function card(
  world: World,
  view: SeatView,
  draft: readonly Order[],
  accepted: readonly Order[],
  kind: OrderKind,
  focus: StateId | null,
): OrderCard {
  const versions = candidates(world, view, kind);
  const aimed = focus === null ? [] : versions.filter((order) => aim(view, order) === focus);
  const addressed = focus !== null && versions.some((order) => 'target' in order);
  const offered = addressed ? aimed : [...aimed, ...versions.filter((order) => !aimed.includes(order))];
  const options: OrderOption[] = [];
  let refusal: Refusal | null = null;
  for (const order of offered) {
    const refused = refusalOf(world, view, order, accepted);
    if (!refused) options.push(priced(world, view, order));
    else refusal ??= refused;
  }
  const [first] = options;
  if (first) return { kind, ...first, problem: null, options };
  const [wanted] = offered.length > 0 ? offered : versions;
  const price = wanted
    ? priced(world, view, wanted)
    : { capital: view.scenario.orders[kind]?.capital ?? 0, moneyUsdBn: 0 };
  const why = refusal ?? whyNothing(world, view, kind, addressed ? focus : null);
  return {
    kind,
    order: null,
    capital: price.capital,
    moneyUsdBn: price.moneyUsdBn,
    problem: { index: draft.length, ...why },
    options,
  };
}

/** Nothing is aimed at the focus: because nothing of the kind can be, or because no version of it is left. */
function whyNothing(world: World, view: SeatView, kind: OrderKind, focus: StateId | null): Refusal {
  if (view.state.ended) return refuse('gameOver');
  if (focus === null || !world.governments.includes(focus)) {
    return focus === null ? (NOTHING_TO_OFFER[kind] ?? refuse('alreadyDone')) : refuse('badTarget', { target: focus });
  }
  return refuse('alreadyMet', { target: focus, posture: view.state.states[focus]?.posture ?? 0 });
}

/** The state that an order is about, if it is about one. */
function aim(view: SeatView, order: Order): StateId | null {
  if ('target' in order) return order.target;
  if ('from' in order) return order.from;
  return 'commitment' in order ? (view.state.commitments[order.commitment]?.target ?? null) : null;
}
