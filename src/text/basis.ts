/** What an event or a dilemma rests on, as a reader is told it. */
import type { DilemmaSpec, EventSpec, Happening, Scenario } from '../engine/model/index.ts';
import { basisWords } from './en/basis.ts';
import { fill } from './fill.ts';

export interface BasisText {
  /** One word. */
  readonly tag: string;
  /** What the word means. */
  readonly says: string;
  /** The same with the titles of the sources. */
  readonly note: string;
}

/** Null where the author of the scenario says nothing of it. */
export function basisOf({ basis, sources }: EventSpec | DilemmaSpec, scenario: Scenario): BasisText | null {
  if (basis === undefined) return null;
  const titles = sources.flatMap((key) => scenario.sources[key]?.title ?? []);
  const says = basisWords.notes[basis];
  return {
    tag: basisWords.tags[basis],
    says,
    note: titles.length === 0 ? says : `${says} ${fill(basisWords.from, { titles: titles.join('; ') })}`,
  };
}

/** Of what happened; null where it is neither an event nor a choice put to a seat. */
export function basisOfHappening(happening: Happening, scenario: Scenario): BasisText | null {
  const spec =
    happening.code === 'event'
      ? scenario.events.find(({ id }) => id === happening.event)
      : happening.code === 'dilemmaOpened'
        ? scenario.dilemmas.find(({ id }) => id === happening.dilemma)
        : undefined;
  return spec === undefined ? null : basisOf(spec, scenario);
}
