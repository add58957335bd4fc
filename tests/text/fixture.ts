/** A small invented world, with as much of a scenario as sentences read. */
import type { Commitment, Order, Scenario } from '../../src/engine/model/index.ts';
import { type Voice, voiceOf } from '../../src/text/index.ts';

const figure = (value: number) => ({ value, low: value, high: value, sources: ['judgement'], confidence: 'low' });
const state = (name: string, capital: string, adjective: string) => ({
  name,
  capital,
  adjective,
  figures: { exportsToRival: figure(0.14) },
});
const objective = (id: string, title: string) => ({ id, title, meaning: `${title}.`, weights: [0.5, 0.5] });

export const scenario = {
  format: 1,
  id: 'three-isles',
  meta: { title: 'Three Isles', summary: '', authors: [], licence: '', minutes: [10, 20], invented: true },
  calendar: {
    startYear: 2031,
    startQuarter: 2,
    turns: 8,
    turnsPerYear: 4,
    acts: [
      { id: 'one', title: 'Talk', firstTurn: 0, briefing: 'They argue. Then they pay.' },
      { id: 'two', title: 'Pay', firstTurn: 4, briefing: 'Money is on the table. Who takes it?' },
    ],
  },
  powers: { protector: 'ORA', rival: 'VEL' },
  ministries: { security: { name: 'Security', weight: 1, harmTilt: 1, manageabilityTilt: 0 } },
  states: {
    ORA: state('Orland', 'Highmark', 'Orlish'),
    VEL: state('Velia', 'Southgate', 'Velian'),
    MIR: state('Miria', 'Lowport', 'Mirian'),
    TAL: state('Talos', 'Greywater', 'Taloan'),
  },
  vendors: {
    vant: { name: 'Vantel', home: 'VEL', figures: { engineering: figure(0.4) } },
    vox: { name: 'Voxcom', home: 'VEL', figures: { engineering: figure(0.5) } },
    orc: { name: 'Orcomm', home: 'ORA', figures: { engineering: figure(0.7) } },
  },
  blocs: { ring: { name: 'the Ring', members: ['MIR', 'TAL'] } },
  stakes: { feedCut: { name: 'One data feed' } },
  parameters: { supportFloor: { ...figure(20), unit: 'points', meaning: 'Support at which a government falls' } },
  truth: {
    intention: { VEL: { never: figure(0.45), listen: figure(0.38), disrupt: figure(0.17) } },
    engineeringSpread: figure(0.1),
  },
  orders: {},
  events: [
    {
      id: 'cable',
      headline: 'A cable is cut off Lowport',
      body: 'A trawler of 5 m. tons was near. Nobody has claimed it.',
    },
  ],
  dilemmas: [
    {
      id: 'remark',
      headline: 'A remark is quoted abroad',
      body: '',
      choices: [
        { id: 'stand', label: 'Let it stand', hint: '', effects: [] },
        { id: 'walk', label: 'Walk it back', hint: '', effects: [] },
      ],
      default: 'stand',
    },
  ],
  roles: {
    ORA: {
      title: 'Orland, the protector',
      objectives: [objective('networksSecured', 'Networks secured'), objective('purse', 'Public purse')],
      briefing: ['You argue.'],
      advisers: [],
      gauges: ['networksSecured', 'strain'],
    },
  },
  allyRole: {
    objectives: [objective('rollout', '5G rollout'), objective('security', 'Network security')],
    briefing: [
      'You govern {name} from {capital}.',
      '{protector} asks from {protectorCapital}; {rival} watches from {rivalCapital}.',
    ],
    advisers: [],
    gauges: ['rollout', 'supportFloor'],
  },
  sources: {},
} as unknown as Scenario;

export const commitment: Commitment = {
  id: '1:ORA:MIR',
  kind: 'threat',
  pledge: null,
  issuer: 'ORA',
  target: 'MIR',
  stake: 'feedCut',
  demand: 2,
  madeTurn: 1,
  dueTurn: 4,
  status: 'open',
  settledTurn: null,
};

export const promise: Commitment = {
  ...commitment,
  id: 'MIR:2:ORA:trade',
  kind: 'promise',
  pledge: 'trade',
  stake: null,
  demand: 3,
};

const given: Readonly<Record<string, Order>> = {
  '2/ORA/0': { kind: 'coFundRemoval', target: 'MIR' },
  '0/VEL/0': { kind: 'warn', target: 'TAL' },
};

export function voiceFor(you: string | null): Voice {
  return voiceOf(scenario, you, {
    turn: 3,
    orderAt: (turn, seat, index) => given[`${turn}/${seat}/${index}`] ?? null,
    commitment: (id) => [commitment, promise].find((one) => one.id === id) ?? null,
  });
}

/** A place that was not filled, a raw id, or what JavaScript prints for a mistake. */
export const MISTAKE =
  /[{}]|undefined|null|NaN|\[object|\bORA\b|\bVEL\b|\bMIR\b|\bTAL\b|\b(vant|vox|orc|feedCut|ring)\b| {2}|-\d/;
