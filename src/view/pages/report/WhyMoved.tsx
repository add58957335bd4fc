import type { Appraisal, Posture } from '../../../engine/model/index.ts';
import { windowsOf } from '../../../engine/selectors/index.ts';
import { reasonWords } from '../../../text/en/report.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatNumber, formatSigned, say, turnLabel, ui } from '../../../text/index.ts';
import { FigureButton } from '../../panels/FigureButton.tsx';
import { useGame } from '../../panels/gameUi.ts';
import { SCORE_DIGITS } from '../../panels/inspector/appraisalRows.ts';
import { Icon } from '../../parts/Icon.tsx';
import { PostureGlyph } from '../../parts/PostureGlyph.tsx';
import { PostureMove } from '../../parts/PostureMove.tsx';
import { missedBy, type Subject, termChanges } from './findings.ts';
import { decisionReasons, ownDecision } from './reasons.ts';

const ROWS = 4;

/** Why one government moved, or did not: the terms, each with its cause, and where the postures stood before and after. */
export function WhyMoved({ subject }: { subject: Subject }) {
  const game = useGame();
  const { scenario } = game.now.value;
  const voice = game.voice.value;
  const { state, asked, change, before, after } = subject;
  const name = voice.names.state(state);
  const missed = missedBy(subject);
  return (
    <section class="report-why">
      <header class="report-section">
        <h2>{fill(change === null ? screens.whyStayed : ui.whyMoved, { name })}</h2>
        <span class="caption">
          {change === null
            ? fill(ui.whyMovedAside, { posture: say.postureInText(asked) })
            : fill(reasonWords.aside, { to: say.postureInText(change.to), from: say.postureInText(change.from) })}
        </span>
      </header>
      {change === null ? <TermChanges subject={subject} /> : <Decision subject={subject} change={change} />}
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
          {roundsToNone(missed.gap) ? (
            fill(screens.asGood, { posture: say.posture(missed.first), next: say.postureInText(missed.second) })
          ) : (
            <>
              <b>
                {fill(screens.leadsBy, {
                  posture: say.posture(missed.first),
                  value: formatNumber(missed.gap, SCORE_DIGITS),
                })}
              </b>{' '}
              {fill(screens.nextBest, { posture: say.postureInText(missed.second) })}
            </>
          )}
        </p>
      )}
      <ScoresBeforeAfter before={before} after={after} capital={voice.names.capital(state)} />
    </section>
  );
}

/** What spoke for the move when it was decided, and against it; where the seat itself ordered it, the order first. */
function Decision({ subject: { state }, change }: { subject: Subject; change: NonNullable<Subject['change']> }) {
  const game = useGame();
  const { history, scenario, seat } = game.now.value;
  const voice = game.voice.value;
  const record = history.at(-1);
  if (record === undefined) return null;
  const { rows, rest, total } = decisionReasons(change, record, history, scenario, ROWS);
  const own = state === seat ? ownDecision(record, seat) : null;
  const value = formatNumber(Math.abs(total), SCORE_DIGITS);
  return (
    <>
      <table class="report-terms">
        <tbody>
          {own === null ? null : (
            <tr>
              <td class="caption">{reasonWords.kindOrder}</td>
              <th scope="row" colSpan={3}>
                {reasonWords.yourOrder}: {say.order(own.order, voice)}
              </th>
            </tr>
          )}
          {rows.map(({ term, value: worth, cause }) => {
            const text = say.reason(cause, voice);
            return (
              <tr key={term}>
                <td class="caption">{text.kind}</td>
                <th scope="row">
                  {text.text}
                  <span class="report-term-under">{say.term(term, voice)}</span>
                </th>
                <td class="report-term">{say.term(term, voice)}</td>
                <td class="number strong">
                  <FigureButton
                    of={{ kind: 'term', term, state, posture: change.to, value: worth }}
                    name={say.term(term, voice)}
                    text={formatSigned(worth, SCORE_DIGITS)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          {Math.abs(rest) < 0.0005 ? null : (
            <tr>
              <td />
              <th scope="row">{reasonWords.rest}</th>
              <td class="report-term" />
              <td class="number">{formatSigned(rest, SCORE_DIGITS)}</td>
            </tr>
          )}
          <tr>
            <td />
            <th scope="row">{reasonWords.together}</th>
            <td class="report-term" />
            <td class="number strong">{formatSigned(total, SCORE_DIGITS)}</td>
          </tr>
        </tfoot>
      </table>
      {total >= 0 ? null : (
        <p class="second report-overruled">
          {own?.order.kind === 'setPosture'
            ? fill(reasonWords.overruled, { value })
            : fill(reasonWords.homePolitics, { name: voice.names.state(state), value })}
        </p>
      )}
    </>
  );
}

/** The terms that moved in the turn, of a government that stayed. */
function TermChanges({ subject }: { subject: Subject }) {
  const game = useGame();
  const { history, scenario } = game.now.value;
  const voice = game.voice.value;
  const terms = termChanges(subject, history, scenario, ROWS);
  if (terms.length === 0) return <p class="report-nothing">{screens.noTermMoved}</p>;
  return (
    <table class="report-terms">
      <tbody>
        {terms.map(({ term, before: was, after: is, cause }) => {
          const text = say.reason(cause, voice);
          return (
            <tr key={term}>
              <td class="caption">{text.kind}</td>
              <th scope="row">
                {text.text}
                <span class="report-term-under">{say.term(term, voice)}</span>
              </th>
              <td class="report-term">{say.term(term, voice)}</td>
              <td class="number">{formatSigned(was, SCORE_DIGITS)}</td>
              <td class="report-arrow">
                <Icon name="arrowRight" size={13} />
              </td>
              <td class="number strong">
                <FigureButton
                  of={{ kind: 'term', term, state: subject.state, posture: subject.asked, value: is }}
                  name={say.term(term, voice)}
                  text={formatSigned(is, SCORE_DIGITS)}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A lead that does not show at the digits shown is none. */
const roundsToNone = (gap: number): boolean => Math.abs(gap) < 0.5 * 10 ** -SCORE_DIGITS;

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
