/** Names of variables and figures, by which ledger entries and causes are shown. Unknown fields fall back to their own name. */

/** How a value is printed. */
export type ValueKind =
  | 'share'
  | 'index'
  | 'usdBn'
  | 'points'
  | 'months'
  | 'factor'
  | 'turn'
  | 'posture'
  | 'wording'
  | 'regime'
  | 'yesNo'
  | 'scope'
  | 'compensation'
  | 'extradition'
  | 'count'
  | 'plain';
export interface VariableWords {
  readonly name: string;
  readonly kind: ValueKind;
}

const share = (name: string): VariableWords => ({ name, kind: 'share' });
const usd = (name: string): VariableWords => ({ name, kind: 'usdBn' });
const of = (name: string, kind: ValueKind): VariableWords => ({ name, kind });

export const world: Readonly<Record<string, VariableWords>> = {
  strain: of('Alliance strain', 'index'),
  resolve: share('{protector}’s resolve on record'),
  honesty: share('{protector}’s honesty on record'),
  goodwill: share('Goodwill towards {protector}'),
  softPower: share('{protector}’s work to win goodwill back'),
  unity: share('How far {protector} speaks with one voice'),
  standards: share('Security work in common standards'),
  precedent: share('Precedent of settled regimes'),
  openFundingUsdBn: usd('Money for open networks'),
  openMaturity: share('Maturity of open networks'),
  threatLevel: of('Military threat felt', 'factor'),
  attention: of('{protector}’s pressure in peace time', 'factor'),
  disclosures: of('Public disclosures', 'count'),
  protectorSpentUsdBn: usd('Spent by {protector}'),
  chipSalesLostUsdBn: usd('Chip sales lost'),
  toolsBarred: of('Chip-making tools barred', 'yesNo'),
  standardsSeat: share('{protector}’s weight in standards'),
  standardsPermit: of('Permit to sit in standards talks', 'yesNo'),
  rivalRecord: share('{rival}’s record of pledges kept'),
  rareEarths: share('Rare earths held back by {rival}'),
};

export const state: Readonly<Record<string, VariableWords>> = {
  posture: of('posture', 'posture'),
  wording: of('wording of the rule', 'wording'),
  removalDue: of('removal date', 'turn'),
  cap: share('cap on new radio orders'),
  inForce: of('posture in force', 'posture'),
  forceTurn: of('date in force', 'turn'),
  decidedTurn: of('last decision', 'turn'),
  securityLaw: of('security law', 'yesNo'),
  compliance: share('rule in practice'),
  beliefs: of('beliefs', 'plain'),
  doubts: share('belief that {home} listens through its own firms’ gear'),
  extraWindows: of('windows opened', 'plain'),
  deferred: of('windows given up', 'plain'),
  deferrals: of('times deferred', 'count'),
  reviewDue: of('end of the review', 'turn'),
  oversight: share('capacity to read code'),
  encryption: share('encryption'),
  redundancy: share('redundancy'),
  diversityMandate: of('two-vendor mandate', 'yesNo'),
  auctionConditions: of('auction conditions', 'yesNo'),
  doorOpen: of('silence at the auction', 'yesNo'),
  financed: share('price gap financed'),
  coFunded: share('removal co-funded'),
  subsidised: share('removal subsidised'),
  ruralSubsidy: share('rural roll-out subsidised'),
  creditFrom: of('lender of the tied credit', 'plain'),
  credit: share('tied credit over 5G capital spending'),
  autonomy: share('independence of any one foreign vendor'),
  carrierGoodwill: share('carriers’ goodwill'),
  consulted: of('removal planned with carriers', 'yesNo'),
  rivalry: share('competition between networks'),
  electedTurn: of('last change of government', 'turn'),
  pressed: share('how far the demand is felt'),
  tailored: of('posture agreed with {protector}', 'posture'),
  hardened: share('{protector}’s bases hardened'),
  severity: of('fear of retaliation', 'factor'),
  invested: share('foreign investment at stake'),
  credited: share('cheap credit for buyers of restricted gear'),
  heldUntil: of('people held until', 'turn'),
  resentment: share('anger at measures'),
  'rollout/built': share('5G sites built'),
  'rollout/coverage': share('5G coverage'),
  'rollout/spectrumTurn': of('spectrum date', 'turn'),
  'rollout/midBandTurn': of('mid-band spectrum date', 'turn'),
  'rollout/courtTurns': of('turns lost in court', 'count'),
  'rollout/lostToSwap': share('sites not built for the swap'),
  'rollout/lostToSupply': share('sites not built for want of deliveries'),
  'rollout/lostToSpectrum': share('sites not built for want of spectrum'),
  'rollout/lostToCourts': share('sites not built for court cases'),
  'rollout/crews': of('division of crews', 'plain'),
  gear: of('gear in the networks', 'plain'),
  'rollout/crews/coverage': share('crews on coverage'),
  'rollout/crews/swap': share('crews on the swap'),
  'rollout/crews/core': share('crews on the core'),
  'gear/ran4g': share('4G radio from {vendor}'),
  'gear/ran5g': share('5G radio from {vendor}'),
  'gear/core': share('core from {vendor}'),
  'gear/ordersRan': share('new radio orders to {vendor}'),
  'gear/ordersCore': share('new core orders to {vendor}'),
  support: of('support at home', 'index'),
  spentUsdBn: usd('public money spent'),
  carrierCostUsdBn: usd('cost to carriers'),
  delayCostUsdBn: usd('GDP forgone by late 5G'),
  exportsLostUsdBn: usd('exports lost'),
  incidents: of('incidents noticed', 'count'),
  chipConsent: share('consent to rules on chips'),
  compensation: of('law on who pays for removal', 'compensation'),
  banScope: of('reach of a ban', 'scope'),
  extradition: of('request to extradite', 'extradition'),
  extraditionDue: of('answer to the request due', 'turn'),
};

export const belief: Readonly<Record<string, string>> = {
  capability: '{ministry} ministry’s belief that the gear could be used to do harm',
  law: '{ministry} ministry’s belief that {rival}’s law can demand the vendors’ help',
  listen: '{ministry} ministry’s belief that {rival} would listen',
  disrupt: '{ministry} ministry’s belief that {rival} would disrupt',
  manageability: '{ministry} ministry’s belief that the risk is manageable',
};

export const vendor: Readonly<Record<string, VariableWords>> = {
  regime: of('export-ban regime', 'regime'),
  licenceUntil: of('licence until', 'turn'),
  stockMonths: of('parts in store', 'months'),
  substitution: share('blocked parts replaced'),
  supply: share('demand that it can deliver'),
  banThreat: share('threat of a ban to come'),
  supplyFear: share('deliveries that buyers expect to miss'),
  charged: of('charged in {protector}’s courts', 'yesNo'),
  price: of('price', 'factor'),
  quality: share('technical lead'),
  engineering: share('security engineering'),
  orderShare: share('share of new radio orders'),
  capacity: share('share of orders that it is built for'),
  labOpen: of('laboratory open to buyers', 'yesNo'),
  subsidy: share('part of the price borne by its treasury'),
};

export const other = {
  programme: '{bloc}: programme',
  principles: '{bloc}: principles signed',
  programmes: 'Bloc programmes',
  hidden: 'What the gear is used for, hidden until the end',
  threats: '{state}: threats against it',
  capital: '{state}: political capital',
  lastGiven: '{state}: last use of an order',
  commitment: 'Threat by {issuer} against {target}',
  promise: 'Offer by {issuer} to {target}',
  commitmentUnknown: 'A threat or an offer on record',
  retaliation: 'Trade measures against {state}',
  retaliationUnknown: 'Trade measures',
  intent: 'A plan of {state}',
  intentUnknown: 'A plan',
  happened: 'Event: {event}',
  dilemma: 'Choice: {dilemma}',
  score: '{state}: {objective} (score)',
  ended: 'End of the game',
  turn: 'Turn',
  ofState: '{state}: {variable}',
  inState: '{variable} in {state}',
  ofVendor: '{variable} of {vendor}',
  yes: 'yes',
  no: 'no',
  none: 'none',
  present: 'on record',
  share: '{name} {percent}',
  allVendors: 'each vendor',
  months: { one: '{n} month', other: '{n} months' },
} as const;

/** What building crews do. */
export const tasks: Readonly<Record<string, string>> = { coverage: 'coverage', swap: 'swap', core: 'core' };

/** Figures of a state and of a vendor, as in the scenario file. */
export const stateFigures: Readonly<Record<string, string>> = {
  populationM: 'population',
  gdpUsdBn: 'GDP',
  areaKm2: 'area',
  urbanShare: 'urban share',
  chipTools: 'share of chip-making tools',
  chipFoundries: 'share of chip foundries',
  subscribersM: 'mobile subscribers',
  sitesK: 'radio sites',
  goodsExportsGdp: 'goods exports over GDP',
  exportsToRival: 'share of exports to {rivalState}',
  importsFromRival: 'share of imports from {rivalState}',
  exportsToProtector: 'share of exports to {protectorState}',
  troops: 'troops of {protectorState}',
  intelTier: 'intelligence partnership',
  freedom: 'freedom score',
  dispute: 'dispute with {rivalState}',
  frontier: 'border with the military threat',
  restricted4g: 'restricted share of 4G radio',
  capex5gUsdBn: 'cost of full 5G roll-out',
  swapCostUsdBn: 'cost of swapping all restricted 4G gear',
};
export const vendorFigures: Readonly<Record<string, string>> = {
  ranShare: 'share of radio sales',
  coreShare: 'share of core sales',
  carrierRevenueUsdBn: 'carrier revenue',
  price: 'price against the dearest rival',
  quality: 'technical lead',
  deliveryKSites: 'sites delivered a year',
  rdUsdBn: 'research spending',
  protectorContent: 'parts from firms of {protectorState}',
  foreignContent: 'parts made abroad with tools of {protectorState}',
  stockMonths: 'parts in store',
  engineering: 'security engineering, as reviewed',
};
export const otherFigures = {
  startPosture: '{state}: posture at the start',
  carriers: '{state}: carriers and their vendors',
  windows: '{state}: calendar of windows',
  traits: '{state}: traits',
  bloc: '{bloc}: how much partners count',
  stake: 'What is at stake: {stake}',
  order: 'Price of the order “{order}”',
  tie: 'Ties to the protector',
  ministry: '{ministry}: its weight and leanings',
  truth: 'Odds of what the gear is used for',
  calendar: 'Calendar',
  role: 'Weights of the aims',
  event: 'Event: {event}',
  dilemma: 'Choice: {dilemma}',
  unknown: 'A figure of the scenario',
} as const;
