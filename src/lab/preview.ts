/**
 * What an order would do, before it is given: one turn of a world sampled from what the seat can see, resolved with and without it. The
 * real state, its hidden truth and its seed are never touched or read.
 */
import {
  APPRAISAL_TERMS,
  type Appraisal,
  type AppraisalTerm,
  appraise,
  appraiseRule,
  checkOrders,
  comparedScores,
  type GameState,
  imagine,
  type Order,
  type OrdersBySeat,
  observe,
  type Posture,
  planAll,
  postureAhead,
  resolveTurn,
  type SeatView,
  type StateId,
  seatKind,
  standingsOf,
} from '../engine/index.ts';
import type { NumberMove, Preview, TargetPreview, TermMove } from './questions/previewTypes.ts';

/** Smallest moves worth showing: half a unit of the last decimal that is printed. */
const SMALLEST_TERM = 0.0005;
const SMALLEST_GAUGE = 0.05;

/** The world that previews of one turn share. */
export interface ImaginedTurn {
  readonly view: SeatView;
  readonly state: GameState;
  /** The others' sealed orders in it. */
  readonly others: OrdersBySeat;
}

/**
 * Samples a world for a turn. The name of its chance comes from what all can see, so that two games that look alike preview alike.
 * @param sample which of the worlds that can be sampled, 0 the first
 */
export function imagineTurn(view: SeatView, name: string, sample: number): ImaginedTurn {
  const state = imagine(view, `preview/${name}/${view.state.turn}${sample === 0 ? '' : `/${sample}`}`);
  return { view, state, others: planAll(view.scenario, state, [view.seat]) };
}

/** What the seat would see after the turn, had it given these orders. */
export function outcome({ view, state, others }: ImaginedTurn, orders: readonly Order[]): SeatView {
  const result = resolveTurn(view.scenario, state, { ...others, [view.seat]: orders }, { ledger: false });
  return observe(view.scenario, result.state, view.seat);
}

/** What a government has announced that it will settle on in this turn, or null. */
export function announcedBy(view: SeatView, state: StateId): Posture | null {
  for (const { seat, dueTurn, action } of Object.values(view.state.intents)) {
    if (seat === state && dueTurn === view.state.turn && action.kind === 'setPosture') return action.posture;
  }
  return null;
}

/** The government whose decision an order is about: its target, or the seat's own where it governs. */
export function subjectOf(order: Order, view: SeatView): StateId | null {
  if (order.kind === 'carryOut' || order.kind === 'backDown') {
    return view.state.commitments[order.commitment]?.target ?? null;
  }
  if ('target' in order) return order.target;
  return seatKind(view.scenario, view.seat) === 'government' ? view.seat : null;
}

/**
 * The draft beside which the order can be given: the whole, or none of it where the two do not go together (as when points run short),
 * or null where it cannot be given at all.
 */
export function roomFor(order: Order, draft: readonly Order[], view: SeatView): readonly Order[] | null {
  if (checkOrders(view, [...draft, order]).length === 0) return draft;
  return checkOrders(view, [order]).length === 0 ? [] : null;
}

/** @param without what the seat would see without the order, `withIt` with it */
export function comparePreview(order: Order, view: SeatView, without: SeatView, withIt: SeatView): Preview {
  const subject = subjectOf(order, view);
  const target = subject === null ? null : targetOf(subject, order, view, without, withIt);
  return { order, target, gauges: compareGauges(without, withIt), others: compareOthers(subject, without, withIt) };
}

function targetOf(
  subject: StateId,
  order: Order,
  view: SeatView,
  without: SeatView,
  withIt: SeatView,
): TargetPreview | null {
  const standsBefore = without.state.states[subject]?.posture;
  const standsAfter = withIt.state.states[subject]?.posture;
  if (standsBefore === undefined || standsAfter === undefined) return null;
  const stands = { standsBefore, standsAfter };
  const compared =
    order.kind === 'setPosture' || order.kind === 'settle'
      ? compareRule(subject, order, view, stands)
      : compareTarget(subject, order, view, without, withIt, stands);
  return compared === null ? null : { target: subject, ...compared, ...stands };
}

/** The posture of the government that the order is about, after a turn without and with the order. */
type Stands = Pick<TargetPreview, 'standsBefore' | 'standsAfter'>;
type Compared = Omit<TargetPreview, 'target' | keyof Stands>;

/**
 * An order that decides: the rule's own terms against those of today's, in the present appraisal, as the dossier has them. After the turn the
 * rule would be the standing one, whose removal is sunk and whose price of change is paid: that would say nothing of what speaks for it.
 */
function compareRule(
  target: StateId,
  order: Extract<Order, { kind: 'setPosture' | 'settle' }>,
  view: SeatView,
  { standsAfter }: Stands,
): Compared | null {
  const appraisal = appraise(view, target);
  const { today, best } = appraisal;
  const rule = order.kind === 'setPosture' ? appraiseRule(view, target, order) : appraisal.scores[standsAfter];
  const reference = appraisal.scores[today];
  if (rule === undefined || reference === undefined) return null;
  const { terms, total } = comparedScores(reference, rule);
  return {
    posture: rule.posture,
    reference: today,
    terms: terms
      .map(({ key, value }): TermMove => ({ term: key, before: 0, after: value }))
      .filter((move) => sizeOf(move) >= SMALLEST_TERM)
      .sort((a, b) => sizeOf(b) - sizeOf(a)),
    scoreBefore: 0,
    scoreAfter: total,
    bestBefore: best,
    bestAfter: best,
  };
}

function compareTarget(
  target: StateId,
  order: Order,
  view: SeatView,
  without: SeatView,
  withIt: SeatView,
  { standsBefore, standsAfter }: Stands,
): Compared {
  const before = appraise(without, target);
  const after = appraise(withIt, target);
  const reference = appraise(view, target).today;
  const posture = postureAtIssue(order, target, view, before, reference);
  // A decision within the turn pays the price of changing; the move of those terms would say that twice.
  const left: readonly AppraisalTerm[] = standsBefore === standsAfter ? [] : ['step', 'law'];
  const terms = APPRAISAL_TERMS.filter((term) => !left.includes(term))
    .map(
      (term): TermMove => ({
        term,
        before: termDifference(before, term, posture, reference),
        after: termDifference(after, term, posture, reference),
      }),
    )
    .filter((move) => sizeOf(move) >= SMALLEST_TERM)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  return {
    posture,
    reference,
    terms,
    scoreBefore: scoreOf(before, posture) - scoreOf(before, reference),
    scoreAfter: scoreOf(after, posture) - scoreOf(after, reference),
    bestBefore: before.best,
    bestAfter: after.best,
  };
}

/**
 * The posture that the order speaks of; else the looser one that its target has announced for this turn, which is then what the order may
 * hinder; else the best of those that go further than today's (of the others, at the last).
 */
function postureAtIssue(order: Order, target: StateId, view: SeatView, appraisal: Appraisal, today: Posture): Posture {
  if (order.kind === 'setPosture') return order.posture;
  if (order.kind === 'threaten' || order.kind === 'promise') return order.demand;
  if (order.kind === 'carryOut' || order.kind === 'backDown') {
    return view.state.commitments[order.commitment]?.demand ?? today;
  }
  const announced = announcedBy(view, target);
  return announced !== null && announced < today ? announced : postureAhead(appraisal, today);
}

const scoreOf = (appraisal: Appraisal, posture: Posture): number => appraisal.scores[posture]?.score ?? 0;

function termDifference(appraisal: Appraisal, term: AppraisalTerm, posture: Posture, reference: Posture): number {
  return (appraisal.scores[posture]?.terms[term] ?? 0) - (appraisal.scores[reference]?.terms[term] ?? 0);
}

const sizeOf = ({ before, after }: { readonly before: number; readonly after: number }): number =>
  Math.abs(after - before);

function compareGauges(without: SeatView, withIt: SeatView): readonly NumberMove[] {
  const after = new Map(standingsOf(withIt).map(({ id, value }) => [id, value]));
  const told = standingsOf(without);
  // Support is an aim and a floor: of a seat that has both, one line says it.
  const twice = told.some(({ id }) => id === 'support') ? 'supportFloor' : null;
  return told
    .filter(({ id }) => id !== twice)
    .map(({ id, value }): NumberMove => ({ id, before: value, after: after.get(id) ?? value }))
    .filter((move) => sizeOf(move) >= SMALLEST_GAUGE)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
}

function compareOthers(subject: StateId | null, without: SeatView, withIt: SeatView): Preview['others'] {
  return Object.keys(without.state.states)
    .sort()
    .filter((state) => state !== subject)
    .flatMap((state) => {
      const before = without.state.states[state]?.posture;
      const after = withIt.state.states[state]?.posture;
      return before === undefined || after === undefined || before === after ? [] : [{ state, before, after }];
    });
}
