import { describe, expect, test } from 'vitest';
import {
  APPRAISAL_TERMS,
  type Cause,
  GROUP_OF,
  type Intent,
  type Order,
  type PhaseId,
  POSTURES,
  type Posture,
  PROTECTOR_COURSES,
  REGIMES,
  RIVAL_COURSES,
  type WindowKind,
  WORDINGS,
} from '../../src/engine/model/index.ts';
import { fill, plural, say, ui } from '../../src/text/index.ts';
import { commitment, MISTAKE, voiceFor } from './fixture.ts';

const voice = voiceFor('ORA');

describe('fixed words', () => {
  const WINDOWS: Record<WindowKind, true> = {
    auction: true,
    review: true,
    election: true,
    legislative: true,
    meeting: true,
    shock: true,
  };
  const PHASES: Record<PhaseId, true> = {
    pressure: true,
    rival: true,
    decisions: true,
    exportBans: true,
    vendorChoice: true,
    rolloutCosts: true,
    security: true,
    scoring: true,
    announce: true,
  };
  const keys = <K extends string>(record: Record<K, true>): readonly K[] => Object.keys(record) as K[];

  test.each([
    ['postures', POSTURES.map(say.posture)],
    ['postures in a sentence', POSTURES.map(say.postureInText)],
    ['wordings', WORDINGS.map(say.wording)],
    ['terms', APPRAISAL_TERMS.map((term) => say.term(term, voice))],
    ['groups', [...new Set(Object.values(GROUP_OF))].map((group) => say.group(group, voice))],
    ['courses', [...PROTECTOR_COURSES, ...RIVAL_COURSES].map((course) => say.course(course, 'MIR', voice))],
    ['windows', keys(WINDOWS).map(say.window)],
    ['regimes', REGIMES.map((regime) => say.value('vendors/vant/regime', regime, voice))],
    ['phases', keys(PHASES).map(say.phase)],
  ])('%s: each has words of its own', (_, words) => {
    for (const word of words) {
      expect(word).not.toBe('');
      expect(word).not.toMatch(MISTAKE);
    }
    expect(new Set(words).size).toBe(words.length);
  });

  test('the powers are named by their capitals', () => {
    expect(say.group('retaliation', voice)).toBe('Retaliation by Southgate');
    expect(say.group('alliance', voice)).toBe('Alliance with Highmark');
  });

  test('gauges take their titles from the role, and say where they end', () => {
    expect(say.gauge('networksSecured', voice)).toBe('Networks secured');
    expect(say.gauge('rollout', voiceFor('MIR'))).toBe('5G rollout');
    expect(say.gauge('strain', voice)).toBe('Alliance strain');
    expect(say.gaugeLimit('strain', voice)).toBe('lost at 100');
    expect(say.gaugeLimit('supportFloor', voice)).toBe('lost at 20');
    expect(say.gaugeLimit('networksSecured', voice)).toBe('');
  });
});

describe('causes', () => {
  test.each<[Cause, string, string]>([
    [
      { kind: 'order', turn: 2, seat: 'ORA', order: 'coFundRemoval', index: 0 },
      'Order',
      'You co-fund removal in Miria',
    ],
    [{ kind: 'order', turn: 0, seat: 'VEL', order: 'warn', index: 0 }, 'Order', 'Southgate warns Greywater, 2031 Q2'],
    [{ kind: 'order', turn: 2, seat: 'ORA', order: 'speech', index: 5 }, 'Order', 'You give a speech to the allies'],
    [{ kind: 'order', turn: 2, seat: 'ORA', order: 'lobby', index: 0 }, 'Order', 'You lobby a government'],
    [{ kind: 'event', turn: 2, event: 'cable' }, 'Event', 'A cable is cut off Lowport'],
    [{ kind: 'event', turn: 0, event: 'remark@ORA' }, 'Event', 'A remark is quoted abroad, 2031 Q2'],
    [{ kind: 'figure', figure: 'parameters/supportFloor' }, 'Figure', 'Support at which a government falls'],
    [{ kind: 'figure', figure: 'states/MIR/figures/restricted4g' }, 'Figure', 'Miria: restricted share of 4G radio'],
    [
      { kind: 'figure', figure: 'vendors/vant/figures/protectorContent' },
      'Figure',
      'Vantel: parts from firms of Orland',
    ],
    [{ kind: 'figure', figure: 'something/new' }, 'Figure', 'A figure of the scenario'],
    [{ kind: 'variable', path: 'states/MIR/posture', figure: 'x' }, 'Rule', 'Miria: posture'],
  ])('%j', (cause, kind, text) => {
    expect(say.cause(cause, voice)).toEqual({ kind, text });
  });
});

describe('variables and their values', () => {
  test('an offer on record is called an offer', () => {
    const promised = { ...voice, commitment: () => ({ ...commitment, kind: 'promise', stake: null }) as const };
    expect(say.variable(`commitments/${commitment.id}`, promised)).toBe('Offer by Highmark to Lowport');
  });

  test.each<[string, Parameters<typeof say.value>[1], string, string]>([
    ['world/strain', 38.26, 'Alliance strain', '38.3'],
    ['world/resolve', 0.625, 'Highmark’s resolve on record', '62.5%'],
    ['states/MIR/posture', 2, 'Miria: posture', 'Core excluded'],
    ['states/MIR/wording', 'quiet', 'Miria: wording of the rule', 'Quiet steering'],
    ['states/MIR/removalDue', 7, 'Miria: removal date', '2033 Q1'],
    ['states/MIR/removalDue', null, 'Miria: removal date', 'none'],
    ['states/MIR/decidedTurn', -1, 'Miria: last decision', 'none'],
    ['states/MIR/securityLaw', true, 'Miria: security law', 'yes'],
    ['states/MIR/extraWindows', [4, 7], 'Miria: windows opened', '2032 Q2, 2033 Q1'],
    ['states/MIR/extraWindows', [], 'Miria: windows opened', 'none'],
    [
      'states/MIR/beliefs/security/manageability',
      0.4125,
      'Miria: security ministry’s belief that the risk is manageable',
      '41.3%',
    ],
    ['states/MIR/doubts/ORA', 0.1, 'Miria: belief that Highmark listens through its own firms’ gear', '10.0%'],
    ['states/MIR/gear/ran5g/vant', 0.2, 'Miria: 5G radio from Vantel', '20.0%'],
    ['states/MIR/rollout/crews/swap', 0.3, 'Miria: crews on the swap', '30.0%'],
    ['states/MIR/spentUsdBn', 0.034, 'Miria: public money spent', '$0.03bn'],
    ['vendors/vant/regime', 'chips', 'Vantel: export-ban regime', 'Foreign-made chips barred too'],
    ['vendors/vant/stockMonths', 11.4, 'Vantel: parts in store', '11 months'],
    ['blocs/ring/programme', 0.5, 'The Ring: programme', '50.0%'],
    ['seats/ORA/capital', 4, 'Orland: political capital', '4'],
    ['scores/ORA/purse', 87.96, 'Orland: Public purse (score)', '88.0'],
    ['commitments/1:ORA:MIR/status', 'met', 'Threat by Highmark against Lowport', 'met'],
    ['commitments/1:ORA:MIR/status', 'carriedOut', 'Threat by Highmark against Lowport', 'carried out'],
    ['commitments/none', null, 'A threat or an offer on record', 'none'],
    ['states/MIR/pressed', 0.93, 'Miria: how far the demand is felt', '93.0%'],
    ['retaliations/3:VEL:TAL', null, 'Trade measures against Talos', 'none'],
    ['intents/TAL:settle', { seat: 'TAL' }, 'A plan of Talos', 'on record'],
    ['hidden/intention', null, 'What the gear is used for, hidden until the end', 'none'],
    [
      'states/MIR/gear/ran5g',
      { vant: 0.1, orc: 0.4 },
      'Miria: 5G radio from each vendor',
      'Orcomm 40.0%, Vantel 10.0%',
    ],
    [
      'states/MIR/rollout/crews',
      { coverage: 0.6, swap: 0.4 },
      'Miria: division of crews',
      'coverage 60.0%, swap 40.0%',
    ],
    ['blocs', null, 'Bloc programmes', 'none'],
    ['commitments/MIR', null, 'Miria: threats against it', 'none'],
    ['states/MIR/gear', null, 'Miria: gear in the networks', 'none'],
    ['happened/cable', 3, 'Event: A cable is cut off Lowport', '2032 Q1'],
    ['dilemmas/remark@ORA', null, 'Choice: A remark is quoted abroad', 'none'],
  ])('%s', (path, json, name, printed) => {
    expect(say.variable(path, voice)).toBe(name);
    expect(say.value(path, json, voice)).toBe(printed);
  });
});

describe('intents', () => {
  const intent = (action: Order, dueTurn = 4): Intent => ({
    id: 'x',
    seat: 'MIR',
    action,
    dueTurn,
    madeTurn: 2,
    premises: [],
    touchedBy: [],
    replaces: null,
  });
  const posture = (level: Posture): Order => ({
    kind: 'setPosture',
    posture: level,
    wording: 'neutral',
    deadline: null,
    cap: null,
  });

  test.each<[Intent, string, string]>([
    [intent(posture(2)), 'leans from', 'Lowport leans from vetting to core excluded, decides in 1 turn'],
    [intent(posture(0), 5), 'leans back from', 'Lowport leans back from vetting to open, decides in 2 turns'],
    [intent(posture(1), 3), 'holds at', 'Lowport holds at vetting, decides this turn'],
    [intent({ kind: 'settle' }), 'decides', 'Lowport decides in 1 turn'],
    [intent({ kind: 'defer' }), 'wants to defer', 'Lowport wants to put off its decision, due in 1 turn'],
    [intent({ kind: 'warn', target: 'TAL' }), 'warns', 'Lowport means to warn Greywater in 1 turn'],
    [
      intent({ kind: 'retaliate', target: 'TAL' }),
      'plans measures',
      'Lowport means to restrict exports from Talos in 1 turn',
    ],
    [intent({ kind: 'securityLaw' }), 'plans', 'Lowport passes a security law in 1 turn'],
  ])('%#', (value, verb, sentence) => {
    const text = say.intent(value, 1, voice);
    expect(text).toMatchObject({ who: 'Lowport', verb, sentence });
    expect(text.posture).toBe(value.action.kind === 'setPosture' ? value.action.posture : null);
  });
});

describe('templates', () => {
  test('every place is filled, and a plural shows its number', () => {
    expect(fill('{a} of {b}', { a: 1, b: 'x' })).toBe('1 of x');
    expect(plural({ one: '{n} turn', other: '{n} turns' }, 1)).toBe('1 turn');
    expect(plural({ one: '{n} turn', other: '{n} turns' }, 0)).toBe('0 turns');
  });

  test('a value that itself looks like a place is not filled again', () => {
    expect(fill('{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x');
  });

  test('the words of the page: none empty, places well formed, plurals with their number', () => {
    for (const [key, text] of Object.entries(ui)) {
      for (const template of typeof text === 'string' ? [text] : [text.one, text.other]) {
        expect(template, key).not.toBe('');
        expect(template.replace(/\{\w+\}/g, ''), key).not.toMatch(/[{}]/);
        expect(template, key).not.toMatch(/'|"|\.\.\.| - /);
      }
      if (typeof text !== 'string') expect(text.other, key).toContain('{n}');
    }
  });
});
