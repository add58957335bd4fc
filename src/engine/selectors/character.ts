/** What a government is like by its figures, what it turns on now, and what on record bears on what it is promised and threatened with. */
import {
  type AppraisalTerm,
  type Commitment,
  OPEN_ENDS,
  type SeatView,
  type StateId,
  TRAITS,
  type Trait,
} from '../model/index.ts';
import type { Attributes } from '../rules/attributes.ts';
import { standingPromises, trusted } from '../rules/offer.ts';
import { credibility, openThreats } from '../rules/threat.ts';
import { attributes, type World, worldOf } from '../rules/world.ts';
import { appraise, compared, postureAhead } from './appraisal.ts';

type Seen = Pick<SeatView, 'scenario' | 'state'>;

/** How much of each trait a government has, on a scale of the trait's own: figures from before the game begins. */
const MEASURES: Readonly<Record<Trait, (a: Attributes) => number>> = {
  cost: (a) => a.swap + a.capex5g,
  dispute: (a) => a.dispute,
  gear: (a) => a.restricted4g,
  homeVendor: (a) => a.homeVendor,
  market: (a) => a.exportsToRival,
  partners: (a) => a.law,
  power: (a) => a.power,
  security: (a) => a.tie * (a.troops + a.front + a.tier),
};

/** By scenario: traits rest on its figures alone. */
const known = new WeakMap<World, ReadonlyMap<StateId, readonly [Trait, Trait]>>();

/** The two traits by which a government stands out most among all: those that most others have less of. They never change in a game. */
export function traitsOf({ scenario }: Pick<Seen, 'scenario'>, id: StateId): readonly [Trait, Trait] | null {
  const world = worldOf(scenario);
  let traits = known.get(world);
  if (!traits) {
    traits = new Map(world.governments.map((government) => [government, foremost(world, government)]));
    known.set(world, traits);
  }
  return traits.get(id) ?? null;
}

function foremost(world: World, id: StateId): readonly [Trait, Trait] {
  const less = (trait: Trait): number => {
    const own = MEASURES[trait](attributes(world, id));
    return world.governments.filter((other) => MEASURES[trait](attributes(world, other)) < own).length;
  };
  const ranked = TRAITS.map((trait) => ({ trait, less: less(trait) })).sort(
    (a, b) => b.less - a.less || (a.trait < b.trait ? -1 : 1),
  );
  const [first, second] = ranked;
  if (!first || !second) throw new RangeError(id);
  return [first.trait, second.trait];
}

/** The reason that speaks loudest between a government's rule and the next one. */
export interface TurningReason {
  readonly term: AppraisalTerm;
  /** Whether it keeps the government from going further, or carries it there. */
  readonly holds: boolean;
}

/**
 * Of a government that scores best where it stands, the term that speaks most against the best of the rules that go further; of one that scores
 * better there, the term that speaks most for it. Null where no term shows.
 */
export function turningReason(view: Seen, id: StateId): TurningReason | null {
  const appraisal = appraise(view, id);
  const ahead = postureAhead(appraisal, appraisal.today);
  const { terms, total } = compared(appraisal, ahead);
  const holds = total <= 0;
  const most = terms.reduce((best, term) =>
    (holds ? term.value < best.value : term.value > best.value) ? term : best,
  );
  return most.value === 0 || most.value < 0 !== holds ? null : { term: most.key, holds };
}

/** What is on record when a government weighs a threat or a promise that stands. */
export interface RecordBehind {
  readonly kind: Commitment['kind'];
  /** How likely the government holds it to be carried out or kept, 0 to 1. */
  readonly believed: number;
  /** The issuer's latest of the same kind that were put to the test, the latest first. */
  readonly precedents: readonly Commitment[];
}

const MOST_QUOTED = 2;

/** The protector's open threats and promises to a government, each kind with how it is believed and with what came of the last ones. */
export function recordsBehind({ scenario, state }: Seen, id: StateId): RecordBehind[] {
  const world = worldOf(scenario);
  const quoted = (kind: Commitment['kind']): readonly Commitment[] =>
    Object.values(state.commitments)
      .filter((c) => c.kind === kind && c.issuer === world.protector && OPEN_ENDS.every((open) => c.status !== open))
      .filter((c) => c.settledTurn !== null && (kind === 'threat' || c.demand > 0))
      .sort((a, b) => (b.settledTurn ?? 0) - (a.settledTurn ?? 0) || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_QUOTED);
  const found: RecordBehind[] = [];
  const threats = openThreats(state, world.protector).filter(({ target }) => target === id);
  if (threats.length > 0) {
    const believed = Math.max(...threats.map((threat) => credibility(world, state, threat)));
    found.push({ kind: 'threat', believed, precedents: quoted('threat') });
  }
  const promises = standingPromises(state, world.protector);
  if (promises.some(({ target }) => target === id)) {
    found.push({
      kind: 'promise',
      believed: trusted(world, state, promises.length - 1),
      precedents: quoted('promise'),
    });
  }
  return found.filter(({ precedents }) => precedents.length > 0);
}
