/** The doors with their bounds as arguments: the public ones in index.ts bind them, tests pass smaller ones. */

import { hashJson } from '../engine/hash.ts';
import type { ParameterRules, Replay, Scenario } from '../engine/model/index.ts';
import { deepFreeze } from './freeze.ts';
import { severityOf } from './messages.ts';
import type { Finding, Problem } from './problem.ts';
import { readCounterfactuals } from './readCounterfactuals.ts';
import { readMechanisms } from './readMechanisms.ts';
import { readReplay } from './readReplay.ts';
import { readScenario } from './readScenario.ts';
import { readScript } from './readScript.ts';
import { problemsOf } from './report.ts';
import type { Counterfactuals } from './schema/counterfactuals.ts';
import type { MechanismTable } from './schema/mechanisms.ts';
import type { Script } from './schema/script.ts';
import { readJson } from './text/json.ts';
import type { Limits } from './text/limits.ts';

export type ParseResult =
  | {
      readonly ok: true;
      /** Frozen to its last leaf. */
      readonly scenario: Scenario;
      /** Hash of the scenario's JSON as written. */
      readonly hash: string;
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type ReplayResult =
  | {
      readonly ok: true;
      /** Frozen to its last leaf. */
      readonly replay: Replay;
      /** The replay's scenario, frozen; replay.scenario is the same as written. */
      readonly scenario: Scenario;
      /** `otherRules` among them: other rules played the game, so that it may come out otherwise. */
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type ScriptResult =
  | {
      readonly ok: true;
      /** Frozen to its last leaf. */
      readonly script: Script;
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type MechanismsResult =
  | {
      readonly ok: true;
      /** Frozen to its last leaf. */
      readonly table: MechanismTable;
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type CounterfactualsResult =
  | {
      readonly ok: true;
      /** Frozen to its last leaf. */
      readonly questions: Counterfactuals['questions'];
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What a file may be, and what it must hold. */
export interface Bounds {
  readonly limits: Limits;
  /** The coefficients that the model reads, and what they may be. */
  readonly parameters: ParameterRules;
}

export function openScenario(text: string, { limits, parameters }: Bounds): ParseResult {
  const json = readJson(text, limits);
  if (json.value === undefined) return { ok: false, problems: problemsOf(json, json.findings) };
  const { scenario, findings } = readScenario(json.value, [], parameters);
  const problems = problemsOf(json, [...json.findings, ...findings]);
  if (scenario === null || hasErrors([...json.findings, ...findings])) return { ok: false, problems };
  return { ok: true, scenario: deepFreeze(scenario), hash: hashJson(json.value), warnings: problems };
}

/** @param rulesVersion of this program */
export function openReplay(text: string, { limits, parameters }: Bounds, rulesVersion: string): ReplayResult {
  const json = readJson(text, limits);
  if (json.value === undefined) return { ok: false, problems: problemsOf(json, json.findings) };
  const { replay, scenario, findings } = readReplay(json.value, parameters, rulesVersion);
  const problems = problemsOf(json, [...json.findings, ...findings]);
  if (replay === null || scenario === null || hasErrors([...json.findings, ...findings]))
    return { ok: false, problems };
  return { ok: true, replay: deepFreeze(replay), scenario: deepFreeze(scenario), warnings: problems };
}

export function openScript(text: string, scenario: Scenario, limits: Limits): ScriptResult {
  const opened = openBeside(text, limits, (value) => {
    const { script, findings } = readScript(value, scenario);
    return { read: script, findings };
  });
  return opened.ok ? { ok: true, script: opened.read, warnings: opened.warnings } : opened;
}

export function openMechanisms(text: string, scenario: Scenario, limits: Limits): MechanismsResult {
  const opened = openBeside(text, limits, (value) => {
    const { table, findings } = readMechanisms(value, scenario);
    return { read: table, findings };
  });
  return opened.ok ? { ok: true, table: opened.read, warnings: opened.warnings } : opened;
}

export function openCounterfactuals(
  text: string,
  scenario: Scenario,
  script: Script,
  limits: Limits,
): CounterfactualsResult {
  const opened = openBeside(text, limits, (value) => {
    const { questions, findings } = readCounterfactuals(value, scenario, script);
    return { read: questions, findings };
  });
  return opened.ok ? { ok: true, questions: opened.read.questions, warnings: opened.warnings } : opened;
}

type Opened<T> =
  | { readonly ok: true; readonly read: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A file that stands beside a scenario. */
function openBeside<T extends object>(
  text: string,
  limits: Limits,
  readBeside: (value: unknown) => { readonly read: T | null; readonly findings: readonly Finding[] },
): Opened<T> {
  const json = readJson(text, limits);
  if (json.value === undefined) return { ok: false, problems: problemsOf(json, json.findings) };
  const { read, findings } = readBeside(json.value);
  const found = [...json.findings, ...findings];
  const problems = problemsOf(json, found);
  if (read === null || hasErrors(found)) return { ok: false, problems };
  return { ok: true, read: deepFreeze(read), warnings: problems };
}

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => severityOf(code) === 'error');
}
