/** The glossary as one list: every word of the interface with its entry, named as the interface names it. */
import type { OrderKind } from '../engine/model/index.ts';
import type { GlossaryText } from './en/glossary.ts';
import * as words from './en/glossary.ts';
import { conceptEntries, type GlossaryConcept, stageEntries } from './en/glossaryConcepts.ts';
import { orders } from './en/orders.ts';
import { families } from './en/orderWords.ts';
import { screens } from './en/screens.ts';
import { gauges, groups, phases, postures, regimes, terms, windows, wordings } from './en/terms.ts';
import { fillWith } from './fill.ts';
import { card } from './orders.ts';
import type { Voice } from './types.ts';
import { powerNames } from './voice.ts';

interface GlossaryEntry {
  /** "term/premium", "concept/core": the kind of word, and its code where it has one. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Ids of entries that lead on. */
  readonly see: readonly string[];
}

type Named = readonly [id: string, name: string, entry: GlossaryText];

function table(
  kind: string,
  entries: Readonly<Record<string, GlossaryText>>,
  names: Readonly<Record<string, string>>,
): Named[] {
  return Object.entries(entries).map(([key, entry]) => [`${kind}/${key}`, names[key] ?? key, entry]);
}

const own = (kind: string, entries: Readonly<Record<string, GlossaryConcept>>): Named[] =>
  Object.entries(entries).map(([key, entry]) => [`${kind}/${key}`, entry.name, entry]);

/** Every entry, by name. Aims are titled by the role of the seat that is spoken to, where it has them. */
export function glossaryOf(voice: Voice): readonly GlossaryEntry[] {
  const { names } = voice;
  const places = { ...powerNames(voice) };
  const seat = voice.you ?? names.scenario.powers.protector;
  const roles = [
    names.scenario.roles[seat],
    ...Object.values(names.scenario.roles),
    names.scenario.allyRole,
    names.scenario.rivalRole,
  ];
  const titles = Object.fromEntries(
    Object.keys(words.objectiveEntries).flatMap((id) => {
      const found = roles.flatMap((role) => role?.objectives ?? []).find((objective) => objective.id === id);
      return found === undefined ? [] : [[id, found.title] as const];
    }),
  );
  // An aim that no role of this scenario has, has no name here.
  const aimed = Object.fromEntries(Object.entries(words.objectiveEntries).filter(([id]) => Object.hasOwn(titles, id)));
  const kinds = Object.keys(orders) as OrderKind[];
  const all: readonly Named[] = [
    ...table('posture', words.postureEntries, postures),
    ...table('wording', words.wordingEntries, wordings),
    ...table('term', words.termEntries, terms),
    ...table('group', words.groupEntries, groups),
    ...table('window', words.windowEntries, windows),
    ...table('phase', words.phaseEntries, phases),
    ...table('regime', words.regimeEntries, regimes),
    ...table('gauge', words.gaugeEntries, gauges),
    ...table('objective', aimed, titles),
    ...table('lens', words.lensEntries, screens.lenses),
    ...table('family', words.familyEntries, families),
    ...own('stage', stageEntries),
    ...own('concept', conceptEntries),
    ...kinds.map((kind): Named => {
      const { title, help } = card(kind, voice);
      return [`order/${kind}`, title, { text: help, see: words.orderSee[orders[kind].family] }];
    }),
  ];
  return all
    .map(([id, name, { text, see }]) => ({ id, name: fillWith(name, places), text: fillWith(text, places), see }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
}
