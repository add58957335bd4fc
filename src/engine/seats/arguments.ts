/** What the protector can say to one government, and how much of its gap each argument would close. */
import type { Belief, MinistryId, OrderKind, OrderOf, Reading, StateNode } from '../model/index.ts';
import { harmFelt, meanBelief, pooled, protectorReliability, signalWeight } from '../rules/beliefs.ts';
import type { Aim } from './aims.ts';
import type { Draft } from './draft.ts';

/** With what one government can be moved. */
export const MEANS = [
  'financeBid',
  'coFundRemoval',
  'threaten',
  'promise',
  'technicalCase',
  'disclosePrivately',
  'lobby',
] as const satisfies readonly OrderKind[];

export interface Means {
  readonly order: OrderOf<(typeof MEANS)[number]>;
  /** What it would close of the gap, % of GDP a year, by the protector's own reckoning. */
  readonly gain: number;
}

/** Belief in a manageable risk that the technical case is made against, where more than a first step is wanted. */
const MANAGEABLE = 0.5;

/** Words work through the harm that a rule would take away: the surer of it a government is, the more a rule is worth to it. */
export function argumentsOf(draft: Draft, aim: Aim, node: StateNode): Means[] {
  const { world } = draft;
  const { p } = world;
  const { target } = aim;
  const spared = Math.max(0, aim.wanted.terms.listening - aim.now.terms.listening);
  const [heard, read] = [signalWeight(world, 'lobbying'), signalWeight(world, 'disclosure')];
  const claim = { law: p.claimedLaw, listen: p.lobbyReads };
  const evidence = { capability: p.disclosureCapability, listen: p.disclosureListen };
  const envoys: Means = {
    order: { kind: 'lobby', target },
    gain: spared * riseOf(draft, aim, node, claim, () => heard),
  };
  // The file goes where it moves the whole government most: to a ministry that weighs much, or one that trusts the speaker.
  let file: Means | null = null;
  for (const ministry of world.ministries) {
    const gain = spared * riseOf(draft, aim, node, evidence, (id) => (id === ministry ? read : heard));
    if (file === null || gain > file.gain) file = { order: { kind: 'disclosePrivately', target, ministry }, gain };
  }
  if (file === null) return [envoys];
  const quarrel = aim.wanted.posture >= 3 && meanBelief(world, node).manageability > MANAGEABLE;
  const engineers: Means = { order: { kind: 'technicalCase', target }, gain: file.gain };
  return quarrel ? [engineers, file, envoys] : [file, envoys];
}

/** By what share the harm that a government expects would rise, were each ministry to hear this at the weight given for it. */
function riseOf(
  { world, view }: Draft,
  { target }: Aim,
  node: StateNode,
  reads: Reading,
  weightFor: (ministry: MinistryId) => number,
): number {
  let [before, after] = [0, 0];
  for (const ministry of world.cabinet) {
    const held = node.beliefs[ministry.id];
    if (!held) continue;
    const word = protectorReliability(world, view.state, target, ministry);
    before += ministry.weight * harmFelt(world, held).listen;
    after += ministry.weight * harmFelt(world, moved(held, reads, weightFor(ministry.id), word)).listen;
  }
  return before > 0 ? after / before - 1 : 0;
}

/** Who is surer already is not moved. */
function moved(held: Belief, reads: Reading, weight: number, word: number): Belief {
  const part = (key: 'capability' | 'law' | 'listen'): number =>
    pooled(held[key], Math.max(reads[key] ?? 0, held[key]), weight, word);
  return { ...held, capability: part('capability'), law: part('law'), listen: part('listen') };
}
