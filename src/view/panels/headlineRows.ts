/** What a turn brought, as rows: in whose order it is told, and what many governments did alike in one row. */
import type { Happening, StateId } from '../../engine/model/index.ts';
import { headlines } from '../../text/en/happenings.ts';
import { screens } from '../../text/en/screens.ts';
import { fill, headlineOfMany, inWords, movedTogether, say, sentenceCase, type Voice } from '../../text/index.ts';

/** Happenings that are a seat's own doing, or routine: they are not told before what weighs more. */
const NOT_NEWS: ReadonlySet<Happening['code']> = new Set([
  'orderGiven',
  'dilemmaOpened',
  'dilemmaAnswered',
  'beliefMoved',
]);

/** What is settled between two befalls both; that a promise is kept is its giver's own doing, and befalls the other alone. */
const OF_BOTH: ReadonlySet<Happening['code']> = new Set(['threatSettled', 'promiseOwed', 'promiseBroken']);

/** Whether a happening settles the seat's own word towards a state. */
export function settlesWordTo(happening: Happening, seat: StateId, state: StateId): boolean {
  const { target, issuer } = happening as Partial<Record<'target' | 'issuer', string>>;
  return OF_BOTH.has(happening.code) && issuer === seat && target === state;
}

/** Whether something happened to a seat: to its rule, its trade, its networks, its threats and those against it. */
export function befalls(happening: Happening, seat: StateId): boolean {
  if (NOT_NEWS.has(happening.code)) return false;
  const { state, target, issuer } = happening as Partial<Record<'state' | 'target' | 'issuer', string>>;
  return state === seat || target === seat || (OF_BOTH.has(happening.code) && issuer === seat);
}

/** 2 what ends the game, 1 what befalls the seat, 0 all else. */
function urgency(happening: Happening, seat: StateId): number {
  if (happening.code === 'governmentFell' || happening.code === 'allianceBroke') return 2;
  return befalls(happening, seat) ? 1 : 0;
}

/** The turn's happenings: what befell the seat first, then the weightiest; ties keep the order in which they came to pass. */
export function leading(happenings: readonly Happening[], seat: StateId): readonly Happening[] {
  return [...happenings].sort((a, b) => urgency(b, seat) - urgency(a, seat) || b.weight - a.weight);
}

export interface HeadlineRow {
  /** The first of those that the row tells of. */
  readonly happening: Happening;
  readonly headline: string;
  readonly cause: string;
  readonly count: number;
}

/** What makes two happenings the same but for the government; null where each stands alone. */
function sameness(happening: Happening, seat: StateId, cause: string): string | null {
  const alike = headlineOfMany(happening, '');
  if (alike !== null) {
    if (!('state' in happening) || happening.state === seat) return null;
    // Each has reasons of its own for its rule; the row says what weighed with most.
    return happening.code === 'postureChanged' ? alike : `${alike} ${cause}`;
  }
  if (happening.code === 'dilemmaOpened') return happening.seat === seat ? null : `opened ${happening.dilemma}`;
  if (happening.code !== 'dilemmaAnswered' || happening.seat === seat) return null;
  return `answered ${happening.dilemma} ${happening.choice} ${happening.silent}`;
}

/** One row for each happening, or for all that differ by the government alone. */
export function headlineRows(ordered: readonly Happening[], seat: StateId, voice: Voice): readonly HeadlineRow[] {
  const groups = new Map<string, Happening[]>();
  for (const [index, happening] of ordered.entries()) {
    const { headline, cause } = say.happening(happening, voice);
    const own = befalls(happening, seat) ? `${index}` : `${happening.code} ${headline} ${cause}`;
    const key = sameness(happening, seat, cause) ?? own;
    groups.set(key, [...(groups.get(key) ?? []), happening]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [rowOf(first, group, voice)];
  });
}

function rowOf(happening: Happening, group: readonly Happening[], voice: Voice): HeadlineRow {
  const count = group.length;
  const { headline, cause } = say.happening(happening, voice);
  if (count === 1) return { happening, headline, cause, count };
  const who = sentenceCase(fill(screens.governments, { n: inWords(count) }));
  const alike = headlineOfMany(happening, who);
  if (happening.code === 'postureChanged' && alike !== null) {
    return { happening, headline: alike, cause: movedTogether(group, voice), count };
  }
  if (alike !== null) return { happening, headline: alike, cause, count };
  if (happening.code === 'dilemmaOpened') return { happening, headline, cause: fill(screens.askedOf, { who }), count };
  if (happening.code !== 'dilemmaAnswered') return { happening, headline: `${headline} (${count})`, cause, count };
  const choice = voice.names.choice(happening.dilemma, happening.choice);
  const words = happening.silent ? headlines.dilemmaSilentMany : headlines.dilemmaAnsweredMany;
  return { happening, headline: fill(words, { who, choice }), cause, count };
}
