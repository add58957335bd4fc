import type { Posture, StateId } from '../../../engine/model/index.ts';
import type { Standing } from '../../../session/lab/types.ts';
import { lab } from '../../../text/en/lab.ts';
import { previews } from '../../../text/en/previews.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatSigned, say } from '../../../text/index.ts';
import { plannedRequest } from '../../lab/aheadRequests.ts';
import { useInquiry } from '../../lab/useInquiry.ts';
import { PostureGlyph } from '../../parts/PostureGlyph.tsx';
import { useGame } from '../gameUi.ts';
import { Term } from '../Term.tsx';
import { SCORE_DIGITS } from './appraisalRows.ts';

/** Where a government would stand after the turn with what is planned, beside with no orders; nothing while nothing is planned. */
export function AsPlanned({ state }: { state: StateId }) {
  const game = useGame();
  const asked = useInquiry('planned', plannedRequest(state, game.now.value));
  if (asked === null || asked.kind === 'none') return null;
  const planned = asked.kind === 'told' ? asked.answer : null;
  const unknown = asked.kind === 'failed' ? lab.failed : screens.weighing;
  return (
    <section class="as-planned" aria-labelledby="as-planned-title" aria-live="polite" aria-busy={planned === null}>
      <header class="split">
        <h3 id="as-planned-title">
          <Term of="concept/preview">{previews.afterTurn}</Term>
        </h3>
        <span class="caption">{previews.asFarAsSeen}</span>
      </header>
      <table class="facts-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{previews.stands}</th>
            <th scope="col">{previews.scoresBest}</th>
            <th scope="col" class="number">
              {previews.lead}
            </th>
          </tr>
        </thead>
        <tbody>
          <Row name={previews.withNone} standing={planned?.withNone ?? null} unknown={unknown} />
          <Row name={previews.asPlanned} standing={planned?.withDraft ?? null} unknown={unknown} />
        </tbody>
      </table>
      {planned === null ? null : <Unannounced state={state} stands={planned.withNone.stands} />}
    </section>
  );
}

/** Where the imagined turn departs from what the government has announced for it: somebody else touches it first. */
function Unannounced({ state, stands }: { state: StateId; stands: Posture }) {
  const { view } = useGame().now.value;
  const announced = Object.values(view.state.intents).find(
    ({ seat, dueTurn, action }) => seat === state && dueTurn === view.state.turn && action.kind === 'setPosture',
  );
  if (announced?.action.kind !== 'setPosture' || announced.action.posture === stands) return null;
  const posture = say.posture(announced.action.posture);
  return <p class="caption">{fill(previews.unlikeAnnounced, { posture })}</p>;
}

/** @param unknown what is said where it is not known yet */
function Row({ name, standing, unknown }: { name: string; standing: Standing | null; unknown: string }) {
  if (standing === null) {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td class="second" colSpan={3}>
          {unknown}
        </td>
      </tr>
    );
  }
  const { stands, best, lead } = standing;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <span class="as-planned-posture">
          <PostureGlyph posture={stands} size={13} /> {say.posture(stands)}
        </span>
      </td>
      <td>
        <span class="as-planned-posture">
          <PostureGlyph posture={best} size={13} />
          <span class={best === stands ? 'visually-hidden' : undefined}>{say.posture(best)}</span>
        </span>
      </td>
      <td class="number">{formatSigned(lead, SCORE_DIGITS)}</td>
    </tr>
  );
}
