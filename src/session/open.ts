/** Files from outside: scenarios and recorded games, each through its door. Nothing is opened by halves. */
import { playReplay, verifyReplay } from '../engine/index.ts';
import { parseReplay, parseScenario } from '../scenario/index.ts';
import { sessionFromReplay } from './session.ts';
import type { OpenReplayResult, OpenScenarioResult } from './types.ts';

export function openScenarioText(text: string): OpenScenarioResult {
  const parsed = parseScenario(text);
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  const { scenario, hash, warnings } = parsed;
  // The hash is of the file as written, so that is what a replay embeds; the door has read past a byte order mark.
  const source: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  return { ok: true, loaded: { scenario, source, hash, warnings } };
}

/** A recorded game is played out again and held against its hashes before it is shown. */
export function openReplayText(text: string): OpenReplayResult {
  const parsed = parseReplay(text);
  if (!parsed.ok) return { ok: false, reason: 'problems', problems: parsed.problems };
  const { replay, scenario, warnings } = parsed;
  const mismatch = verifyReplay(scenario, replay);
  if (!mismatch.ok) return { ok: false, reason: 'mismatch', mismatch, scenario };
  return { ok: true, session: sessionFromReplay(replay, scenario, playReplay(scenario, replay)), warnings };
}
