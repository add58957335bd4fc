import type { Appraisal, Posture } from '../../../engine/model/index.ts';
import { windowsOf } from '../../../engine/selectors/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatNumber, formatSigned, say, turnLabel, ui } from '../../../text/index.ts';
import { useGame } from '../../panels/gameUi.ts';
import { SCORE_DIGITS } from '../../panels/inspector/appraisalRows.ts';
import { Icon } from '../../parts/Icon.tsx';
import { PostureGlyph } from '../../parts/PostureGlyph.tsx';
import { PostureMove } from '../../parts/PostureMove.tsx';
import { missedBy, type Subject, termChanges } from './findings.ts';

const ROWS = 5;

/** Why one government moved, or did not: the terms that changed, each with its cause, and where the postures stood before and after. */
export function WhyMoved({ subject }: { subject: Subject }) {
  const game = useGame();
  const { history, scenario } = game.now.value;
  const voice = game.voice.value;
  const { state, asked, change, before, after } = subject;
  const name = voice.names.state(state);
  const terms = termChanges(subject, history, scenario, ROWS);
  const missed = missedBy(subject);
  return (
    <section class="report-why">
      <header class="report-section">
        <h2>{fill(change === null ? screens.whyStayed : ui.whyMoved, { name })}</h2>
        <span class="caption">{fill(ui.whyMovedAside, { posture: say.postureInText(asked) })}</span>
      </header>
      {terms.length === 0 ? <p class="report-nothing">{screens.noTermMoved}</p> : null}
      <table class="report-terms">
        <tbody>
          {terms.map(({ term, before: was, after: is, cause }) => {
            const text = cause === null ? null : say.cause(cause, voice);
            return (
              <tr key={term}>
                <td class="caption">{text?.kind ?? ui.kindRule}</td>
                <th scope="row">
                  <span>{text?.text ?? screens.drift}</span>
                  <span class="second">{say.term(term, voice)}</span>
                </th>
                <td class="number">{formatSigned(was, SCORE_DIGITS)}</td>
                <td class="report-arrow">
                  <Icon name="arrowRight" size={13} />
                </td>
                <td class="number strong">{formatSigned(is, SCORE_DIGITS)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div class="report-outcome">
        <div>
          <h3>
            {change === null
              ? fill(screens.stays, { name, posture: say.postureInText(before.today) })
              : fill(screens.fromTo, {
                  name,
                  from: say.postureInText(change.from),
                  to: say.postureInText(change.to),
                })}
          </h3>
          <p class="second">
            {change === null
              ? nextDecision(subject, game)
              : `${fill(ui.inForceFrom, {
                  posture: say.posture(change.to),
                  date: turnLabel(scenario.calendar, change.forceTurn),
                })}. ${say.wording(change.wording)}.`}
          </p>
        </div>
        <PostureMove from={before.today} to={after.today} size={22} />
      </div>
      {missed === null ? null : (
        <p class="report-missed">
          <b>{fill(screens.missedBy, { value: formatNumber(missed.gap, SCORE_DIGITS) })}</b>{' '}
          {fill(screens.missedWhat, { posture: say.postureInText(missed.posture) })}
        </p>
      )}
      <ScoresBeforeAfter before={before} after={after} capital={voice.names.capital(state)} />
    </section>
  );
}

function nextDecision({ state }: Subject, game: ReturnType<typeof useGame>): string {
  const { view, scenario } = game.now.value;
  const next = windowsOf(view, state)[0];
  return next === undefined
    ? ui.noWindow
    : fill(screens.decidesNext, { date: turnLabel(scenario.calendar, next.turn), window: say.window(next.kind) });
}

/** Both lines on one scale, so that they can be compared. */
function ScoresBeforeAfter({ before, after, capital }: { before: Appraisal; after: Appraisal; capital: string }) {
  const all = [...before.scores, ...after.scores].map(({ score }) => score);
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  const place = (score: number) => ({ left: `${3 + ((score - low) / span) * 94}%` });
  const line = (title: string, { scores, today }: Appraisal) => (
    <div class="report-line">
      <span class="second">{title}</span>
      <div class="score-line-track" aria-hidden="true">
        {scores.map(({ posture, score }) => (
          <span key={posture} class="score-line-spot" style={place(score)}>
            <PostureGlyph posture={posture} />
          </span>
        ))}
        <span class="score-line-today" style={place(scores[today]?.score ?? low)} />
      </div>
      <span class="visually-hidden">{scores.map(({ posture, score }) => saidScore(posture, score)).join('; ')}</span>
    </div>
  );
  return (
    <section class="report-scores">
      <header class="split">
        <h3>{fill(ui.scoreOfPostures, { capital })}</h3>
        <span class="caption">{ui.percentGdpYear}</span>
      </header>
      {line(screens.before, before)}
      {line(screens.after, after)}
    </section>
  );
}

function saidScore(posture: Posture, score: number): string {
  return fill(screens.scoreSaid, { posture: say.posture(posture), score: formatSigned(score, SCORE_DIGITS) });
}
