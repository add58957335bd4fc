/**
 * The copy that a turn changes. It knows the state's shape: what the rules set field by field is new, and what they only ever replace whole (tables of
 * shares, lists of turns, intents) is shared with the state before. The types hold that line: what is shared is readonly.
 *
 * Fields are named one by one, where `{ ...node }` would do, because of speed: V8 gives a copy of a copy by spreading another hidden class each time,
 * and whatever reads fields of many classes reads them several times as slowly. Objects made by one literal are of one class, turn after turn. The compiler
 * sees a field that is left out.
 */
import type {
  Belief,
  BlocNode,
  Commitment,
  GameState,
  GearNode,
  Hidden,
  Retaliation,
  RolloutNode,
  SeatNode,
  StateNode,
  VendorNode,
  WorldNode,
} from './model/index.ts';

export function copyState(state: GameState): GameState {
  return {
    rulesVersion: state.rulesVersion,
    scenarioId: state.scenarioId,
    seed: state.seed,
    key: state.key,
    turn: state.turn,
    humans: state.humans,
    ended: state.ended,
    hidden: copyHidden(state.hidden),
    world: copyWorld(state.world),
    states: each(state.states, copyNode),
    vendors: each(state.vendors, copyVendor),
    blocs: each(state.blocs, copyBloc),
    seats: each(state.seats, copySeat),
    commitments: each(state.commitments, copyCommitment),
    retaliations: each(state.retaliations, copyRetaliation),
    intents: { ...state.intents },
    happened: { ...state.happened },
    dilemmas: { ...state.dilemmas },
    scores: { ...state.scores },
  };
}

function each<T>(table: Readonly<Record<string, T>>, copy: (entry: T) => T): Record<string, T> {
  const copies: Record<string, T> = { ...table };
  for (const key in copies) copies[key] = copy(copies[key] as T);
  return copies;
}

function copyHidden(node: Hidden): Hidden {
  return {
    intention: node.intention,
    engineering: node.engineering,
    disposition: node.disposition,
    tasked: { ...node.tasked },
  };
}

function copyWorld(node: WorldNode): WorldNode {
  return {
    strain: node.strain,
    resolve: node.resolve,
    honesty: node.honesty,
    goodwill: node.goodwill,
    softPower: node.softPower,
    unity: node.unity,
    standards: node.standards,
    precedent: node.precedent,
    openFundingUsdBn: node.openFundingUsdBn,
    openMaturity: node.openMaturity,
    threatLevel: node.threatLevel,
    attention: node.attention,
    disclosures: node.disclosures,
    protectorSpentUsdBn: node.protectorSpentUsdBn,
    chipSalesLostUsdBn: node.chipSalesLostUsdBn,
    toolsBarred: node.toolsBarred,
    standardsSeat: node.standardsSeat,
    standardsPermit: node.standardsPermit,
    rivalRecord: node.rivalRecord,
    rareEarths: node.rareEarths,
  };
}

function copyNode(node: StateNode): StateNode {
  return {
    posture: node.posture,
    wording: node.wording,
    removalDue: node.removalDue,
    cap: node.cap,
    inForce: node.inForce,
    forceTurn: node.forceTurn,
    decidedTurn: node.decidedTurn,
    securityLaw: node.securityLaw,
    compliance: node.compliance,
    beliefs: each(node.beliefs, copyBelief),
    doubts: { ...node.doubts },
    extraWindows: node.extraWindows,
    deferred: node.deferred,
    deferrals: node.deferrals,
    reviewDue: node.reviewDue,
    oversight: node.oversight,
    encryption: node.encryption,
    redundancy: node.redundancy,
    diversityMandate: node.diversityMandate,
    auctionConditions: node.auctionConditions,
    doorOpen: node.doorOpen,
    financed: node.financed,
    coFunded: node.coFunded,
    subsidised: node.subsidised,
    ruralSubsidy: node.ruralSubsidy,
    creditFrom: node.creditFrom,
    credit: node.credit,
    autonomy: node.autonomy,
    carrierGoodwill: node.carrierGoodwill,
    consulted: node.consulted,
    rivalry: node.rivalry,
    electedTurn: node.electedTurn,
    pressed: node.pressed,
    tailored: node.tailored,
    hardened: node.hardened,
    severity: node.severity,
    invested: node.invested,
    credited: node.credited,
    heldUntil: node.heldUntil,
    resentment: node.resentment,
    rollout: copyRollout(node.rollout),
    gear: copyGear(node.gear),
    support: node.support,
    spentUsdBn: node.spentUsdBn,
    carrierCostUsdBn: node.carrierCostUsdBn,
    delayCostUsdBn: node.delayCostUsdBn,
    exportsLostUsdBn: node.exportsLostUsdBn,
    incidents: node.incidents,
    chipConsent: node.chipConsent,
    compensation: node.compensation,
    banScope: node.banScope,
    extradition: node.extradition,
    extraditionDue: node.extraditionDue,
  };
}

function copyBelief(node: Belief): Belief {
  return {
    capability: node.capability,
    law: node.law,
    listen: node.listen,
    disrupt: node.disrupt,
    manageability: node.manageability,
  };
}

function copyRollout(node: RolloutNode): RolloutNode {
  return {
    built: node.built,
    coverage: node.coverage,
    spectrumTurn: node.spectrumTurn,
    midBandTurn: node.midBandTurn,
    courtTurns: node.courtTurns,
    lostToSwap: node.lostToSwap,
    lostToSupply: node.lostToSupply,
    lostToSpectrum: node.lostToSpectrum,
    lostToCourts: node.lostToCourts,
    crews: node.crews,
  };
}

function copyGear(node: GearNode): GearNode {
  return {
    ran4g: node.ran4g,
    ran5g: node.ran5g,
    core: node.core,
    ordersRan: node.ordersRan,
    ordersCore: node.ordersCore,
  };
}

function copyVendor(node: VendorNode): VendorNode {
  return {
    regime: node.regime,
    licenceUntil: node.licenceUntil,
    stockMonths: node.stockMonths,
    substitution: node.substitution,
    supply: node.supply,
    banThreat: node.banThreat,
    supplyFear: node.supplyFear,
    charged: node.charged,
    price: node.price,
    quality: node.quality,
    engineering: node.engineering,
    orderShare: node.orderShare,
    subsidy: node.subsidy,
    capacity: node.capacity,
    labOpen: node.labOpen,
  };
}

function copyBloc(node: BlocNode): BlocNode {
  return {
    programme: node.programme,
    principles: node.principles,
  };
}

function copySeat(node: SeatNode): SeatNode {
  return {
    capital: node.capital,
    lastGiven: { ...node.lastGiven },
  };
}

function copyCommitment(node: Commitment): Commitment {
  return {
    id: node.id,
    kind: node.kind,
    pledge: node.pledge,
    issuer: node.issuer,
    target: node.target,
    stake: node.stake,
    demand: node.demand,
    madeTurn: node.madeTurn,
    dueTurn: node.dueTurn,
    status: node.status,
    settledTurn: node.settledTurn,
  };
}

function copyRetaliation(node: Retaliation): Retaliation {
  return {
    id: node.id,
    issuer: node.issuer,
    target: node.target,
    madeTurn: node.madeTurn,
    untilTurn: node.untilTurn,
    severity: node.severity,
    rerouted: node.rerouted,
  };
}
