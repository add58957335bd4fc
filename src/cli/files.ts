/** Scenarios by name or by file, and other files. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../engine/index.ts';
import { type Problem, parseScenario, parseScript, type Script } from '../scenario/index.ts';
import { say } from '../text/index.ts';
import { FailedError, UsageError } from './io.ts';

const BUILT_IN = new URL('../../scenarios/', import.meta.url);
const SUFFIX = '.json';
/** It stands beside the games and is none: what switches the model’s mechanisms off. */
const NO_GAME = 'mechanisms.json';

export interface LoadedScenario {
  readonly scenario: Scenario;
  readonly hash: string;
  /** The JSON as written, which replays embed. */
  readonly source: unknown;
}

/** Names of the games that come with the program. */
function builtInNames(): string[] {
  return readdirSync(BUILT_IN)
    .filter((name) => name.endsWith(SUFFIX) && name !== NO_GAME)
    .map((name) => name.slice(0, -SUFFIX.length))
    .sort();
}

/** A built-in game's name stands for its file; a file of that name in the working folder comes first. */
function pathOf(nameOrFile: string): string {
  if (existsSync(nameOrFile) || !builtInNames().includes(nameOrFile)) return nameOrFile;
  return fileURLToPath(new URL(nameOrFile + SUFFIX, BUILT_IN));
}

/** @throws UsageError where there is no such file or it cannot be read */
export function readText(nameOrFile: string): string {
  try {
    return readFileSync(pathOf(nameOrFile), 'utf8');
  } catch {
    throw new UsageError(`"${nameOrFile}" cannot be read; built-in games are ${builtInNames().join(', ')}.`);
  }
}

/** @throws UsageError where the file cannot be written */
export function writeText(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`"${file}" cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @throws FailedError with every problem of the file, where it is no scenario */
export function loadScenario(nameOrFile: string): LoadedScenario {
  const text = readText(nameOrFile);
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new FailedError([`${nameOrFile} does not hold:`, ...problemLines(parsed.problems)].join('\n'));
  // The door has read past a byte order mark; what it hashed is the rest.
  const source: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  return { scenario: parsed.scenario, hash: parsed.hash, source };
}

/**
 * @param file of a script; where null, the one that comes with the scenario
 * @throws FailedError with every problem of the file, where it is no script for the scenario
 */
export function loadScript(scenario: Scenario, file: string | null): Script {
  const path = file ?? fileURLToPath(new URL(`scripts/${scenario.id}${SUFFIX}`, BUILT_IN));
  if (file === null && !existsSync(path)) throw new FailedError(`No script comes with ${scenario.id}.`);
  const parsed = parseScript(readText(path), scenario);
  if (!parsed.ok) throw new FailedError([`${path} does not hold:`, ...problemLines(parsed.problems)].join('\n'));
  return parsed.script;
}

export function problemLines(problems: readonly Problem[]): string[] {
  return problems.map((problem) => `  ${problem.severity} ${problem.code}: ${say.fileProblem(problem)}`);
}
