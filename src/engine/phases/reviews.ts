/**
 * A government's own review ends (MODEL 2). It reads code: what it says of defects is the hidden truth of the engineering. A back door looks like a
 * bug, so that only a part of it can speak of intent; that finding is a draw from the hidden truth, through the reviewers' competence.
 */
import { change, type TurnContext, tell, variable } from '../ledger.ts';
import type { Reading } from '../model/index.ts';
import { clamp01 } from '../numeric.ts';
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
    const competence = clamp01(
      world.p.reviewCompetence +
        world.p.reviewWealth * attributes(world, id).wealth +
        world.p.reviewOversight * node.oversight,
    );
    let soundness = 0;
    for (const v of world.restricted)
      soundness += (world.restrictedWeight[v] ?? 0) * (state.hidden.engineering[v] ?? 0.5);
    const malign = state.hidden.intention[world.rival] !== 'never';
    const seesRight = ctx.draw(id, 'reviewFinding') < 0.5 + 0.5 * competence;
    const finding = seesRight === malign ? world.p.reviewFinds : world.p.reviewClears;
    const { defectLikeness, capabilityPrior } = world.p;
    const report = (reads: Reading, reliability: number): void =>
      sendSignal(ctx, id, { kind: 'review', about: world.rival, reads, reliability }, causes);
    report({ listen: finding, disrupt: finding / 2 }, competence * (1 - defectLikeness));
    // A clean test of today says nothing of tomorrow's update: defects add to what was held, soundness takes nothing from it.
    const capability = capabilityPrior + (1 - capabilityPrior) * (1 - soundness);
    report({ capability }, competence * defectLikeness);
    report({ manageability: soundness }, competence);
    change(ctx, `states/${id}`, node, 'reviewDue', null, causes);
    tell(ctx, { code: 'reviewEnded', state: id, finding, soundness, proof: 1 - defectLikeness }, 0.35, causes);
  }
}
