/** The first choice of a guided game: one government, and three orders that the seat may give about it. All of it is read off the seat's view. */
import type { AppraisalTerm, Order, OrderKind, Posture, SeatView, StateId } from '../../../engine/model/index.ts';
import { appraise, appraiseRule, compared, roleOf, seatKind, windowsOf } from '../../../engine/selectors/index.ts';
import type { Preview, TargetPreview } from '../../../session/lab/types.ts';
import type { Session } from '../../../session/types.ts';
import type { Family } from '../../../text/en/orderWords.ts';
import { say, type Voice } from '../../../text/index.ts';
import { boardRows } from '../board/boardRows.ts';
import { backersOf } from './backing.ts';
import { familyOf, isStaged } from './staging.ts';

/** What an order does to a government's case for a tighter rule, as the order's preview has it. */
export interface Pull {
  /** % of GDP a year. */
  readonly moves: number;
  /** How far that rule is behind today's, as the dossier has it, % of GDP a year; null where a rule is the order itself, or nothing is wanting. */
  readonly wanting: number | null;
  /** Whether the government's best posture changes by it; `might` where in the preview home politics outweigh that in this turn's decision. */
  readonly tips: 'would' | 'might' | null;
  /** The reason that moves most, and the posture that it speaks for. */
  readonly term: AppraisalTerm;
  readonly posture: Posture;
}
export interface Advice {
  readonly order: Order;
  /** Who speaks for it. */
  readonly office: string;
  /** null where it works on something else. */
  readonly pull: Pull | null;
}
export interface FirstChoice {
  readonly target: StateId;
  /** Turns until it decides, 0 for this turn; null where it has no decision ahead. */
  readonly inTurns: number | null;
  readonly advice: readonly Advice[];
}

/** Answers to the first question. */
export const ALTERNATIVES = 3;
/** Families that may be advised on in the first turn are those that lie in the hand in the second, and a threat: one of each is the choice. */
const SECOND_TURN = 1;
/** What a power may do about another's decision, from mild to hard. */
const WAYS: readonly Family[] = ['persuade', 'induce', 'coerce'];
/** A decision that is as near as this, in turns, may be the first that is asked about. */
const NEAR = 1;
/** Governments whose orders are previewed, those that lack least: each takes several turns of an imagined world to weigh. */
const WEIGHED = 3;
/** A move that does not show at the digits shown. */
const SMALLEST = 0.0005;
/** What tipping counts beside the share of what is wanting, 0 to 1. */
const TIPPING = { would: 1, might: 0.5, not: 0 } as const;

interface Asked {
  readonly target: StateId;
  readonly inTurns: number | null;
  /** The tighter rule that lacks least; null for the seat's own decision. */
  readonly demand: Posture | null;
}

/**
 * The governments with a decision at hand, those first whose best tighter rule lacks least, and before them all those that do not lean to a
 * tighter rule already: there an order decides. A government's own seat decides about itself.
 */
function asked(view: SeatView): readonly Asked[] {
  const { scenario, seat } = view;
  if (seatKind(scenario, seat) === 'government') {
    return [{ target: seat, inTurns: windowsOf(view, seat)[0]?.inTurns ?? null, demand: null }];
  }
  const leaning = new Set(
    boardRows(view).flatMap(({ id, leaning, posture }) => (leaning !== null && leaning > posture ? [id] : [])),
  );
  const open = Object.keys(scenario.states)
    .sort()
    .filter((id) => seatKind(scenario, id) === 'government')
    .flatMap((target) => {
      const next = windowsOf(view, target)[0];
      const short = shortOf(view, target);
      return next === undefined || short === null ? [] : [{ target, inTurns: next.inTurns, ...short }];
    });
  const nearest = Math.max(NEAR, Math.min(...open.map(({ inTurns }) => inTurns)));
  return open
    .filter(({ inTurns }) => inTurns <= nearest)
    .sort((a, b) => Number(leaning.has(a.target)) - Number(leaning.has(b.target)) || a.lack - b.lack)
    .slice(0, WEIGHED);
}

/** The best tighter rule, and how far it is behind today's, % of GDP a year; null where no tighter one is left, or where one leads. */
function shortOf(view: SeatView, id: StateId): { readonly lack: number; readonly demand: Posture } | null {
  const { scores, today, best } = appraise(view, id);
  const [first, ...others] = scores.filter(({ posture }) => posture > today);
  if (first === undefined || best > today) return null;
  const nearest = others.reduce((a, b) => (b.score > a.score ? b : a), first);
  return { lack: Math.max(...scores.map(({ score }) => score)) - nearest.score, demand: nearest.posture };
}

/**
 * Of each kind the versions worth a preview: of rules the one that scores best, of threats those that ask for the rule that lacks least
 * (else the mildest), by the first day that can be named, one for each stake.
 */
function versions(view: SeatView, { target, demand }: Asked, orders: readonly Order[]): readonly Order[] {
  const about = orders.filter((order) => !('target' in order) || order.target === target);
  const threats = about
    .filter((order) => order.kind === 'threaten')
    .sort(
      (a, b) =>
        Number(a.demand !== demand) - Number(b.demand !== demand) || a.demand - b.demand || a.deadline - b.deadline,
    );
  const [mild] = threats;
  const byKind = new Map<OrderKind, Order>();
  const worth = (order: Order): number =>
    order.kind === 'setPosture' ? appraiseRule(view, view.seat, order).score : 0;
  for (const order of about) {
    if (order.kind === 'threaten') continue;
    const known = byKind.get(order.kind);
    if (known === undefined || worth(order) > worth(known)) byKind.set(order.kind, order);
  }
  return [
    ...byKind.values(),
    ...threats.filter((order) => order.demand === mild?.demand && order.deadline === mild.deadline),
  ];
}

interface Weighed {
  readonly order: Order;
  /** How much it would do within the turn: a rule that stands differently counts 1, a figure of 100 points 1. */
  readonly size: number;
  readonly pull: Pull | null;
}

function wantingFor(view: SeatView, { target, posture }: TargetPreview): number | null {
  const { total } = compared(appraise(view, target), posture);
  return total < 0 ? -total : null;
}

function weigh(view: SeatView, { order, target, gauges }: Preview, inTurns: number | null, power: boolean): Weighed {
  const case_ = target === null ? 0 : target.scoreAfter - target.scoreBefore;
  const decides = target !== null && target.standsAfter !== target.standsBefore;
  // A power is after the other's decision; what an order costs it is on the card. A government is after its own figures.
  const own = power ? 0 : gauges.reduce((sum, { before, after }) => sum + Math.abs(after - before) / 100, 0);
  const size = (decides ? 1 : 0) + (power ? case_ : Math.abs(case_)) + own;
  // Of a government's own orders only a rule is about its case; the others are about its figures.
  const term = target?.terms[0]?.term;
  if (target === null || term === undefined || Math.abs(case_) < SMALLEST || !(power || decides)) {
    return { order, size, pull: null };
  }
  const further = target.bestAfter !== target.bestBefore && target.bestAfter > target.reference;
  return {
    order,
    size,
    pull: {
      moves: case_,
      wanting: power ? wantingFor(view, target) : null,
      // A decision of this turn is in the preview itself; of a later one the preview has the government's mind before it.
      tips: !power || !further ? null : inTurns !== 0 || decides ? 'would' : 'might',
      term,
      posture: target.posture,
    },
  };
}

/** The weightiest three: of different families first, then whatever does most; the ways of a power stand from mild to hard. */
function chosen(weighed: readonly Weighed[], power: boolean): readonly Weighed[] {
  const sorted = [...weighed].sort((a, b) => b.size - a.size);
  const best = new Map<Family, Weighed>();
  for (const one of sorted) {
    const family = familyOf(one.order.kind);
    if (!best.has(family)) best.set(family, one);
  }
  const ways = power ? WAYS.flatMap((family) => best.get(family) ?? []) : [];
  const first = [...ways, ...[...best.values()].filter((one) => !ways.includes(one))];
  const kinds = new Set(first.map(({ order }) => order.kind));
  const rest = sorted.filter(({ order }) => (kinds.has(order.kind) ? false : Boolean(kinds.add(order.kind))));
  return [...first, ...rest].slice(0, ALTERNATIVES);
}

/** How much of what is wanting each order closes, tipping being worth more than any share: the best of them, then all together. */
function reach(three: readonly Weighed[]): readonly [best: number, all: number] {
  const shares = three.map(({ pull }) =>
    pull === null || pull.wanting === null
      ? 0
      : TIPPING[pull.tips ?? 'not'] + Math.max(0, Math.min(1, pull.moves / pull.wanting)),
  );
  return [Math.max(...shares), shares.reduce((a, b) => a + b, 0)];
}

function reachesFurther(a: readonly Weighed[], b: readonly Weighed[]): boolean {
  const [bestA, allA] = reach(a);
  const [bestB, allB] = reach(b);
  return bestA === bestB ? allA > allB : bestA > bestB;
}

/** A government that may be asked about first, and the orders whose previews are looked at for it. */
export interface ChoiceQuestion {
  readonly about: Asked;
  readonly orders: readonly Order[];
}

export function choiceQuestions(session: Session): readonly ChoiceQuestion[] {
  const { view, draft } = session.snapshot();
  const legal = [...session.options().map(({ order }) => order), ...draft].filter(
    ({ kind }) => kind !== 'answer' && (isStaged(kind, SECOND_TURN) || WAYS.includes(familyOf(kind))),
  );
  return asked(view).map((about) => ({ about, orders: versions(view, about, legal) }));
}

/**
 * @param previews of the questions' orders, in their order
 * @returns null where the seat has no three orders to choose from: the game then begins at its board
 */
export function firstChoice(
  view: SeatView,
  questions: readonly ChoiceQuestion[],
  previews: readonly Preview[],
  voice: Voice,
): FirstChoice | null {
  const power = seatKind(view.scenario, view.seat) !== 'government';
  const left = [...previews];
  const [first, ...others] = questions
    .map(({ about, orders }) => {
      const weighed = left
        .splice(0, orders.length)
        .map((preview) => weigh(view, preview, about.inTurns, power))
        .filter(({ order, size }) => !power || 'target' in order || size > 0);
      return { about, three: chosen(weighed, power) };
    })
    .filter(({ three }) => three.length === ALTERNATIVES);
  if (first === undefined) return null;
  const { about, three } = others.reduce((a, b) => (reachesFurther(b.three, a.three) ? b : a), first);
  const { advisers } = roleOf(view.scenario, view.seat);
  if (advisers.length < ALTERNATIVES) return null;
  const backers = backersOf(
    advisers.map(({ office, line }) => `${office} ${line}`),
    three.map(({ order }) => {
      const { title, tradeOff, help } = say.card(order.kind, voice);
      return `${title} ${tradeOff} ${help}`;
    }),
  );
  return {
    target: about.target,
    inTurns: about.inTurns,
    advice: three.map(({ order, pull }, index) => ({
      order,
      pull,
      office: advisers[backers[index] ?? index]?.office ?? '',
    })),
  };
}
