import { describe, expect, test } from 'vitest';
import { FORBIDDEN_CHARACTER } from '../../src/scenario/text/visible.ts';
import { withExcerpts } from '../../src/session/opening/excerpts.ts';
import { fileText } from '../../src/session/opening/fileText.ts';
import type { ShownProblem } from '../../src/session/opening/types.ts';
import type { FileProblem } from '../../src/session/types.ts';
import { isOver, loaded, newGame, playUntil, protector, repeatable } from './games.ts';
import { openSync } from './openHere.ts';

const at = (line: number, column: number): FileProblem => ({
  code: 'x',
  severity: 'error',
  line,
  column,
  path: '$',
  data: {},
  message: '',
  expected: '',
  suggestion: null,
});

function shown(text: string, line: number, column: number): ShownProblem {
  const [problem] = withExcerpts(text, [at(line, column)]);
  if (problem === undefined) throw new Error('one problem in, one out');
  return problem;
}
const ownLine = ({ line, around }: ShownProblem) => around.find((one) => one.line === line)?.text ?? '';

describe('the lines around a problem', () => {
  test('are two before and two after, as far as there are any', () => {
    const text = 'a\r\nb\nc\rd\ne\nf';
    expect(shown(text, 3, 1).around).toEqual([
      { line: 1, text: 'a' },
      { line: 2, text: 'b' },
      { line: 3, text: 'c' },
      { line: 4, text: 'd' },
      { line: 5, text: 'e' },
    ]);
    expect(shown(text, 1, 1).around.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(shown(text, 6, 2).around.map(({ line }) => line)).toEqual([4, 5, 6]);
    expect(shown('', 1, 1).around).toEqual([{ line: 1, text: '' }]);
  });

  test('a byte order mark is no part of them', () => {
    const problem = shown('\ufeff{ "a": 1 }', 1, 3);
    expect(ownLine(problem)).toBe('{ "a": 1 }');
    expect(ownLine(problem).slice(problem.caret)).toBe('"a": 1 }');
  });

  test('a line of a megabyte is cut around the place', () => {
    const text = `{${'"k": 1, '.repeat(150_000)}"here": 2${', "z": 3'.repeat(1000)}}`;
    const column = text.indexOf('"here"') + 1;
    const problem = shown(text, 1, column);
    expect(ownLine(problem).length).toBeLessThan(130);
    expect(ownLine(problem).slice(problem.caret, problem.caret + 6)).toBe('"here"');
    expect(ownLine(problem)).toMatch(/^….*…$/);
  });

  test('what acts in them is written out, and the place is still right', () => {
    const text = '\t"\u202eabc\u0007": "\ud83d", "x": 1';
    const problem = shown(text, 1, text.indexOf('"x"') + 1);
    expect(FORBIDDEN_CHARACTER.test(ownLine(problem))).toBe(false);
    expect(ownLine(problem).slice(problem.caret)).toBe('"x": 1');
    expect(ownLine(problem).startsWith(' "\\u202Eabc\\u0007"')).toBe(true);
  });

  test('no letter of two units is cut in half', () => {
    const text = `"${'\u{1f600}'.repeat(200)}"`;
    for (const column of [150, 151, 300, 301, 399]) {
      expect(ownLine(shown(text, 1, column))).not.toMatch(/\\uD/);
    }
  });
});

describe('the bytes of a file', () => {
  const bytes = (...list: number[]) => fileText(new Uint8Array(list));
  test.each([
    ['text', bytes(0x7b, 0x7d), { ok: true, text: '{}' }],
    ['letters of several bytes', bytes(0xc3, 0xa9), { ok: true, text: 'é' }],
    ['a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x7b), { ok: true, text: '{' }],
    ['none', bytes(), { ok: false, reason: 'empty' }],
    ['UTF-16, either way', bytes(0xff, 0xfe, 0x7b, 0), { ok: false, reason: 'utf16' }],
    ['UTF-16, either way', bytes(0xfe, 0xff, 0, 0x7b), { ok: false, reason: 'utf16' }],
    ['a NUL', bytes(0x7b, 0, 0x7d), { ok: false, reason: 'binary' }],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), { ok: false, reason: 'binary' }],
    ['Latin-1', bytes(0x7b, 0xe9, 0x7d), { ok: false, reason: 'notUtf8' }],
  ])('%s', (_, found, wanted) => {
    expect(found).toEqual(wanted);
  });
});

describe('what is opened', () => {
  const session = newGame([protector]);
  playUntil(session, repeatable(51), isOver);
  const text = session.replayText();

  test('a scenario, frozen to its last leaf though it comes as a copy', () => {
    const opened = openSync(JSON.stringify(loaded.source));
    if (opened.kind !== 'scenario') throw new Error(opened.kind);
    expect(opened.loaded).toMatchObject({ hash: loaded.hash, source: loaded.source, scenario: loaded.scenario });
    expect(Object.isFrozen(Object.values(opened.loaded.scenario.states)[0]?.figures)).toBe(true);
  });

  test('a replay, verified turn by turn, with all that was seen on the way', () => {
    const told: string[] = [];
    const opened = openSync(text, false, (done, of) => told.push(`${done}/${of}`));
    if (opened.kind !== 'replay') throw new Error(opened.kind);
    const { turns } = session.toReplay();
    expect(told).toEqual(turns.map((_, turn) => `${turn + 1}/${turns.length}`));
    expect(opened.reel.at(turns.length, protector).history).toEqual(session.snapshot().history);
    expect(opened.reel.ended).toEqual(session.snapshot().ended);
  });

  test('a game of other rules is not shown as if it were one of these, and is played again where that is wanted', async () => {
    const opened = openSync(JSON.stringify({ ...session.toReplay(), rulesVersion: '0.0' }));
    if (opened.kind !== 'otherRules') throw new Error(opened.kind);
    expect(opened.theirs).toBe('0.0');
    const again = await opened.onTodaysRules();
    if (again.kind !== 'replay') throw new Error(again.kind);
    expect(again.reel.replay.ordersFrom).toEqual({ rulesVersion: '0.0' });
    expect(again.reel.replay.turns.map(({ hash }) => hash)).toEqual(session.toReplay().turns.map(({ hash }) => hash));
  });

  test('an altered turn is named with what differs', () => {
    const replay = session.toReplay();
    const turns = replay.turns.map((turn, index) => (index < 2 ? turn : { ...turn, orders: {} }));
    const opened = openSync(JSON.stringify({ ...replay, turns }));
    if (opened.kind !== 'mismatch') throw new Error(opened.kind);
    expect(opened.mismatch.turn).toBe(2);
    expect(opened.mismatch.parts?.length).toBeGreaterThan(0);
  });

  test('problems, each with its lines', () => {
    const opened = openSync('{\n  "kind": "rr.replay",\n  "format": 2\n}');
    if (opened.kind !== 'problems') throw new Error(opened.kind);
    expect(opened.problems[0]?.around.length).toBeGreaterThan(2);
  });
});
