/** Each check of the parts against each other, at each place where it holds: the sound file with one thing wrong, and what is found. */
import { describe, expect, test } from 'vitest';
import { openScenario } from '../../src/scenario/door.ts';
import { SCENARIO_LIMITS } from '../../src/scenario/text/limits.ts';
import { BASE, PARAMETERS } from './malformed.ts';
import { type Edit, swap } from './swap.ts';

function found(text: string): string[] {
  const result = openScenario(text, { limits: SCENARIO_LIMITS, parameters: PARAMETERS });
  return (result.ok ? result.warnings : result.problems).map(({ code, path }) => `${code} ${path}`);
}

type Row = readonly [edit: Edit, ...found: string[]];

const NO_CONDITION = '"conditions": [],\n      "asks"';
const FREE_SELF = '"conditions": [{ "kind": "freedomAtLeast", "state": "self", "value": 60 }],\n      "asks"';

const EFFECTS = '"effects": [{ "kind": "support", "targets": { "states": ["self"] }';
const cased = (state: string, target: string) =>
  `"cases": [{ "conditions": [{ "kind": "supportBelow", "state": "${state}", "value": 40 }], "hint": "Few friends", "effects": [{ "kind": "support", "targets": { "states": ["${target}"] }, "delta": 1 }] }],\n          ${EFFECTS}`;

const REFERENCES: readonly Row[] = [
  [swap('"protector": "AUR"', '"protector": "AUX"'), 'unknownState $.powers.protector'],
  [swap('"rival": "BOR"', '"rival": "BOX"'), 'unknownState $.powers.rival'],
  [swap('"home": "AUR"', '"home": "AUX"'), 'unknownState $.vendors.arc.home'],
  [swap('"members": ["AUR", "CAL"]', '"members": ["AUX", "CAL"]'), 'unknownState $.blocs.pact.members[0]'],
  [swap('"a": "CAL"', '"a": "CAX"'), 'unknownState $.ties[0].a'],
  [swap('"b": "AUR"', '"b": "AUX"'), 'unknownState $.ties[0].b'],
  [
    swap(
      '"intention": {',
      '"intention": {\n "CAX": { "never": { "value": 1, "low": 1, "high": 1, "sources": ["judgement"], "confidence": "low" }, "listen": { "value": 0, "low": 0, "high": 0, "sources": ["judgement"], "confidence": "low" }, "disrupt": { "value": 0, "low": 0, "high": 0, "sources": ["judgement"], "confidence": "low" } },',
    ),
    'unknownState $.truth.intention.CAX',
  ],
  [swap('"about": "BOR"', '"about": "BOX"'), 'unknownState $.events[0].effects[0].about'],
  [swap('"state": "CAL"', '"state": "CAX"'), 'unknownState $.events[1].conditions[1].state'],
  [swap('"vendor": "bolt", "regime"', '"vendor": "bold", "regime"'), 'unknownVendor $.events[1].conditions[2].vendor'],
  [swap('"vendor": "bolt", "delta"', '"vendor": "bold", "delta"'), 'unknownVendor $.events[1].effects[1].vendor'],
  [swap('"bloc": "pact", "strength"', '"bloc": "packt", "strength"'), 'unknownBloc $.events[1].effects[0].bloc'],
  [swap('"asks": { "seat": "AUR" }', '"asks": { "seat": "AUX" }'), 'unknownState $.dilemmas[0].asks.seat'],
  // What asks nobody, or one seat that has a name, cannot speak of the seat that is asked.
  [swap('"state": "CAL"', '"state": "self"'), 'unknownState $.events[1].conditions[1].state'],
  [swap(NO_CONDITION, FREE_SELF), 'unknownState $.dilemmas[0].conditions[0].state'],
  [
    (sound) =>
      swap('"asks": { "seat": "AUR" }', '"asks": { "governments": true }')(swap(NO_CONDITION, FREE_SELF)(sound)),
  ],
  [
    swap(
      '"conditions": [],\n      "asks"',
      '"conditions": [{ "kind": "happened", "event": "interview" }],\n      "asks"',
    ),
    'unknownEvent $.dilemmas[0].conditions[0].event',
  ],
  [
    swap('{ "states": ["self"] }', '{ "states": ["selv"] }'),
    'unknownState $.dilemmas[0].choices[1].effects[0].targets.states[0]',
  ],
  [swap('{ "states": ["CAL"] }', '{ "states": ["self"] }'), 'unknownState $.events[0].effects[0].targets.states[0]'],
  [
    swap('"sources": ["gazette"]\n    }\n  ],', '"sources": ["gazette", "gazzette"]\n    }\n  ],'),
    'unknownSource $.events[1].sources[1]',
  ],
  // The cases of a choice may speak of the seat that answers, and of no state that there is not.
  [swap(EFFECTS, cased('self', 'self'))],
  [swap(EFFECTS, cased('selv', 'self')), 'unknownState $.dilemmas[0].choices[1].cases[0].conditions[0].state'],
  [swap(EFFECTS, cased('self', 'selv')), 'unknownState $.dilemmas[0].choices[1].cases[0].effects[0].targets.states[0]'],
  // A name of the language's own objects is no state.
  [swap('"a": "CAL"', '"a": "toString"'), 'unknownState $.ties[0].a'],
];

const NAMES: readonly Row[] = [
  [swap('"id": "pactMeeting"', '"id": "harbourFire"'), 'duplicate $.events[1].id'],
  [swap('"id": "correct"', '"id": "stand"'), 'duplicate $.dilemmas[0].choices[1].id'],
  [swap('"members": ["AUR", "CAL"]', '"members": ["AUR", "CAL", "AUR"]'), 'duplicate $.blocs.pact.members[2]'],
  [swap('"vendors": ["arc"]', '"vendors": ["arc", "arc"]'), 'duplicate $.states.AUR.carriers[0].vendors[1]'],
  [
    swap('"home": "BOR",\n      "layers": ["ran", "core"]', '"home": "BOR",\n      "layers": ["ran", "ran"]'),
    'duplicate $.vendors.bolt.layers[1]',
    'noRestrictedVendor $.vendors',
  ],
  [swap('"id": "isle-b"', '"id": "isle-a"'), 'unknownRegion $.states.BOR.region', 'duplicate $.map.shapes[1].id'],
  [
    swap('"lenses": [', '"lenses": [{ "id": "bay", "title": "Again", "bounds": [0, 9, 9, 0], "scale": 3 }, '),
    'duplicate $.map.lenses[1].id',
  ],
  [
    swap('"id": "allianceCohesion"', '"id": "networksSecured"'),
    'duplicate $.roles.AUR.objectives[1].id',
    'unknownGauge $.roles.AUR.gauges[1]',
  ],
  [swap('"supportFloor"]', '"supportFloor", "rollout"]'), 'duplicate $.allyRole.gauges[3]'],
  [
    swap(
      '"ties": [',
      '"ties": [{ "a": "AUR", "b": "CAL", "kind": "treaty", "strength": { "value": 0, "low": 0, "high": 0, "sources": ["judgement"], "confidence": "low" } }, ',
    ),
    'duplicate $.ties[1]',
  ],
  [(sound) => sound.replaceAll('"CAL"', '"self"'), 'reservedName $.states.self'],
];

const assumption = (id: string, moves: string) =>
  `{ "id": "${id}", "name": "What is argued over"${moves}, "low": { "holds": "If low", "says": "Low." }, "high": { "holds": "If high", "says": "High." }, "sources": ["judgement"] }`;
const contested = (...items: readonly string[]) =>
  swap('"stakes": {', `"contested": [${items.join(', ')}],\n  "stakes": {`);

const CONTESTED: readonly Row[] = [
  [contested(assumption('one', ', "parameters": ["alpha"]'), assumption('two', ', "truth": "BOR"'))],
  [contested(assumption('one', ', "parameters": ["alpha", "alfa"]')), 'unknownParameter $.contested[0].parameters[1]'],
  [contested(assumption('one', ', "truth": "CAL"')), 'notOneOf $.contested[0].truth'],
  [contested(assumption('one', '')), 'missing $.contested[0].parameters'],
  [
    contested(assumption('one', ', "truth": "BOR"'), assumption('one', ', "parameters": ["alpha"]')),
    'duplicate $.contested[1].id',
  ],
];

const ROLES: readonly Row[] = [
  // What the protector is judged by is not what a government is judged by.
  [
    swap('"id": "rollout"', '"id": "networksSecured"'),
    'unknownObjective $.allyRole.objectives[0].id',
    'unknownGauge $.allyRole.gauges[0]',
  ],
  [
    swap('"id": "allianceCohesion"', '"id": "support"'),
    'unknownObjective $.roles.AUR.objectives[1].id',
    'unknownGauge $.roles.AUR.gauges[1]',
  ],
  [swap('"purse", "strain"]', '"purse", "supportFloor"]'), 'unknownGauge $.roles.AUR.gauges[3]'],
  [swap('"gauges": ["rollout", "security"', '"gauges": ["rollout", "trade"'), 'unknownGauge $.allyRole.gauges[1]'],
  [swap('{rival} has never', '{Rival} has never'), 'unknownPlaceholder $.allyRole.advisers[0].line'],
];

const SUMS: readonly Row[] = [
  [swap('"never": { "value": 0.4', '"never": { "value": 0.5'), 'sumNotOne $.truth.intention.BOR'],
  [swap('"weights": [0.4, 0.4]', '"weights": [0.4, 0.3]'), 'sumNotOne $.roles.AUR.objectives'],
  [
    swap('"weights": [0.4, 0.3]', '"weights": [0.5, 0.4]'),
    'sumNotOne $.allyRole.objectives',
    'sumNotOne $.allyRole.objectives',
  ],
  [swap('"weights": [0.4, 0.3]', '"weights": [0.4, 0.3, 0.3]'), 'weightsPerAct $.allyRole.objectives[0].weights'],
  [
    swap(
      '"share": 1,',
      '"share": 1, "vendors": ["arc"], "sources": ["judgement"], "confidence": "low" }, { "name": "Small", "share": 0.02,',
    ),
  ],
];

const TIME: readonly Row[] = [
  [swap('"firstTurn": 2', '"firstTurn": 0'), 'actOrder $.calendar.acts[1].firstTurn'],
  [swap('"firstTurn": 2', '"firstTurn": 4'), 'turnOutside $.calendar.acts[1].firstTurn'],
  [
    swap('"id": "harbourFire",\n      "when": { "turn": 1 }', '"id": "harbourFire",\n      "when": { "turn": 4 }'),
    'turnOutside $.events[0].when.turn',
  ],
  [
    swap('"id": "interview",\n      "when": { "turn": 1 }', '"id": "interview",\n      "when": { "turn": 9 }'),
    'turnOutside $.dilemmas[0].when.turn',
  ],
  [swap('"from": 2, "to": 3', '"from": 2, "to": 7'), 'turnOutside $.events[1].when.to'],
  [swap('"from": 2, "to": 3', '"from": 3, "to": 2'), 'rangeOrder $.events[1].when.from'],
];

const CAST: readonly Row[] = [
  [(sound) => sound.replace(/\n {4}"settle": .*/, ''), 'missingOrder $.orders.settle'],
  [swap('"lobby": {', '"threaten": {'), 'missingOrder $.orders.carryOut', 'missingOrder $.orders.backDown'],
  [
    swap('"home": "AUR",\n      "layers": ["ran", "core"]', '"home": "AUR",\n      "layers": ["core"]'),
    'noOtherVendor $.vendors',
  ],
  [swap('"home": "BOR"', '"home": "CAL"'), 'noRestrictedVendor $.vendors', 'noRestrictedVendor $.vendors'],
  [swap('"home": "AUR"', '"home": "BOR"'), 'noOtherVendor $.vendors', 'noOtherVendor $.vendors'],
  [(sound) => sound.replace(/\n {4}"alpha": .*/, ''), 'missingParameter $.parameters.alpha'],
];

const MAP: readonly Row[] = [
  [swap('[65, 55], [50, 90]', '[65, 55], [50, 101]'), 'outsideMap $.map.shapes[2].rings[0][2][1]'],
  [swap('[65, 55], [50, 90]', '[-1, 55], [50, 90]'), 'outsideMap $.map.shapes[2].rings[0][1][0]'],
  [swap('[30, 95, 70, 50]', '[70, 95, 30, 50]'), 'boundsOrder $.map.lenses[0].bounds'],
  [swap('[30, 95, 70, 50]', '[30, 95, 700, 50]'), 'outsideMap $.map.lenses[0].bounds[2]'],
];

describe.each([
  ['references', REFERENCES],
  ['names', NAMES],
  ['contested assumptions', CONTESTED],
  ['roles', ROLES],
  ['sums', SUMS],
  ['time', TIME],
  ['cast', CAST],
  ['map', MAP],
])('%s', (_, rows) => {
  test.each(rows.map(([edit, ...wanted]) => [wanted.join(', ') || 'nothing', edit, wanted] as const))(
    '%s',
    (_name, edit, wanted) => {
      const text = edit(BASE);
      expect(text).not.toBe(BASE);
      expect(found(text).sort()).toEqual([...wanted].sort());
    },
  );
});

describe('an atlas', () => {
  /** The sound file on an atlas, each of its states at the place given. */
  const onAtlas = (view: string, ...places: readonly (readonly [region: string, at: string])[]) =>
    places.reduce(
      (text, [region, at], index) => {
        const old = ['isle-a', 'isle-b', 'isle-c'][index];
        return text.replace(new RegExp(`"region": "${old}",\\n {6}"at": .*,`), `"region": "${region}",\n "at": ${at},`);
      },
      BASE.replace(
        /"map": \{[\s\S]*?\n {2}\},/,
        `"map": { "kind": "atlas", "atlas": "world", "view": ${view}, "lenses": [] },`,
      ),
    );

  test('knows its regions, and where they can lie', () => {
    expect(
      found(onAtlas('[-20, -40, 60, 75]', ['012', '[3, 36]'], ['152', '[-70, -33]'], ['554', '[174, -41]'])),
    ).toEqual([]);
    expect(
      found(onAtlas('[-20, -40, 60, 75]', ['999', '[3, 36]'], ['152', '[-190, -33]'], ['152', '[174, -91]'])),
    ).toEqual([
      'unknownRegion $.states.AUR.region',
      'outsideMap $.states.BOR.at[0]',
      'sharedRegion $.states.CAL.region',
      'outsideMap $.states.CAL.at[1]',
    ]);
  });

  test('may be shown across the meridian where longitudes turn, not upside down', () => {
    const places = [
      ['012', '[3, 36]'],
      ['152', '[-70, -33]'],
      ['554', '[174, -41]'],
    ] as const;
    expect(found(onAtlas('[120, -40, -70, 75]', ...places))).toEqual([]);
    expect(found(onAtlas('[-70, 75, 120, -40]', ...places))).toEqual(['boundsOrder $.map.view']);
  });
});
