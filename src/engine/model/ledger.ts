/** Every change has a cause (ARCHITECTURE.md, law 6). */
import type { EventId, Json, Path, StateId } from './ids.ts';
import type { OrderKind } from './order.ts';

/** Phases of a turn, in their order. */
export type PhaseId =
  | 'pressure'
  | 'rival'
  | 'decisions'
  | 'exportBans'
  | 'vendorChoice'
  | 'rolloutCosts'
  | 'security'
  | 'scoring'
  | 'announce';

/**
 * Where a change comes from. `order`, `event` and `figure` are roots. `variable` points at another variable's last change before
 * this one; a variable that never changed has the scenario's figure for its root, named by `figure`.
 */
export type Cause =
  | {
      readonly kind: 'order';
      readonly turn: number;
      readonly seat: StateId;
      readonly order: OrderKind;
      readonly index: number;
    }
  | { readonly kind: 'event'; readonly turn: number; readonly event: EventId }
  | { readonly kind: 'figure'; readonly figure: string }
  | { readonly kind: 'variable'; readonly path: Path; readonly figure: string };

export interface LedgerEntry {
  readonly turn: number;
  readonly phase: PhaseId;
  readonly path: Path;
  /** null where the variable did not exist before. */
  readonly before: Json;
  /** null where the variable is gone. */
  readonly after: Json;
  /** The largest first, never empty. */
  readonly causes: readonly Cause[];
}
