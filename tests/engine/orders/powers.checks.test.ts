/** Why an order of the protector's or the rival's cannot be given, besides threats. */
import type { StateId } from '../../../src/engine/index.ts';
import { ally, editable, game, loner, node, protector, rival, vendor, world } from './bench.ts';
import { type Case, tryCases, withNode } from './cases.ts';

const regime = (step: 'none' | 'parts' | 'chips') =>
  game((s) => {
    Object.assign(s.vendors[vendor] ?? {}, { regime: step });
    // Later acts have orders of their own.
    s.turn = 5;
  });
/** A chip ban with a licence that ends some turns from now. */
const licensed = (turns: number) =>
  game((s) => {
    Object.assign(s.vendors[vendor] ?? {}, { regime: 'chips', licenceUntil: 5 + turns });
    s.turn = 5;
  });
const punished = (...ids: StateId[]) =>
  game((s) => {
    for (const target of world.governments) node(s, target).posture = 3;
    for (const target of ids) {
      const id = `${target}:0`;
      s.retaliations[id] = { id, issuer: rival, target, madeTurn: 0, untilTurn: 6, severity: 0.1, rerouted: 0 };
    }
  });

const POWERS: readonly Case[] = [
  [
    'finance where the gap is paid',
    withNode(ally, { financed: 1 }),
    protector,
    [{ kind: 'financeBid', target: ally }],
    { code: 'alreadyDone', data: {} },
  ],
  [
    'co-funding where nothing stands',
    game((s) => {
      for (const v of world.restricted) {
        editable(node(s, ally).gear.ran4g)[v] = 0;
        editable(node(s, ally).gear.ran5g)[v] = 0;
      }
    }),
    protector,
    [{ kind: 'coFundRemoval', target: ally }],
    { code: 'nothingToRemove', data: {} },
  ],
  [
    'co-funding paid in full',
    withNode(ally, { coFunded: 1 }),
    protector,
    [{ kind: 'coFundRemoval', target: ally }],
    { code: 'alreadyDone', data: {} },
  ],
  ['a parts ban', regime('none'), protector, [{ kind: 'partsBan', vendor }], null],
  [
    'a second parts ban',
    regime('parts'),
    protector,
    [{ kind: 'partsBan', vendor }],
    { code: 'regimeOrder', data: { regime: 'parts' } },
  ],
  [
    'on a vendor that is not restricted',
    regime('none'),
    protector,
    [{ kind: 'partsBan', vendor: 'velnarr' }],
    { code: 'badTarget', data: { target: 'velnarr' } },
  ],
  [
    'the chip rule before a parts ban',
    regime('none'),
    protector,
    [{ kind: 'foreignChipRule', vendor }],
    { code: 'regimeOrder', data: { regime: 'none' } },
  ],
  ['the chip rule after it', regime('parts'), protector, [{ kind: 'foreignChipRule', vendor }], null],
  [
    'a licence without a ban',
    regime('none'),
    protector,
    [{ kind: 'temporaryLicence', vendor }],
    { code: 'regimeOrder', data: { regime: 'none' } },
  ],
  ['a licence under a ban', regime('chips'), protector, [{ kind: 'temporaryLicence', vendor }], null],
  [
    'a licence beside one that stands',
    licensed(2),
    protector,
    [{ kind: 'temporaryLicence', vendor }],
    { code: 'alreadyDone', data: {} },
  ],
  ['a licence in the turn that ends the last', licensed(0), protector, [{ kind: 'temporaryLicence', vendor }], null],
  [
    'lifting nothing',
    regime('none'),
    protector,
    [{ kind: 'liftForTrade', vendor }],
    { code: 'regimeOrder', data: { regime: 'none' } },
  ],
  [
    'lifting and tightening',
    regime('parts'),
    protector,
    [
      { kind: 'liftForTrade', vendor },
      { kind: 'foreignChipRule', vendor },
    ],
    { code: 'conflict', data: { with: 'liftForTrade' } },
  ],
  [
    'lifting one, licensing another',
    game((s) => {
      for (const v of world.restricted) Object.assign(s.vendors[v] ?? {}, { regime: 'parts' });
      s.turn = 5;
    }),
    protector,
    [
      { kind: 'liftForTrade', vendor },
      { kind: 'temporaryLicence', vendor: 'quarrexa' },
    ],
    null,
  ],
  [
    'a home ban that stands',
    withNode(protector, { posture: 4 }),
    protector,
    [{ kind: 'banAtHome' }],
    { code: 'alreadyDone', data: {} },
  ],
  [
    'an order that the scenario leaves out',
    game(),
    protector,
    [{ kind: 'fundRuralRemoval' }],
    { code: 'notInScenario', data: { kind: 'fundRuralRemoval' } },
  ],
  ['a government’s order', game(), protector, [{ kind: 'settle' }], { code: 'notYourRole', data: { kind: 'settle' } }],
  [
    'punishing who vets',
    withNode(ally, { posture: 1 }),
    rival,
    [{ kind: 'retaliate', target: ally }],
    { code: 'badTarget', data: { target: ally } },
  ],
  ['punishing twice', punished(ally), rival, [{ kind: 'retaliate', target: ally }], { code: 'alreadyDone', data: {} }],
  [
    'one too many',
    punished('DRV', 'MQT', 'SQT'),
    rival,
    [{ kind: 'retaliate', target: ally }],
    { code: 'alreadyDone', data: {} },
  ],
  ['the last that it can', punished('DRV', 'MQT'), rival, [{ kind: 'retaliate', target: ally }], null],
  [
    'warned and assured',
    game(),
    rival,
    [
      { kind: 'warn', target: ally },
      { kind: 'assure', target: ally },
    ],
    { code: 'conflict', data: { with: 'warn' } },
  ],
  [
    'one warned, another assured',
    game(),
    rival,
    [
      { kind: 'warn', target: ally },
      { kind: 'assure', target: loner },
    ],
    null,
  ],
  [
    'nothing left to replace',
    game((s) => {
      for (const v of world.restricted) Object.assign(s.vendors[v] ?? {}, { substitution: 1 });
    }),
    rival,
    [{ kind: 'indigenise' }],
    { code: 'alreadyDone', data: {} },
  ],
];

tryCases(POWERS);
