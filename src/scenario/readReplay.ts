/** From plain JSON to a replay and its scenario, or to what is wrong with them. What its orders mean is the engine's to say. */
import { hashJson } from '../engine/hash.ts';
import type { ParameterRules, Replay, Scenario, StateId } from '../engine/model/index.ts';
import { migrate } from './migrate/index.ts';
import type { Finding, StepPath } from './problem.ts';
import { readScenario } from './readScenario.ts';
import { check } from './schema/findings.ts';
import { replaySchema } from './schema/replay.ts';

export interface ReplayReading {
  readonly replay: Replay | null;
  readonly scenario: Scenario | null;
  readonly findings: readonly Finding[];
}

/**
 * @param value plain JSON, as written
 * @param parameters the coefficients that the model reads, and what they may be
 * @param rulesVersion of this program: another one in the file is a warning
 */
export function readReplay(value: unknown, parameters: ParameterRules, rulesVersion: string): ReplayReading {
  const migrated = migrate('replay', value);
  if ('finding' in migrated) return { replay: null, scenario: null, findings: [migrated.finding] };
  const { data: replay, findings } = check(replaySchema, migrated.value);
  const written = scenarioOf(migrated.value);
  if (written === undefined) return { replay, scenario: null, findings };
  const inner = readScenario(written, ['scenario'], parameters);
  const found = [...findings, ...inner.findings];
  if (replay === null || inner.scenario === null) return { replay, scenario: inner.scenario, findings: found };
  return { replay, scenario: inner.scenario, findings: [...found, ...fitOf(replay, inner.scenario, rulesVersion)] };
}

function scenarioOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'scenario' in value ? value.scenario : undefined;
}

/** Whether a replay's seats, turns and notes are those of its scenario. */
export function fits(replay: Replay, scenario: Scenario): boolean {
  return fitOf(replay, scenario, replay.rulesVersion).length === 0;
}

/** Whether the replay's parts fit its scenario, and its rules this program's. */
function fitOf(replay: Replay, { states, calendar }: Scenario, rulesVersion: string): readonly Finding[] {
  const findings: Finding[] = [];
  const { scenarioHash, rulesVersion: found, humans, handovers, notes, turns } = replay;
  const hash = hashJson(replay.scenario);
  if (hash !== scenarioHash) findings.push({ code: 'scenarioChanged', path: ['scenarioHash'], data: { found: hash } });
  if (found !== rulesVersion) {
    findings.push({ code: 'otherRules', path: ['rulesVersion'], data: { found, own: rulesVersion } });
  }
  if (turns.length > calendar.turns) {
    const data = { turns: turns.length, most: calendar.turns };
    findings.push({ code: 'tooManyTurns', path: ['turns', calendar.turns], data });
  }
  const among = Object.keys(states);
  const checkSeat = (name: string, path: StepPath, onKey: boolean) => {
    if (Object.hasOwn(states, name)) return;
    findings.push({ code: 'unknownState', path, data: { name }, onKey, near: { name, among } });
  };
  const checkHumans = (seats: readonly StateId[], at: StepPath) => {
    seats.forEach((seat, index) => {
      const path = [...at, index];
      if (seats.indexOf(seat) < index) findings.push({ code: 'duplicate', path, data: { name: seat, what: 'seat' } });
      checkSeat(seat, path, false);
    });
  };
  checkHumans(humans, ['humans']);
  handovers.forEach((handover, index) => {
    checkHumans(handover.humans, ['handovers', index, 'humans']);
  });
  findings.push(...turnsInOrder(handovers, 'handovers', turns.length), ...turnsInOrder(notes, 'notes', turns.length));
  turns.forEach(({ orders }, turn) => {
    for (const seat of Object.keys(orders)) checkSeat(seat, ['turns', turn, 'orders', seat], true);
  });
  return findings;
}

/** A turn that the game does not have, or that comes before the one in front of it. */
function turnsInOrder(list: readonly { readonly turn: number }[], key: string, last: number): readonly Finding[] {
  return list.flatMap(({ turn }, index): readonly Finding[] => {
    const least = (list[index - 1]?.turn ?? -1) + 1;
    if (turn >= least && turn <= last) return [];
    return [{ code: 'notInOrder', path: [key, index, 'turn'], data: { turn, last } }];
  });
}
