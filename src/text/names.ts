/** Names of a scenario's parts by their ids. Sentences take every name from here, so that no name stands in the code. */
import { roleSpecOf, type Scenario, type StateId } from '../engine/model/index.ts';
import { turnLabel } from './calendar.ts';
import { lists } from './en/lists.ts';
import { fill } from './fill.ts';

export interface Names {
  readonly scenario: Scenario;
  state(id: StateId): string;
  /** The government, as headlines speak of it. */
  capital(id: StateId): string;
  adjective(id: StateId): string;
  vendor(id: string): string;
  bloc(id: string): string;
  ministry(id: string): string;
  stake(id: string): string;
  /** Of an event by its id, or of a dilemma by its own or by "dilemma@seat", since consequences of choices are told as events. */
  event(id: string): string;
  dilemma(id: string): string;
  /** Label of a dilemma's choice. */
  choice(dilemma: string, choice: string): string;
  /** "Act I" with its title. */
  act(index: number): { readonly numeral: string; readonly title: string };
  /** Title of an objective for a seat, from its role. */
  objective(seat: StateId, id: string): string;
  /** A turn as a date: "2031 Q2". */
  turn(turn: number): string;
  /** Home states of vendors other than the restricted ones are not contested; the restricted vendors as a phrase. */
  restrictedVendors(): string;
}

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Joins names as English lists do: "A", "A and B", "A, B and C". */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  return names.length === 1 ? last : fill(lists.and, { names: names.slice(0, -1).join(', '), last });
}

/** Unknown ids are given back as they are: a report that shows an id is better than a page that stops. */
export function namesOf(scenario: Scenario): Names {
  const events = new Map(scenario.events.map((event) => [event.id, event.headline]));
  const dilemmas = new Map(scenario.dilemmas.map((dilemma) => [dilemma.id, dilemma]));
  const restricted = Object.keys(scenario.vendors)
    .sort()
    .filter((id) => scenario.vendors[id]?.home === scenario.powers.rival)
    .map((id) => scenario.vendors[id]?.name ?? id);
  return {
    scenario,
    state: (id) => scenario.states[id]?.name ?? id,
    capital: (id) => scenario.states[id]?.capital ?? id,
    adjective: (id) => scenario.states[id]?.adjective ?? id,
    vendor: (id) => scenario.vendors[id]?.name ?? id,
    bloc: (id) => scenario.blocs[id]?.name ?? id,
    ministry: (id) => scenario.ministries[id]?.name ?? id,
    stake: (id) => scenario.stakes[id]?.name ?? id,
    event: (id) => events.get(id) ?? dilemmas.get(id.split('@')[0] ?? id)?.headline ?? id,
    dilemma: (id) => dilemmas.get(id)?.headline ?? id,
    choice: (dilemma, choice) => dilemmas.get(dilemma)?.choices.find(({ id }) => id === choice)?.label ?? choice,
    act: (index) => ({
      numeral: NUMERALS[index] ?? String(index + 1),
      title: scenario.calendar.acts[index]?.title ?? '',
    }),
    objective: (seat, id) =>
      roleSpecOf(scenario, seat).objectives.find((objective) => objective.id === id)?.title ?? id,
    turn: (turn) => turnLabel(scenario.calendar, turn),
    restrictedVendors: () => joinNames(restricted),
  };
}
