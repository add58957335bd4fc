/** The restricted vendors' home state: it punishes as announced, warns those that lean away, and assures those that stay. */
import type { Order, PublicState, SeatView, StateId } from '../model/index.ts';
import { nextWindowIn } from '../rules/calendar.ts';
import { standingScores } from '../rules/outlook.ts';
import { exposureAndLoneliness } from '../rules/retaliation.ts';
import { telegraphed } from '../rules/telegraphed.ts';
import type { World } from '../rules/world.ts';
import { answerDilemmas, beginDraft, keepIntents, tryFirst, tryOrder } from './draft.ts';

/** A rule from which the rival feels itself named. */
const AFFRONT = 2;
const WARNINGS_A_TURN = 2;
/** Fear beyond which another warning adds nothing, and from which an assurance has something to take back. */
const FEAR_ENOUGH = 2;
const FEAR_RAISED = 1.2;
/** Turns ahead for which a person's government, whose mind is not telegraphed, is read from its interests. */
const LOOK_AHEAD = 2;

export function planRival(view: SeatView): Order[] {
  const draft = beginDraft(view);
  const { world } = draft;
  const { state } = view;
  answerDilemmas(draft);
  keepIntents(draft);
  const leaning = new Set(world.governments.filter((id) => leansAway(world, view, id)));
  let warnings = 0;
  for (const target of byExposure(world, state, [...leaning])) {
    if (warnings === WARNINGS_A_TURN) break;
    if ((state.states[target]?.severity ?? 1) >= FEAR_ENOUGH) continue;
    if (tryOrder(draft, { kind: 'warn', target })) warnings += 1;
  }
  if (world.restricted.some((v) => state.vendors[v]?.regime !== 'none')) tryOrder(draft, { kind: 'indigenise' });
  const held = world.governments.filter((id) => {
    const node = state.states[id];
    return node && node.posture < AFFRONT && node.severity > FEAR_RAISED && !leaning.has(id);
  });
  tryFirst(
    draft,
    byExposure(world, state, held).map((target) => ({ kind: 'assure', target })),
  );
  return draft.orders;
}

/** Whether a government is about to go further than it stands, to a rule that the rival takes as an affront. */
function leansAway(world: World, view: SeatView, id: StateId): boolean {
  const { state, scenario } = view;
  const today = state.states[id]?.posture ?? 0;
  if (state.humans.includes(id)) {
    const near = (nextWindowIn(scenario, state, id) ?? LOOK_AHEAD + 1) <= LOOK_AHEAD;
    const best = near ? standingScores(world, state, id).best : today;
    return best > today && best >= AFFRONT;
  }
  const moves = telegraphed(state).bySeat.get(id) ?? [];
  return moves.some(
    ({ action }) => action.kind === 'setPosture' && action.posture > today && action.posture >= AFFRONT,
  );
}

/** The most exposed and the loneliest first. */
function byExposure(world: World, state: PublicState, ids: readonly StateId[]): StateId[] {
  const exposure = new Map(ids.map((id) => [id, exposureAndLoneliness(world, state, id)]));
  return [...ids].sort((a, b) => (exposure.get(b) ?? 0) - (exposure.get(a) ?? 0) || (a < b ? -1 : 1));
}
