import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openCounterfactuals, openMechanisms, openReplay, openScenario, openScript } from '../../src/scenario/door.ts';
import type {
  CounterfactualsResult,
  MechanismsResult,
  ParseResult,
  Problem,
  ProblemCode,
  ReplayResult,
  ScriptResult,
} from '../../src/scenario/index.ts';
import { MESSAGES } from '../../src/scenario/messages.ts';
import { REPLAY_LIMITS, SCENARIO_LIMITS } from '../../src/scenario/text/limits.ts';
import {
  BASE,
  COUNTERFACTUALS_BASE,
  MALFORMED,
  type Malformed,
  MECHANISMS_BASE,
  PARAMETERS,
  REPLAY_BASE,
  RULES,
  SCRIPT_BASE,
} from './malformed.ts';

const folder = fileURLToPath(new URL('malformed', import.meta.url));
const filesAtStart = new Set(readdirSync(folder));
const codes = Object.keys(MESSAGES) as ProblemCode[];

const base = openScenario(BASE, { limits: SCENARIO_LIMITS, parameters: PARAMETERS });

const soundScript = base.ok ? openScript(SCRIPT_BASE, base.scenario, SCENARIO_LIMITS) : null;

function textOf({ edit, replay, script, mechanisms, counterfactuals }: Malformed): string {
  if (counterfactuals) return edit(COUNTERFACTUALS_BASE);
  return edit(replay ? REPLAY_BASE : script ? SCRIPT_BASE : mechanisms ? MECHANISMS_BASE : BASE);
}

function opened(
  text: string,
  { replay, script, mechanisms, counterfactuals, limits }: Partial<Malformed>,
): ParseResult | ReplayResult | ScriptResult | MechanismsResult | CounterfactualsResult {
  if (counterfactuals && base.ok && soundScript?.ok)
    return openCounterfactuals(text, base.scenario, soundScript.script, SCENARIO_LIMITS);
  if (mechanisms && base.ok) return openMechanisms(text, base.scenario, { ...SCENARIO_LIMITS, ...limits });
  if (script && base.ok) return openScript(text, base.scenario, { ...SCENARIO_LIMITS, ...limits });
  return replay
    ? openReplay(text, { limits: { ...REPLAY_LIMITS, ...limits }, parameters: PARAMETERS }, RULES)
    : openScenario(text, { limits: { ...SCENARIO_LIMITS, ...limits }, parameters: PARAMETERS });
}

function problemsOf(text: string, how: Partial<Malformed>): readonly Problem[] {
  const result = opened(text, how);
  return result.ok ? result.warnings : result.problems;
}

test('the files that are made malformed are sound', () => {
  expect(problemsOf(BASE, {})).toEqual([]);
  expect(problemsOf(REPLAY_BASE, { replay: true })).toEqual([]);
  expect(problemsOf(SCRIPT_BASE, { script: true })).toEqual([]);
  expect(problemsOf(MECHANISMS_BASE, { mechanisms: true })).toEqual([]);
  expect(problemsOf(COUNTERFACTUALS_BASE, { counterfactuals: true })).toEqual([]);
});

test('every code has a malformed file and its problems, and there is no other file', () => {
  const wanted = codes.flatMap((code) => [`${code}.json`, `${code}.expected.json`]);
  expect([...filesAtStart].sort()).toEqual(wanted.sort());
});

describe.each(codes)('%s', (code) => {
  const malformed = MALFORMED[code];
  const text = textOf(malformed);

  test('the file is the sound one with one thing wrong', async () => {
    await expect(text).toMatchFileSnapshot(`malformed/${code}.json`);
  });

  test('the door finds exactly what it must, where it is', async () => {
    const found = problemsOf(text, malformed);
    await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(`malformed/${code}.expected.json`);
    expect(found.map((problem) => problem.code)).toEqual(malformed.codes ?? [code]);
    const problem = found.find((each) => each.code === code);
    const fromLine = text
      .split('\n')
      .slice((problem?.line ?? 0) - 1)
      .join('\n');
    expect(fromLine.slice((problem?.column ?? 0) - 1).slice(0, malformed.at.length)).toBe(malformed.at);
  });

  test('it stops the file, or is one of the warnings', () => {
    const warnings: readonly ProblemCode[] = ['unusedSource', 'otherRules'];
    expect(opened(text, malformed).ok).toBe(warnings.includes(code));
  });
});

test('no sentence is left with a gap', () => {
  // Its sentence names the placeholders, braces and all.
  for (const code of codes.filter((each) => each !== 'unknownPlaceholder')) {
    const malformed = MALFORMED[code];
    for (const { message, expected } of problemsOf(textOf(malformed), malformed)) {
      expect(`${message} ${expected}`).not.toMatch(/[{}]|undefined|NaN|\[object/);
    }
  }
});
