/** When an event or a dilemma can come: what each condition asks of the state of the game. */
import {
  type ChoiceCase,
  type ChoiceSpec,
  type Condition,
  type PublicState,
  regimeStep,
  type StateId,
} from '../model/index.ts';
import { meanBelief, meanHarmFelt } from './beliefs.ts';
import { restricted4g } from './gear.ts';
import { isPunished, standingRetaliations } from './retaliation.ts';
import { openThreats } from './threat.ts';
import type { World } from './world.ts';

/**
 * @param turn in which the condition is asked about
 * @param self the seat that a dilemma asks, for which the word stands in its conditions; null for an event, which asks nobody
 * @returns false of a state, vendor or bloc that this world has not
 */
export function holds(
  world: World,
  state: PublicState,
  turn: number,
  condition: Condition,
  self: StateId | null,
): boolean {
  if ('state' in condition) {
    const id = condition.state === 'self' && self !== null ? self : condition.state;
    return holdsOf(world, state, turn, condition, id);
  }
  switch (condition.kind) {
    case 'countAtLeast':
      return countFrom(state, condition.level) >= condition.count;
    case 'countBelow':
      return countFrom(state, condition.level) < condition.count;
    case 'strainAtLeast':
      return state.world.strain >= condition.value;
    case 'strainBelow':
      return state.world.strain < condition.value;
    case 'honestyBelow':
      return state.world.honesty < condition.value;
    case 'programmeAtLeast':
      return (state.blocs[condition.bloc]?.programme ?? -1) >= condition.value;
    case 'threatsSettled':
      return (
        Object.values(state.commitments).filter((c) => c.kind === 'threat' && c.status === condition.status).length >=
        condition.count
      );
    case 'retaliationsAtLeast':
      return standingRetaliations(state) >= condition.count;
    case 'regimeAtLeast':
      return regimeStep(state.vendors[condition.vendor]?.regime ?? 'none') >= regimeStep(condition.regime);
    case 'regimeAtMost':
      return regimeStep(state.vendors[condition.vendor]?.regime ?? 'none') <= regimeStep(condition.regime);
    case 'supplyBelow':
      return (state.vendors[condition.vendor]?.supply ?? 1) < condition.value;
    case 'substitutionAtLeast':
      return (state.vendors[condition.vendor]?.substitution ?? -1) >= condition.value;
    case 'orderShareAtLeast':
      return (state.vendors[condition.vendor]?.orderShare ?? -1) >= condition.value;
    case 'happened':
      return Object.hasOwn(state.happened, condition.event);
    case 'happenedBefore':
      return turn - (state.happened[condition.event] ?? turn + 1) >= condition.turns;
    case 'notHappened':
      return !Object.hasOwn(state.happened, condition.event);
  }
}

/** The case of a choice that holds for the seat that is asked: the first of those whose conditions all do; null where none does. */
export function caseOf(
  world: World,
  state: PublicState,
  turn: number,
  { cases = [] }: ChoiceSpec,
  self: StateId,
): ChoiceCase | null {
  return cases.find(({ conditions }) => conditions.every((each) => holds(world, state, turn, each, self))) ?? null;
}

type OfState = Extract<Condition, { readonly state: StateId }>;

function holdsOf(world: World, state: PublicState, turn: number, condition: OfState, id: StateId): boolean {
  const node = state.states[id];
  const spec = world.scenario.states[id];
  if (!node || !spec) return false;
  switch (condition.kind) {
    case 'postureAtLeast':
      return node.posture >= condition.level;
    case 'postureAtMost':
      return node.posture <= condition.level;
    case 'decidedWithin':
      return node.decidedTurn >= 0 && turn - node.decidedTurn <= condition.turns;
    case 'freedomAtLeast':
      return spec.figures.freedom.value >= condition.value;
    case 'exportsToRivalAtLeast':
      return spec.figures.goodsExportsGdp.value * spec.figures.exportsToRival.value >= condition.value;
    case 'memberOf':
      return world.scenario.blocs[condition.bloc]?.members.includes(id) ?? false;
    case 'restricted4gAtLeast':
      return restricted4g(world, node) >= condition.value;
    case 'restricted4gBelow':
      return restricted4g(world, node) < condition.value;
    case 'listenAtLeast':
      return meanHarmFelt(world, node).listen >= condition.value;
    case 'manageabilityBelow':
      return meanBelief(world, node).manageability < condition.value;
    case 'supportBelow':
      return node.support < condition.value;
    case 'complianceBelow':
      return node.posture > 0 && node.compliance < condition.value;
    case 'coverageAtLeast':
      return node.rollout.coverage >= condition.value;
    case 'coverageBelow':
      return node.rollout.coverage < condition.value;
    case 'incidentsAtLeast':
      return node.incidents >= condition.count;
    case 'threatOpen':
      return openThreats(state, world.protector).some((c) => c.target === id);
    case 'retaliated':
      return isPunished(state, id);
  }
}

/** States, powers included, that stand at a posture or beyond. */
function countFrom(state: PublicState, level: number): number {
  return Object.values(state.states).filter((node) => node.posture >= level).length;
}
