import type { StateId } from '../../../engine/model/index.ts';
import { appraise, courseOf, seatKind, traitsOf, turningReason, windowsOf } from '../../../engine/selectors/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatNumber, say, turnLabel, ui } from '../../../text/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { PostureGlyph } from '../../parts/PostureGlyph.tsx';
import { useGame } from '../gameUi.ts';
import { AsPlanned } from './AsPlanned.tsx';
import { leaningAgainst, SCORE_DIGITS } from './appraisalRows.ts';
import { Ministries } from './Ministries.tsx';
import { Record } from './Record.tsx';
import { ScoreLine } from './ScoreLine.tsx';
import { Standing } from './Standing.tsx';
import { WhyNot } from './WhyNot.tsx';
import './inspector.css';

/** The dossier of the selected state: where it stands, what it wants, and its reasons with their signs. */
export function Inspector() {
  const game = useGame();
  const state = game.selected.value;
  return (
    <section class="inspector" id="dossier" aria-label={ui.inspector} tabIndex={-1}>
      {state === null ? <p class="inspector-empty">{ui.nothingSelected}</p> : <Dossier state={state} />}
    </section>
  );
}

/** One line under the name: posture and what is coming of it. */
function standingLine(game: ReturnType<typeof useGame>, state: StateId): string {
  const { view, scenario } = game.now.value;
  const node = view.state.states[state];
  const posture = say.posture(node?.posture ?? 0);
  const parts = [posture];
  if (node !== undefined && node.forceTurn !== null) {
    parts[0] = fill(ui.inForceFrom, { posture, date: turnLabel(scenario.calendar, node.forceTurn) });
  }
  if (node !== undefined && node.removalDue !== null) {
    parts.push(fill(ui.removalDue, { date: turnLabel(scenario.calendar, node.removalDue) }));
  }
  const next = windowsOf(view, state)[0];
  if (next !== undefined) {
    parts.push(
      fill(screens.windowOn, { window: say.window(next.kind), date: turnLabel(scenario.calendar, next.turn) }),
    );
  }
  return parts.join('; ');
}

/** Scenarios write traits as phrases; the dossier says them as a sentence. */
function sentence(phrase: string): string {
  const text = phrase.charAt(0).toUpperCase() + phrase.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function Dossier({ state }: { state: StateId }) {
  const game = useGame();
  const { view, scenario } = game.now.value;
  const spec = scenario.states[state];
  if (spec === undefined) return null;
  const kind = seatKind(scenario, state);
  const course = courseOf(view, state);
  return (
    <>
      <header class="inspector-head">
        <h2>{spec.name}</h2>
        <p class="inspector-posture">
          {kind === 'rival' ? (
            screens.rivalSeat
          ) : (
            <>
              <PostureGlyph posture={view.state.states[state]?.posture ?? 0} size={14} />
              {standingLine(game, state)}
            </>
          )}
        </p>
        <button
          type="button"
          class="icon-button inspector-close"
          aria-label={screens.closeDossier}
          onClick={() => game.select(null)}
        >
          <Icon name="x" size={15} />
        </button>
      </header>
      <p class="inspector-line">
        <em>{sentence(spec.traits.join('; '))}</em>{' '}
        <span class="caption">{fill(screens.redLineIs, { topic: spec.redLine })}</span>
      </p>
      {course === null ? null : <p class="second">{say.course(course, state, game.voice.value)}</p>}
      {kind === 'government' ? <Government state={state} capital={spec.capital} /> : null}
      <Record state={state} />
      <Standing state={state} />
      {kind === 'government' ? <Ministries state={state} /> : null}
    </>
  );
}

function Government({ state, capital }: { state: StateId; capital: string }) {
  const { now, voice } = useGame();
  const appraisal = appraise(now.value.view, state);
  const traits = traitsOf(now.value.view, state);
  const turns = turningReason(now.value.view, state);
  const leaning = leaningAgainst(now.value.view, appraisal);
  return (
    <>
      <p class="second">
        {traits === null ? null : say.traits(traits, voice.value)}{' '}
        {turns === null ? null : say.turningReason(turns, voice.value)}
      </p>
      <ScoreLine appraisal={appraisal} capital={capital} />
      {leaning === null ? null : (
        <p class="second inspector-leaning">
          {fill(screens.leansAllTheSame, {
            posture: say.postureInText(leaning.posture),
            value: formatNumber(leaning.behind, SCORE_DIGITS),
          })}
        </p>
      )}
      <AsPlanned state={state} />
      <WhyNot appraisal={appraisal} />
    </>
  );
}
