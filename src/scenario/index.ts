/**
 * The only door for files from outside: text in, a scenario or a replay out, or all that is wrong with it. Never throws, whatever the
 * text holds.
 */

import { PARAMETER_RULES } from '../engine/model/index.ts';
import { RULES_VERSION } from '../engine/version.ts';
import { openReplay, openScenario, type ParseResult, type ReplayResult } from './door.ts';
import { REPLAY_LIMITS, SCENARIO_LIMITS } from './text/limits.ts';

export type { ParseResult, ReplayResult } from './door.ts';
export type { ProblemCode } from './messages.ts';
export type { Problem } from './problem.ts';

/** @returns the scenario with the hash of its JSON as written and with warnings, or its problems in the order of the text. */
export function parseScenario(text: string): ParseResult {
  return openScenario(text, { limits: SCENARIO_LIMITS, parameters: PARAMETER_RULES });
}

/** @returns the replay and its scenario, or its problems in the order of the text. Whether the game comes out so, `verifyReplay` says. */
export function parseReplay(text: string): ReplayResult {
  return openReplay(text, { limits: REPLAY_LIMITS, parameters: PARAMETER_RULES }, RULES_VERSION);
}
