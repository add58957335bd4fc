import { describe, expect, test } from 'vitest';
import { hashJson } from '../../src/engine/hash.ts';
import { openReplay } from '../../src/scenario/door.ts';
import { REPLAY_LIMITS } from '../../src/scenario/text/limits.ts';
import { BASE, PARAMETERS, REPLAY_BASE, RULES } from './malformed.ts';
import { type Edit, swap } from './swap.ts';

const opened = (text: string) => openReplay(text, { limits: REPLAY_LIMITS, parameters: PARAMETERS }, RULES);

function found(text: string): string[] {
  const result = opened(text);
  return (result.ok ? result.warnings : result.problems).map(({ code, path }) => `${code} ${path}`);
}

test('a sound replay comes through with its scenario, both frozen', () => {
  const result = opened(REPLAY_BASE);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.warnings).toEqual([]);
  expect(result.scenario).toEqual(JSON.parse(BASE));
  // It is written in format 1, and read in the newest.
  expect(result.replay).toEqual({
    ...JSON.parse(REPLAY_BASE),
    format: 3,
    handovers: [],
    opponents: 'rulesOfThumb',
    notes: [],
    ordersFrom: null,
  });
  expect(hashJson(result.replay.scenario)).toBe(result.replay.scenarioHash);
  expect(Object.isFrozen(result.replay.turns[0]?.orders)).toBe(true);
  expect(Object.isFrozen(result.scenario.states)).toBe(true);
});

test('other rules are a warning that a program can read, and no error', () => {
  const result = opened(swap('"rulesVersion": "1"', '"rulesVersion": "0.9"')(REPLAY_BASE));
  expect(result.ok && result.warnings).toMatchObject([{ code: 'otherRules', data: { found: '0.9', own: RULES } }]);
});

/** The sound replay as format 3 writes it. */
const NEWEST = swap(
  '  "format": 1,\n  "rulesVersion"',
  '  "format": 3,\n  "opponents": "hasty",\n  "handovers": [{ "turn": 1, "humans": ["CAL"] }],\n  "notes": [{ "turn": 0, "text": "Begun." }, { "turn": 1, "text": "Done." }],\n  "ordersFrom": { "rulesVersion": "0.8" },\n  "rulesVersion"',
)(REPLAY_BASE);

test('format 3 says who held which seats, how the others played, what was noted, and whose orders they are', () => {
  const result = opened(NEWEST);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.replay).toMatchObject({
    format: 3,
    opponents: 'hasty',
    handovers: [{ turn: 1, humans: ['CAL'] }],
    notes: [
      { turn: 0, text: 'Begun.' },
      { turn: 1, text: 'Done.' },
    ],
    ordersFrom: { rulesVersion: '0.8' },
  });
});

test('in games of format 2 every other seat went by rules of thumb, and they go on so', () => {
  const older = swap('  "format": 3,\n  "opponents": "hasty",', '  "format": 2,')(NEWEST);
  const result = opened(older);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.warnings).toEqual([]);
  expect(result.replay).toEqual({ ...JSON.parse(older), format: 3, opponents: 'rulesOfThumb' });
});

const newestRows: readonly (readonly [edit: Edit, ...found: string[]])[] = [
  [swap('"turn": 1, "humans"', '"turn": 0, "humans"'), 'tooSmall $.handovers[0].turn'],
  [swap('"turn": 1, "humans"', '"turn": 2, "humans"'), 'notInOrder $.handovers[0].turn'],
  [swap('1, "humans": ["CAL"]', '1, "humans": ["CAX"]'), 'unknownState $.handovers[0].humans[0]'],
  [swap('1, "humans": ["CAL"]', '1, "humans": ["CAL", "CAL"]'), 'duplicate $.handovers[0].humans[1]'],
  [swap('"turn": 1, "text"', '"turn": 0, "text"'), 'notInOrder $.notes[1].turn'],
  [swap('"Begun."', '""'), 'tooShort $.notes[0].text'],
  [swap('"Begun."', `"${'x'.repeat(601)}"`), 'tooLong $.notes[0].text'],
  [swap('"Begun."', '"\\u202e"'), 'forbiddenCharacter $.notes[0].text'],
  [swap('{ "rulesVersion": "0.8" }', '"0.8"'), 'wrongType $.ordersFrom'],
  [swap(', "hash": "0123', ', "parts": { "world": "12" }, "hash": "0123'), 'badName $.turns[0].parts.world'],
  [swap('  "format": 3,', '  "format": 0,'), 'unknownFormat $.format'],
  [swap('"hasty"', '"allKnowing"'), 'notOneOf $.opponents'],
  [swap('"notes"', '"remarks"'), 'missing $.notes', 'unknownKey $.remarks'],
];

const rows: readonly (readonly [edit: Edit, ...found: string[]])[] = [
  [swap('"humans": ["AUR"]', '"humans": ["AUX"]'), 'unknownState $.humans[0]'],
  [swap('"humans": ["AUR"]', '"humans": ["AUR", "AUR"]'), 'duplicate $.humans[1]'],
  [swap('"CAL": [] }', '"CAX": [] }'), 'unknownState $.turns[0].orders.CAX'],
  [swap('"kind": "lobby"', '"kind": "loby"'), 'notOneOf $.turns[0].orders.AUR[0].kind'],
  [
    swap('"target": "CAL"', '"traget": "CAL"'),
    'missing $.turns[0].orders.AUR[0].target',
    'unknownKey $.turns[0].orders.AUR[0].traget',
  ],
  [swap('"hash": "0123', '"hash": "xyz3'), 'badName $.turns[0].hash'],
  [swap('"kind": "rr.replay"', '"kind": "replay"'), 'notOneOf $.kind'],
  [swap('  "format": 1,\n  "rulesVersion"', '  "format": 4,\n  "rulesVersion"'), 'newerFormat $.format'],
  [swap('    "format": 1,\n', '    "format": 3,\n'), 'newerFormat $.scenario.format'],
  [swap('"startQuarter": 1', '"startQuarter": 5'), 'tooBig $.scenario.calendar.startQuarter'],
  [
    swap('"region": "isle-c"', '"region": "isle-d"'),
    'unknownRegion $.scenario.states.CAL.region',
    'scenarioChanged $.scenarioHash',
  ],
  [(sound) => sound.replace(/,\n {2}"scenario": [\s\S]*/, '\n}'), 'missing $.scenario'],
  [() => '[]', 'wrongType $'],
  [() => '{"kind": "rr.replay"', 'notJson $'],
];

describe('a replay that is not sound', () => {
  test.each(rows.map(([edit, ...wanted]) => [wanted.join(', '), edit, wanted] as const))('%s', (_, edit, wanted) => {
    expect(found(edit(REPLAY_BASE)).sort()).toEqual([...wanted].sort());
  });

  test.each(newestRows.map(([edit, ...wanted]) => [wanted.join(', '), edit, wanted] as const))(
    'in format 3: %s',
    (_, edit, wanted) => {
      expect(found(edit(NEWEST)).sort()).toEqual([...wanted].sort());
    },
  );

  test('a problem of its scenario stands where it is in the replay file', () => {
    const text = swap('"region": "isle-c"', '"region": "isle-d"')(REPLAY_BASE);
    const result = opened(text);
    const problem = result.ok ? undefined : result.problems.find(({ code }) => code === 'unknownRegion');
    const line = text.split('\n')[(problem?.line ?? 0) - 1];
    expect(line?.slice((problem?.column ?? 0) - 1)).toBe('"isle-d",');
  });
});
