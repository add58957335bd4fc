import { OPPONENTS } from '../engine/index.ts';
import type { Address } from './types.ts';

/**
 * What the address asks for. Read from the fragment, which no server sees and which an offline copy keeps.
 * @param fragment as in `location.hash`: "#scenario=…&seat=…&seed=…&opponents=…", "#replay=…"
 */
export function readAddress(fragment: string): Address {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  const value = (key: string): string | null => asked.get(key)?.trim() || null;
  return {
    kept: value('kept'),
    replay: value('replay'),
    scenario: value('scenario'),
    seat: value('seat'),
    seed: value('seed'),
    opponents: OPPONENTS.find((level) => level === value('opponents')) ?? null,
  };
}
