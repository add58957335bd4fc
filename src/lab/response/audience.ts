/** Governments that an order is made for: the ones on which it is tried (MODEL 12, best realistic use). */
import type { OrderKind, Scenario, StateId } from '../../engine/index.ts';

export type Audience = 'allies' | 'buyers' | 'exporters' | 'all';

/** Closeness in intelligence from which a government counts as a close partner without a treaty, as in the bloc's associated. */
const CLOSE = 2;
/** Share of the 4G network from which there is gear to speak of; a share of GDP from which exports to the rival are at stake. */
const GEAR = 0.1;
const EXPORTS = 0.01;

const ALLIES: ReadonlySet<OrderKind> = new Set<OrderKind>([
  'lobby',
  'disclosePrivately',
  'disclosePublicly',
  'technicalCase',
  'threaten',
  'promise',
  'speech',
  'principles',
  'acceptTailoredRegime',
  'hardenBases',
  'prosecute',
  'askEvidence',
  'publicStatement',
]);
const BUYERS: ReadonlySet<OrderKind> = new Set<OrderKind>([
  'financeBid',
  'coFundRemoval',
  'partsBan',
  'foreignChipRule',
  'threatenBan',
  'commissionReview',
  'visitVendorLab',
  'compensationLaw',
  'consultCarriers',
]);
const EXPORTERS: ReadonlySet<OrderKind> = new Set<OrderKind>([
  'warn',
  'assure',
  'invest',
  'pledge',
  'seekAssurances',
  'coordinate',
  'leadBloc',
]);

export function audienceOf(kind: OrderKind): Audience {
  if (ALLIES.has(kind)) return 'allies';
  if (BUYERS.has(kind)) return 'buyers';
  return EXPORTERS.has(kind) ? 'exporters' : 'all';
}

/** Whether a government is of an audience, by the scenario's figures alone. */
export function isOf(audience: Audience, scenario: Scenario, id: StateId): boolean {
  const figures = scenario.states[id]?.figures;
  if (!figures) return false;
  switch (audience) {
    case 'all':
      return true;
    case 'buyers':
      return figures.restricted4g.value >= GEAR;
    case 'exporters':
      return figures.exportsToRival.value * figures.goodsExportsGdp.value >= EXPORTS;
    case 'allies':
      return figures.intelTier.value >= CLOSE || hasTreaty(scenario, id);
  }
}

function hasTreaty({ ties, powers }: Scenario, id: StateId): boolean {
  return ties.some(
    ({ a, b, kind }) =>
      kind === 'treaty' && ((a === id && b === powers.protector) || (b === id && a === powers.protector)),
  );
}
