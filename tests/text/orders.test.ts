import { describe, expect, test } from 'vitest';
import type { Order, OrderKind, OrderOf, OrderProblem, OrderProblemCode } from '../../src/engine/model/index.ts';
import { say } from '../../src/text/index.ts';
import { commitment, MISTAKE, promise, voiceFor } from './fixture.ts';

/** One order of each kind: the type makes the list complete. */
const samples: { readonly [K in OrderKind]: OrderOf<K> } = {
  lobby: { kind: 'lobby', target: 'MIR' },
  disclosePrivately: { kind: 'disclosePrivately', target: 'MIR' },
  disclosePublicly: { kind: 'disclosePublicly' },
  technicalCase: { kind: 'technicalCase', target: 'MIR' },
  threaten: { kind: 'threaten', target: 'MIR', stake: 'feedCut', demand: 3, deadline: 4 },
  carryOut: { kind: 'carryOut', commitment: commitment.id },
  backDown: { kind: 'backDown', commitment: commitment.id },
  financeBid: { kind: 'financeBid', target: 'MIR' },
  coFundRemoval: { kind: 'coFundRemoval', target: 'MIR' },
  partsBan: { kind: 'partsBan', vendor: 'vant' },
  foreignChipRule: { kind: 'foreignChipRule', vendor: 'vant' },
  temporaryLicence: { kind: 'temporaryLicence', vendor: 'vant' },
  liftForTrade: { kind: 'liftForTrade', vendor: 'vant' },
  threatenBan: { kind: 'threatenBan', vendor: 'vant' },
  easeBan: { kind: 'easeBan', vendor: 'vant' },
  restrictTools: { kind: 'restrictTools' },
  courtChipmakers: { kind: 'courtChipmakers', target: 'MIR' },
  permitStandards: { kind: 'permitStandards' },
  tradeTalks: { kind: 'tradeTalks', terms: 'trade' },
  prosecute: { kind: 'prosecute', vendor: 'vant' },
  askExtradition: { kind: 'askExtradition', target: 'MIR' },
  releaseSpectrum: { kind: 'releaseSpectrum' },
  widenHomeBan: { kind: 'widenHomeBan', scope: 'parts' },
  extradite: { kind: 'extradite' },
  refuseExtradition: { kind: 'refuseExtradition' },
  compensationLaw: { kind: 'compensationLaw' },
  banAtHome: { kind: 'banAtHome' },
  fundRuralRemoval: { kind: 'fundRuralRemoval' },
  speech: { kind: 'speech' },
  principles: { kind: 'principles', bloc: 'ring' },
  standards: { kind: 'standards' },
  promise: { kind: 'promise', target: 'MIR', pledge: 'trade', demand: 3 },
  keepPromise: { kind: 'keepPromise', commitment: promise.id },
  noSpyPledge: { kind: 'noSpyPledge', target: 'MIR' },
  acceptTailoredRegime: { kind: 'acceptTailoredRegime', target: 'MIR' },
  fundOpenNetworks: { kind: 'fundOpenNetworks' },
  repairSoftPower: { kind: 'repairSoftPower' },
  hardenBases: { kind: 'hardenBases', target: 'MIR' },
  setPosture: { kind: 'setPosture', posture: 4, wording: 'neutral', deadline: 12, cap: null },
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
  seekAssurances: { kind: 'seekAssurances', from: 'VEL' },
  coordinate: { kind: 'coordinate', bloc: 'ring' },
  leadBloc: { kind: 'leadBloc', bloc: 'ring' },
  briefPartner: { kind: 'briefPartner', target: 'ORM' },
  helpRemoval: { kind: 'helpRemoval', target: 'ORM' },
  backExport: { kind: 'backExport', target: 'ORM' },
  visitVendorLab: { kind: 'visitVendorLab', vendor: 'vant' },
  holdMinistries: { kind: 'holdMinistries' },
  consultCarriers: { kind: 'consultCarriers' },
  faceParliament: { kind: 'faceParliament' },
  enforce: { kind: 'enforce' },
  exempt: { kind: 'exempt' },
  subsidiseRural: { kind: 'subsidiseRural' },
  backHomeVendor: { kind: 'backHomeVendor' },
  technologicalAutonomy: { kind: 'technologicalAutonomy' },
  seekPledge: { kind: 'seekPledge', from: 'VEL' },
  acceptFinance: { kind: 'acceptFinance', from: 'VEL' },
  refuseFinance: { kind: 'refuseFinance', from: 'VEL' },
  publicStatement: { kind: 'publicStatement', stand: 'against' },
  warn: { kind: 'warn', target: 'MIR' },
  retaliate: { kind: 'retaliate', target: 'MIR' },
  assure: { kind: 'assure', target: 'MIR' },
  indigenise: { kind: 'indigenise' },
  invest: { kind: 'invest', target: 'MIR' },
  pledge: { kind: 'pledge', target: 'MIR' },
  lendToBuyers: { kind: 'lendToBuyers', target: 'MIR' },
  subsidiseVendor: { kind: 'subsidiseVendor', vendor: 'vant' },
  detain: { kind: 'detain', target: 'MIR' },
  counterNarrative: { kind: 'counterNarrative' },
  stockpile: { kind: 'stockpile' },
  restrictRareEarths: { kind: 'restrictRareEarths' },
  useGear: { kind: 'useGear', target: 'MIR' },
  answer: { kind: 'answer', dilemma: 'remark', choice: 'walk' },
};
const kinds = Object.keys(samples) as OrderKind[];
const orders: readonly Order[] = Object.values(samples);

describe('orders in words', () => {
  test.each(orders)('$kind', (order) => {
    for (const you of ['ORA', 'MIR', null]) {
      const voice = voiceFor(you);
      const { title, family, tradeOff, help } = say.card(order.kind, voice);
      const target = 'target' in order ? order.target : 'vendor' in order ? order.vendor : null;
      const sentences = [
        say.order(order, voice),
        say.given('ORA', order.kind, target, voice),
        say.given('ORA', order.kind, null, voice),
        title,
        family,
        tradeOff,
        help,
      ];
      for (const sentence of sentences) {
        expect(sentence).not.toBe('');
        expect(sentence).not.toMatch(MISTAKE);
      }
      expect(title.length, title).toBeLessThanOrEqual(34);
      expect(tradeOff.length, tradeOff).toBeLessThanOrEqual(80);
    }
  });

  test('no two kinds share a title, and no two concrete orders a name', () => {
    const voice = voiceFor('ORA');
    expect(new Set(kinds.map((kind) => say.card(kind, voice).title)).size).toBe(kinds.length);
    expect(new Set(orders.map((order) => say.order(order, voice))).size).toBe(kinds.length);
  });

  test('the ten families, and one for choices', () => {
    const families = new Set(kinds.map((kind) => say.card(kind, voiceFor(null)).family));
    expect([...families].sort()).toEqual([
      'Abroad',
      'At home',
      'Choice',
      'Coerce',
      'Export ban',
      'Find out',
      'Induce',
      'Money and crews',
      'Persuade',
      'Posture',
      'Rules',
    ]);
  });

  test.each<[Order, string]>([
    [samples.threaten, 'Threaten Lowport over one data feed: de-facto exclusion by 2033 Q1'],
    [samples.setPosture, 'Set the posture: ban with removal, neutral wording, out by 2035 Q1'],
    [
      { kind: 'setPosture', posture: 2, wording: 'named', deadline: null, cap: 0.35 },
      'Set the posture: core excluded, names the vendor, cap 35%',
    ],
    [samples.divideCrews, 'Divide the crews: coverage 50%, swap 30%, core 20%'],
    [samples.carryOut, 'Carry out the threat against Lowport'],
    [samples.answer, 'Answer “Walk it back”'],
  ])('%j', (order, text) => {
    expect(say.order(order, voiceFor('ORA'))).toBe(text);
  });

  test('the same act, told of you and of another', () => {
    expect(say.given('ORA', 'coFundRemoval', 'MIR', voiceFor('ORA'))).toBe('You co-fund removal in Miria');
    expect(say.given('ORA', 'coFundRemoval', 'MIR', voiceFor('MIR'))).toBe('Highmark co-funds removal in Miria');
    expect(say.given('ORA', 'answer', null, voiceFor('MIR'))).toBe('Highmark answers a choice');
    expect(say.given('ORA', 'backDown', null, voiceFor('MIR'))).toBe(
      'Highmark withdraws the threat against a government',
    );
  });
});

describe('why an order cannot be given', () => {
  /** The data of each code, as the model lists them. */
  const data: { readonly [C in OrderProblemCode]: OrderProblem['data'] } = {
    unknownKind: { kind: 'bribe' },
    malformed: { field: 'deadline' },
    notYourRole: { kind: 'lobby' },
    notInScenario: { kind: 'lobby' },
    notBeforeAct: { act: 1 },
    capital: { needs: 2, left: 1 },
    cooldown: { turns: 3 },
    repeated: { kind: 'lobby' },
    conflict: { with: 'setPosture' },
    badTarget: { target: 'MIR' },
    unknownCommitment: { commitment: 'x' },
    notIssuer: { commitment: 'x' },
    commitmentClosed: { commitment: 'x' },
    notDue: { turns: 2 },
    alreadyThreatened: { target: 'MIR' },
    alreadyMet: { target: 'MIR', posture: 2 },
    alreadyDone: {},
    noChange: {},
    outOfRange: { field: 'cap', low: 0.1, high: 0.5 },
    regimeOrder: { regime: 'parts' },
    noWindow: { turns: 1 },
    nothingToRemove: {},
    noBan: {},
    notCharged: {},
    notAsked: {},
    noRule: {},
    noVendor: {},
    noOffer: { target: 'VEL' },
    noDilemma: { dilemma: 'remark' },
    badChoice: { choice: 'walk' },
    notMember: { bloc: 'ring' },
    tailored: { target: 'MIR', posture: 2 },
    notOwed: { target: 'MIR' },
    alreadyPromised: { target: 'MIR' },
    noBases: { target: 'MIR' },
    nobodyAsks: {},
    tooSmall: {},
    townsFirst: {},
    tooLate: {},
    gameOver: {},
  };

  test.each(Object.keys(data) as OrderProblemCode[])('%s', (code) => {
    const sentence = say.problem({ code, data: data[code] }, voiceFor('ORA'));
    expect(sentence).not.toMatch(MISTAKE);
    expect(sentence).toMatch(/^[A-Z“]/);
    expect(sentence.length, sentence).toBeLessThanOrEqual(60);
  });

  test.each<[OrderProblemCode, OrderProblem['data'], string]>([
    ['capital', { needs: 2, left: 1 }, 'Needs 2 points, 1 left'],
    ['cooldown', { turns: 1 }, 'Again in 1 turn'],
    ['noWindow', { turns: 2 }, 'No window open; the next in 2 turns'],
    ['conflict', { with: 'defer' }, 'Not together with “Defer the decision”'],
    ['alreadyMet', { target: 'MIR', posture: 2 }, 'Lowport stands at “Core excluded” already'],
    ['outOfRange', { field: 'cap', low: 0.1, high: 0.5 }, 'Cap: from 0.10 to 0.50'],
    ['regimeOrder', { regime: 'none' }, 'No export ban stands'],
    ['notMember', { bloc: '' }, 'Not a member of any bloc'],
    ['notBeforeAct', { act: 1 }, 'From act II'],
    ['badTarget', { target: 'vant' }, 'Cannot be aimed at Vantel'],
    ['badTarget', { target: 'constructor' }, 'Cannot be aimed at constructor'],
  ])('%s reads', (code, values, text) => {
    expect(say.problem({ code, data: values }, voiceFor('ORA'))).toBe(text);
  });
});
