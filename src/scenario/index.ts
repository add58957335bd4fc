/**
 * The only door for files from outside: text in, a scenario or a replay out, or all that is wrong with it. Never throws, whatever the
 * text holds.
 */

import { PARAMETER_RULES, type Scenario } from '../engine/model/index.ts';
import { RULES_VERSION } from '../engine/version.ts';
import {
  type CounterfactualsResult,
  type MechanismsResult,
  openCounterfactuals,
  openMechanisms,
  openReplay,
  openScenario,
  openScript,
  type ParseResult,
  type ReplayResult,
  type ScriptResult,
} from './door.ts';
import type { Script } from './schema/script.ts';
import { REPLAY_LIMITS, SCENARIO_LIMITS } from './text/limits.ts';

export { turnAt } from './dates.ts';
export type { CounterfactualsResult, MechanismsResult, ParseResult, ReplayResult, ScriptResult } from './door.ts';
export type { ProblemCode } from './messages.ts';
export type { Problem } from './problem.ts';
export { leftOut, nameOf } from './readCounterfactuals.ts';
export { type Counterfactual, MEASURES, type Measure } from './schema/counterfactuals.ts';
export type { MechanismRow, MechanismTable } from './schema/mechanisms.ts';
export type { Script } from './schema/script.ts';

/** @returns the scenario with the hash of its JSON as written and with warnings, or its problems in the order of the text. */
export function parseScenario(text: string): ParseResult {
  return openScenario(text, { limits: SCENARIO_LIMITS, parameters: PARAMETER_RULES });
}

/** @returns the replay and its scenario, or its problems in the order of the text. Whether the game comes out so, `verifyReplay` says. */
export function parseReplay(text: string): ReplayResult {
  return openReplay(text, { limits: REPLAY_LIMITS, parameters: PARAMETER_RULES }, RULES_VERSION);
}

/** @returns the script, or its problems in the order of the text: its own, and what in it does not fit the scenario. */
export function parseScript(text: string, scenario: Scenario): ScriptResult {
  return openScript(text, scenario, SCENARIO_LIMITS);
}

/** @returns the table of mechanisms, or its problems in the order of the text: its own, and what in it does not fit the scenario. */
export function parseMechanisms(text: string, scenario: Scenario): MechanismsResult {
  return openMechanisms(text, scenario, SCENARIO_LIMITS);
}

/** @returns the questions, or their problems in the order of the text: their own, and what in them does not fit the scenario or its script. */
export function parseCounterfactuals(text: string, scenario: Scenario, script: Script): CounterfactualsResult {
  return openCounterfactuals(text, scenario, script, SCENARIO_LIMITS);
}
