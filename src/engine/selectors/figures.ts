/** The scenario's figures behind causes: what stands in the file, with its range and sources; and what a variable began from. */
import type { Cause, Confidence, Path, Scenario, SourceKey, SourceSpec, StateId } from '../model/index.ts';
import { attributes, homeRadioVendors, worldOf } from '../rules/world.ts';

export interface ShownFigure {
  /** null where the path names a part of the scenario that is more than one number. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Of a parameter, else null. */
  readonly unit: string | null;
  /** What a parameter does; of other figures the author's note, or null. */
  readonly note: string | null;
  readonly confidence: Confidence | null;
  readonly sources: readonly SourceSpec[];
  /** Whether it rests, at least in part, on the authors' judgement. */
  readonly judgement: boolean;
}

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;

/** @param path as causes name figures: "parameters/x", "states/X/figures/y", "orders/x"; null where the scenario has no such part */
export function figureAt(scenario: Scenario, path: string): ShownFigure | null {
  let node: unknown = scenario;
  for (const key of path.split('/')) {
    if (Array.isArray(node)) {
      node = node.find((one: unknown) => isPlain(one) && one.id === key) ?? node[Number(key)];
    } else node = isPlain(node) && Object.hasOwn(node, key) ? node[key] : undefined;
    if (node === undefined) return null;
  }
  const own: Plain = isPlain(node) ? node : { value: node };
  const number = (key: string): number | null => (typeof own[key] === 'number' ? own[key] : null);
  const text = (key: string): string | null => (typeof own[key] === 'string' ? own[key] : null);
  const keys = [...new Set(sourcesIn(own))];
  return {
    value: number('value'),
    low: number('low'),
    high: number('high'),
    unit: text('unit'),
    note: text('meaning') ?? text('note'),
    confidence: text('confidence') as Confidence | null,
    sources: keys.flatMap((key) => scenario.sources[key] ?? []),
    judgement: keys.includes('judgement'),
  };
}

/** Sources of a part of the scenario and of what lies in it. */
function sourcesIn(node: Plain): readonly SourceKey[] {
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === 'sources' && Array.isArray(value)) return value.filter((one) => typeof one === 'string');
    return isPlain(value) ? sourcesIn(value) : [];
  });
}

const variable = (path: Path, figure: string): Cause => ({ kind: 'variable', path, figure });
const figure = (path: string): Cause => ({ kind: 'figure', figure: path });
const parameter = (id: string): Cause => figure(`parameters/${id}`);

/** What a variable that no turn has changed stands on; empty for a path that the state does not have. */
export function beginningOf(scenario: Scenario, path: Path): readonly Cause[] {
  const [root = '', id = '', ...rest] = path.split('/');
  switch (root) {
    case 'world':
      return Object.hasOwn(WORLD, id) ? [parameter(WORLD[id] ?? '')] : [];
    case 'states':
      return ofState(id, rest);
    case 'vendors':
      return [VENDOR[rest[0] ?? ''] ?? 'ranShare'].map((field) =>
        field === 'substitution' ? parameter('substitutionStart') : figure(`vendors/${id}/figures/${field}`),
      );
    case 'seats':
      return [
        variable(id === scenario.powers.protector ? 'world/strain' : `states/${id}/support`, 'parameters/capitalBase'),
        parameter('capitalBase'),
      ];
    case 'scores':
      return ofScore(scenario, id, rest[0] ?? '');
    case 'blocs':
      return id === '' ? [parameter('programmeCost')] : [figure(`blocs/${id}/law`)];
    case 'commitments':
      return [parameter('stakeValue')];
    default:
      return [];
  }
}

const WORLD: Readonly<Record<string, string>> = {
  strain: 'strainStart',
  goodwill: 'goodwillStart',
  unity: 'unityStart',
  openMaturity: 'openStart',
  resolve: 'resolveRest',
  honesty: 'honestyRest',
  protectorSpentUsdBn: 'protectorBudget',
  chipSalesLostUsdBn: 'edgeOrders',
  toolsBarred: 'toolsLeak',
  standardsSeat: 'standardsLoss',
  standardsPermit: 'standardsLoss',
  rivalRecord: 'rivalRecordStart',
  rareEarths: 'rareEarthsPrice',
};

const VENDOR: Readonly<Record<string, string>> = {
  regime: 'protectorContent',
  licenceUntil: 'stockMonths',
  stockMonths: 'stockMonths',
  substitution: 'substitution',
  supply: 'deliveryKSites',
  banThreat: 'protectorContent',
  supplyFear: 'protectorContent',
  charged: 'ranShare',
  price: 'price',
  quality: 'quality',
  engineering: 'engineering',
  orderShare: 'ranShare',
  subsidy: 'price',
  capacity: 'deliveryKSites',
  labOpen: 'engineering',
};

/** Of a state's fields the parameter that they begin from; the others begin from figures of the state. */
const STATE: Readonly<Record<string, string>> = {
  compliance: 'complianceAtStart',
  beliefs: 'listenPrior',
  doubts: 'memory',
  oversight: 'oversightStep',
  encryption: 'encryptionEffect',
  redundancy: 'redundancyEffect',
  diversityMandate: 'diversityLimit',
  financed: 'financeStep',
  coFunded: 'coFundStep',
  subsidised: 'subsidyStep',
  pressed: 'pressFade',
  severity: 'severityFade',
  invested: 'investStep',
  credited: 'creditStep',
  heldUntil: 'detainYearsHigh',
  resentment: 'resentmentStep',
  support: 'supportRest',
  spentUsdBn: 'purseScale',
  delayCostUsdBn: 'dividend',
  chipConsent: 'courtStep',
  compensation: 'compensationShare',
  banScope: 'scopePace',
  extradition: 'refusalStanding',
  extraditionDue: 'refusalStanding',
};

function ofState(id: StateId, [field = '', part = '']: readonly string[]): readonly Cause[] {
  const here = `states/${id}`;
  const known = STATE[field];
  if (known !== undefined) return [parameter(known)];
  if (field === 'rollout') {
    if (part === 'crews') return [parameter('usualCoverageCrews'), parameter('usualCoreCrews')];
    if (part === 'midBandTurn') return [parameter('midBandPace')];
    return part === 'spectrumTurn' || part === 'courtTurns'
      ? [figure(`${here}/windows`)]
      : [figure(`${here}/figures/sitesK`)];
  }
  if (field === 'gear') {
    const layer = part === 'core' || part === 'ordersCore' ? [parameter('coreOfRadio')] : [];
    return [figure(`${here}/figures/restricted4g`), ...layer, figure(`${here}/carriers`)];
  }
  if (['ruralSubsidy', 'credit', 'creditFrom', 'autonomy'].includes(field))
    return [figure(`${here}/figures/capex5gUsdBn`)];
  if (['carrierGoodwill', 'consulted', 'rivalry'].includes(field)) return [figure(`${here}/carriers`)];
  if (field === 'exportsLostUsdBn') return [figure(`${here}/figures/exportsToRival`)];
  if (field === 'carrierCostUsdBn') return [figure(`${here}/figures/capex5gUsdBn`)];
  if (['electedTurn', 'extraWindows', 'deferred', 'deferrals', 'auctionConditions', 'doorOpen'].includes(field)) {
    return [figure(`${here}/windows`)];
  }
  return [figure(`${here}/startPosture`)];
}

/** What an objective is counted from (rules/scoring). */
function ofScore(scenario: Scenario, id: StateId, objective: string): readonly Cause[] {
  const here = `states/${id}`;
  switch (objective) {
    case 'networksSecured':
      return [parameter('listenPrior'), ...restrictedFigures(scenario)];
    case 'techEdge':
      return restrictedHomes(scenario).map((vendor) =>
        variable(`vendors/${vendor}/orderShare`, `vendors/${vendor}/figures/ranShare`),
      );
    case 'allianceCohesion':
      return [variable('world/strain', 'parameters/strainStart')];
    case 'purse':
      return id === scenario.powers.protector
        ? [variable('world/protectorSpentUsdBn', 'parameters/protectorBudget')]
        : [
            variable(`${here}/spentUsdBn`, 'parameters/purseScale'),
            variable(`${here}/carrierCostUsdBn`, `${here}/figures/capex5gUsdBn`),
          ];
    case 'security':
      return [
        variable(`${here}/gear`, `${here}/figures/restricted4g`),
        variable(`${here}/inForce`, `${here}/startPosture`),
        variable(`${here}/encryption`, 'parameters/encryptionEffect'),
      ];
    case 'standing':
      return [
        variable(`${here}/inForce`, `${here}/startPosture`),
        variable(`${here}/compliance`, 'parameters/complianceAtStart'),
        variable('world/strain', 'parameters/strainStart'),
      ];
    case 'trade':
      return [variable(`${here}/exportsLostUsdBn`, `${here}/figures/exportsToRival`)];
    case 'support':
      return [variable(`${here}/support`, 'parameters/supportRest')];
    case 'partners':
      return attributes(worldOf(scenario), id).peers.map((peer) =>
        variable(`states/${peer.id}/inForce`, `states/${peer.id}/startPosture`),
      );
    case 'homeVendors':
      return homeRadioVendors(worldOf(scenario), id).map((vendor) =>
        variable(`vendors/${vendor}/orderShare`, `vendors/${vendor}/figures/ranShare`),
      );
    case 'rollout':
    case 'homeRollout':
      return [variable(`${here}/rollout/coverage`, `${here}/figures/sitesK`)];
    default:
      return [];
  }
}

function restrictedHomes({ vendors, powers }: Scenario): readonly string[] {
  return Object.keys(vendors)
    .sort()
    .filter((id) => vendors[id]?.home === powers.rival);
}

/** The partners' networks that carry most of the restricted gear. */
function restrictedFigures({ states }: Scenario): readonly Cause[] {
  const MOST = 3;
  return Object.keys(states)
    .sort((a, b) => {
      const carried = (id: string): number =>
        (states[id]?.figures.restricted4g.value ?? 0) * (states[id]?.figures.gdpUsdBn.value ?? 0);
      return carried(b) - carried(a) || (a < b ? -1 : 1);
    })
    .slice(0, MOST)
    .map((id) => variable(`states/${id}/gear`, `states/${id}/figures/restricted4g`));
}
