/** A government's node on its way into the hash: more than half of all numbers of a state. */
import type { Belief, GearNode, RolloutNode, StateNode } from '../model/index.ts';
import { flag, number, numberOrNull, numbers, stray, string, stringOrNull } from './numbers.ts';
import { countOf, expectKeys, figures, hasFields, list, type Place, place } from './tables.ts';

const STATE = countOf<StateNode>({
  posture: true,
  wording: true,
  removalDue: true,
  cap: true,
  inForce: true,
  forceTurn: true,
  decidedTurn: true,
  securityLaw: true,
  compliance: true,
  beliefs: true,
  doubts: true,
  extraWindows: true,
  deferred: true,
  deferrals: true,
  reviewDue: true,
  oversight: true,
  encryption: true,
  redundancy: true,
  diversityMandate: true,
  auctionConditions: true,
  doorOpen: true,
  financed: true,
  coFunded: true,
  subsidised: true,
  ruralSubsidy: true,
  creditFrom: true,
  credit: true,
  autonomy: true,
  carrierGoodwill: true,
  consulted: true,
  rivalry: true,
  electedTurn: true,
  pressed: true,
  tailored: true,
  hardened: true,
  severity: true,
  invested: true,
  credited: true,
  heldUntil: true,
  resentment: true,
  rollout: true,
  gear: true,
  support: true,
  spentUsdBn: true,
  carrierCostUsdBn: true,
  delayCostUsdBn: true,
  exportsLostUsdBn: true,
  incidents: true,
  chipConsent: true,
  compensation: true,
  banScope: true,
  extradition: true,
  extraditionDue: true,
});

export function stateNode(node: StateNode, start: number): number {
  if (!hasFields(node, STATE)) return start;
  let at = start;
  numbers[at] = number(node.posture);
  numbers[at + 1] = string(node.wording);
  numbers[at + 2] = numberOrNull(node.removalDue);
  numbers[at + 3] = numberOrNull(node.cap);
  numbers[at + 4] = number(node.inForce);
  numbers[at + 5] = numberOrNull(node.forceTurn);
  numbers[at + 6] = number(node.decidedTurn);
  numbers[at + 7] = flag(node.securityLaw);
  numbers[at + 8] = number(node.compliance);
  numbers[at + 9] = number(node.deferrals);
  numbers[at + 10] = numberOrNull(node.reviewDue);
  numbers[at + 11] = number(node.oversight);
  numbers[at + 12] = number(node.encryption);
  numbers[at + 13] = number(node.redundancy);
  numbers[at + 14] = flag(node.diversityMandate);
  numbers[at + 15] = flag(node.auctionConditions);
  numbers[at + 16] = flag(node.doorOpen);
  numbers[at + 17] = number(node.financed);
  numbers[at + 18] = number(node.coFunded);
  numbers[at + 19] = number(node.subsidised);
  numbers[at + 20] = number(node.pressed);
  numbers[at + 21] = number(node.severity);
  numbers[at + 22] = number(node.support);
  numbers[at + 23] = number(node.spentUsdBn);
  numbers[at + 24] = number(node.carrierCostUsdBn);
  numbers[at + 25] = number(node.delayCostUsdBn);
  numbers[at + 26] = number(node.exportsLostUsdBn);
  numbers[at + 27] = number(node.incidents);
  numbers[at + 28] = number(node.ruralSubsidy);
  numbers[at + 29] = stringOrNull(node.creditFrom);
  numbers[at + 30] = number(node.credit);
  numbers[at + 31] = number(node.autonomy);
  numbers[at + 32] = number(node.carrierGoodwill);
  numbers[at + 33] = flag(node.consulted);
  numbers[at + 34] = number(node.rivalry);
  numbers[at + 35] = number(node.electedTurn);
  numbers[at + 36] = number(node.chipConsent);
  numbers[at + 37] = string(node.compensation);
  numbers[at + 38] = string(node.extradition);
  numbers[at + 39] = numberOrNull(node.extraditionDue);
  numbers[at + 40] = string(node.banScope);
  numbers[at + 41] = number(node.invested);
  numbers[at + 42] = number(node.credited);
  numbers[at + 43] = numberOrNull(node.heldUntil);
  numbers[at + 44] = number(node.resentment);
  numbers[at + 45] = numberOrNull(node.tailored);
  numbers[at + 46] = number(node.hardened);
  at = list(node.extraWindows, number, at + 47);
  at = list(node.deferred, number, at);
  at = rollout(node.rollout, at);
  at = gear(node.gear, at);
  at = figures(node.doubts, doubtsPlace, at);
  return beliefs(node.beliefs, at);
}

const doubtsPlace = place();
const beliefsPlace = place();
const BELIEF = countOf<Belief>({ capability: true, law: true, listen: true, disrupt: true, manageability: true });

function beliefs(table: StateNode['beliefs'], at: number): number {
  const { keys, rank, set } = expectKeys(table, beliefsPlace);
  let i = 0;
  for (const ministry in table) {
    const node = table[ministry];
    if (node) belief(node, at + (rank[i] as number) * BELIEF);
    else stray();
    i++;
  }
  const end = at + keys.length * BELIEF;
  numbers[end] = set;
  return end + 1;
}

function belief(node: Belief, at: number): number {
  if (!hasFields(node, BELIEF)) return at;
  numbers[at] = number(node.capability);
  numbers[at + 1] = number(node.law);
  numbers[at + 2] = number(node.listen);
  numbers[at + 3] = number(node.disrupt);
  numbers[at + 4] = number(node.manageability);
  return at + 5;
}

const ROLLOUT = countOf<RolloutNode>({
  built: true,
  coverage: true,
  spectrumTurn: true,
  midBandTurn: true,
  courtTurns: true,
  lostToSwap: true,
  lostToSupply: true,
  lostToSpectrum: true,
  lostToCourts: true,
  crews: true,
});
const CREWS = countOf<RolloutNode['crews']>({ coverage: true, swap: true, core: true });

function rollout(node: RolloutNode, at: number): number {
  if (!hasFields(node, ROLLOUT) || !hasFields(node.crews, CREWS)) return at;
  const { crews } = node;
  numbers[at] = number(node.built);
  numbers[at + 1] = number(node.coverage);
  numbers[at + 2] = number(node.spectrumTurn);
  numbers[at + 3] = number(crews.coverage);
  numbers[at + 4] = number(crews.swap);
  numbers[at + 5] = number(crews.core);
  numbers[at + 6] = number(node.courtTurns);
  numbers[at + 7] = number(node.lostToSwap);
  numbers[at + 8] = number(node.lostToSupply);
  numbers[at + 9] = number(node.lostToSpectrum);
  numbers[at + 10] = number(node.lostToCourts);
  numbers[at + 11] = numberOrNull(node.midBandTurn);
  return at + 12;
}

const GEAR = countOf<GearNode>({ ran4g: true, ran5g: true, core: true, ordersRan: true, ordersCore: true });
const gearPlaces: Readonly<Record<keyof GearNode, Place>> = {
  ran4g: place(),
  ran5g: place(),
  core: place(),
  ordersRan: place(),
  ordersCore: place(),
};

function gear(node: GearNode, start: number): number {
  if (!hasFields(node, GEAR)) return start;
  let at = figures(node.ran4g, gearPlaces.ran4g, start);
  at = figures(node.ran5g, gearPlaces.ran5g, at);
  at = figures(node.core, gearPlaces.core, at);
  at = figures(node.ordersRan, gearPlaces.ordersRan, at);
  return figures(node.ordersCore, gearPlaces.ordersCore, at);
}
