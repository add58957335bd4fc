/**
 * The copy that a turn changes. It knows the state's shape: what the rules set field by field is new, and what they only ever replace whole (tables of
 * shares, lists of turns, intents) is shared with the state before. The types hold that line: what is shared is readonly.
 *
 * Fields are named one by one, where `{ ...node }` would do, because of speed: V8 gives a copy of a copy by spreading another hidden class each time,
 * and whatever reads fields of many classes reads them several times as slowly. Objects made by one literal are of one class, turn after turn. The compiler
 * sees a field that is left out. Most stand in the order of their names, in which a hash takes them, so that it need not sort.
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
    blocs: each(state.blocs, copyBloc),
    commitments: each(state.commitments, copyCommitment),
    dilemmas: copyEntries(state.dilemmas),
    ended: state.ended,
    happened: copyEntries(state.happened),
    hidden: copyHidden(state.hidden),
    humans: state.humans,
    intents: copyEntries(state.intents),
    key: state.key,
    retaliations: each(state.retaliations, copyRetaliation),
    rulesVersion: state.rulesVersion,
    scenarioId: state.scenarioId,
    scores: { ...state.scores },
    seats: each(state.seats, copySeat),
    seed: state.seed,
    states: each(state.states, copyNode),
    turn: state.turn,
    vendors: each(state.vendors, copyVendor),
    world: copyWorld(state.world),
  };
}

function each<T>(table: Readonly<Record<string, T>>, copy: (entry: T) => T): Record<string, T> {
  const copies: Record<string, T> = { ...table };
  for (const key in copies) copies[key] = copy(copies[key] as T);
  return copies;
}

/** Of tables whose keys come and go. Key by key they are dictionaries at once; spread they would first grow as objects with fields, a few fields at a time. */
function copyEntries<T>(table: Readonly<Record<string, T>>): Record<string, T> {
  const copies: Record<string, T> = {};
  for (const key in table) copies[key] = table[key] as T;
  return copies;
}

function copyHidden(node: Hidden): Hidden {
  return {
    disposition: node.disposition,
    engineering: node.engineering,
    intention: node.intention,
    tasked: { ...node.tasked },
  };
}

function copyWorld(node: WorldNode): WorldNode {
  return {
    attention: node.attention,
    chipSalesLostUsdBn: node.chipSalesLostUsdBn,
    disclosures: node.disclosures,
    goodwill: node.goodwill,
    honesty: node.honesty,
    openFundingUsdBn: node.openFundingUsdBn,
    openMaturity: node.openMaturity,
    precedent: node.precedent,
    protectorSpentUsdBn: node.protectorSpentUsdBn,
    rareEarths: node.rareEarths,
    resolve: node.resolve,
    rivalRecord: node.rivalRecord,
    softPower: node.softPower,
    standards: node.standards,
    standardsPermit: node.standardsPermit,
    standardsSeat: node.standardsSeat,
    strain: node.strain,
    threatLevel: node.threatLevel,
    toolsBarred: node.toolsBarred,
    unity: node.unity,
  };
}

function copyNode(node: StateNode): StateNode {
  return {
    auctionConditions: node.auctionConditions,
    autonomy: node.autonomy,
    banScope: node.banScope,
    beliefs: each(node.beliefs, copyBelief),
    cap: node.cap,
    carrierCostUsdBn: node.carrierCostUsdBn,
    carrierGoodwill: node.carrierGoodwill,
    chipConsent: node.chipConsent,
    coFunded: node.coFunded,
    compensation: node.compensation,
    compliance: node.compliance,
    consulted: node.consulted,
    credit: node.credit,
    creditFrom: node.creditFrom,
    credited: node.credited,
    decidedTurn: node.decidedTurn,
    deferrals: node.deferrals,
    deferred: node.deferred,
    delayCostUsdBn: node.delayCostUsdBn,
    diversityMandate: node.diversityMandate,
    doorOpen: node.doorOpen,
    doubts: { ...node.doubts },
    electedTurn: node.electedTurn,
    encryption: node.encryption,
    exportsLostUsdBn: node.exportsLostUsdBn,
    extraWindows: node.extraWindows,
    extradition: node.extradition,
    extraditionDue: node.extraditionDue,
    financed: node.financed,
    forceTurn: node.forceTurn,
    gear: copyGear(node.gear),
    hardened: node.hardened,
    heldUntil: node.heldUntil,
    inForce: node.inForce,
    incidents: node.incidents,
    invested: node.invested,
    oversight: node.oversight,
    posture: node.posture,
    pressed: node.pressed,
    redundancy: node.redundancy,
    removalDue: node.removalDue,
    resentment: node.resentment,
    reviewDue: node.reviewDue,
    rivalry: node.rivalry,
    rollout: copyRollout(node.rollout),
    ruralSubsidy: node.ruralSubsidy,
    securityLaw: node.securityLaw,
    severity: node.severity,
    spentUsdBn: node.spentUsdBn,
    subsidised: node.subsidised,
    support: node.support,
    tailored: node.tailored,
    wording: node.wording,
  };
}

function copyBelief(node: Belief): Belief {
  return {
    capability: node.capability,
    disrupt: node.disrupt,
    law: node.law,
    listen: node.listen,
    manageability: node.manageability,
  };
}

function copyRollout(node: RolloutNode): RolloutNode {
  return {
    built: node.built,
    courtTurns: node.courtTurns,
    coverage: node.coverage,
    crews: node.crews,
    lostToCourts: node.lostToCourts,
    lostToSpectrum: node.lostToSpectrum,
    lostToSupply: node.lostToSupply,
    lostToSwap: node.lostToSwap,
    midBandTurn: node.midBandTurn,
    spectrumTurn: node.spectrumTurn,
  };
}

function copyGear(node: GearNode): GearNode {
  return {
    core: node.core,
    ordersCore: node.ordersCore,
    ordersRan: node.ordersRan,
    ran4g: node.ran4g,
    ran5g: node.ran5g,
  };
}

function copyVendor(node: VendorNode): VendorNode {
  return {
    banThreat: node.banThreat,
    capacity: node.capacity,
    charged: node.charged,
    engineering: node.engineering,
    labOpen: node.labOpen,
    licenceUntil: node.licenceUntil,
    orderShare: node.orderShare,
    price: node.price,
    quality: node.quality,
    regime: node.regime,
    stockMonths: node.stockMonths,
    subsidy: node.subsidy,
    substitution: node.substitution,
    supply: node.supply,
    supplyFear: node.supplyFear,
  };
}

function copyBloc(node: BlocNode): BlocNode {
  return {
    principles: node.principles,
    programme: node.programme,
  };
}

function copySeat(node: SeatNode): SeatNode {
  return {
    capital: node.capital,
    course: node.course,
    lastGiven: node.lastGiven,
  };
}

function copyCommitment(node: Commitment): Commitment {
  return {
    demand: node.demand,
    dueTurn: node.dueTurn,
    id: node.id,
    issuer: node.issuer,
    kind: node.kind,
    madeTurn: node.madeTurn,
    pledge: node.pledge,
    settledTurn: node.settledTurn,
    stake: node.stake,
    status: node.status,
    target: node.target,
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
