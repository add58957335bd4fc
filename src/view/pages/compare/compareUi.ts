/** Two lines of play side by side: which they are, and the one cursor that moves both. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StateId } from '../../../engine/model/index.ts';
import type { Comparison, Reel } from '../../../session/reel/types.ts';
import { compare as words } from '../../../text/en/compare.ts';
import { fill, plural, say, type Voice, voiceOf } from '../../../text/index.ts';
import { cursorDate } from '../watch/marks.ts';
import { createPlayer } from '../watch/player.ts';
import { endsFor } from './figures.ts';
import { seriesOf } from './series.ts';

export interface Line {
  readonly reel: Reel;
  readonly name: Signal<string>;
  /** What the line is beside its name: "as played", "played on from …". */
  readonly aside: string;
}

/** What the chart shows: the aims together, or one gauge of the seat. */
export type Measure = 'composite' | string;

interface Series {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly ends: readonly [from: number, to: number];
}

export interface CompareUi {
  readonly a: Line;
  readonly b: ReadonlySignal<Line | null>;
  readonly comparison: ReadonlySignal<Comparison | null>;
  /** The seat whose figures are compared: the first that a person held in A. */
  readonly seat: StateId;
  readonly voice: Voice;
  readonly cursor: ReadonlySignal<number>;
  /** The furthest cursor so far: what lies beyond it is not drawn yet. */
  readonly watched: ReadonlySignal<number>;
  readonly playing: ReadonlySignal<boolean>;
  readonly measure: Signal<Measure>;
  /** What the chart draws: the figure in both lines, by turns resolved, and the ends of the scale that fits them. */
  readonly series: ReadonlySignal<Series | null>;
  /** The lens of the map that both show, or null for the whole. */
  readonly lens: Signal<string | null>;
  readonly choosing: Signal<boolean>;
  readonly help: Signal<boolean>;
  readonly said: Signal<string>;
  choose(line: Line): void;
  seek(turn: number): void;
  step(turns: number): void;
  toNextDifference(): void;
  togglePlay(): void;
  pause(): void;
  dispose(): void;
}

export function line(reel: Reel, name: string, aside: string): Line {
  return { reel, name: signal(name), aside };
}

/** What differs at a cursor, as one word: two cursors with the same word show the same differences. */
function differing(comparison: Comparison, turn: number): string {
  return comparison
    .at(turn)
    .postures.map(({ state, a, b }) => `${state} ${a} ${b}`)
    .sort()
    .join();
}

/** The next cursor whose maps differ otherwise than those of the one before it; null where none does. */
export function nextDifference(comparison: Comparison, cursor: number): number | null {
  for (let turn = cursor + 1; turn <= comparison.turns; turn++) {
    const here = differing(comparison, turn);
    if (here !== '' && here !== differing(comparison, turn - 1)) return turn;
  }
  return null;
}

export interface CompareStart {
  readonly a: Line;
  readonly b: Line | null;
  readonly compare: (a: Reel, b: Reel) => Comparison;
}

export function createCompareUi({ a, b: second, compare }: CompareStart): CompareUi {
  const { scenario } = a.reel;
  const b = signal(second);
  const comparison = computed(() => (b.value === null ? null : compare(a.reel, b.value.reel)));
  const seat = a.reel.humansAt(0)[0] ?? scenario.powers.protector;
  const voice = voiceOf(scenario, null, {
    turn: a.reel.turns,
    orderAt: () => null,
    commitment: (id) =>
      a.reel.at(a.reel.turns, null).view.state.commitments[id] ??
      b.value?.reel.at(b.value.reel.turns, null).view.state.commitments[id] ??
      null,
  });
  const first = (): number => comparison.value?.firstDivergence?.turn ?? 0;
  const measure = signal<Measure>('composite');
  const series = computed(() => {
    const other = b.value;
    if (other === null || comparison.value?.sameScenario !== true) return null;
    const [ofA, ofB] = [seriesOf(a.reel, seat, measure.value), seriesOf(other.reel, seat, measure.value)];
    return { a: ofA, b: ofB, ends: endsFor([...ofA, ...ofB]) };
  });
  const cursor = signal(0);
  const watched = signal(0);
  const said = signal('');
  const turns = (): number => comparison.value?.turns ?? 0;

  function move(turn: number): void {
    const to = Math.min(turns(), Math.max(0, turn));
    const held = comparison.value;
    if (held === null || to === cursor.value) return;
    cursor.value = to;
    watched.value = Math.max(watched.value, to);
    said.value = saidAt(held, to, voice);
  }
  const player = createPlayer(() => {
    move(cursor.value + 1);
    return cursor.value < turns();
  });
  const seek = (turn: number): void => {
    player.pause();
    move(turn);
  };
  // Both lines are alike until they part: they are shown where the first orders that differ have done their work.
  const begin = (): void => {
    cursor.value = Math.min(turns(), first() + 1);
    watched.value = cursor.value;
  };
  begin();
  return {
    a,
    b,
    comparison,
    seat,
    voice,
    cursor,
    watched,
    playing: player.playing,
    measure,
    series,
    lens: signal(scenario.map.lenses[0]?.id ?? null),
    choosing: signal(second === null),
    help: signal(false),
    said,
    choose(line) {
      player.pause();
      b.value = line;
      begin();
    },
    seek,
    step: (by) => seek(cursor.value + by),
    toNextDifference() {
      const held = comparison.value;
      const next = held === null ? null : nextDifference(held, cursor.value);
      if (next !== null) seek(next);
    },
    togglePlay() {
      if (player.playing.value) player.pause();
      else if (turns() > 0) {
        if (cursor.value >= turns()) move(0);
        player.play();
      }
    },
    pause: player.pause,
    dispose: player.pause,
  };
}

/** "2031 Q3: 4 governments differ. Arden: vetting in A, open in B". */
function saidAt(comparison: Comparison, turn: number, voice: Voice): string {
  const date = cursorDate(comparison.a, turn);
  const { postures } = comparison.at(turn);
  const [widest] = postures;
  if (widest === undefined) return fill(words.saidNone, { date });
  const first = fill(words.saidFirst, {
    name: voice.names.state(widest.state),
    a: say.postureInText(widest.a),
    b: say.postureInText(widest.b),
  });
  return fill(words.saidSome, { date, n: plural(words.statesDiffer, postures.length), first });
}

const CompareContext = createContext<CompareUi | null>(null);
export const CompareProvider = CompareContext.Provider;

/** The comparison that the component stands in. */
export function useCompare(): CompareUi {
  const held = useContext(CompareContext);
  if (held === null) throw new Error('A part of the compare page stands outside a comparison.');
  return held;
}
