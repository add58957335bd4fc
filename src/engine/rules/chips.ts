/** Who makes chips and the tools for them, and how far they go along with the protector's rules (MODEL 5). */
import type { PublicState, StateFigures, StateId, VendorId } from '../model/index.ts';
import { clamp01 } from '../numeric.ts';
import type { World } from './world.ts';

type ChipFigure = Extract<keyof StateFigures, 'chipTools' | 'chipFoundries'>;

/** A state's share of the world's chip-making tools, or of what foundries make with them, 0 to 1. */
export function chipShare(world: World, id: StateId, of: ChipFigure): number {
  return world.scenario.states[id]?.figures[of]?.value ?? 0;
}

/** Governments that make chips or tools, sorted. */
export function chipmakers(world: World): StateId[] {
  return world.governments.filter(
    (id) => chipShare(world, id, 'chipTools') + chipShare(world, id, 'chipFoundries') > 0,
  );
}

/** Weight of the governments that have themselves closed at least their cores, over that of all, 0 to 1: for them a cut-off is company. */
export function alliedConsent(world: World, state: PublicState): number {
  let weight = 0;
  for (const id of world.governments) {
    if ((state.states[id]?.posture ?? 0) >= 2) weight += world.attributes[id]?.weight ?? 0;
  }
  return world.weightOfAll > 0 ? clamp01(weight / world.weightOfAll) : 0;
}

/**
 * How far governments take a cut-off for a matter of security, 0 to 1, and so look anew at what the vendor will be building with: one that no
 * partner shares reads as a trade war.
 */
export function cutOffHeeded(world: World, state: PublicState): number {
  const { cutOffAlone } = world.p;
  return cutOffAlone + (1 - cutOffAlone) * alliedConsent(world, state);
}

/**
 * How far the rule on foreign-made chips reaches the foundries, 0 to 1: the law alone obliges them to a part, and their governments' consent
 * does the rest. 1 where the scenario names no foundries.
 */
export function foundryReach(world: World, state: PublicState): number {
  const { foundryForced } = world.p;
  let share = 0;
  let along = 0;
  for (const id of world.governments) {
    const made = chipShare(world, id, 'chipFoundries');
    share += made;
    along += made * (state.states[id]?.chipConsent ?? 0);
  }
  return share > 0 ? foundryForced + (1 - foundryForced) * (along / share) : 1;
}

/** Share of the world's chip-making tools that the rival cannot buy, 0 to 1: the protector's own, and those of states that go along. */
export function toolsHeld(world: World, state: PublicState): number {
  if (!state.world.toolsBarred) return 0;
  let held = 1;
  for (const id of world.governments) {
    held -= chipShare(world, id, 'chipTools') * (1 - (state.states[id]?.chipConsent ?? 0));
  }
  return clamp01(held);
}

/**
 * Part of the growth of substitution that the bar on tools takes, 0 to 1. Tools can stand in for each other, so that what is held bites only
 * beyond `toolsLeak`: alone the protector's bar leaks.
 */
export function toolsSlowing(world: World, state: PublicState): number {
  const { toolsLeak, toolsSlow } = world.p;
  const held = toolsHeld(world, state);
  return toolsLeak < 1 ? toolsSlow * clamp01((held - toolsLeak) / (1 - toolsLeak)) : 0;
}

/** What a rule on a vendor's chips is to those who sell them, against one on the largest restricted vendor's, 0 to 1. */
export function chipRuleSize({ restricted, restrictedWeight }: World, vendor: VendorId): number {
  const largest = Math.max(0, ...restricted.map((v) => restrictedWeight[v] ?? 0));
  return largest > 0 ? (restrictedWeight[vendor] ?? 0) / largest : 0;
}

/**
 * Strain of the rule on foreign-made chips: partners are told whom to sell to, and the fewer see the risk as the protector does, the worse; a small customer is
 * missed less.
 */
export function chipRuleStrain(world: World, state: PublicState, vendor: VendorId): number {
  const { chipRuleAlone, exportStrainChips } = world.p;
  return chipRuleSize(world, vendor) * (exportStrainChips + chipRuleAlone * (1 - alliedConsent(world, state)));
}

/**
 * Deliveries that partners' carriers have ordered and miss, as a share of their new radio orders, by what each partner counts for, 0 to 1: those
 * who still buy there pay for a cut-off, and know whose it is.
 */
export function partnersShort(world: World, state: PublicState): number {
  let short = 0;
  for (const id of world.governments) {
    const orders = state.states[id]?.gear.ordersRan;
    let missed = 0;
    for (const v of world.restricted) {
      const vendor = state.vendors[v];
      if (vendor && vendor.regime !== 'none') missed += (orders?.[v] ?? 0) * (1 - vendor.supply);
    }
    short += missed * (world.attributes[id]?.weight ?? 0);
  }
  return world.weightOfAll > 0 ? clamp01(short / world.weightOfAll) : 0;
}

/** Strain of barring tools: the share of those made by partners that do not go along. */
export function toolsStrain(world: World, state: PublicState): number {
  let against = 0;
  for (const id of world.governments) {
    against += chipShare(world, id, 'chipTools') * (1 - (state.states[id]?.chipConsent ?? 0));
  }
  return world.p.toolsStrain * against;
}

/** What one concession adds to a state's consent, 0 to 1: more where partners see the risk as the protector does. */
export function concessionGains(world: World, state: PublicState): number {
  return world.p.courtStep * (1 - world.p.courtAlone * (1 - alliedConsent(world, state)));
}
