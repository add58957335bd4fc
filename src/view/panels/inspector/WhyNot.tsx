import type { Appraisal, Posture, StateId } from '../../../engine/model/index.ts';
import { seatKind } from '../../../engine/selectors/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatNumber, formatSigned, say, ui } from '../../../text/index.ts';
import { PostureGlyph } from '../../parts/PostureGlyph.tsx';
import { FigureButton } from '../FigureButton.tsx';
import { useGame } from '../gameUi.ts';
import { Term } from '../Term.tsx';
import { firstAsked, type Reasons, ranked, reasonsFor, SCORE_DIGITS, scoreOf } from './appraisalRows.ts';
import { CheapestFlip } from './CheapestFlip.tsx';
import { RecordBehind } from './RecordBehind.tsx';

/** The signed reasons for one posture against today's: each a row, a bar where the last one ended, and their sum. */
export function WhyNot({ appraisal }: { appraisal: Appraisal }) {
  const game = useGame();
  const { today, best } = appraisal;
  const wanted = game.asked.value;
  const asked = wanted === null || wanted === today ? firstAsked(appraisal) : wanted;
  const reasons = reasonsFor(appraisal, asked);
  const posture = say.postureInText(asked);
  return (
    <section class="why-not" aria-labelledby="why-not-title">
      <header class="split why-not-head">
        <div>
          <h3 id="why-not-title">{fill(asked === best ? ui.whyLeads : ui.whyNot, { posture })}</h3>
          <p class="caption why-not-unit">
            {ui.percentGdpYear}
            <button
              type="button"
              class="text-button"
              aria-haspopup="dialog"
              onClick={() => {
                game.dialog.value = { kind: 'terms' };
              }}
            >
              {screens.allTerms}
            </button>
          </p>
        </div>
        <fieldset class="why-not-switch">
          <legend class="visually-hidden">{ui.anotherPosture}</legend>
          {appraisal.scores.map((score) => (
            <label
              key={score.posture}
              class={score.posture === today ? 'why-not-choice why-not-choice-today' : 'why-not-choice'}
              title={score.posture === today ? ui.today : say.posture(score.posture)}
            >
              <input
                type="radio"
                name="asked"
                class="visually-hidden"
                checked={score.posture === asked}
                disabled={score.posture === today}
                onChange={() => {
                  game.asked.value = score.posture;
                }}
              />
              <PostureGlyph posture={score.posture} />
              <span class="visually-hidden">{say.posture(score.posture)}</span>
            </label>
          ))}
        </fieldset>
      </header>
      <ReasonTable reasons={reasons} asked={asked} state={appraisal.state} />
      <RecordBehind state={appraisal.state} />
      <NearestMiss appraisal={appraisal} asked={asked} />
    </section>
  );
}

/** Places of the bars: 0 is the left edge of the drawing, 1 the right. */
export function scaleOf(reasons: Reasons): (value: number) => number {
  const ends = [0, ...reasons.rows.flatMap(({ from, to }) => [from, to])];
  const low = Math.min(...ends);
  const span = Math.max(...ends) - low || 1;
  return (value) => (value - low) / span;
}

function Bar({
  from,
  to,
  place,
  total,
}: {
  from: number;
  to: number;
  place: (value: number) => number;
  total?: Posture;
}) {
  const left = place(Math.min(from, to));
  const width = place(Math.max(from, to)) - left;
  const look = total === undefined ? (to < from ? 'bar-minus' : 'bar-plus') : `bar-total bar-total-${total}`;
  return (
    <span class="bar-track" aria-hidden="true">
      <span class="bar-zero" style={{ left: `${place(0) * 100}%` }} />
      {from === to ? null : <span class={`bar ${look}`} style={{ left: `${left * 100}%`, width: `${width * 100}%` }} />}
    </span>
  );
}

function ReasonTable({ reasons, asked, state }: { reasons: Reasons; asked: Posture; state: StateId }) {
  const { voice } = useGame();
  const place = scaleOf(reasons);
  return (
    <table class="reasons">
      <tbody>
        {reasons.rows.map(({ id, value, from, to }) => (
          <tr key={id}>
            <th scope="row">
              <Term of={`group/${id}`}>{say.group(id, voice.value)}</Term>
            </th>
            <td class="number">
              <FigureButton
                of={{ kind: 'group', group: id, state, posture: asked }}
                name={say.group(id, voice.value)}
                text={formatSigned(value, SCORE_DIGITS)}
              />
            </td>
            <td class="reasons-bar">
              <Bar from={from} to={to} place={place} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{ui.againstToday}</th>
          <td class="number">{formatSigned(reasons.total, SCORE_DIGITS)}</td>
          <td class="reasons-bar">
            <Bar from={0} to={reasons.total} place={place} total={asked} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** How far the posture asked about stands behind the leading one; or, where it leads, who follows it. */
function NearestMiss({ appraisal, asked }: { appraisal: Appraisal; asked: Posture }) {
  const { scenario, seat, observer, ended } = useGame().now.value;
  const [first, second] = ranked(appraisal);
  if (first === undefined || second === undefined) return null;
  // A government's own orders decide; only another's can be said to turn it.
  const isAimed = seatKind(scenario, seat) !== 'government' && !observer && ended === null;
  const leads = asked === first.posture;
  const gap = leads ? second.score - first.score : scoreOf(appraisal, asked).score - first.score;
  return (
    <dl class="nearest">
      <div>
        <dt class="caption">
          <Term of="concept/nearestMiss">{ui.nearestMiss}</Term>
        </dt>
        <dd>
          {leads
            ? fill(screens.follows, { posture: say.postureInText(second.posture) })
            : fill(ui.behind, {
                value: formatNumber(-gap, SCORE_DIGITS),
                posture: say.postureInText(first.posture),
              })}
        </dd>
        <dd class="number strong">{formatSigned(gap, SCORE_DIGITS)}</dd>
      </div>
      {isAimed ? <CheapestFlip appraisal={appraisal} asked={asked} /> : null}
    </dl>
  );
}
