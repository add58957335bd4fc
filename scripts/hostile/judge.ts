/** Sends a case through the door as the page does, and says what went wrong: nothing, as long as the door holds. */
import { createGame, planAll, RULES_VERSION, resolveTurn, verifyReplay } from '../../src/engine/index.ts';
import { openReplay, openScenario } from '../../src/scenario/door.ts';
import { REPLAY_LIMITS, SCENARIO_LIMITS } from '../../src/scenario/text/limits.ts';
import { FORBIDDEN_CHARACTER } from '../../src/scenario/text/visible.ts';
import { withExcerpts } from '../../src/session/opening/excerpts.ts';
import { fileText } from '../../src/session/opening/fileText.ts';
import { type Reading, read } from '../../src/session/opening/read.ts';
import type { ShownProblem } from '../../src/session/opening/types.ts';
import { PARAMETERS, RULES } from '../../tests/scenario/malformed.ts';
import type { Case } from './mutate.ts';

export interface Verdict {
  readonly outcome: 'refused' | 'accepted';
  /** Turns of accepted games that were resolved. */
  readonly turns: number;
  readonly problems: readonly ShownProblem[];
  /** What the door should not have done; empty while all is well. */
  readonly faults: readonly Fault[];
}
export interface Fault {
  readonly kind: 'crash' | 'pollution' | 'actingCharacter' | 'endlessProblem';
  readonly what: string;
}

/** Turns of an accepted scenario that are played. */
const TURNS = 2;
/** Longer than the words of any problem with its excerpt. */
const LONGEST_PROBLEM = 6000;

const prototypes = [Object, Array, String, Number, Boolean, Function, Map, Set, Promise].map(
  ({ prototype }) => prototype,
);
const keysBefore = prototypes.map((prototype) => Reflect.ownKeys(prototype).length);

export function judge({ source, bytes }: Case): Verdict {
  const faults: Fault[] = [];
  let outcome: Verdict['outcome'] = 'refused';
  let turns = 0;
  let problems: readonly ShownProblem[] = [];
  try {
    const decoded = fileText(bytes);
    if (decoded.ok) {
      const reading = source.door === 'full' ? readFully(decoded.text) : readSmall(decoded.text);
      if (reading.kind === 'problems') problems = reading.problems;
      else outcome = 'accepted';
      if (source.door === 'full') turns = played(reading);
    }
  } catch (error) {
    faults.push({ kind: 'crash', what: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  for (const [index, prototype] of prototypes.entries()) {
    const added = Reflect.ownKeys(prototype).slice(keysBefore[index]);
    if (added.length > 0) faults.push({ kind: 'pollution', what: added.map(String).join(' ') });
    for (const key of added) Reflect.deleteProperty(prototype, key);
  }
  for (const problem of problems) {
    const { data: _, ...told } = problem;
    const said = textsOf(told);
    if (said.some((text) => FORBIDDEN_CHARACTER.test(text))) {
      faults.push({ kind: 'actingCharacter', what: JSON.stringify(told) });
    }
    if (said.join('').length > LONGEST_PROBLEM) faults.push({ kind: 'endlessProblem', what: problem.code });
  }
  return { outcome, turns, problems, faults };
}

function readFully(text: string): Reading {
  return read(text, { onTodaysRules: true, onProgress: () => undefined }).reading;
}

function readSmall(text: string): Reading {
  const opened = /"kind"\s*:\s*"rr\.replay"/.test(text)
    ? openReplay(text, { limits: REPLAY_LIMITS, parameters: PARAMETERS }, RULES)
    : openScenario(text, { limits: SCENARIO_LIMITS, parameters: PARAMETERS });
  if (!opened.ok) return { kind: 'problems', problems: withExcerpts(text, opened.problems) };
  // Its coefficients are not the model's, so that it cannot be played.
  return { kind: 'otherRules', theirs: RULES, ours: RULES_VERSION };
}

/** An accepted scenario is played, an accepted replay verified again by the engine's own call. */
function played(reading: Reading): number {
  if (reading.kind === 'scenario') {
    const { scenario } = reading.loaded;
    let state = createGame(scenario, 'hostile', []);
    let turns = 0;
    while (turns < TURNS && state.ended === null) {
      state = resolveTurn(scenario, state, planAll(scenario, state, []), { ledger: true }).state;
      turns++;
    }
    return turns;
  }
  if (reading.kind !== 'replay') return 0;
  const verified = verifyReplay(reading.scenario, reading.replay);
  if (!verified.ok) throw new Error(`A replay that was opened does not verify: ${JSON.stringify(verified)}`);
  return verified.turns;
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
