import type { Appraisal, Happening, Posture } from '../../../engine/model/index.ts';
import { windowsOf } from '../../../engine/selectors/index.ts';
import type { TurnRecord } from '../../../session/types.ts';
import { reasonWords } from '../../../text/en/report.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatNumber, formatSigned, say, turnLabel, ui, type Voice } from '../../../text/index.ts';
import { FigureButton } from '../../panels/FigureButton.tsx';
import { useGame } from '../../panels/gameUi.ts';
import { SCORE_DIGITS } from '../../panels/inspector/appraisalRows.ts';
import { PostureGlyph } from '../../parts/PostureGlyph.tsx';
import { PostureMove } from '../../parts/PostureMove.tsx';
import { missedBy, type Subject } from './findings.ts';
import { decisionReasons, heldReasons, ownDecision, type TermCause } from './reasons.ts';
import { outweighedBy } from './standfirst.ts';

const ROWS = 4;

/**
 * Why one government moved, or did not: the terms, each with its cause, and where the postures stood before and after.
 * @param finding the happening that the headline above tells of: what it has said is not said again
 */
export function WhyMoved({ subject, finding }: { subject: Subject; finding: Happening | undefined }) {
  const game = useGame();
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
            ? fill(reasonWords.asideHeld, { posture: say.postureInText(asked) })
            : fill(reasonWords.aside, { to: say.postureInText(change.to), from: say.postureInText(change.from) })}
        </span>
      </header>
      <Terms subject={subject} finding={finding} />
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
          <p class="second">{change === null ? nextDecision(subject, game) : inForce(change, game)}</p>
        </div>
        <PostureMove from={before.today} to={after.today} size={22} />
      </div>
      {missed === null ? null : (
        <p class="report-missed">
          {roundsToNone(missed.gap) ? (
            fill(screens.asGood, { posture: say.postureInText(missed.first), next: say.postureInText(missed.second) })
          ) : (
            <>
              <b>
                {fill(screens.leadsBy, {
                  posture: say.postureInText(missed.first),
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

/** What spoke for the asked posture when it was decided, and against it; where the seat itself ordered it, the order first. */
function Terms({ subject, finding }: { subject: Subject; finding: Happening | undefined }) {
  const game = useGame();
  const { history, scenario, seat } = game.now.value;
  const voice = game.voice.value;
  const record = history.at(-1);
  if (record === undefined) return null;
  const { state, change } = subject;
  const { rows, rest, total } =
    change === null
      ? heldReasons(subject, record, history, scenario, ROWS)
      : decisionReasons(change, record, history, scenario, ROWS);
  const own = state === seat && change !== null ? ownDecision(record, seat) : null;
  const ordered = own?.order.kind === 'setPosture';
  const said = finding?.code === 'postureChanged' && finding.state === state && !ordered;
  const against = said ? null : againstTerms(subject, record, total, ordered, voice);
  return (
    <>
      <table class="report-terms">
        <tbody>
          {own === null ? null : (
            <tr>
              <th scope="row" colSpan={3}>
                {reasonWords.yourOrder}: {say.order(own.order, { ...voice, turn: record.turn })}
              </th>
            </tr>
          )}
          {rows.map(({ term, value, cause }) => {
            const text = sayCause(cause, voice);
            return (
              <tr key={term}>
                <th scope="row">
                  {say.term(term, voice)}
                  <span class="report-cause-under caption">{text}</span>
                </th>
                <td class="report-cause caption">{text}</td>
                <td class="number strong">
                  <FigureButton
                    of={{ kind: 'term', term, state, posture: change?.to ?? subject.asked, value }}
                    name={say.term(term, voice)}
                    text={formatSigned(value, SCORE_DIGITS)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          {Math.abs(rest) < 0.0005 ? null : (
            <tr>
              <th scope="row">{reasonWords.rest}</th>
              <td class="report-cause" />
              <td class="number">{formatSigned(rest, SCORE_DIGITS)}</td>
            </tr>
          )}
          <tr>
            <th scope="row">{reasonWords.together}</th>
            <td class="report-cause" />
            <td class="number strong">{formatSigned(total, SCORE_DIGITS)}</td>
          </tr>
        </tfoot>
      </table>
      {against === null ? null : <p class="second report-overruled">{against}</p>}
    </>
  );
}

/** "+0.002 by: You show one ministry the file"; of what no order moved, what it rests on. */
function sayCause(cause: TermCause, voice: Voice): string {
  if (cause.kind === 'peer') return fill(reasonWords.lastPeer, { name: voice.names.state(cause.state) });
  if (cause.kind === 'rests') return say.reason(cause.on, voice).text;
  const { text } = say.reason(cause.by, voice);
  if (cause.kind === 'last') return fill(reasonWords.last, { cause: text });
  return fill(reasonWords.moved, { amount: formatSigned(cause.amount, SCORE_DIGITS), cause: text });
}

/** Why a government decided against its own terms; null where it did not, or had nothing to decide. */
function againstTerms(
  { state, change, before }: Subject,
  record: TurnRecord,
  total: number,
  ordered: boolean,
  { names }: Voice,
): string | null {
  const value = formatNumber(Math.abs(total), SCORE_DIGITS);
  const name = names.state(state);
  if (change !== null) {
    if (total >= 0) return null;
    if (ordered) return fill(reasonWords.overruled, { value });
    return fill(reasonWords[outweighedBy(record, state, change.to)], { name, value });
  }
  if (total <= 0 || !record.happenings.some((one) => one.code === 'postureHeld' && one.state === state)) return null;
  const announced = outweighedBy(record, state, before.today) === 'announced';
  return fill(announced ? reasonWords.stayedAnnounced : reasonWords.stayedHomePolitics, { name, value });
}

/** From when the new rule is in force, and in what words. */
function inForce({ wording, forceTurn }: NonNullable<Subject['change']>, game: ReturnType<typeof useGame>): string {
  const { history, scenario } = game.now.value;
  const turn = history.at(-1)?.turn ?? 0;
  const force =
    forceTurn > turn
      ? fill(reasonWords.inForceLater, { date: turnLabel(scenario.calendar, forceTurn) })
      : reasonWords.inForceNow;
  return `${force} ${say.wording(wording)}.`;
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
