/** Telegraphed moves of a state that stands between two turns, looked through once for all who plan. */
import type { Intent, PublicState, StateId } from '../model/index.ts';

export interface Telegraphed {
  readonly bySeat: ReadonlyMap<StateId, readonly Intent[]>;
  /** Whom a measure in trade is announced against. */
  readonly punished: ReadonlySet<StateId>;
}

/** By the table of intents: a turn makes a new one. */
const known = new WeakMap<PublicState['intents'], Telegraphed>();

/** Not for a state that a phase is still changing. */
export function telegraphed({ intents }: Pick<PublicState, 'intents'>): Telegraphed {
  const found = known.get(intents);
  if (found) return found;
  const bySeat = new Map<StateId, Intent[]>();
  const punished = new Set<StateId>();
  for (const intent of Object.values(intents)) {
    const { seat, action } = intent;
    const own = bySeat.get(seat);
    if (own) own.push(intent);
    else bySeat.set(seat, [intent]);
    if (action.kind === 'retaliate') punished.add(action.target);
  }
  const made = { bySeat, punished };
  known.set(intents, made);
  return made;
}
