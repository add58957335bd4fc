/** The protector's file on what the restricted vendors' home state does with gear (MODEL 2). */
import { add, type TurnContext } from '../../ledger.ts';
import type { Cause, MinistryId, StateId } from '../../model/index.ts';
import type { World } from '../../rules/world.ts';
import { argue } from './argue.ts';

export interface Showing {
  /** How much of a full disclosure it is, 0 to 1. */
  readonly share: number;
  /** The one ministry that sees the file; the others hear of it as they hear of lobbying. All see it where null. */
  readonly to: MinistryId | null;
}

export function showFile(ctx: TurnContext, target: StateId, showing: Showing, causes: readonly Cause[]): void {
  const { p, rival } = ctx.world;
  for (const ministry of ctx.world.ministries) {
    const seen = showing.to === null || showing.to === ministry;
    argue(
      ctx,
      target,
      {
        kind: seen ? 'disclosure' : 'lobbying',
        about: rival,
        argues: 'harm',
        reads: { capability: p.disclosureCapability, listen: p.disclosureListen, disrupt: p.disclosureDisrupt },
        reliability: null,
        share: showing.share,
        ministry,
      },
      causes,
    );
  }
}

/** Each use of a source wears it out. */
export function burnSource(ctx: TurnContext, disclosures: number, causes: readonly Cause[]): void {
  add(ctx, 'world', ctx.state.world, 'disclosures', disclosures, causes);
}

/** The ministry that takes harm most to heart; of equals the first by name. */
export function guardMinistry(world: World): MinistryId | null {
  let guard: MinistryId | null = null;
  let tilt = -Infinity;
  for (const ministry of world.ministries) {
    const own = world.scenario.ministries[ministry]?.harmTilt ?? 0;
    if (own > tilt) {
      guard = ministry;
      tilt = own;
    }
  }
  return guard;
}
