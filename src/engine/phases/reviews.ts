/** A government's own review ends: its finding is a draw from the hidden truth, through the reviewers' competence (MODEL 2). */
import { change, type TurnContext, tell, variable } from '../ledger.ts';
import { clamp } from '../numeric.ts';
import { sendSignal } from '../orders/effects/signal.ts';
import { attributes } from '../rules/world.ts';

export function endReviews(ctx: TurnContext): void {
  const { world, state } = ctx;
  for (const id of world.governments) {
    const node = state.states[id];
    if (!node || node.reviewDue === null || node.reviewDue > ctx.turn) continue;
    const causes = [
      variable(`states/${id}/reviewDue`, 'orders/commissionReview'),
      variable('hidden/intention', `truth/intention/${world.rival}`),
    ];
    // Competence: wealth stands for technical capacity; a centre that reads code adds to it.
    const competence = clamp(
      world.p.reviewCompetence +
        world.p.reviewWealth * attributes(world, id).wealth +
        world.p.reviewOversight * node.oversight,
      0,
      1,
    );
    let soundness = 0;
    for (const v of world.restricted)
      soundness += (world.restrictedWeight[v] ?? 0) * (state.hidden.engineering[v] ?? 0.5);
    const malign = state.hidden.intention[world.rival] !== 'never';
    const seesRight = ctx.draw(id, 'reviewFinding') < 0.5 + 0.5 * competence;
    const finding = seesRight === malign ? world.p.reviewFinds : world.p.reviewClears;
    sendSignal(
      ctx,
      id,
      {
        kind: 'review',
        about: world.rival,
        reads: { listen: finding, disrupt: finding / 2, manageability: clamp(soundness, 0, 1) },
        reliability: competence,
      },
      causes,
    );
    change(ctx, `states/${id}`, node, 'reviewDue', null, causes);
    tell(ctx, { code: 'reviewEnded', state: id, finding }, 0.35, causes);
  }
}
