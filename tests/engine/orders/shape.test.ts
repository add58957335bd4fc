/** What is refused before any rule is asked: orders from outside that are not whole. */
import { describe, expect, test } from 'vitest';
import type { Order, OrderKind } from '../../../src/engine/index.ts';
import { ORDER_RULES } from '../../../src/engine/orders/registry.ts';
import { malformed } from '../../../src/engine/orders/shape.ts';

const SAMPLES: { readonly [K in OrderKind]: Order } = {
  lobby: { kind: 'lobby', target: 'A' },
  disclosePrivately: { kind: 'disclosePrivately', target: 'A' },
  disclosePublicly: { kind: 'disclosePublicly' },
  technicalCase: { kind: 'technicalCase', target: 'A' },
  threaten: { kind: 'threaten', target: 'A', stake: 's', demand: 2, deadline: 3 },
  carryOut: { kind: 'carryOut', commitment: 'c' },
  backDown: { kind: 'backDown', commitment: 'c' },
  financeBid: { kind: 'financeBid', target: 'A' },
  coFundRemoval: { kind: 'coFundRemoval', target: 'A' },
  partsBan: { kind: 'partsBan', vendor: 'v' },
  foreignChipRule: { kind: 'foreignChipRule', vendor: 'v' },
  temporaryLicence: { kind: 'temporaryLicence', vendor: 'v' },
  liftForTrade: { kind: 'liftForTrade', vendor: 'v' },
  threatenBan: { kind: 'threatenBan', vendor: 'v' },
  easeBan: { kind: 'easeBan', vendor: 'v' },
  restrictTools: { kind: 'restrictTools' },
  courtChipmakers: { kind: 'courtChipmakers', target: 'A' },
  permitStandards: { kind: 'permitStandards' },
  tradeTalks: { kind: 'tradeTalks', terms: 'trade' },
  prosecute: { kind: 'prosecute', vendor: 'v' },
  askExtradition: { kind: 'askExtradition', target: 'A' },
  releaseSpectrum: { kind: 'releaseSpectrum' },
  widenHomeBan: { kind: 'widenHomeBan', scope: 'parts' },
  extradite: { kind: 'extradite' },
  refuseExtradition: { kind: 'refuseExtradition' },
  compensationLaw: { kind: 'compensationLaw' },
  banAtHome: { kind: 'banAtHome' },
  fundRuralRemoval: { kind: 'fundRuralRemoval' },
  speech: { kind: 'speech' },
  principles: { kind: 'principles', bloc: 'b' },
  standards: { kind: 'standards' },
  promise: { kind: 'promise', target: 'A', pledge: 'trade', demand: 3 },
  keepPromise: { kind: 'keepPromise', commitment: 'c' },
  noSpyPledge: { kind: 'noSpyPledge', target: 'A' },
  acceptTailoredRegime: { kind: 'acceptTailoredRegime', target: 'A' },
  fundOpenNetworks: { kind: 'fundOpenNetworks' },
  repairSoftPower: { kind: 'repairSoftPower' },
  hardenBases: { kind: 'hardenBases', target: 'A' },
  setPosture: { kind: 'setPosture', posture: 4, wording: 'named', deadline: 8, cap: null },
  settle: { kind: 'settle' },
  defer: { kind: 'defer' },
  commissionReview: { kind: 'commissionReview' },
  oversightCentre: { kind: 'oversightCentre' },
  securityLaw: { kind: 'securityLaw' },
  auctionConditions: { kind: 'auctionConditions' },
  subsidiseRemoval: { kind: 'subsidiseRemoval' },
  divideCrews: { kind: 'divideCrews', coverage: 0.5, swap: 0.3, core: 0.2 },
  encryptAndBackUp: { kind: 'encryptAndBackUp' },
  diversityMandate: { kind: 'diversityMandate' },
  askEvidence: { kind: 'askEvidence' },
  seekAssurances: { kind: 'seekAssurances', from: 'A' },
  coordinate: { kind: 'coordinate', bloc: 'b' },
  leadBloc: { kind: 'leadBloc', bloc: 'b' },
  briefPartner: { kind: 'briefPartner', target: 'A' },
  helpRemoval: { kind: 'helpRemoval', target: 'A' },
  backExport: { kind: 'backExport', target: 'A' },
  visitVendorLab: { kind: 'visitVendorLab', vendor: 'v' },
  holdMinistries: { kind: 'holdMinistries' },
  consultCarriers: { kind: 'consultCarriers' },
  faceParliament: { kind: 'faceParliament' },
  enforce: { kind: 'enforce' },
  exempt: { kind: 'exempt' },
  subsidiseRural: { kind: 'subsidiseRural' },
  backHomeVendor: { kind: 'backHomeVendor' },
  technologicalAutonomy: { kind: 'technologicalAutonomy' },
  seekPledge: { kind: 'seekPledge', from: 'A' },
  acceptFinance: { kind: 'acceptFinance', from: 'A' },
  refuseFinance: { kind: 'refuseFinance', from: 'A' },
  publicStatement: { kind: 'publicStatement', stand: 'for' },
  warn: { kind: 'warn', target: 'A' },
  retaliate: { kind: 'retaliate', target: 'A' },
  assure: { kind: 'assure', target: 'A' },
  indigenise: { kind: 'indigenise' },
  invest: { kind: 'invest', target: 'A' },
  pledge: { kind: 'pledge', target: 'A' },
  lendToBuyers: { kind: 'lendToBuyers', target: 'A' },
  subsidiseVendor: { kind: 'subsidiseVendor', vendor: 'v' },
  detain: { kind: 'detain', target: 'A' },
  counterNarrative: { kind: 'counterNarrative' },
  stockpile: { kind: 'stockpile' },
  restrictRareEarths: { kind: 'restrictRareEarths' },
  useGear: { kind: 'useGear', target: 'A' },
  answer: { kind: 'answer', dilemma: 'd', choice: 'c' },
};
const samples = Object.values(SAMPLES);
/** As it may come out of a file. */
const asOrder = (value: unknown): Order => value as Order;
const fieldsOf = (order: Order): string[] => Object.keys(order).filter((key) => key !== 'kind');

test('every kind has a rule, under its own name and once', () => {
  expect(ORDER_RULES.map(({ kind }) => kind).sort()).toEqual(Object.keys(SAMPLES).sort());
});

test.each(samples)('$kind: a whole order is not refused', (order) => {
  expect(malformed(JSON.parse(JSON.stringify(order)))).toBeNull();
});

describe.each(samples.filter((order) => fieldsOf(order).length > 0))('$kind', (order) => {
  test.each(fieldsOf(order))('%s: missing, of a wrong type or not a number is refused by its name', (field) => {
    const { [field]: _left, ...without } = order as unknown as Record<string, unknown>;
    for (const wrong of [
      without,
      { ...order, [field]: {} },
      { ...order, [field]: Number.NaN },
      { ...order, [field]: '' },
    ]) {
      expect(malformed(asOrder(wrong))).toEqual({ code: 'malformed', data: { field } });
    }
  });
});

test.each(samples)('$kind: a field that it does not have is refused', (order) => {
  expect(malformed(asOrder({ ...order, surplus: 1 }))).toEqual({ code: 'malformed', data: { field: 'surplus' } });
});

test.each([
  ['demand', { ...SAMPLES.threaten, demand: 0 }],
  ['demand', { ...SAMPLES.threaten, demand: 5 }],
  ['demand', { ...SAMPLES.threaten, demand: 2.5 }],
  ['deadline', { ...SAMPLES.threaten, deadline: 0 }],
  ['deadline', { ...SAMPLES.threaten, deadline: null }],
  ['posture', { ...SAMPLES.setPosture, posture: '4' }],
  ['wording', { ...SAMPLES.setPosture, wording: 'loud' }],
  ['deadline', { ...SAMPLES.setPosture, deadline: 7.5 }],
  ['cap', { ...SAMPLES.setPosture, cap: 1.2 }],
  ['swap', { ...SAMPLES.divideCrews, swap: -0.1 }],
  ['core', { ...SAMPLES.divideCrews, core: Infinity }],
  ['stand', { ...SAMPLES.publicStatement, stand: 'aside' }],
])('%s out of its type’s range is refused: %o', (field, order) => {
  expect(malformed(asOrder(order))).toEqual({ code: 'malformed', data: { field } });
});

test.each([
  ['toString', { code: 'unknownKind', data: { kind: 'toString' } }],
  ['__proto__', { code: 'unknownKind', data: { kind: '__proto__' } }],
  ['launch', { code: 'unknownKind', data: { kind: 'launch' } }],
  [7, { code: 'malformed', data: { field: 'kind' } }],
  [undefined, { code: 'malformed', data: { field: 'kind' } }],
])('kind %s is refused', (kind, refusal) => {
  expect(malformed(asOrder({ kind }))).toEqual(refusal);
});

test.each([[null], ['speech'], [[SAMPLES.speech]], [undefined]])('%o is no order', (value) => {
  expect(malformed(asOrder(value))).toEqual({ code: 'malformed', data: { field: 'kind' } });
});

test('the ministry that reads a file may be left out, and must be a name where it is given', () => {
  const order = { kind: 'disclosePrivately', target: 'A' };
  expect(malformed(asOrder(order))).toBeNull();
  expect(malformed(asOrder({ ...order, ministry: 'guard' }))).toBeNull();
  expect(malformed(asOrder({ ...order, ministry: 7 }))).toEqual({ code: 'malformed', data: { field: 'ministry' } });
});
