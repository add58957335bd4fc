/** Worlds of any size out of a scenario: with fewer states, or with copies of them, so that it can be seen how a turn's time grows. */
import type {
  ChoiceSpec,
  Effect,
  EventSpec,
  MapSpec,
  Scenario,
  Selector,
  StateId,
  StateSpec,
} from '../../src/engine/index.ts';
import { draw } from './kernel/world.ts';

/** What every state of the grown world is: its original, and which copy of it; 0 is the original itself. */
interface Member {
  readonly id: StateId;
  readonly of: StateId;
  readonly copy: number;
}

/**
 * A world smaller than the scenario keeps the powers, the vendors' homes and others by lot, and of events and dilemmas what still has
 * somebody to happen to. A larger one has further copies of the governments: each copy has the original's figures, windows and tie to the
 * protector, and the copies of one round stand in blocs of their own, as a larger world has more alliances and not larger ones. The map
 * becomes a grid of squares.
 * @param size states, the two powers included; at least the powers and the vendors' homes
 * @param seed a whole number; decides which states go or come twice
 */
export function growScenario(scenario: Scenario, size: number, seed: number): Scenario {
  const members = membersOf(scenario, size, seed);
  const world: World = { members, ids: new Set(members.map(({ id }) => id)), scenario };
  const events = eventsOf(world);
  const happening = new Set(events.map(({ id }) => id));
  return {
    ...scenario,
    map: gridOf(members.length),
    states: Object.fromEntries(members.map((member, index) => [member.id, stateOf(world, member, index)])),
    blocs: Object.fromEntries(blocsOf(world)),
    ties: members.flatMap((member) =>
      scenario.ties
        .filter(({ a, b }) => world.ids.has(b) && a === member.of)
        .map((tie) => ({ ...tie, a: member.id, b: twinOf(world, tie.b, member.copy) ?? tie.b })),
    ),
    truth: { ...scenario.truth, intention: kept(world, scenario.truth.intention) },
    stakes: Object.fromEntries(stakesOf(world)),
    roles: kept(world, scenario.roles),
    events,
    dilemmas: scenario.dilemmas
      .filter(({ asks }) => !('seat' in asks) || world.ids.has(asks.seat))
      .filter(({ conditions }) => conditions.every((each) => stands(world, each, happening)))
      .map((dilemma) => ({
        ...dilemma,
        choices: dilemma.choices.map((choice) => ({
          ...choice,
          effects: effectsOf(world, choice.effects),
          ...(choice.cases === undefined ? {} : { cases: casesOf(world, choice.cases, happening) }),
        })),
      })),
  };
}

interface World {
  readonly scenario: Scenario;
  readonly members: readonly Member[];
  readonly ids: ReadonlySet<StateId>;
}

function membersOf({ states, vendors, powers }: Scenario, size: number, seed: number): Member[] {
  const needed = new Set([powers.protector, powers.rival, ...Object.values(vendors).map(({ home }) => home)]);
  if (size < needed.size) throw new RangeError(`growScenario: ${size} of at least ${needed.size}`);
  const chance = Int32Array.of(seed);
  const lots = new Map(Object.keys(states).map((id) => [id, draw(chance)]));
  const drawn = [...lots.keys()].sort((a, b) => (lots.get(a) ?? 0) - (lots.get(b) ?? 0));
  const originals = [...needed, ...drawn.filter((id) => !needed.has(id))].slice(0, size);
  const governments = drawn.filter((id) => id !== powers.protector && id !== powers.rival);
  return Array.from({ length: size }, (_, index): Member => {
    const original = originals[index];
    if (original !== undefined) return { id: original, of: original, copy: 0 };
    const after = index - originals.length;
    const of = governments[after % governments.length] ?? powers.protector;
    const copy = 1 + Math.floor(after / governments.length);
    return { id: idOf(of, copy), of, copy };
  });
}

function idOf(id: string, copy: number): string {
  return copy === 0 ? id : `${id}${copy + 1}`;
}

/** The state of a round of copies that stands for one: its copy of that round, or itself where it is a power. Null where there is none. */
function twinOf({ ids, scenario: { powers } }: World, id: StateId, copy: number): StateId | null {
  const twin = id === powers.protector || id === powers.rival ? id : idOf(id, copy);
  return ids.has(twin) ? twin : null;
}

function stateOf({ scenario }: World, { id, of, copy }: Member, index: number): StateSpec {
  const spec = scenario.states[of];
  if (spec === undefined) throw new RangeError(id);
  const [x, y] = cornerOf(index);
  const words = copy === 0 ? '' : ` ${copy + 1}`;
  return {
    ...spec,
    name: spec.name + words,
    capital: spec.capital + words,
    region: regionOf(index),
    at: [x + 4, y + 4],
  };
}

function* blocsOf(world: World): Iterable<[string, Scenario['blocs'][string]]> {
  const rounds = 1 + Math.max(...world.members.map(({ copy }) => copy));
  for (const [id, bloc] of Object.entries(world.scenario.blocs)) {
    for (let copy = 0; copy < rounds; copy++) {
      const members = twinsOf(world, bloc.members, copy);
      const name = copy === 0 ? bloc.name : `${bloc.name} ${copy + 1}`;
      // One that none but the powers would be in is none, unless the scenario speaks of it.
      const some = members.some((member) => world.members.some((each) => each.id === member && each.copy === copy));
      if (some || copy === 0) yield [idOf(id, copy), { ...bloc, name, members }];
    }
  }
}

function twinsOf(world: World, ids: readonly StateId[], copy: number): StateId[] {
  return ids.flatMap((id) => twinOf(world, id, copy) ?? []);
}

function kept<T>({ ids }: World, byState: Readonly<Record<StateId, T>>): Record<StateId, T> {
  return Object.fromEntries(Object.entries(byState).filter(([id]) => ids.has(id)));
}

/** Events that can still come, taken out until none waits for one that was. */
function eventsOf(world: World): EventSpec[] {
  let events = world.scenario.events.map((event) => ({ ...event, effects: effectsOf(world, event.effects) }));
  for (;;) {
    const happening = new Set(events.map(({ id }) => id));
    const standing = events.filter(({ conditions }) => conditions.every((each) => stands(world, each, happening)));
    if (standing.length === events.length) return events;
    events = standing;
  }
}

function stands({ ids }: World, condition: EventSpec['conditions'][number], happening: ReadonlySet<string>): boolean {
  if ('event' in condition) return happening.has(condition.event);
  return !('state' in condition) || condition.state === SELF || ids.has(condition.state);
}

function casesOf(
  world: World,
  cases: NonNullable<ChoiceSpec['cases']>,
  happening: ReadonlySet<string>,
): NonNullable<ChoiceSpec['cases']> {
  return cases
    .filter(({ conditions }) => conditions.every((each) => stands(world, each, happening)))
    .map((one) => ({ ...one, effects: effectsOf(world, one.effects) }));
}

/** The word for whoever is asked. */
const SELF = 'self';

function effectsOf(world: World, effects: readonly Effect[]): Effect[] {
  return effects.flatMap((effect): Effect[] => {
    if ('about' in effect && !world.ids.has(effect.about)) return [];
    if (!('targets' in effect)) return [effect];
    const targets = targetsOf(world, effect.targets);
    return targets === null ? [] : [{ ...effect, targets }];
  });
}

/** A stake in the protector's market is those's that are there and their copies'; nobody's, it goes. */
function* stakesOf({ scenario, members }: World): Iterable<[string, Scenario['stakes'][string]]> {
  for (const [id, stake] of Object.entries(scenario.stakes)) {
    if (!stake.market) {
      yield [id, stake];
      continue;
    }
    const named = stake.market;
    const market = members.filter(({ of }) => named.includes(of)).map((member) => member.id);
    if (market.length > 0) yield [id, { ...stake, market }];
  }
}

/** The states named and all their copies; null where none is left. */
function targetsOf(world: World, targets: Selector): Selector | null {
  if ('all' in targets) return targets;
  const named = 'bloc' in targets ? (world.scenario.blocs[targets.bloc]?.members ?? []) : targets.states;
  const states = [
    ...named.filter((id) => id === SELF),
    ...world.members.filter(({ of }) => named.includes(of)).map(({ id }) => id),
  ];
  return states.length === 0 ? null : { states };
}

const COLUMNS = 16;
const CELL = 10;

function cornerOf(index: number): [number, number] {
  return [(index % COLUMNS) * CELL, Math.floor(index / COLUMNS) * CELL];
}

function regionOf(index: number): string {
  return `square${index}`;
}

function gridOf(size: number): MapSpec {
  const side = CELL - 2;
  return {
    kind: 'shapes',
    width: COLUMNS * CELL,
    height: Math.ceil(size / COLUMNS) * CELL,
    lenses: [],
    shapes: Array.from({ length: size }, (_, index) => {
      const [x, y] = cornerOf(index);
      return {
        id: regionOf(index),
        rings: [
          [
            [x, y],
            [x + side, y],
            [x + side, y + side],
            [x, y + side],
          ],
        ],
      };
    }),
  };
}
