/** What came of an order, in sentences: why it decided nothing, and what it moved all the same. */
import type { Path } from '../../../engine/model/index.ts';
import { type Fate, fatesOf, type OrderFate } from '../../../engine/selectors/index.ts';
import type { SessionSnapshot, TurnRecord } from '../../../session/types.ts';
import { fateWords } from '../../../text/en/report.ts';
import { fill, formatNumber, formatSigned, say, turnLabel, type Voice } from '../../../text/index.ts';
import { SCORE_DIGITS } from '../../panels/inspector/appraisalRows.ts';
import { tellingFirst } from './movedFigure.ts';
import { outweighedBy } from './standfirst.ts';

/** A figure that the order moved, as it is printed, and where in the ledger. */
export interface MovedFigure {
  readonly path: Path;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly at: { readonly turn: number; readonly index: number };
}
export interface FateRow {
  readonly index: number;
  readonly order: string;
  /** Why it decided nothing, or what it decided. */
  readonly lines: readonly string[];
  /** What it moved most; null where nothing shows. */
  readonly figure: MovedFigure | null;
  /** That it moved nothing that shows, where that has to be said; else null. */
  readonly note: string | null;
}
/** Orders of which the same is to be said, which is said once. */
export interface FateGroup {
  readonly rows: readonly FateRow[];
  readonly lines: readonly string[];
}

const STEP = 10 ** -SCORE_DIGITS;
const score = (value: number): string => formatNumber(Math.abs(value), SCORE_DIGITS);

/** One row for each order of the seat, in the order in which they were given. */
export function fateRows(
  record: TurnRecord,
  snapshot: Pick<SessionSnapshot, 'seat' | 'scenario'>,
  voice: Voice,
): readonly FateRow[] {
  return fatesOf(record, snapshot.seat, snapshot.scenario).map((one) => {
    const telling = tellingFirst(one.moved, one.fate.kind === 'figures', record, snapshot);
    const figure = figureOf(telling, record, voice);
    const refused = one.fate.kind === 'refused';
    const unmoved = one.moved.length === 0 ? fateWords.nothing : fateWords.small;
    return {
      index: one.index,
      order: say.order(one.order, { ...voice, turn: record.turn }),
      lines: linesOf(one.fate, record, snapshot, voice),
      figure,
      note: figure === null && !refused && one.fate.kind !== 'moved' ? unmoved : null,
    };
  });
}

/** The rows again, those of which the same is to be said together, in the order of the first of them. */
export function fateGroups(rows: readonly FateRow[]): readonly FateGroup[] {
  const groups = new Map<string, FateRow[]>();
  for (const row of rows) {
    const key = row.lines.length === 0 ? `${row.index}` : row.lines.join('\n');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((together) => ({ rows: together, lines: together[0]?.lines ?? [] }));
}

/** The first of the moved figures whose move shows in print. */
function figureOf(moved: OrderFate['moved'], { ledger, turn }: TurnRecord, voice: Voice): MovedFigure | null {
  for (const index of moved) {
    const entry = ledger[index];
    if (entry === undefined) continue;
    const before = say.value(entry.path, entry.before, voice);
    const after = say.value(entry.path, entry.after, voice);
    if (before === after) continue;
    return { path: entry.path, name: say.variable(entry.path, voice), before, after, at: { turn, index } };
  }
  return null;
}

function linesOf(
  fate: Fate,
  record: TurnRecord,
  { seat, scenario }: Pick<SessionSnapshot, 'seat' | 'scenario'>,
  voice: Voice,
): readonly string[] {
  const { names } = voice;
  switch (fate.kind) {
    case 'refused':
      return [fill(fateWords.refused, { why: say.problem(fate.rejection, voice) })];
    case 'moved': {
      const places = { from: say.postureInText(fate.from), to: say.postureInText(fate.to) };
      return fate.state === seat
        ? [fill(fateWords.movedYou, places)]
        : [fill(fateWords.moved, { name: names.state(fate.state), ...places })];
    }
    case 'held': {
      const capital = names.capital(fate.state);
      const nearest = say.postureInText(fate.nearest);
      const gap = score(fate.gap);
      const even = Math.abs(fate.gap) < STEP / 2;
      const against =
        outweighedBy(record, fate.state, fate.stays) === 'announced' ? fateWords.heldAnnounced : fateWords.heldAtHome;
      const words = even ? fateWords.heldEven : fate.gap > 0 ? fateWords.held : against;
      const first = fill(words as typeof fateWords.held, { capital, nearest, gap });
      if (fate.against === null || fate.gap <= 0) return [first];
      const { term, value } = fate.against;
      return [
        first,
        fill(fateWords.against, { term: say.term(term, voice), value: formatSigned(value, SCORE_DIGITS) }),
      ];
    }
    case 'notDue':
      return [whenDue(fate, scenario, voice), caseLine(fate)];
    case 'later':
      return [fill(fateWords.later, { date: turnLabel(scenario.calendar, fate.turn) })];
    case 'figures':
      return [];
  }
}

type NotDue = Extract<Fate, { readonly kind: 'notDue' }>;

function whenDue({ state, window }: NotDue, scenario: SessionSnapshot['scenario'], { names }: Voice): string {
  const capital = names.capital(state);
  if (window === null) return fill(fateWords.never, { capital });
  const date = turnLabel(scenario.calendar, window.turn);
  return fill(fateWords.notDue, { capital, date, window: say.window(window.kind) });
}

function caseLine({ case: { posture, before, after } }: NotDue): string {
  const places = {
    posture: say.postureInText(posture),
    before: formatSigned(before, SCORE_DIGITS),
    after: formatSigned(after, SCORE_DIGITS),
  };
  if (places.before !== places.after) return fill(fateWords.caseMoved, places);
  return fill(fateWords.caseStill, { ...places, step: formatNumber(STEP, SCORE_DIGITS) });
}
