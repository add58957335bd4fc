/** The turn's consequence in three steps: what was ordered, what the government did, and what the orders did to the seat's aims. */
import { APPRAISAL_TERMS, type Cause, type Scenario, type StateId } from '../../../engine/model/index.ts';
import { decidedAt, isUnder, objectivesOf, variablesOf } from '../../../engine/selectors/index.ts';
import type { SessionSnapshot, TurnRecord } from '../../../session/types.ts';
import { watchWords } from '../../../text/en/report.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatNumber, say, type Voice } from '../../../text/index.ts';
import type { MapModel } from '../../map/index.ts';
import { arcsOf, standingModel } from '../../panels/board/mapModel.ts';
import { lastChange, tellingCause } from '../../panels/dialogs/causes.ts';
import type { ThemeName } from '../../theme/tokens.ts';
import type { Subject } from './findings.ts';
import { ownDecision } from './reasons.ts';

type OrderCause = Extract<Cause, { readonly kind: 'order' }>;

export interface Steps {
  readonly cause: string;
  readonly ally: string;
  readonly cost: string;
}

/** Orders that the first step names, and aims that the last one does. */
const NAMED = 2;

export function stepsOf(snapshot: SessionSnapshot, subject: Subject, voice: Voice): Steps {
  const record = snapshot.history.at(-1);
  const orders = record === undefined ? [] : ordersOn(record, subject.state, snapshot.seat, snapshot.scenario);
  return {
    cause: causeOf(record, orders, voice),
    ally: allyOf(subject, voice),
    cost: costOf(snapshot, orders, voice),
  };
}

/** Whether there is a change to watch: a government took another rule, and an order of the seat's touched what it rests on. */
export function isWatchable(record: TurnRecord, subject: Subject | null, seat: StateId, scenario: Scenario): boolean {
  if (subject === null || subject.change === null) return false;
  return ordersOn(record, subject.state, seat, scenario).some((order) => order.seat === seat);
}

/** The turn's orders that touched what a government's decision rests on before it was taken, the seat's own first. */
function ordersOn(record: TurnRecord, state: StateId, seat: StateId, scenario: Scenario): readonly OrderCause[] {
  const intent = Object.values(record.before.intents).find((one) => one.seat === state && one.dueTurn === record.turn);
  const premises = intent?.premises ?? APPRAISAL_TERMS.flatMap((term) => variablesOf(term, state, scenario));
  const found = new Map<string, OrderCause>();
  const keep = (cause: OrderCause): void => {
    found.set(`${cause.seat} ${cause.index}`, cause);
  };
  for (const { path, causes } of record.ledger.slice(0, decidedAt(record, state))) {
    if (!premises.some((premise) => isUnder(path, premise))) continue;
    for (const cause of causes) if (cause.kind === 'order' && cause.turn === record.turn) keep(cause);
  }
  const own = state === seat ? ownDecision(record, seat) : null;
  if (own !== null) keep({ kind: 'order', turn: record.turn, seat, order: own.order.kind, index: own.index });
  const mine = (cause: OrderCause): number => Number(cause.seat === seat);
  return [...found.values()].sort((a, b) => mine(b) - mine(a) || a.index - b.index);
}

function causeOf(record: TurnRecord | undefined, orders: readonly OrderCause[], voice: Voice): string {
  // Dates in an order are counted from the turn in which it was given.
  const then = { ...voice, turn: record?.turn ?? voice.turn };
  const named = orders.slice(0, NAMED).map((cause) => {
    const order = cause.seat === voice.you ? record?.orders[cause.seat]?.[cause.index] : undefined;
    return order === undefined ? say.reason(cause, voice).text : say.order(order, then);
  });
  const more = orders.length - named.length;
  return [...named, ...(more > 0 ? [fill(watchWords.more, { n: more })] : [])].join('; ');
}

function allyOf({ state, change, before }: Subject, voice: Voice): string {
  const name = voice.names.state(state);
  return change === null
    ? fill(screens.stays, { name, posture: say.postureInText(before.today) })
    : fill(screens.fromTo, { name, from: say.postureInText(change.from), to: say.postureInText(change.to) });
}

/** The aims of the seat that moved most among those whose move is told by one of its orders in the ledger, as their figures are shown. */
function costOf({ view, history, seat }: SessionSnapshot, orders: readonly OrderCause[], voice: Voice): string {
  const record = history.at(-1);
  if (record === undefined) return watchWords.noCost;
  const own = new Set(orders.flatMap((cause) => (cause.seat === seat ? [cause.index] : [])));
  const isOwn = (cause: Cause): boolean =>
    cause.kind === 'order' && cause.turn === record.turn && cause.seat === seat && own.has(cause.index);
  const was = new Map(objectivesOf({ ...view, state: record.before }).map(({ id, value }) => [id, value]));
  const moved = objectivesOf(view)
    .map(({ id, value }) => ({ id, before: was.get(id) ?? value, after: value }))
    .filter(({ before, after }) => Math.round(before) !== Math.round(after))
    .filter(({ id }) => {
      const found = lastChange(history, `scores/${seat}/${id}`, record.turn);
      return found?.turn === record.turn && isOwn(tellingCause(history, found));
    })
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  if (moved.length === 0) return watchWords.noCost;
  return moved
    .slice(0, NAMED)
    .map(({ id, before, after }) =>
      fill(watchWords.costOf, {
        aim: say.gauge(id, voice),
        before: formatNumber(before),
        after: formatNumber(after),
      }),
    )
    .join('; ');
}

/** The map before the turn and after it, with the arcs of the seat's orders and of those that aimed at the government. */
export function mapsOf(
  snapshot: SessionSnapshot,
  subject: Subject,
  theme: ThemeName,
): { readonly before: MapModel; readonly after: MapModel } | null {
  const record = snapshot.history.at(-1);
  if (record === undefined) return null;
  const { view, seat } = snapshot;
  const untold = { ...view, state: { ...view.state, intents: {} } };
  const arcs = arcsOf({ ...snapshot, view: untold, draft: record.orders[seat] ?? [] }).filter(
    ({ mine, to }) => mine || to === subject.state,
  );
  return {
    before: standingModel({ ...snapshot, view: { ...view, state: record.before } }, theme, subject.state),
    after: { ...standingModel(snapshot, theme, subject.state), arcs },
  };
}
