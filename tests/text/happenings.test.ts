import { describe, expect, test } from 'vitest';
import type { Cause, Happening, HappeningBody, HappeningCode, Posture } from '../../src/engine/model/index.ts';
import { say } from '../../src/text/index.ts';
import { commitment, MISTAKE, promise, voiceFor } from './fixture.ts';

type BodyOf<C extends HappeningCode> = Extract<HappeningBody, { readonly code: C }>;

/** At least one happening of each code: the type makes the list complete. */
const samples: { readonly [C in HappeningCode]: readonly Omit<BodyOf<C>, 'code'>[] } = {
  event: [{ event: 'cable' }],
  dilemmaOpened: [{ dilemma: 'remark', seat: 'ORA' }],
  dilemmaAnswered: [
    { dilemma: 'remark', seat: 'ORA', choice: 'walk', silent: false },
    { dilemma: 'remark', seat: 'ORA', choice: 'stand', silent: true },
  ],
  postureChanged: ([0, 1, 2, 3, 4] as Posture[]).flatMap((from) =>
    ([0, 1, 2, 3, 4] as Posture[])
      .filter((to) => to !== from)
      .flatMap((to) =>
        (['named', 'neutral', 'quiet'] as const).map((wording) => ({
          state: 'MIR',
          from,
          to,
          wording,
          forceTurn: 5,
          reasons: [{ term: 'alliance' as const, value: 0.031 }],
        })),
      ),
  ),
  postureHeld: [
    { state: 'MIR', posture: 1, nearest: 2, gap: 0.045 },
    { state: 'MIR', posture: 1, nearest: 1, gap: 0 },
  ],
  inForce: [{ state: 'MIR', posture: 2 }],
  deferred: [{ state: 'MIR', until: 6 }],
  intentChanged: [{ state: 'MIR', by: [{ kind: 'order', turn: 2, seat: 'ORA', order: 'coFundRemoval', index: 0 }] }],
  orderGiven: [
    { seat: 'ORA', order: 'lobby', target: 'MIR' },
    { seat: 'ORA', order: 'partsBan', target: 'vant' },
    { seat: 'MIR', order: 'securityLaw', target: null },
  ],
  beliefMoved: [
    { state: 'MIR', listen: 0.04, disrupt: 0.01, manageability: -0.02 },
    { state: 'MIR', listen: -0.04, disrupt: 0.01, manageability: -0.02 },
    { state: 'MIR', listen: 0, disrupt: 0.05, manageability: 0 },
    { state: 'MIR', listen: 0, disrupt: -0.05, manageability: 0 },
    { state: 'MIR', listen: 0, disrupt: 0.01, manageability: 0.1 },
    { state: 'MIR', listen: 0, disrupt: 0.01, manageability: -0.1 },
  ],
  reviewEnded: [
    { state: 'MIR', finding: 0.7, soundness: 0.4, proof: 1 },
    { state: 'MIR', finding: 0.1, soundness: 0.4, proof: 1 },
    { state: 'MIR', finding: 0.7, soundness: 0.4, proof: 0.2 },
    { state: 'MIR', finding: 0.7, soundness: 0.6, proof: 0.2 },
  ],
  threatMade: [{ commitment: commitment.id, issuer: 'ORA', target: 'MIR', stake: 'feedCut', demand: 2, dueTurn: 4 }],
  threatSettled: (['met', 'carriedOut', 'backedDown'] as const).flatMap((status) =>
    [commitment.id, 'unknown'].flatMap((id) =>
      [true, false].map((silent) => ({ commitment: id, issuer: 'ORA', target: 'MIR', status, silent })),
    ),
  ),
  promiseMade: [promise.id, 'unknown'].map((id) => ({ commitment: id, issuer: 'ORA', target: 'MIR' })),
  promiseOwed: [promise.id, 'unknown'].map((id) => ({ commitment: id, issuer: 'ORA', target: 'MIR', dueTurn: 6 })),
  promiseKept: [promise.id, 'unknown'].map((id) => ({ commitment: id, issuer: 'ORA', target: 'MIR' })),
  promiseBroken: [promise.id, 'unknown'].map((id) => ({ commitment: id, issuer: 'ORA', target: 'MIR' })),
  leak: [{ about: 'ORA' }],
  regimeChanged: [
    { vendor: 'vant', from: 'none', to: 'parts', runway: null },
    { vendor: 'vant', from: 'parts', to: 'chips', runway: 0.2 },
    { vendor: 'vant', from: 'parts', to: 'chips', runway: 14.4 },
    { vendor: 'vant', from: 'chips', to: 'parts', runway: null },
    { vendor: 'vant', from: 'chips', to: 'none', runway: null },
  ],
  licence: [
    { vendor: 'vant', until: 5 },
    { vendor: 'vant', until: null },
  ],
  supplyShort: [{ vendor: 'vant', supply: 0.62 }],
  extradition: [
    { state: 'MIR', answer: 'granted' },
    { state: 'MIR', answer: 'refused' },
  ],
  warned: [{ target: 'MIR' }],
  assured: [{ target: 'MIR' }],
  retaliation: [{ target: 'MIR', severity: 0.12, untilTurn: 7 }],
  sued: [{ state: 'MIR', vendor: 'vant' }],
  labOpened: [{ vendor: 'vant' }],
  detained: [{ target: 'MIR' }],
  released: [{ target: 'MIR' }],
  retaliationLifted: [{ target: 'MIR' }],
  incident: [
    { state: 'MIR', incident: 'espionage', vendor: 'vant', attributed: true },
    { state: 'MIR', incident: 'outage', vendor: 'vant', attributed: true },
    { state: 'MIR', incident: 'failure', vendor: null, attributed: false },
    { state: 'MIR', incident: 'intrusion', vendor: null, attributed: false },
  ],
  removalDone: [{ state: 'MIR' }],
  removalLate: [{ state: 'MIR', left: 0.17 }],
  governmentFell: [{ state: 'MIR' }],
  electionHeld: [
    { state: 'MIR', defeated: true },
    { state: 'MIR', defeated: false },
  ],
  voteHeld: [
    { state: 'MIR', won: true },
    { state: 'MIR', won: false },
  ],
  pledgeAnswered: [
    { state: 'MIR', from: 'VEL', given: true },
    { state: 'MIR', from: 'ORA', given: false },
  ],
  heldUp: [{ state: 'MIR', turns: 2 }],
  creditWithdrawn: [{ state: 'MIR', from: 'VEL' }],
  challengerGone: [{ state: 'MIR' }],
  allianceBroke: [{}],
  actBegan: [{ act: 1 }],
  gameOver: [{}],
};

const causeLists: readonly (readonly Cause[])[] = [
  [],
  [{ kind: 'order', turn: 2, seat: 'ORA', order: 'coFundRemoval', index: 0 }],
  [{ kind: 'event', turn: 1, event: 'cable' }],
  [{ kind: 'figure', figure: 'parameters/supportFloor' }],
  [{ kind: 'variable', path: 'states/MIR/posture', figure: 'states/MIR/startPosture' }],
];

const whole = (body: object, causes: readonly Cause[] = []): Happening =>
  ({ ...body, turn: 3, phase: 'decisions', weight: 0.5, causes }) as unknown as Happening;

describe.each(Object.entries(samples))('%s', (code, bodies) => {
  test('has a headline and a cause, whoever reads and whatever caused it', () => {
    for (const body of bodies) {
      for (const causes of causeLists) {
        for (const you of ['ORA', 'MIR', null]) {
          const { headline, cause } = say.happening(whole({ code, ...body }, causes), voiceFor(you));
          expect(headline).not.toBe('');
          expect(cause).not.toBe('');
          expect(cause.toLowerCase(), 'a cause says more than its headline').not.toContain(headline.toLowerCase());
          expect(headline).not.toMatch(MISTAKE);
          expect(cause).not.toMatch(MISTAKE);
          expect(headline, 'a headline is no full sentence').not.toMatch(/\.$/);
          expect(headline.length, headline).toBeLessThanOrEqual(75);
        }
      }
    }
  });
});

const headlineOf = (body: HappeningBody): string => say.happening(whole(body), voiceFor('ORA')).headline;
const causeOf = (body: HappeningBody, causes: readonly Cause[] = []): string =>
  say.happening(whole(body, causes), voiceFor('ORA')).cause;

describe('findings', () => {
  test('what a government does is told by its capital, with the posture and the largest reason', () => {
    const changed: HappeningBody = {
      code: 'postureChanged',
      state: 'MIR',
      from: 1,
      to: 2,
      wording: 'neutral',
      forceTurn: 5,
      reasons: [
        { term: 'alliance', value: 0.031 },
        { term: 'retaliation', value: -0.02 },
      ],
    };
    expect(headlineOf(changed)).toBe('Lowport closes the core, and goes no further');
    expect(causeOf(changed)).toBe(
      'Miria: vetting to core excluded. Largest reason: standing with Highmark, +0.031 % of GDP a year',
    );
    // A reason that the others outweigh is not the reason.
    const against = [...changed.reasons, { term: 'step', value: -0.056 }] as const;
    expect(causeOf({ ...changed, reasons: against })).toBe(
      'Miria: vetting to core excluded, though its terms together fall short by 0.045 % of GDP a year',
    );
    expect(headlineOf({ ...changed, from: 3, to: 2 })).toBe('Lowport reopens the masts, and keeps the core closed');
    expect(headlineOf({ ...changed, to: 3, wording: 'quiet' })).toBe('Lowport steers carriers away without a rule');
  });

  test('each posture has its own headline, up and down', () => {
    const headlines = samples.postureChanged.map((body) => headlineOf({ code: 'postureChanged', ...body }));
    expect(new Set(headlines).size).toBeGreaterThanOrEqual(9);
  });

  test('an event is told by its own headline and the first sentence of its body', () => {
    expect(headlineOf({ code: 'event', event: 'cable' })).toBe('A cable is cut off Lowport');
    expect(causeOf({ code: 'event', event: 'cable' })).toBe('A trawler of 5 m. tons was near.');
  });

  test('a failure names no author and no intent; an attributed incident is a claim', () => {
    const failure = { code: 'incident', state: 'MIR', incident: 'failure', vendor: null, attributed: false } as const;
    expect(`${headlineOf(failure)} ${causeOf(failure)}`).not.toMatch(/Vantel|Southgate|Velia|on purpose/);
    const spying = { code: 'incident', state: 'MIR', incident: 'espionage', vendor: 'vant', attributed: true } as const;
    expect(headlineOf(spying)).toBe('Lowport says that Vantel gear was used to spy');
    expect(causeOf(spying)).toBe('Attribution is Lowport’s and may be wrong; Southgate may deny it');
  });

  test('a word from the rival is told with the trade that hangs on it', () => {
    expect(causeOf({ code: 'warned', target: 'MIR' })).toBe('14% of Mirian goods exports go to Velia');
  });

  test('a threat is told with its demand, and with its date when it is let lapse', () => {
    expect(causeOf({ code: 'threatMade', ...(samples.threatMade[0] as Omit<BodyOf<'threatMade'>, 'code'>) })).toBe(
      'Demand: core excluded by 2032 Q2',
    );
    const lapsed: HappeningBody = {
      code: 'threatSettled',
      commitment: commitment.id,
      issuer: 'ORA',
      target: 'MIR',
      status: 'backedDown',
      silent: true,
    };
    expect(headlineOf(lapsed)).toBe('Highmark lets its threat against Lowport lapse');
    expect(causeOf(lapsed)).toBe('On record since 2031 Q3; every ally saw it');
  });

  test('a variable behind a change is named in the sentence', () => {
    expect(causeOf({ code: 'supplyShort', vendor: 'vant', supply: 0.5 }, causeLists[4])).toBe(
      'After a change in posture in Miria',
    );
    const strain: readonly Cause[] = [{ kind: 'variable', path: 'world/strain', figure: 'x' }];
    expect(causeOf({ code: 'supplyShort', vendor: 'vant', supply: 0.5 }, strain)).toBe(
      'After a change in alliance strain',
    );
  });

  test('an order that the headline tells already is not told again', () => {
    const [order] = causeLists[1] ?? [];
    if (order?.kind !== 'order') throw new Error('an order');
    const ban = { code: 'regimeChanged', vendor: 'vant', from: 'none', to: 'parts', runway: null } as const;
    expect(causeOf(ban, causeLists[1])).not.toContain('After');
    expect(causeOf(ban, [{ ...order, order: 'partsBan' }])).toMatch(/^Your order$|^An order of /);
  });

  test('a cut-off says how long the vendor’s store bridges it', () => {
    const cut = (runway: number) =>
      causeOf({ code: 'regimeChanged', vendor: 'vant', from: 'parts', to: 'chips', runway });
    expect(cut(14.4)).toMatch(/; its store bridges 14 months$/);
    expect(cut(0.2)).toMatch(/; its store must be rationed at once$/);
  });

  test('an order behind a change is told in full', () => {
    expect(causeOf({ code: 'supplyShort', vendor: 'vant', supply: 0.5 }, causeLists[1])).toBe(
      'After: You co-fund removal in Miria',
    );
  });
});
