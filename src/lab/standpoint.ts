import type { PublicState, StateId } from '../engine/index.ts';

/** What a seat sees, without the scenario (the lab has it), and a name for the worlds that are imagined from it. */
export interface Standpoint {
  readonly seat: StateId;
  readonly state: PublicState;
  /** Any text; the same text imagines the same worlds. Take the scenario's hash, so that games that look alike are answered alike. */
  readonly name: string;
}
