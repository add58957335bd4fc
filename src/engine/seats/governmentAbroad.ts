/** What a government that nobody plays says, takes and leads abroad between its decisions: at most one such order a turn, most of them once. */
import type { BlocId, Order, StateNode } from '../model/index.ts';
import { standingScores } from '../rules/outlook.ts';
import { isPunished } from '../rules/retaliation.ts';
import { isThreatened } from '../rules/threat.ts';
import { attributes } from '../rules/world.ts';
import { type Draft, tryOrder } from './draft.ts';
import { isFirst } from './governmentAtHome.ts';

/** Wealth below which the rival's credit is taken, and the protector's. */
const POOR = 0.35;
const NOT_RICH = 0.6;
/** Tie to the protector below which a government owes it little, and from which much. */
const LOOSE = 0.4;
const CLOSE = 0.8;
/** Support from which a government goes first among its partners; strength of a programme that needs no leader any more. */
const FIRM = 50;
const ADOPTED = 0.5;
/** Fear of the rival from which a pledge of it is worth asking for, and a word in its favour. */
const FEARFUL = 1.5;
/** Doubt about the protector from which a pledge of it is. */
const DOUBTFUL = 0.35;

export function careAbroad(draft: Draft, node: StateNode): void {
  const order = answerCredit(draft, node) ?? leadPartners(draft, node) ?? askPledge(draft, node) ?? speak(draft, node);
  if (order) tryOrder(draft, order);
}

/** Whether it means to stay where it is. */
function stays({ world, view }: Draft, node: StateNode): boolean {
  return standingScores(world, view.state, view.seat).best === node.posture;
}

/** Poor states take what is lent to a rule that they mean to keep; close allies say no to the other side. */
function answerCredit(draft: Draft, node: StateNode): Order | null {
  const { world, view } = draft;
  const { tie, wealth } = attributes(world, view.seat);
  const { protector, rival } = world;
  if (wealth >= NOT_RICH || node.credit > 0 || !isFirst(draft, 'acceptFinance')) return null;
  if (node.posture >= 2) return { kind: 'acceptFinance', from: protector };
  if (tie >= CLOSE && isFirst(draft, 'refuseFinance')) return { kind: 'refuseFinance', from: rival };
  return wealth < POOR && tie < LOOSE && stays(draft, node) ? { kind: 'acceptFinance', from: rival } : null;
}

/** On firm ground, and not yet punished for it, a government that has closed its networks leads the bloc whose law binds most. */
function leadPartners(draft: Draft, node: StateNode): Order | null {
  const { state, seat, scenario } = draft.view;
  if (node.inForce < 3 || node.support < FIRM || !isFirst(draft, 'leadBloc') || isPunished(state, seat)) return null;
  const law = (bloc: BlocId): number => scenario.blocs[bloc]?.law.value ?? 0;
  const [bloc] = Object.keys(scenario.blocs)
    .filter((id) => law(id) > 0 && scenario.blocs[id]?.members.includes(seat))
    .filter((id) => (state.blocs[id]?.programme ?? 1) < ADOPTED)
    .sort((a, b) => law(b) - law(a) || (a < b ? -1 : 1));
  return bloc === undefined ? null : { kind: 'leadBloc', bloc };
}

function askPledge(draft: Draft, node: StateNode): Order | null {
  const { world, view } = draft;
  const { protector, rival, p } = world;
  const { tier, tie } = attributes(world, view.seat);
  const fears = node.posture < 2 && node.severity >= FEARFUL && tie < CLOSE;
  // Of the protector by those who have gone along with it, and where it would give one.
  const given = tier >= 1 || view.state.world.strain >= p.pledgeNeed;
  const doubts = node.posture >= 2 && (node.doubts[protector] ?? 0) >= DOUBTFUL;
  if (!fears && !(given && doubts)) return null;
  return isFirst(draft, 'seekPledge') ? { kind: 'seekPledge', from: fears ? rival : protector } : null;
}

/** Under an open threat a government that has acted says so; one that is pressed hard and owes little says that it decides for itself. */
function speak(draft: Draft, node: StateNode): Order | null {
  const { world, view } = draft;
  const { state, seat } = view;
  const threatened = isThreatened(state, seat);
  const defiant = node.posture === 0 && node.severity >= FEARFUL && attributes(world, seat).tie < LOOSE;
  if ((!threatened && !defiant) || !isFirst(draft, 'publicStatement')) return null;
  return { kind: 'publicStatement', stand: threatened && node.posture >= 2 ? 'for' : 'against' };
}
