/** What a cross-check sees: the sound parts of a scenario, all its names, and a place to put what it finds. */
import type { Powers, Scenario } from '../../engine/model/index.ts';
import type { ProblemCode } from '../messages.ts';
import type { Finding, ProblemData, Step, StepPath } from '../problem.ts';

type Keyed = 'ministries' | 'states' | 'vendors' | 'blocs' | 'parameters' | 'stakes' | 'orders' | 'roles' | 'sources';
type Listed = 'ties' | 'events' | 'dilemmas' | 'contested';
type ItemOf<K extends Listed> = NonNullable<Scenario[K]>[number];
type EntryOf<K extends Keyed> = NonNullable<Scenario[K][keyof Scenario[K]]>;

export interface CheckContext {
  /**
   * Keys of a part as written, sound or not: a name that is there can be referred to. Null where the part is missing or no object: the
   * schema says so, and that each of its names is missing would be an echo.
   */
  names(part: Keyed): readonly string[] | null;
  /** Ids of the events as written, likewise. */
  readonly eventIds: readonly string[] | null;
  /** The sound entries of a part. An entry that the schema complains of is left out: what a check said of it would be an echo. */
  entries<K extends Keyed>(part: K): readonly (readonly [id: string, entry: EntryOf<K>])[];
  items<K extends Listed>(part: K): readonly (readonly [index: number, item: ItemOf<K>])[];
  /** A whole part where all of it is sound, else null. */
  part<K extends keyof Scenario>(part: K): Scenario[K] | null;
  /** The scenario as written, for walks that expect nothing of it. */
  readonly written: unknown;
  find(code: ProblemCode, path: StepPath, data: ProblemData, more?: Pick<Finding, 'onKey' | 'near'>): void;
}

/**
 * Whether a complaint of the schema leaves a value of the right kind, which can still be summed or referred to. An unknown key is not so
 * harmless as it looks: what stands under it, and under a key that can be no name, the schema has not looked at.
 */
function isHarmless({ code, data, onKey }: Finding): boolean {
  if (code === 'badName') return onKey !== true;
  return code === 'tooSmall' || code === 'tooBig' || code === 'figureOrder' || data.of === 'characters';
}

/**
 * @param written plain JSON, as written and migrated
 * @param complaints of the schema about it, with paths from its root
 * @param found where the checks' findings go
 */
export function createContext(written: unknown, complaints: readonly Finding[], found: Finding[]): CheckContext {
  const broken = brokenPlaces(complaints);
  const unseen = new Set(complaints.filter((complaint) => !isHarmless(complaint)).map(({ path }) => keyOf(path)));
  // What stands within a list that is too long, or in anything else that is itself complained of, the schema has not looked at.
  const isSound = (...path: Step[]) =>
    !broken.has(keyOf(path)) && !path.some((_, length) => unseen.has(keyOf(path.slice(0, length))));
  const partOf = (part: string): unknown =>
    isRecord(written) && Object.hasOwn(written, part) ? written[part] : undefined;
  const membersOf = (part: string): readonly (readonly [string, unknown])[] | null => {
    const value = partOf(part);
    return isRecord(value) ? Object.entries(value) : null;
  };
  const elementsOf = (part: string): readonly unknown[] | null => {
    const value = partOf(part);
    return Array.isArray(value) ? value : null;
  };
  // A value at a sound place has the type that the schema gives it; this is the one place where that is taken on trust.
  const trusted = <T>(value: unknown): T => value as T;
  return {
    names: (part) => membersOf(part)?.map(([id]) => id) ?? null,
    eventIds:
      elementsOf('events')?.flatMap((event) => (isRecord(event) && typeof event.id === 'string' ? [event.id] : [])) ??
      null,
    entries: <K extends Keyed>(part: K) =>
      (membersOf(part) ?? [])
        .filter(([id]) => isSound(part, id))
        .map(([id, entry]) => [id, trusted<EntryOf<K>>(entry)] as const),
    items: <K extends Listed>(part: K) =>
      (elementsOf(part) ?? [])
        .map((item, index) => [index, trusted<ItemOf<K>>(item)] as const)
        .filter(([index]) => isSound(part, index)),
    part: <K extends keyof Scenario>(part: K) =>
      isSound(part) && partOf(part) !== undefined ? trusted<Scenario[K]>(partOf(part)) : null,
    written,
    find: (code, path, data, more = {}) => {
      found.push({ code, path, data, ...more });
    },
  };
}

/** The two powers where both are states: what is asked of a power that is none would be an echo. */
export function knownPowers(context: CheckContext): Powers | null {
  const powers = context.part('powers');
  const states = context.names('states') ?? [];
  return powers !== null && states.includes(powers.protector) && states.includes(powers.rival) ? powers : null;
}

/** Each place that holds a harmful complaint, and each place above it. */
function brokenPlaces(complaints: readonly Finding[]): ReadonlySet<string> {
  const broken = new Set<string>();
  for (const complaint of complaints) {
    if (isHarmless(complaint)) continue;
    const { path } = complaint;
    for (let length = path.length; length >= 0; length--) broken.add(keyOf(path.slice(0, length)));
  }
  return broken;
}

function keyOf(path: StepPath): string {
  return JSON.stringify(path);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
