/** The first state of a game: what the scenario says, and what the seed hides. */
import { copyState } from './copyState.ts';
import { drawHidden } from './hidden.ts';
import { fileOrders, type TurnContext } from './ledger.ts';
import {
  type Course,
  type GameState,
  PROTECTOR_COURSES,
  RIVAL_COURSES,
  type Scenario,
  type StateId,
  type StateNode,
  type VendorId,
  type VendorNode,
} from './model/index.ts';
import { openTurn } from './phases/announce.ts';
import { draw, drawAhead, drawNow, gameKey, pick } from './random.ts';
import { anchor, doubtsAtRest, ministryAnchor } from './rules/beliefs.ts';
import { GOODWILL_AT_REST } from './rules/carriers.ts';
import { objectivesFor, securedShares } from './rules/scoring.ts';
import { marketOf, orderShares, placedShares } from './rules/vendorChoice.ts';
import { attributes, marketShare, type World, worldOf } from './rules/world.ts';
import { RULES_VERSION } from './version.ts';

/**
 * @param seed any text; the same scenario, seed and orders give the same game, bit for bit.
 * @param humans seats held by people or outside players; the engine plays all others.
 */
export function createGame(scenario: Scenario, seed: string, humans: readonly StateId[] = []): GameState {
  const world = worldOf(scenario);
  const key = gameKey(seed);
  const state: GameState = {
    rulesVersion: RULES_VERSION,
    scenarioId: scenario.id,
    seed,
    key,
    turn: 0,
    humans: [...humans].sort(),
    ended: null,
    hidden: drawHidden(world, key),
    world: {
      strain: world.p.strainStart,
      resolve: world.p.resolveRest,
      honesty: world.p.honestyRest,
      goodwill: world.p.goodwillStart,
      softPower: 0,
      unity: world.p.unityStart,
      standards: 0,
      precedent: 0,
      openFundingUsdBn: 0,
      openMaturity: world.p.openStart,
      threatLevel: 0,
      attention: 0,
      disclosures: 0,
      protectorSpentUsdBn: 0,
      chipSalesLostUsdBn: 0,
      toolsBarred: false,
      standardsSeat: 1,
      standardsPermit: false,
      rivalRecord: world.p.rivalRecordStart,
      rareEarths: 0,
    },
    states: Object.fromEntries(world.states.map((id) => [id, firstNode(world, id)])),
    vendors: Object.fromEntries(world.vendors.map((v) => [v, firstVendor(world, v)])),
    blocs: Object.fromEntries(
      Object.keys(scenario.blocs)
        .sort()
        .map((id) => [id, { programme: 0, principles: 0 }]),
    ),
    seats: Object.fromEntries(
      world.states.map((id) => [id, { capital: 0, lastGiven: {}, course: drawCourse(world, key, id) }]),
    ),
    commitments: {},
    retaliations: {},
    intents: {},
    happened: {},
    dilemmas: {},
    scores: {},
  };
  // Orders are already being placed when the game begins, so that the first turn shows what it changed and nothing else.
  const market = marketOf(world, state);
  for (const id of world.states) {
    const node = state.states[id];
    if (!node) continue;
    node.gear.ordersRan = placedShares(world, market, id, node, 'ran');
    node.gear.ordersCore = placedShares(world, market, id, node, 'core');
  }
  for (const [v, share] of Object.entries(orderShares(world, state))) {
    const vendor = state.vendors[v];
    // Vendors are built for the orders that they win when the game begins.
    if (vendor) Object.assign(vendor, { orderShare: share, capacity: share });
  }
  const secured = securedShares(world, state);
  state.scores = Object.fromEntries(world.states.map((id) => [id, objectivesFor(world, state, id, secured)]));
  openTurn(openingContext(world, state), 0);
  // As every later state is made, so that all are of one hidden class: see copyState.
  return copyState(state);
}

/**
 * Which course a power steers in this game, by the scenario's weights; null for a government. Drawn for the power and not for its name, so that
 * the same world under other names is the same game.
 */
function drawCourse({ scenario, protector, rival }: World, key: GameState['key'], id: StateId): Course | null {
  if (id !== protector && id !== rival) return null;
  const power = id === protector ? 'protector' : 'rival';
  const courses: readonly Course[] = power === 'protector' ? PROTECTOR_COURSES : RIVAL_COURSES;
  const weights: Readonly<Partial<Record<Course, number>>> | undefined = scenario.courses?.[power];
  const likely = courses.map((course) => (weights ? (weights[course] ?? 0) : 1));
  return courses[pick(draw(key, 0, 'create', '', `course/${power}`), likely)] ?? null;
}

/** The first turn is opened as every other is, with nobody's orders before it and no record kept. */
function openingContext(world: World, state: GameState): TurnContext {
  return {
    world,
    state,
    before: state,
    orders: {},
    filed: fileOrders({}),
    turn: 0,
    phase: 'announce',
    record: { ledger: null, happenings: [], touches: new Map() },
    draw: drawNow,
    drawAt: drawAhead,
  };
}

function firstVendor(world: World, v: VendorId): VendorNode {
  const figures = world.scenario.vendors[v]?.figures;
  if (!figures) throw new RangeError(v);
  return {
    regime: 'none',
    licenceUntil: null,
    stockMonths: figures.stockMonths.value,
    substitution: world.p.substitutionStart,
    supply: 1,
    banThreat: 0,
    supplyFear: 0,
    charged: false,
    price: figures.price.value,
    quality: figures.quality.value,
    engineering: figures.engineering.value,
    orderShare: figures.ranShare.value,
    subsidy: 0,
    capacity: figures.ranShare.value,
    labOpen: false,
  };
}

function firstNode(world: World, id: StateId): StateNode {
  const { scenario, p } = world;
  const spec = scenario.states[id];
  if (!spec) throw new RangeError(id);
  const posture = spec.startPosture.value;
  const ran4g = standingShares(world, id, attributes(world, id).restricted4g, 'ran');
  const mean = anchor(world, id, 0, 0);
  return {
    posture,
    wording: 'neutral',
    removalDue: null,
    cap: null,
    inForce: posture,
    forceTurn: null,
    decidedTurn: -1,
    securityLaw: posture > 0,
    compliance: p.complianceAtStart,
    beliefs: Object.fromEntries(world.cabinet.map((m) => [m.id, ministryAnchor(world, m, mean)])),
    doubts: doubtsAtRest(world, id),
    extraWindows: [],
    deferred: [],
    deferrals: 0,
    reviewDue: null,
    oversight: 0,
    encryption: 0,
    redundancy: 0,
    diversityMandate: false,
    auctionConditions: false,
    doorOpen: false,
    financed: 0,
    coFunded: 0,
    subsidised: 0,
    ruralSubsidy: 0,
    creditFrom: null,
    credit: 0,
    autonomy: 0,
    carrierGoodwill: GOODWILL_AT_REST,
    consulted: false,
    rivalry: 1,
    electedTurn: -1,
    pressed: 1,
    tailored: null,
    hardened: 0,
    severity: 1,
    invested: 0,
    credited: 0,
    heldUntil: null,
    resentment: 0,
    rollout: {
      built: 0,
      coverage: 0,
      spectrumTurn: world.spectrum[id] ?? 0,
      midBandTurn: null,
      courtTurns: 0,
      lostToSwap: 0,
      lostToSupply: 0,
      lostToSpectrum: 0,
      lostToCourts: 0,
      crews: {
        coverage: p.usualCoverageCrews,
        swap: 1 - p.usualCoverageCrews - p.usualCoreCrews,
        core: p.usualCoreCrews,
      },
    },
    gear: {
      ran4g,
      ran5g: Object.fromEntries(world.vendors.map((v) => [v, 0])),
      core: standingShares(world, id, p.coreOfRadio * attributes(world, id).restricted4g, 'core'),
      ordersRan: ran4g,
      ordersCore: {},
    },
    support: p.supportRest,
    spentUsdBn: 0,
    carrierCostUsdBn: 0,
    delayCostUsdBn: 0,
    exportsLostUsdBn: 0,
    incidents: 0,
    chipConsent: 0,
    compensation: 'none',
    banScope: 'networks',
    extradition: 'none',
    extraditionDue: null,
  };
}

/**
 * Composition of a network at the start: the restricted share is the scenario's figure, divided within each group by the carriers'
 * known vendors (by subscribers) and, where none is known, by the vendors' shares of the world market.
 */
function standingShares(
  world: World,
  id: StateId,
  restricted: number,
  layer: 'ran' | 'core',
): Record<VendorId, number> {
  const { scenario } = world;
  const sells = (v: VendorId): boolean => scenario.vendors[v]?.layers.includes(layer) ?? false;
  const known: Record<VendorId, number> = {};
  for (const carrier of scenario.states[id]?.carriers ?? []) {
    for (const v of carrier.vendors) if (sells(v)) known[v] = (known[v] ?? 0) + carrier.share / carrier.vendors.length;
  }
  const result: Record<VendorId, number> = Object.fromEntries(world.vendors.map((v) => [v, 0]));
  for (const [group, share] of [
    [world.restricted.filter(sells), restricted],
    [world.others.filter(sells), 1 - restricted],
  ] as const) {
    const bySubscribers = group.reduce((total, v) => total + (known[v] ?? 0), 0);
    const byMarket = group.reduce((total, v) => total + marketShare(scenario, v, layer), 0);
    for (const v of group) {
      const part =
        bySubscribers > 0
          ? (known[v] ?? 0) / bySubscribers
          : byMarket > 0
            ? marketShare(scenario, v, layer) / byMarket
            : 1 / group.length;
      result[v] = share * part;
    }
  }
  return result;
}
