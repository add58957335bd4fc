/**
 * What is done to a sound file (base.json, or a replay of it) to get the malformed file of each problem code. The files themselves stand in
 * malformed/, each beside the problems that the door must find in it; `npx vitest run tests/scenario -u` writes both anew after a change of
 * the format.
 */
import { readFileSync } from 'node:fs';
import { hashJson } from '../../src/engine/hash.ts';
import type { ParameterRules } from '../../src/engine/model/index.ts';
import type { ProblemCode } from '../../src/scenario/index.ts';
import { COLLECTION, crowded, geojsonMap, withGeojson } from './geojsonMap.ts';
import { type Edit, swap } from './swap.ts';

/** What the doors are told in these tests: few parameters, so that a new one of the model does not change every file; one is left out. */
export const PARAMETERS: ParameterRules = {
  ids: ['alpha', 'beta', 'gamma'],
  optional: ['gamma'],
  retired: ['omega'],
  positive: ['beta'],
  shares: ['alpha'],
  points: [],
  compounding: [],
  ordered: [],
  parts: [['alpha', 'beta']],
};
export const RULES = '1';

export const BASE = readFileSync(new URL('base.json', import.meta.url), 'utf8');

const BASE_HASH = hashJson(JSON.parse(BASE));
const TURN =
  '{ "orders": { "AUR": [{ "kind": "lobby", "target": "CAL" }], "CAL": [] }, "hash": "0123456789abcdef0123456789abcdef" }';

export const REPLAY_BASE = `{
  "kind": "rr.replay",
  "format": 1,
  "rulesVersion": "${RULES}",
  "scenarioHash": "${BASE_HASH}",
  "seed": "7",
  "humans": ["AUR"],
  "turns": [${TURN}],
  "scenario": ${BASE.trimEnd().replaceAll('\n', '\n  ')}
}
`;

export const SCRIPT_BASE = `{
  "kind": "rr.script",
  "format": 1,
  "scenario": "base",
  "title": "A year of visits",
  "note": "Nothing is left out.",
  "orders": [
    { "date": "2101-02-01", "seat": "AUR", "order": { "kind": "lobby", "target": "CAL" }, "note": "A visit.", "sources": ["judgement"], "confidence": "low" },
    { "date": "2101-05-01", "seat": "AUR", "order": { "kind": "answer", "dilemma": "interview", "choice": "stand" }, "note": "No comment.", "sources": ["judgement"], "confidence": "low" }
  ],
  "events": [{ "date": "2101-08-01", "event": "harbourFire", "note": "A fire.", "sources": ["judgement"], "confidence": "low" }]
}
`;

export const MECHANISMS_BASE = `{
  "kind": "rr.mechanisms",
  "format": 1,
  "scenario": "base",
  "mechanisms": [
    { "id": "K01", "family": "prices", "variable": "price", "sign": "+", "where": "rules/price.ts", "off": { "parameters": ["priceWeight"], "events": ["harbourFire"] }, "leftOut": null },
    { "id": "K02", "family": "talk", "variable": "mood", "sign": "-", "where": null, "off": null, "leftOut": "Nobody measures it." }
  ]
}
`;

export const COUNTERFACTUALS_BASE = `{
  "kind": "rr.counterfactuals",
  "format": 1,
  "scenario": "base",
  "note": "Asked of a year of visits.",
  "questions": [
    {
      "id": "noVisit", "asks": "What if nobody had come?", "because": "Visits are heard.",
      "change": { "withoutOrders": [{ "kind": "lobby" }], "withoutEvents": ["harbourFire"] },
      "expected": [{ "measure": "posture", "sign": "-" }]
    }
  ]
}
`;

export interface Malformed {
  readonly edit: Edit;
  /** What stands in the malformed file at the line and column of the problem. */
  readonly at: string;
  /** The codes of all problems in the file, where there are others beside this one. */
  readonly codes?: readonly ProblemCode[];
  readonly replay?: true;
  readonly script?: true;
  readonly mechanisms?: true;
  readonly counterfactuals?: true;
  /** Limits small enough for a small file to break. */
  readonly limits?: { readonly bytes?: number; readonly values?: number };
}

const ATLAS = `"map": {
    "kind": "atlas",
    "atlas": "globe",
    "view": [-20, -40, 60, 75],
    "lenses": []
  },`;
const RIVAL_ROLE = `"roles": {
    "BOR": {
      "title": "Chair of Borea",
      "objectives": [{ "id": "rollout", "title": "Roll-out", "meaning": "How far it reaches.", "weights": [1, 1] }],
      "briefing": ["{name} sells."],
      "advisers": [],
      "gauges": ["rollout"]
    },`;
const SECOND_CARRIER =
  '"share": 1, "vendors": ["arc"], "sources": ["judgement"], "confidence": "low" }, { "name": "Second", "share": 0.3,';
const LAST_PARAMETER = /,\n {4}"beta": .*/;
const LAST_STATE = /,\n {4}"CAL": \{[\s\S]*?\n {4}\}(?=\n {2}\},\n {2}"vendors")/;
const strangers = Array.from({ length: 103 }, (_, index) => `"M${index}"`).join(', ');

export const MALFORMED: Readonly<Record<ProblemCode, Malformed>> = {
  tooLarge: { edit: (sound) => sound, at: '{', limits: { bytes: 17_000 } },
  tooDeep: { edit: swap('"authors": [', `"authors": [${'['.repeat(30)}${']'.repeat(30)}, `), at: '[[[[[[[[' },
  tooManyValues: { edit: (sound) => sound, at: ',\n    "invented"', limits: { values: 12 } },
  notJson: { edit: swap('"id": "base",', '"id": base,'), at: 'base' },
  comment: { edit: swap('"id": "base",', '"id": "base", // the smallest'), at: '// the smallest' },
  trailingComma: { edit: swap('"minutes": [5, 10]', '"minutes": [5, 10, ]'), at: '],' },
  duplicateKey: { edit: swap('"id": "base",', '"id": "first",\n  "id": "base",'), at: '"id": "base"' },
  forbiddenKey: { edit: swap('"turns": 4,', '"turns": 4, "__proto__": { "turns": 9 },'), at: '"__proto__"' },
  forbiddenCharacter: { edit: swap('"Three Isles"', '"Three \\u202e Isles"'), at: '"Three \\u202e' },

  newerFormat: { edit: swap('"format": 1', '"format": 2'), at: '2' },
  unknownFormat: { edit: swap('"format": 1', '"format": 0'), at: '0' },

  missing: { edit: swap('    "turnsPerYear": 4,\n', ''), at: '{\n    "startYear"' },
  unknownKey: { edit: swap('"low": 11,', '"low": 11, "nota": "Counted.",'), at: '"nota"' },
  wrongType: { edit: swap('"startYear": 2101', '"startYear": "2101"'), at: '"2101"' },
  notFinite: { edit: swap('"value": 90000,', '"value": 1e999,'), at: '1e999' },
  notInteger: { edit: swap('"hue": 1', '"hue": 1.5'), at: '1.5' },
  tooSmall: { edit: swap('"startYear": 2101', '"startYear": 101'), at: '101' },
  tooBig: { edit: swap('"startQuarter": 1', '"startQuarter": 5'), at: '5' },
  tooShort: { edit: swap('["The Rip & Replace authors"]', '[]'), at: '[]' },
  tooLong: {
    edit: swap('"short": "Ar"', `"short": "Ar", "name": "${'Arc '.repeat(20)}"`),
    at: '"Arc Arc',
    codes: ['duplicateKey', 'tooLong'],
  },
  badName: { edit: swap('"id": "argue"', '"id": "act/1"'), at: '"act/1"' },
  notOneOf: { edit: swap('"kind": "auction"', '"kind": "acution"'), at: '"acution"' },
  noVariant: { edit: swap('{ "seat": "AUR" }', '{ "who": "AUR" }'), at: '{ "who"' },
  figureOrder: { edit: swap('"value": 12, "low": 11', '"value": 12, "low": 12.5'), at: '12, "low"' },

  unknownState: { edit: swap('"states": ["CAL"]', '"states": ["CLA"]'), at: '"CLA"' },
  unknownVendor: { edit: swap('"vendors": ["arc"]', '"vendors": ["ark"]'), at: '"ark"' },
  unknownBloc: { edit: swap('"bloc": "pact" }', '"bloc": "apct" }'), at: '"apct"' },
  unknownSource: {
    edit: swap('"high": 13, "sources": ["gazette"]', '"high": 13, "sources": ["gazete"]'),
    at: '"gazete"',
  },
  unknownEvent: { edit: swap('"event": "harbourFire"', '"event": "habourFire"'), at: '"habourFire"' },
  unknownChoice: { edit: swap('"default": "stand"', '"default": "stnad"'), at: '"stnad"' },
  unknownAct: { edit: swap('"cooldown": 1, "fromAct": 0', '"cooldown": 1, "fromAct": 2'), at: '2 }' },
  unknownAtlas: { edit: (sound) => sound.replace(/"map": \{[\s\S]*?\n {2}\},/, ATLAS), at: '"globe"' },
  unknownRegion: { edit: swap('"region": "isle-c"', '"region": "isle-d"'), at: '"isle-d"' },
  unknownParameter: {
    edit: (sound) => sound.replace(LAST_PARAMETER, '$&,\n    "betta": $&').replace(/("betta": ),\n {4}"beta": /, '$1'),
    at: '"betta"',
  },
  missingParameter: { edit: (sound) => sound.replace(LAST_PARAMETER, ''), at: '{\n    "alpha"' },
  parameterBounds: {
    edit: swap('"beta": { "value": 0.5, "low": 0,', '"beta": { "value": 0, "low": 0,'),
    at: '0, "low": 0, "high": 1, "sources": ["judgement"], "confidence": "low", "unit": "1", "meaning": "The second."',
  },
  unknownObjective: { edit: swap('"id": "standing"', '"id": "standng"'), at: '"standng"' },
  unknownGauge: { edit: swap('"purse", "strain"]', '"purse", "strian"]'), at: '"strian"' },
  unknownPlaceholder: { edit: swap('In {capital} both', 'In {capitol} both'), at: '"In {capitol}' },

  duplicate: { edit: swap('"id": "pay"', '"id": "argue"'), at: '"argue", "title": "Pay"' },
  reservedName: {
    edit: swap(
      '"sources": { "gazette"',
      '"sources": { "judgement": { "title": "Ours", "locator": "", "type": "none", "note": "" }, "gazette"',
    ),
    at: '"judgement": {',
  },
  protectorIsRival: { edit: swap('"rival": "BOR" }', '"rival": "AUR" }'), at: '"AUR" }' },
  noGovernment: { edit: (sound) => sound.replace(LAST_STATE, '').replaceAll('"CAL"', '"BOR"'), at: '{\n    "AUR"' },
  noRestrictedVendor: {
    edit: swap('"home": "BOR",\n      "layers": ["ran", "core"]', '"home": "BOR",\n      "layers": ["ran"]'),
    at: '{\n    "bolt"',
  },
  noOtherVendor: {
    edit: swap('"home": "AUR",\n      "layers": ["ran", "core"]', '"home": "AUR",\n      "layers": ["ran"]'),
    at: '{\n    "bolt"',
  },
  noIntention: { edit: swap('"intention": {\n      "BOR"', '"intention": {\n      "CAL"'), at: '{\n      "CAL"' },
  missingOrder: { edit: (sound) => sound.replace(/,\n {4}"answer": .*/, ''), at: '{\n    "lobby"' },
  noProtectorRole: { edit: (sound) => sound.replace(/"roles": \{[\s\S]*?\n {2}\},/, '"roles": {},'), at: '{},' },
  rivalRole: { edit: swap('"roles": {', RIVAL_ROLE), at: '"BOR": {\n      "title"' },
  selfTie: { edit: swap('"a": "CAL", "b": "AUR"', '"a": "CAL", "b": "CAL"'), at: '"CAL", "kind"' },
  sharedRegion: { edit: swap('"region": "isle-c"', '"region": "isle-b"'), at: '"isle-b",\n      "at": [50' },
  outsideMap: { edit: swap('"at": [50, 70]', '"at": [50, 170]'), at: '170' },
  boundsOrder: { edit: swap('"bounds": [30, 95, 70, 50]', '"bounds": [30, 50, 70, 95]'), at: '[30' },
  openRing: {
    edit: withGeojson(geojsonMap('plain', COLLECTION.replace('[5, 35], [5, 5]]', '[5, 35], [5, 6]]'))),
    at: '[[5, 5]',
  },
  noRegion: {
    edit: withGeojson(geojsonMap('plain', COLLECTION.replace('"Feature", "id": "isle-c"', '"Feature"'))),
    at: '{\n          "type": "Feature", "properties": null',
    codes: ['noRegion', 'unknownRegion'],
  },
  tooManyPositions: {
    edit: withGeojson(geojsonMap('plain', crowded())),
    at: '{ "type": "FeatureCollection"',
    codes: ['tooManyPositions', 'unknownRegion', 'unknownRegion'],
  },
  actOrder: { edit: swap('"firstTurn": 0', '"firstTurn": 1'), at: '1, "briefing"' },
  turnOutside: { edit: swap('"turn": 3, "kind"', '"turn": 4, "kind"'), at: '4, "kind"' },
  rangeOrder: { edit: swap('"minutes": [5, 10]', '"minutes": [15, 10]'), at: '[15' },
  weightsPerAct: { edit: swap('"weights": [0.3, 0.2]', '"weights": [0.3]'), at: '[0.3]' },
  sumNotOne: { edit: swap('"weight": 0.6', '"weight": 0.5'), at: '{\n    "security"' },
  carrierShares: { edit: swap('"share": 1,', SECOND_CARRIER), at: '[{ "name": "Borean Mobile"' },
  noRecord: {
    edit: swap('"id": "harbourFire",', '"id": "harbourFire",\n      "basis": "documented",'),
    at: '["judgement"]\n    },',
  },
  unusedSource: { edit: (sound) => sound.replaceAll('["gazette"]', '["judgement"]'), at: '"gazette"' },

  scenarioChanged: { edit: swap('"turns": 4,', '"turns": 5,'), at: `"${BASE_HASH}"`, replay: true },
  otherRules: { edit: swap('"rulesVersion": "1"', '"rulesVersion": "0.9"'), at: '"0.9"', replay: true },
  notInOrder: {
    edit: swap('"humans": ["AUR"]', '"humans": ["AUR"], "notes": [{ "turn": 9, "text": "Too late." }]'),
    at: '9, "text"',
    replay: true,
  },
  tooManyTurns: {
    edit: swap(`[${TURN}]`, `[${Array.from({ length: 5 }, () => TURN).join(', ')}]`),
    at: '{ "orders"',
    replay: true,
  },

  otherScenario: { edit: swap('"scenario": "base"', '"scenario": "bass"'), at: '"bass"', script: true },
  dateOutside: { edit: swap('2101-02-01', '2102-01-01'), at: '"2102-01-01"', script: true },
  notAPower: {
    edit: swap('"seat": "AUR", "order": { "kind": "lobby"', '"seat": "CAL", "order": { "kind": "lobby"'),
    at: '"CAL"',
    script: true,
  },
  orderNotOffered: { edit: swap('"kind": "lobby"', '"kind": "warn"'), at: '"warn"', script: true },
  unknownStake: {
    edit: swap(
      '{ "kind": "lobby", "target": "CAL" }',
      '{ "kind": "threaten", "target": "CAL", "stake": "feeed", "demand": 3, "deadline": 4 }',
    ),
    at: '"feeed"',
    codes: ['orderNotOffered', 'unknownStake'],
    script: true,
  },
  unknownDilemma: { edit: swap('"dilemma": "interview"', '"dilemma": "interviews"'), at: '"interviews"', script: true },
  mechanismForm: {
    edit: swap('"where": null, "off": null, "leftOut"', '"where": "rules/harm.ts", "off": null, "leftOut"'),
    at: '{ "id": "K02"',
    mechanisms: true,
  },
  noNeutralValue: { edit: swap('"priceWeight"', '"horizonYears"'), at: '"horizonYears"', mechanisms: true },
  notInScript: {
    edit: swap('"withoutEvents": ["harbourFire"]', '"withoutEvents": ["harbourFires"]'),
    at: '"harbourFires"',
    counterfactuals: true,
  },

  moreProblems: {
    edit: swap('"members": ["AUR", "CAL"]', `"members": [${strangers}]`),
    at: '"M99"',
    codes: [...Array.from({ length: 100 }, () => 'unknownState' as const), 'moreProblems'],
  },
};
