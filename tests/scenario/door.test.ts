import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hashJson } from '../../src/engine/hash.ts';
import { openScenario, type ParseResult } from '../../src/scenario/door.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { MOST_PROBLEMS } from '../../src/scenario/report.ts';
import { SCENARIO_LIMITS } from '../../src/scenario/text/limits.ts';
import { BASE, PARAMETERS } from './malformed.ts';
import { swap } from './swap.ts';

const MINIMAL = readFileSync(new URL('minimal.json', import.meta.url), 'utf8');

const opened = (text: string): ParseResult => openScenario(text, { limits: SCENARIO_LIMITS, parameters: PARAMETERS });

function problems(text: string) {
  const result = opened(text);
  return result.ok ? result.warnings : result.problems;
}
const found = (text: string) => problems(text).map(({ code, path }) => `${code} ${path}`);

describe('a sound scenario', () => {
  const result = parseScenario(MINIMAL);
  if (!result.ok) throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));

  test('comes through the public door as it was written', () => {
    expect(result.warnings).toEqual([]);
    expect(result.scenario).toEqual(JSON.parse(MINIMAL));
  });

  test('has the hash of its JSON: spaces and the order of keys do not count, values do', () => {
    expect(result.hash).toBe(hashJson(JSON.parse(MINIMAL)));
    const { sources, ...rest } = JSON.parse(MINIMAL);
    const again = parseScenario(JSON.stringify({ sources, ...rest }));
    expect(again.ok && again.hash).toBe(result.hash);
    const other = parseScenario(MINIMAL.replace('"Three Isles"', '"Four Isles"'));
    expect(other.ok).toBe(true);
    expect(other.ok && other.hash).not.toBe(result.hash);
  });

  test('cannot be changed', () => {
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(result.scenario)).toBe(true);
  });
});

describe('all problems at once', () => {
  test('of the text, of the shape, and between the parts, in the order of the text', () => {
    const edits = [
      swap('"id": "base",', '"id": "base", // small'),
      swap('"startQuarter": 1', '"startQuarter": 5'),
      swap('"protector": "AUR"', '"protector": "AUR", "protector": "AUR"'),
      swap('"region": "isle-c"', '"region": "isle-d"'),
      swap('"asks": { "seat": "AUR" }', '"asks": { "seat": "AUX" }'),
    ];
    const list = problems(edits.reduce((text, edit) => edit(text), BASE));
    expect(list.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '3 comment',
      '14 tooBig',
      '30 duplicateKey',
      '106 unknownRegion',
      expect.stringMatching(/^\d+ unknownState$/),
    ]);
  });

  test('an entry that lacks something does not make the others unseen', () => {
    const text = swap('"region": "isle-b"', '"region": "isle-x"')(swap('      "adjective": "Calan",\n', '')(BASE));
    expect(found(text)).toEqual(['unknownRegion $.states.BOR.region', 'missing $.states.CAL.adjective']);
  });

  test.each(['events', 'dilemmas', 'ties'])('a list of %s that is too long is told so, and not looked into', (part) => {
    const file = { ...JSON.parse(BASE), [part]: Array.from({ length: 2001 }, () => 0) };
    expect(found(JSON.stringify(file))).toContain(`tooLong $.${part}`);
  });

  test.each([
    ['states', ['missing $.states']],
    ['vendors', ['missing $.vendors']],
    ['sources', ['missing $.sources']],
    ['parameters', ['missing $.parameters']],
    ['roles', ['missing $.roles']],
    ['orders', ['missing $.orders']],
    ['events', ['missing $.events']],
    ['powers', ['missing $.powers']],
    ['calendar', ['missing $.calendar']],
    ['map', ['missing $.map']],
  ])('%s missing: said once, without an echo from what refers to it', (part, wanted) => {
    const { [part]: _, ...rest } = JSON.parse(BASE);
    // The gazette is cited by a state and by an event, both of which may now be gone.
    expect(found(JSON.stringify(rest)).filter((each) => !each.startsWith('unusedSource'))).toEqual(wanted);
  });

  test.each(['null', '[]', '"scenario"', '7', 'true'])('%s is no scenario', (text) => {
    expect(found(text)).toEqual(['wrongType $']);
  });

  test('an empty object lacks every part', () => {
    expect(problems('{}').map(({ code }) => code)).toEqual(Array.from({ length: 20 }, () => 'missing'));
  });

  test('errors go before warnings where not all can be told', () => {
    const sources = Array.from(
      { length: 200 },
      (_, i) => `"s${i}": { "title": "S", "locator": "", "type": "t", "note": "" }`,
    );
    const text = swap(
      '"startQuarter": 1',
      '"startQuarter": 5',
    )(swap('"sources": {', `"sources": { ${sources.join(', ')},`)(BASE));
    const list = problems(text);
    expect(list).toHaveLength(MOST_PROBLEMS + 1);
    expect(list[0]).toMatchObject({ code: 'tooBig' });
    expect(list.at(-1)).toMatchObject({ code: 'moreProblems', severity: 'warning', data: { more: 101 } });
    // Warnings alone, however many, stop nothing.
    const warned = opened(swap('"sources": {', `"sources": { ${sources.join(', ')},`)(BASE));
    expect(warned.ok && warned.warnings).toHaveLength(MOST_PROBLEMS + 1);
  });
});

describe('what the schema has not looked at is not trusted', () => {
  test.each([
    ['an unknown order', swap('"lobby": {', '"dance": null, "lobby": {'), ['unknownKey $.orders.dance']],
    [
      'a key that can be no name',
      swap('"intention": {', '"intention": { "a/b": 7,'),
      ['badName $.truth.intention["a/b"]'],
    ],
    [
      'two forms of a union at once',
      swap('{ "states": ["CAL"] }', '{ "all": true, "states": 7 }'),
      ['unknownKey $.events[0].effects[0].targets.states'],
    ],
  ])('%s', (_, edit, wanted) => {
    expect(found(edit(BASE))).toEqual(wanted);
  });
});

describe('the shape', () => {
  const one = (text: string) => {
    const [problem, ...others] = problems(text);
    expect(others).toEqual([]);
    return problem;
  };

  test('a union is told by the form of which most is there', () => {
    expect(found(swap('"when": { "from": 2, "to": 3,', '"when": { "from": 2, "too": 3,')(BASE))).toEqual([
      'missing $.events[1].when.to',
      'unknownKey $.events[1].when.too',
    ]);
    expect(one(swap('"targets": { "states": ["CAL"] }', '"targets": { "states": "CAL" }')(BASE))).toMatchObject({
      code: 'wrongType',
      path: '$.events[0].effects[0].targets.states',
      expected: 'a list.',
    });
    expect(one(swap('"targets": { "states": ["CAL"] }', '"targets": "all"')(BASE))).toMatchObject({
      code: 'wrongType',
      path: '$.events[0].effects[0].targets',
    });
  });

  test('a kind that there is not has its near ones named', () => {
    expect(one(swap('"kind": "window"', '"kind": "windwo"')(BASE))).toMatchObject({
      code: 'notOneOf',
      path: '$.events[0].effects[1].kind',
      suggestion: 'window',
    });
    expect(one(swap('"kind": "shapes"', '"kind": "shape"')(BASE))).toMatchObject({
      path: '$.map.kind',
      suggestion: 'shapes',
    });
    expect(one(swap('"lobby": {', '"loby": {')(BASE))).toMatchObject({ path: '$.orders.loby', suggestion: 'lobby' });
  });

  test('a kind that is missing is missing', () => {
    expect(one(swap('{ "kind": "window", ', '{ ')(BASE))).toMatchObject({
      code: 'missing',
      path: '$.events[0].effects[1].kind',
    });
  });

  test('a bound that is not itself allowed says so', () => {
    expect(one(swap('"value": 90000, "low": 90000', '"value": 90000, "low": 0')(BASE))).toMatchObject({
      code: 'tooSmall',
      expected: 'More than 0.',
    });
    expect(
      one(
        swap(
          '"urbanShare": { "value": 0.75, "low": 0.75, "high": 0.75',
          '"urbanShare": { "value": 0.75, "low": 0.75, "high": 1.5',
        )(BASE),
      ),
    ).toMatchObject({ code: 'tooBig', expected: 'At most 1.' });
  });

  test('an integer beyond 64 bits is told once', () => {
    expect(one(swap('"turns": 4', '"turns": 100000000000000000000')(BASE))).toMatchObject({
      code: 'tooBig',
      expected: 'At most 200.',
    });
  });

  test('a key that can be no name is told at the key', () => {
    const text = swap('"feed": {', '"data feed": {')(BASE);
    expect(one(text)).toMatchObject({ code: 'badName', path: '$.stakes["data feed"]', column: 5 });
  });

  test('a figure without a source is not taken', () => {
    expect(
      one(swap('"low": 11, "high": 13, "sources": ["gazette"]', '"low": 11, "high": 13, "sources": []')(BASE)),
    ).toMatchObject({
      code: 'tooShort',
      path: '$.states.CAL.figures.populationM.sources',
    });
  });

  test('a list of fixed length is told by its length', () => {
    expect(one(swap('"at": [50, 70]', '"at": [50]')(BASE))).toMatchObject({
      code: 'tooShort',
      data: { length: 1, least: 2 },
    });
    expect(one(swap('"at": [50, 70]', '"at": [50, 70, 3]')(BASE))).toMatchObject({
      code: 'tooLong',
      data: { length: 3, most: 2 },
    });
  });

  test.each([
    ['2', 'newerFormat'],
    ['0', 'unknownFormat'],
    ['1.5', 'newerFormat'],
    ['-1e300', 'unknownFormat'],
    ['"1"', 'notOneOf'],
    ['null', 'notOneOf'],
  ])('format %s: %s', (format, code) => {
    expect(one(swap('"format": 1', `"format": ${format}`)(BASE))).toMatchObject({ code, path: '$.format' });
  });
});
