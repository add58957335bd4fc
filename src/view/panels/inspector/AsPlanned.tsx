import { useMemo } from 'preact/hooks';
import type { Posture, StateId } from '../../../engine/model/index.ts';
import type { Standing } from '../../../session/types.ts';
import { previews } from '../../../text/en/previews.ts';
import { fill, formatSigned, say } from '../../../text/index.ts';
import { PostureGlyph } from '../../parts/PostureGlyph.tsx';
import { useGame } from '../gameUi.ts';
import { Term } from '../Term.tsx';
import { SCORE_DIGITS } from './appraisalRows.ts';

/** Where a government would stand after the turn with what is planned, beside with no orders; nothing while nothing is planned. */
export function AsPlanned({ state }: { state: StateId }) {
  const game = useGame();
  const snapshot = game.now.value;
  const planned = useMemo(() => game.session.planned(state), [snapshot, state]);
  if (planned === null) return null;
  return (
    <section class="as-planned" aria-labelledby="as-planned-title" aria-live="polite">
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
          <Row name={previews.withNone} standing={planned.withNone} />
          <Row name={previews.asPlanned} standing={planned.withDraft} />
        </tbody>
      </table>
      <Unannounced state={state} stands={planned.withNone.stands} />
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

function Row({ name, standing: { stands, best, lead } }: { name: string; standing: Standing }) {
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
