/** A scenario's text through its door, on the thread that asks. */
import { parseScenario } from '../scenario/index.ts';
import type { OpenScenarioResult } from './types.ts';

export function openScenarioText(text: string): OpenScenarioResult {
  const parsed = parseScenario(text);
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  const { scenario, hash, warnings } = parsed;
  // The hash is of the file as written, so that is what a replay embeds; the door has read past a byte order mark.
  const source: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  return { ok: true, loaded: { scenario, source, hash, warnings } };
}
