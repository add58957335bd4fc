/** Whom the rival warns, whom it makes an example of, and whom it can still win. */
import type { PublicState, SeatView, StateId } from '../model/index.ts';
import { meanHarmFelt } from '../rules/beliefs.ts';
import { nextWindowIn } from '../rules/calendar.ts';
import { standingScores } from '../rules/outlook.ts';
import { exposureAndLoneliness, provocation } from '../rules/retaliation.ts';
import { telegraphed } from '../rules/telegraphed.ts';
import { attributes, type World } from '../rules/world.ts';

/** A rule from which the rival feels itself named. */
const AFFRONT = 2;
/** One that shuts its vendors out. */
const SHUT_OUT = 3;
/** Fear from which an assurance has something to take back. */
const FEAR_RAISED = 1.2;
/** Turns ahead for which a person's government, whose mind is not telegraphed, is read from its interests. */
const LOOK_AHEAD = 2;
/** Wealth below which credit counts for more than price, harm felt by listening from which a pledge has something to answer. */
const POOR = 0.4;
const UNSURE = 0.15;
/** Years for which a decision stays an affront for which people are held. */
const FRESH_YEARS = 1;

/** Whether a government is about to go further than it stands, to a rule that the rival takes as an affront. */
export function leansAway(world: World, view: SeatView, id: StateId): boolean {
  const { state, scenario } = view;
  const today = state.states[id]?.posture ?? 0;
  if (state.humans.includes(id)) {
    const near = (nextWindowIn(scenario, state, id) ?? LOOK_AHEAD + 1) <= LOOK_AHEAD;
    const best = near ? standingScores(world, state, id).best : today;
    return best > today && best >= AFFRONT;
  }
  const moves = telegraphed(state).bySeat.get(id) ?? [];
  return moves.some(
    ({ action }) => action.kind === 'setPosture' && action.posture > today && action.posture >= AFFRONT,
  );
}

/** Those that lean away and do not fear enough yet, the most exposed and the loneliest first. */
export function warnable(
  world: World,
  { state }: SeatView,
  leaning: ReadonlySet<StateId>,
  fearEnough: number,
): StateId[] {
  return byExposure(world, state, [...leaning]).filter((id) => (state.states[id]?.severity ?? 1) < fearEnough);
}

/** Governments that hold or hand over an officer of a vendor's, and those whose fresh rule stings most; few come so far. */
export function affronted(world: World, { state }: SeatView, outrage: number): StateId[] {
  const stings = (id: StateId): number => {
    const node = state.states[id];
    if (!node || node.decidedTurn < 0 || state.turn - node.decidedTurn > FRESH_YEARS * world.perYear) return 0;
    return node.posture >= SHUT_OUT ? provocation(world, state, id, node.posture) : 0;
  };
  const prosecutes = (id: StateId): boolean => {
    const answer = state.states[id]?.extradition ?? 'none';
    return answer === 'asked' || answer === 'granted';
  };
  const outrages = (id: StateId): boolean => prosecutes(id) || stings(id) > outrage * world.p.retaliationProvoked;
  return world.governments
    .filter(outrages)
    .sort((a, b) => Number(prosecutes(b)) - Number(prosecutes(a)) || stings(b) - stings(a) || (a < b ? -1 : 1));
}

/** Each list in the order of who is worth most, and made only for whoever asks for it. */
export interface Winnable {
  /** Those that stay though they were warned. */
  feared(): readonly StateId[];
  /** Those about to decide to whom credit matters, who have much to lose, or who think that the rival listens. */
  poor(): readonly StateId[];
  exposed(): readonly StateId[];
  unsure(): readonly StateId[];
}

export function canBeWon(
  world: World,
  { state, scenario }: SeatView,
  leaning: ReadonlySet<StateId>,
  within: number,
): Winnable {
  const staying = (): StateId[] =>
    world.governments.filter((id) => (state.states[id]?.posture ?? AFFRONT) < AFFRONT && !leaning.has(id));
  const soon = (): StateId[] => staying().filter((id) => (nextWindowIn(scenario, state, id) ?? within + 1) <= within);
  const market = (id: StateId): number => scenario.states[id]?.figures.capex5gUsdBn.value ?? 0;
  const isFeared = (id: StateId): boolean => (state.states[id]?.severity ?? 1) > FEAR_RAISED;
  const isPoor = (id: StateId): boolean => attributes(world, id).wealth < POOR;
  const isUnsure = (id: StateId): boolean => {
    const node = state.states[id];
    return node !== undefined && meanHarmFelt(world, node).listen > UNSURE;
  };
  return {
    feared: () => byExposure(world, state, staying().filter(isFeared)),
    poor: () => mostFirst(soon().filter(isPoor), market),
    exposed: () => byExposure(world, state, soon()),
    unsure: () => byExposure(world, state, soon().filter(isUnsure)),
  };
}

/** The most exposed and the loneliest first. */
function byExposure(world: World, state: PublicState, ids: readonly StateId[]): StateId[] {
  return mostFirst(ids, (id) => exposureAndLoneliness(world, state, id));
}

/** Those of whom there is most first, by id where there is as much; each is measured once. */
export function mostFirst(ids: readonly StateId[], measure: (id: StateId) => number): StateId[] {
  const measured = ids.map((id) => ({ id, much: measure(id) }));
  return measured.sort((a, b) => b.much - a.much || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}
