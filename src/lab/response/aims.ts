/**
 * What orders are for that are not meant to move a government's decision: each is held to a figure of the state that it is given for, and not to the
 * share of decisions that it flips.
 */
import type { GameState, OrderKind, Scenario, StateNode, VendorNode } from '../../engine/index.ts';

export interface Aim {
  readonly id: AimId;
  /** The figure, in a state. @param giver the seat that gives the order @param target the government that it is about, else the giver */
  readonly read: (scenario: Scenario, state: GameState, giver: string, target: string) => number;
}

export type AimId =
  | 'rule'
  | 'carriers'
  | 'sites'
  | 'cabinet'
  | 'goodwill'
  | 'purse'
  | 'supply'
  | 'consent'
  | 'fear'
  | 'standardsSeat'
  | 'newcomers'
  | 'gear'
  | 'stores'
  | 'ownParts'
  | 'price'
  | 'otherPrices'
  | 'protection'
  | 'resentment'
  | 'homeRule'
  | 'strain'
  | 'scope'
  | 'spectrum'
  | 'sources'
  | 'doubt'
  | 'autonomy';

const giverNode =
  (read: (node: StateNode) => number): Aim['read'] =>
  (_scenario, state, giver) =>
    nodeRead(state, giver, read);
const targetNode =
  (read: (node: StateNode) => number): Aim['read'] =>
  (_scenario, state, _giver, target) =>
    nodeRead(state, target, read);

function nodeRead(state: GameState, id: string, read: (node: StateNode) => number): number {
  const node = state.states[id];
  return node ? read(node) : 0;
}

/** Mean over vendors that are at home with the rival, or over the others. */
const vendors =
  (restricted: boolean, read: (node: VendorNode) => number): Aim['read'] =>
  (scenario, state) => {
    const ids = Object.keys(scenario.vendors).filter(
      (id) => (scenario.vendors[id]?.home === scenario.powers.rival) === restricted,
    );
    const values = ids.flatMap((id) => (state.vendors[id] ? [read(state.vendors[id])] : []));
    return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  };

/** Restricted vendors' share of what a government's carriers order for radio. */
const ordered: Aim['read'] = (scenario, state, _giver, target) => {
  const orders = state.states[target]?.gear.ordersRan ?? {};
  let share = 0;
  for (const [id, part] of Object.entries(orders))
    if (scenario.vendors[id]?.home === scenario.powers.rival) share += part;
  return share;
};

const AIMS: Readonly<Partial<Record<OrderKind, Aim>>> = {
  enforce: { id: 'rule', read: giverNode(({ compliance }) => compliance) },
  exempt: { id: 'carriers', read: giverNode(({ carrierGoodwill }) => carrierGoodwill) },
  subsidiseRemoval: { id: 'rule', read: giverNode(({ compliance }) => compliance) },
  subsidiseRural: { id: 'sites', read: giverNode(({ rollout }) => rollout.built) },
  auctionConditions: { id: 'gear', read: ordered },
  diversityMandate: { id: 'gear', read: ordered },
  holdMinistries: { id: 'cabinet', read: giverNode(spread) },
  repairSoftPower: { id: 'goodwill', read: (_scenario, { world }) => world.goodwill },
  tradeTalks: { id: 'purse', read: (_scenario, { world }) => world.protectorSpentUsdBn },
  liftForTrade: { id: 'purse', read: (_scenario, { world }) => world.protectorSpentUsdBn },
  easeBan: { id: 'supply', read: vendors(true, ({ supply }) => supply) },
  temporaryLicence: { id: 'supply', read: vendors(true, ({ supply }) => supply) },
  threatenBan: { id: 'fear', read: vendors(true, ({ supplyFear }) => supplyFear) },
  restrictTools: { id: 'ownParts', read: vendors(true, ({ substitution }) => substitution) },
  indigenise: { id: 'ownParts', read: vendors(true, ({ substitution }) => substitution) },
  courtChipmakers: { id: 'consent', read: targetNode(({ chipConsent }) => chipConsent) },
  permitStandards: { id: 'standardsSeat', read: (_scenario, { world }) => world.standardsSeat },
  fundOpenNetworks: { id: 'newcomers', read: (_scenario, { world }) => world.openMaturity },
  stockpile: { id: 'stores', read: vendors(true, ({ stockMonths }) => stockMonths) },
  subsidiseVendor: { id: 'price', read: vendors(true, ({ price }) => price) },
  restrictRareEarths: { id: 'otherPrices', read: vendors(false, ({ price }) => price) },
  encryptAndBackUp: {
    id: 'protection',
    read: giverNode(({ encryption, redundancy }) => (encryption + redundancy) / 2),
  },
  banAtHome: { id: 'homeRule', read: giverNode(({ posture }) => posture) },
  widenHomeBan: { id: 'scope', read: giverNode(({ banScope }) => (banScope === 'networks' ? 0 : 1)) },
  fundRuralRemoval: { id: 'rule', read: giverNode(({ compliance }) => compliance) },
  releaseSpectrum: { id: 'spectrum', read: giverNode(({ rollout }) => (rollout.midBandTurn === null ? 0 : 1)) },
  retaliate: { id: 'resentment', read: targetNode(({ resentment }) => resentment) },
  askExtradition: { id: 'strain', read: (_scenario, { world }) => world.strain },
  extradite: { id: 'strain', read: (_scenario, { world }) => world.strain },
  refuseExtradition: { id: 'strain', read: (_scenario, { world }) => world.strain },
  refuseFinance: { id: 'strain', read: (_scenario, { world }) => world.strain },
  backHomeVendor: { id: 'autonomy', read: giverNode(({ autonomy }) => autonomy) },
  useGear: { id: 'sources', read: targetNode(({ incidents }) => incidents) },
};

/** What asking the protector is for, where asking the rival is for a decision. */
const AIMS_TO_PROTECTOR: Readonly<Partial<Record<OrderKind, Aim>>> = {
  seekAssurances: { id: 'doubt', read: doubted },
  seekPledge: { id: 'doubt', read: doubted },
};

/** How far a government doubts the protector. */
function doubted({ powers }: Scenario, state: GameState, _giver: string, target: string): number {
  return state.states[target]?.doubts[powers.protector] ?? 0;
}

/** How far apart ministries are over manageability. */
function spread({ beliefs }: StateNode): number {
  const held = Object.values(beliefs).map(({ manageability }) => manageability);
  return Math.max(...held) - Math.min(...held);
}

/** @param use of its versions, empty where all do the same */
export function aimOf(kind: OrderKind, use: string): Aim | null {
  return AIMS[kind] ?? (use === 'protector' ? AIMS_TO_PROTECTOR[kind] : undefined) ?? null;
}
