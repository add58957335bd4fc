import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openReplay, openScenario } from '../../src/scenario/door.ts';
import type { Problem, ProblemCode } from '../../src/scenario/index.ts';
import { MESSAGES, severityOf } from '../../src/scenario/messages.ts';
import { REPLAY_LIMITS, SCENARIO_LIMITS } from '../../src/scenario/text/limits.ts';
import { BASE, MALFORMED, type Malformed, PARAMETERS, REPLAY_BASE, RULES } from './malformed.ts';

const folder = fileURLToPath(new URL('malformed', import.meta.url));
const filesAtStart = new Set(readdirSync(folder));
const codes = Object.keys(MESSAGES) as ProblemCode[];

function problemsOf(text: string, { replay, limits }: Pick<Malformed, 'replay' | 'limits'>): readonly Problem[] {
  const result = replay
    ? openReplay(text, { limits: { ...REPLAY_LIMITS, ...limits }, parameterIds: PARAMETERS }, RULES)
    : openScenario(text, { limits: { ...SCENARIO_LIMITS, ...limits }, parameterIds: PARAMETERS });
  return result.ok ? result.warnings : result.problems;
}

test('the files that are made malformed are sound', () => {
  expect(problemsOf(BASE, {})).toEqual([]);
  expect(problemsOf(REPLAY_BASE, { replay: true })).toEqual([]);
});

test('every code has a malformed file and its problems, and there is no other file', () => {
  const wanted = codes.flatMap((code) => [`${code}.json`, `${code}.expected.json`]);
  expect([...filesAtStart].sort()).toEqual(wanted.sort());
});

describe.each(codes)('%s', (code) => {
  const malformed = MALFORMED[code];
  const text = malformed.edit(malformed.replay ? REPLAY_BASE : BASE);

  test('the file is the sound one with one thing wrong', async () => {
    await expect(text).toMatchFileSnapshot(`malformed/${code}.json`);
  });

  test('the door finds exactly what it must, where it is', async () => {
    const found = problemsOf(text, malformed);
    await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(`malformed/${code}.expected.json`);
    expect(found.map((problem) => problem.code)).toEqual(malformed.codes ?? [code]);
    const problem = found.find((each) => each.code === code);
    const lines = text.split('\n').slice((problem?.line ?? 0) - 1);
    expect(lines.join('\n').slice((problem?.column ?? 0) - 1, (problem?.column ?? 0) - 1 + malformed.at.length)).toBe(
      malformed.at,
    );
  });

  test('it stops the file unless it is a warning', () => {
    const found = problemsOf(text, malformed);
    expect(found.find((each) => each.code === code)?.severity).toBe(severityOf(code));
  });
});

test('no sentence is left with a gap', () => {
  for (const code of codes) {
    for (const { message, expected } of problemsOf(
      MALFORMED[code].edit(MALFORMED[code].replay ? REPLAY_BASE : BASE),
      MALFORMED[code],
    )) {
      expect(
        `${message} ${expected}`.replace('{capitol}', '').replace(/\{(name|capital|rival|protector)\}/g, ''),
      ).not.toMatch(/[{}]|undefined|NaN|\[object/);
    }
  }
});
