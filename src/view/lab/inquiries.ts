/** What the page wants to know of the lab while the reader thinks: called off as soon as nobody looks at it any more. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { AnswerOf, Lab, Rank, RequestOf, RequestProblem } from '../../session/lab/types.ts';

/** Questions that are asked ahead, from what the seat sees. */
export type AheadId = 'previews' | 'planned' | 'odds' | 'ranges' | 'flipSets' | 'flip';

export type Inquiry<Answer> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'told'; readonly answer: Answer }
  /** It cannot be asked, as where a government has no decision ahead. */
  | { readonly kind: 'none'; readonly problem: RequestProblem }
  | { readonly kind: 'failed' };

export interface Wanted<Answer> {
  readonly state: ReadonlySignal<Inquiry<Answer>>;
  /** It is not looked at any more. */
  release(): void;
}

export interface Inquiries {
  /** @param urgent whether it goes before what is not */
  want<Q extends AheadId>(question: Q, request: RequestOf<Q>, urgent?: boolean): Wanted<AnswerOf<Q>>;
}

interface Entry {
  readonly question: AheadId;
  readonly request: RequestOf<AheadId>;
  readonly state: Signal<Inquiry<AnswerOf<AheadId>>>;
  readonly lane: Lane;
  /** How many look at it, and how many of them do so urgently. */
  wanted: number;
  urgent: number;
}

/** One thing at a time is asked in each lane. The lab serves first what was asked last. */
interface Lane {
  /** Milliseconds before the next is asked: whoever presses several keys in a row does not want to know what lies between. */
  readonly pause: number;
  /** Samples that a worker does before it looks whether a preview is wanted. */
  readonly chunk: number;
  readonly rank: Rank;
  /** Nothing is asked before this one has nothing to ask. */
  readonly after: Lane | null;
  current: { readonly entry: Entry; readonly off: AbortController } | null;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const newLane = (pause: number, chunk: number, rank: Rank, after: Lane | null = null): Lane => ({
  pause,
  chunk,
  rank,
  after,
  current: null,
  timer: undefined,
});

export function createInquiries(lab: Pick<Lab, 'ask'>): Inquiries {
  const entries = new Map<string, Entry>();
  /** A preview takes one turn of one world: it is not to wait for what takes many. */
  const atOnce = newLane(0, 1, 'atOnce');
  const inTime = newLane(120, 2, 'inTime');
  /** A flip takes hundreds of games: it comes when all else is told, and makes way for whatever is asked meanwhile. */
  const atLast = newLane(120, 2, 'inTime', inTime);
  const laneOf: Readonly<Record<AheadId, Lane>> = {
    previews: atOnce,
    planned: atOnce,
    odds: inTime,
    ranges: inTime,
    flipSets: atLast,
    flip: atLast,
  };
  /** What the seat sees: what was told of an earlier turn is of no use in a later one. */
  let seen: unknown;

  const isOpen = ({ wanted, state }: Entry): boolean => wanted > 0 && state.peek().kind === 'waiting';

  function nextEntry(lane: Lane): Entry | undefined {
    const open = [...entries.values()].filter((entry) => entry.lane === lane && isOpen(entry));
    return open.find(({ urgent }) => urgent > 0) ?? open[0];
  }

  function look(lane: Lane): void {
    const { current } = lane;
    if (
      current !== null &&
      (!isOpen(current.entry) || (current.entry.urgent === 0 && (nextEntry(lane)?.urgent ?? 0) > 0))
    ) {
      current.off.abort();
      lane.current = null;
    }
    clearTimeout(lane.timer);
    if (lane.current === null) lane.timer = setTimeout(() => void ask(lane), lane.pause);
  }

  const isBusy = (lane: Lane): boolean => lane.current !== null || nextEntry(lane) !== undefined;

  async function ask(lane: Lane): Promise<void> {
    if (lane.after !== null && isBusy(lane.after)) return;
    for (let entry = nextEntry(lane); entry !== undefined && lane.current === null; entry = nextEntry(lane)) {
      const asked = { entry, off: new AbortController() };
      lane.current = asked;
      const outcome = await lab.ask(entry.question, entry.request, {
        signal: asked.off.signal,
        chunk: lane.chunk,
        rank: lane.rank,
      });
      if (lane.current !== asked) return;
      lane.current = null;
      if (outcome.kind === 'answer') entry.state.value = { kind: 'told', answer: outcome.answer };
      else if (outcome.kind === 'refused') entry.state.value = { kind: 'none', problem: outcome.problem };
      else return giveUp();
    }
    for (const next of Object.values(laneOf)) if (next.after === lane) look(next);
  }

  /** What broke one worker would break the next: nothing more is asked before something changes. */
  function giveUp(): void {
    for (const entry of entries.values()) if (isOpen(entry)) entry.state.value = { kind: 'failed' };
  }

  function entryFor(question: AheadId, request: RequestOf<AheadId>): Entry {
    if (seen !== request.from.state) {
      seen = request.from.state;
      for (const [key, { wanted }] of entries) if (wanted === 0) entries.delete(key);
    }
    const key = keyOf(question, request);
    const known = entries.get(key);
    if (known !== undefined && known.request.from.state === seen) return known;
    const lane = laneOf[question];
    const entry: Entry = { question, request, state: signal({ kind: 'waiting' }), lane, wanted: 0, urgent: 0 };
    entries.set(key, entry);
    return entry;
  }

  return {
    want(question, request, urgent = false) {
      const entry = entryFor(question, request);
      entry.wanted += 1;
      if (urgent) entry.urgent += 1;
      if (entry.state.peek().kind === 'waiting') look(entry.lane);
      let released = false;
      return {
        // An entry's answer is that of its question: its key has both.
        state: entry.state as ReadonlySignal<Inquiry<never>>,
        release() {
          if (released) return;
          released = true;
          entry.wanted -= 1;
          if (urgent) entry.urgent -= 1;
          if (entry.wanted > 0) return;
          // It may be tried again; what was told is kept for whoever undoes.
          if (entry.state.peek().kind === 'failed') entry.state.value = { kind: 'waiting' };
          if (entry.lane.current?.entry === entry) look(entry.lane);
        },
      };
    },
  };
}

/** All of a request but what the seat sees. */
function keyOf(question: AheadId, { from, ...rest }: RequestOf<AheadId>): string {
  return JSON.stringify([question, from.seat, rest]);
}
