/** A signal reaches a government's ministries and moves what they believe (MODEL 2). */
import { change, type TurnContext } from '../../ledger.ts';
import type { Belief, Cause, Reading, SignalKind, StateId, StateNode } from '../../model/index.ts';
import { clamp01 } from '../../numeric.ts';
import { pooled, protectorReliability, signalWeight } from '../../rules/beliefs.ts';

export interface Signal {
  readonly kind: SignalKind;
  /** The home state that it speaks about. */
  readonly about: StateId;
  readonly reads: Reading;
  /** 0 to 1, or null where it rests on the protector's word to each ministry. */
  readonly reliability: number | null;
  /** The one ministry that it reaches; all where left out. */
  readonly ministry?: string;
}

/** What a signal about the rival can speak of. */
const PARTS = ['capability', 'law', 'listen', 'disrupt', 'manageability'] as const satisfies readonly (keyof Belief)[];

/** Moves one government's beliefs: about the rival each ministry's own, about another vendor's home state the government's doubt of it. */
export function sendSignal(ctx: TurnContext, target: StateId, signal: Signal, causes: readonly Cause[]): void {
  const node = ctx.state.states[target];
  if (!node) return;
  const weight = signalWeight(ctx.world, signal.kind);
  if (signal.about !== ctx.world.rival) {
    doubt(ctx, target, node, signal, weight, causes);
    return;
  }
  for (const ministry of ctx.world.cabinet) {
    if (signal.ministry !== undefined && signal.ministry !== ministry.id) continue;
    const belief = node.beliefs[ministry.id];
    if (!belief) continue;
    const reliability = signal.reliability ?? protectorReliability(ctx.world, ctx.state, target, ministry);
    const base = `states/${target}/beliefs/${ministry.id}`;
    for (const part of PARTS) {
      const reads = signal.reads[part];
      if (reads !== undefined)
        change(ctx, base, belief, part, pooled(belief[part], clamp01(reads), weight, reliability), causes);
    }
  }
}

function doubt(
  ctx: TurnContext,
  target: StateId,
  { doubts }: StateNode,
  { about, reads, reliability }: Signal,
  weight: number,
  causes: readonly Cause[],
): void {
  const before = doubts[about];
  if (before === undefined || reads.listen === undefined) return;
  const word = reliability ?? protectorReliability(ctx.world, ctx.state, target);
  change(ctx, `states/${target}/doubts`, doubts, about, pooled(before, clamp01(reads.listen), weight, word), causes);
}
