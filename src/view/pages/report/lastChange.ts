/** The turn's consequence in three steps: what was ordered, what the government did, and what it cost. */
import { objectivesOf } from '../../../engine/selectors/index.ts';
import type { SessionSnapshot } from '../../../session/types.ts';
import { watchWords } from '../../../text/en/report.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatNumber, say, type Voice } from '../../../text/index.ts';
import type { MapModel } from '../../map/index.ts';
import { arcsOf, standingModel } from '../../panels/board/mapModel.ts';
import type { ThemeName } from '../../theme/tokens.ts';
import type { Subject } from './findings.ts';
import { decisionReasons } from './reasons.ts';

export interface Steps {
  readonly cause: string;
  readonly ally: string;
  readonly cost: string;
}

/** Orders that the first step names. */
const NAMED = 2;

export function stepsOf(snapshot: SessionSnapshot, subject: Subject, voice: Voice): Steps {
  return { cause: causeOf(snapshot, subject, voice), ally: allyOf(subject, voice), cost: costOf(snapshot, voice) };
}

/** The seat's own orders; where it gave none, the weightiest reason of the government. */
function causeOf({ history, seat, scenario }: SessionSnapshot, { change }: Subject, voice: Voice): string {
  const record = history.at(-1);
  if (record === undefined) return '';
  const own = (record.orders[seat] ?? []).filter(({ kind }) => kind !== 'answer');
  if (own.length > 0) {
    return own
      .slice(0, NAMED)
      .map((order) => say.order(order, voice))
      .join('; ');
  }
  const [first] = change === null ? [] : decisionReasons(change, record, history, scenario, 1).rows;
  return first === undefined ? watchWords.noOrders : say.reason(first.cause, voice).text;
}

function allyOf({ state, change, before }: Subject, voice: Voice): string {
  const name = voice.names.state(state);
  return change === null
    ? fill(screens.stays, { name, posture: say.postureInText(before.today) })
    : fill(screens.fromTo, { name, from: say.postureInText(change.from), to: say.postureInText(change.to) });
}

/** The aim of the seat that lost most, as its figures are shown. */
function costOf({ view, history }: SessionSnapshot, voice: Voice): string {
  const record = history.at(-1);
  if (record === undefined) return watchWords.noCost;
  const was = new Map(objectivesOf({ ...view, state: record.before }).map(({ id, value }) => [id, value]));
  const [worst] = objectivesOf(view)
    .map(({ id, value }) => ({ id, before: was.get(id) ?? value, after: value }))
    .filter(({ before, after }) => Math.round(after) < Math.round(before))
    .sort((a, b) => a.after - a.before - (b.after - b.before));
  if (worst === undefined) return watchWords.noCost;
  return fill(watchWords.costOf, {
    aim: say.gauge(worst.id, voice),
    before: formatNumber(worst.before),
    after: formatNumber(worst.after),
  });
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
