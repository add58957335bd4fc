/** Why the protector's orders on chips, its home front and its courts are refused. */
import { expect, test } from 'vitest';
import { checkOrders, type GameState, type Order, observe } from '../../../src/engine/index.ts';
import { base, begin, node, protector } from '../../mechanisms/bench.ts';
import { large, vendorOf } from '../../mechanisms/exports.ts';
import { reason } from './bench.ts';

const later = (edit: (s: GameState) => void = () => {}): GameState =>
  begin((s) => {
    s.turn = 9;
    edit(s);
  });
const regime = (value: 'none' | 'parts' | 'chips') => (s: GameState) => {
  vendorOf(s, large).regime = value;
};
const charged = (s: GameState): void => {
  vendorOf(s, large).charged = true;
};

type Case = readonly [what: string, state: GameState, seat: string, draft: readonly Order[], expected: object | null];
test.each<Case>([
  ['a threat before a ban', later(), protector, [{ kind: 'threatenBan', vendor: large }], null],
  [
    'no threat where all is barred',
    later(regime('chips')),
    protector,
    [{ kind: 'threatenBan', vendor: large }],
    { code: 'regimeOrder', data: { regime: 'chips' } },
  ],
  [
    'nothing to ease',
    later(),
    protector,
    [{ kind: 'easeBan', vendor: large }],
    { code: 'regimeOrder', data: { regime: 'none' } },
  ],
  [
    'eased or lifted, not both',
    later(regime('chips')),
    protector,
    [
      { kind: 'liftForTrade', vendor: large },
      { kind: 'easeBan', vendor: large },
    ],
    { code: 'conflict', data: { with: 'liftForTrade' } },
  ],
  [
    'tools before chips',
    later(regime('parts')),
    protector,
    [{ kind: 'restrictTools' }],
    { code: 'regimeOrder', data: { regime: 'parts' } },
  ],
  ['tools after chips', later(regime('chips')), protector, [{ kind: 'restrictTools' }], null],
  [
    'a state that makes no chips',
    later(),
    protector,
    [{ kind: 'courtChipmakers', target: 'FRA' }],
    { code: 'badTarget', data: { target: 'FRA' } },
  ],
  [
    'a chip-making state while nothing is barred',
    later(),
    protector,
    [{ kind: 'courtChipmakers', target: 'NLD' }],
    { code: 'regimeOrder', data: { regime: 'none' } },
  ],
  [
    'a state that goes along already',
    later((s) => {
      regime('parts')(s);
      node(s, 'NLD').chipConsent = 1;
    }),
    protector,
    [{ kind: 'courtChipmakers', target: 'NLD' }],
    { code: 'alreadyDone', data: {} },
  ],
  [
    'a permit without a listing',
    later(),
    protector,
    [{ kind: 'permitStandards' }],
    { code: 'regimeOrder', data: { regime: 'none' } },
  ],
  ['no ban to widen', later(), protector, [{ kind: 'widenHomeBan', scope: 'parts' }], { code: 'noBan', data: {} }],
  [
    'no narrower ban than stands',
    later((s) => {
      Object.assign(node(s, protector), { posture: 4, inForce: 4, banScope: 'software' });
    }),
    protector,
    [{ kind: 'widenHomeBan', scope: 'parts' }],
    { code: 'noChange', data: {} },
  ],
  [
    'spectrum that would come too late',
    begin((s) => {
      s.turn = 22;
    }),
    protector,
    [{ kind: 'releaseSpectrum' }],
    { code: 'tooLate', data: {} },
  ],
  [
    'talks while cutting off',
    later(),
    protector,
    [
      { kind: 'threatenBan', vendor: large },
      { kind: 'tradeTalks', terms: 'trade' },
    ],
    { code: 'conflict', data: { with: 'threatenBan' } },
  ],
  ['nobody charged', later(), protector, [{ kind: 'askExtradition', target: 'CAN' }], { code: 'notCharged', data: {} }],
  [
    'no treaty ally',
    later(charged),
    protector,
    [{ kind: 'askExtradition', target: 'IND' }],
    { code: 'badTarget', data: { target: 'IND' } },
  ],
  [
    'one request at a time',
    later((s) => {
      charged(s);
      node(s, 'CAN').extradition = 'asked';
    }),
    protector,
    [{ kind: 'askExtradition', target: 'GBR' }],
    { code: 'alreadyDone', data: {} },
  ],
  [
    'charged twice',
    later(charged),
    protector,
    [{ kind: 'prosecute', vendor: large }],
    { code: 'alreadyDone', data: {} },
  ],
  ['nobody has asked', later(), 'CAN', [{ kind: 'extradite' }], { code: 'notAsked', data: {} }],
  [
    'one answer',
    later((s) => {
      node(s, 'CAN').extradition = 'asked';
    }),
    'CAN',
    [{ kind: 'extradite' }, { kind: 'refuseExtradition' }],
    { code: 'conflict', data: { with: 'extradite' } },
  ],
  [
    'one law is enough',
    later((s) => {
      node(s, 'FIN').compensation = 'paid';
    }),
    'FIN',
    [{ kind: 'compensationLaw' }],
    { code: 'alreadyDone', data: {} },
  ],
])('%s', (_what, state, seat, draft, expected) => {
  expect(reason(checkOrders(observe(base, state, seat), draft))).toEqual(expected);
});
