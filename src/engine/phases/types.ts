import type { TurnContext } from '../ledger.ts';

/** A phase reads and changes the state of the turn under way, and nothing else. */
export type Phase = (ctx: TurnContext) => void;
