/** A threat ends: met by its target, carried out, backed down from, or settled with the quarrel. Every partner watches (MODEL 3). */
import { change, type TurnContext, tell } from '../../ledger.ts';
import type { Cause, Commitment } from '../../model/index.ts';
import { coerce } from './coerce.ts';
import { addResolve, addStrain, addSupport } from './standing.ts';

/** `silent`: its day passed without a word, which costs the issuer's record more than to withdraw it aloud. */
export function settleThreat(
  ctx: TurnContext,
  threat: Commitment,
  status: 'met' | 'carriedOut' | 'backedDown' | 'lapsed',
  silent: boolean,
  causes: readonly Cause[],
): void {
  if (threat.status !== 'open') return;
  const { p, scenario } = ctx.world;
  const base = `commitments/${threat.id}`;
  change(ctx, base, threat, 'status', status, causes);
  change(ctx, base, threat, 'settledTurn', ctx.turn, causes);
  const strain = threat.stake ? (scenario.stakes[threat.stake]?.strain.value ?? 0) : 0;
  if (status === 'met') {
    addResolve(ctx, p.metResolve, causes);
  } else if (status === 'carriedOut') {
    addResolve(ctx, p.carryOutResolve, causes);
    addStrain(ctx, strain, causes);
    coerce(ctx, threat.target, threat.issuer, 1, causes);
    addSupport(ctx, threat.target, -p.carryOutSupport, causes);
  } else if (status === 'backedDown') {
    addResolve(ctx, -p.backDownResolve * (silent ? 1 : p.backDownAloud), causes);
    addStrain(ctx, -strain * p.backDownEase, causes);
  }
  // Whoever settles the quarrel otherwise tells of that.
  if (status === 'lapsed') return;
  tell(
    ctx,
    { code: 'threatSettled', commitment: threat.id, issuer: threat.issuer, target: threat.target, status, silent },
    status === 'carriedOut' ? 0.75 : 0.55,
    causes,
  );
}
