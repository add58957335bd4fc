import type { Scenario, StateId } from '../engine/model/index.ts';
import { namesOf } from './names.ts';
import type { Lookups, Voice } from './types.ts';

/** The capitals and names of the two powers, which many sentences speak of. */
export interface PowerNames {
  readonly protector: string;
  readonly rival: string;
  readonly protectorState: string;
  readonly rivalState: string;
}

/**
 * @param you the seat that is spoken to, or null
 * @param lookups the session's, or another source of the orders given and the commitments on record
 */
export function voiceOf(scenario: Scenario, you: StateId | null, lookups: Lookups): Voice {
  return {
    names: namesOf(scenario),
    you,
    turn: lookups.turn,
    orderAt: (turn, seat, index) => lookups.orderAt(turn, seat, index),
    commitment: (id) => lookups.commitment(id),
  };
}

export function powerNames({ names }: Voice): PowerNames {
  const { protector, rival } = names.scenario.powers;
  return {
    protector: names.capital(protector),
    rival: names.capital(rival),
    protectorState: names.state(protector),
    rivalState: names.state(rival),
  };
}

/** Sentences begin with a capital letter, names and fragments alike. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** For a phrase inside a sentence. Abbreviations ("5G", "AI"), and names that the caller should not pass, keep their capitals. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(\p{Ll}|$| )/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
