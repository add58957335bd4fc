/** A signal reaches a government's ministries and moves what they believe (MODEL 2). */
import { change, type TurnContext } from '../../ledger.ts';
import type { Belief, Cause, SignalKind, StateId } from '../../model/index.ts';
import { clamp } from '../../numeric.ts';
import { pooled, protectorReliability, signalWeight } from '../../rules/beliefs.ts';

export interface Signal {
  readonly kind: SignalKind;
  /** The home state that it speaks about. */
  readonly about: StateId;
  /** What it says is true; left out where it says nothing. */
  readonly reads: { readonly listen?: number; readonly disrupt?: number; readonly manageability?: number };
  /** 0 to 1, or null where it rests on the protector's word to each ministry. */
  readonly reliability: number | null;
  /** The one ministry that it reaches; all where left out. */
  readonly ministry?: string;
}

/** Moves one government's beliefs. About the protector, only listening is held; about any other home state than the rival, nothing. */
export function sendSignal(ctx: TurnContext, target: StateId, signal: Signal, causes: readonly Cause[]): void {
  const node = ctx.state.states[target];
  if (!node) return;
  const weight = signalWeight(ctx.world, signal.kind);
  for (const ministry of ctx.world.ministries) {
    if (signal.ministry !== undefined && signal.ministry !== ministry) continue;
    const belief = node.beliefs[ministry];
    if (!belief) continue;
    const reliability = signal.reliability ?? protectorReliability(ctx.world, ctx.state, target, belief);
    const base = `states/${target}/beliefs/${ministry}`;
    const move = (key: keyof Belief, reads: number | undefined): void => {
      if (reads !== undefined)
        change(ctx, base, belief, key, pooled(belief[key], clamp(reads, 0, 1), weight, reliability), causes);
    };
    if (signal.about === ctx.world.rival) {
      move('listen', signal.reads.listen);
      move('disrupt', signal.reads.disrupt);
      move('manageability', signal.reads.manageability);
    } else if (signal.about === ctx.world.protector) {
      move('protectorListens', signal.reads.listen);
      move('manageability', signal.reads.manageability);
    }
  }
}
