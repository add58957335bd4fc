import type { ComponentChildren } from 'preact';
import { clockOf, courseOf, objectivesOf, roleOf } from '../../../engine/selectors/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { clockLine, fill, formatNumber, formatPercent, formatSigned, say, ui } from '../../../text/index.ts';
import { advisersIn } from '../../panels/advisers.ts';
import { byWeight } from '../../panels/aims.ts';
import { useGame } from '../../panels/gameUi.ts';
import { Term } from '../../panels/Term.tsx';
import './briefing.css';

/** Whose part is taken. It speaks of the beginning, so later acts leave it out. */
function Role() {
  const game = useGame();
  const { seat, scenario, view } = game.now.value;
  const voice = game.voice.value;
  const powers = [scenario.powers.protector, scenario.powers.rival];
  return (
    <section>
      <h2>{fill(screens.youAre, { name: voice.names.state(seat) })}</h2>
      {say.briefing(seat, voice).map((line) => (
        <p class="briefing-line" key={line}>
          {line}
        </p>
      ))}
      {powers.map((power) => {
        const course = courseOf(view, power);
        return course === null ? null : (
          <p class="caption briefing-course" key={power}>
            {say.course(course, power, voice)}
          </p>
        );
      })}
    </section>
  );
}

/** What has come of the aims by now. */
function SoFar() {
  const { view, scores } = useGame().now.value;
  const start = scores[0]?.objectives ?? {};
  return (
    <section>
      <header class="briefing-title">
        <h2>{screens.soFar}</h2>
        <span class="caption">{screens.sinceStart}</span>
      </header>
      <dl class="briefing-aims briefing-so-far">
        {byWeight(objectivesOf(view)).map(({ id, spec, value }) => (
          <div key={id}>
            <dt>{spec.title}</dt>
            <dd class="number strong">{formatNumber(value)}</dd>
            <dd class="number second">{formatSigned(Math.round(value) - Math.round(start[id] ?? value))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/**
 * What is at stake in an act, what this seat is after, and one line from each adviser.
 * @param index of the act; @param title stands above the act's own words: the page's heading, or nothing in a dialog that has one
 */
export function BriefingBody({ index, title }: { index: number; title?: ComponentChildren }) {
  const game = useGame();
  const { scenario, seat, turn, view } = game.now.value;
  const voice = game.voice.value;
  const spec = scenario.calendar.acts[index];
  const { numeral } = voice.names.act(index);
  const role = roleOf(scenario, seat);
  const clock = clockOf(view, index);
  const aims = byWeight(
    role.objectives.map(({ id, title, meaning, weights }) => {
      const weight = weights[index] ?? 0;
      return { id, title, meaning, weight, before: weights[index - 1] ?? weight };
    }),
  );
  return (
    <>
      <header class="briefing-head">
        <p class="caption">
          {say.roleTitle(seat, voice)} · {scenario.meta.title}
        </p>
        {title}
        {spec === undefined ? null : <p class="standfirst">{spec.briefing}</p>}
        {clock === null ? null : <p class="briefing-clock">{clockLine(clock, voice)}</p>}
      </header>
      <div class="briefing-columns">
        {turn === 0 ? <Role /> : <SoFar />}
        <section>
          <header class="briefing-title">
            <h2>{ui.yourAims}</h2>
            <span class="caption">{fill(screens.weightInAct, { numeral })}</span>
          </header>
          <dl class="briefing-aims">
            {aims.map(({ id, title, meaning, weight, before }) => (
              <div key={id}>
                <dt>
                  <Term of={`objective/${id}`}>{title}</Term>
                </dt>
                <dd class="number strong">
                  {before === weight ? null : (
                    <span class="briefing-was">{fill(screens.weightWas, { weight: formatPercent(before) })}</span>
                  )}
                  {formatPercent(weight)}
                </dd>
                <dd class="second">{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{ui.advisers}</h2>
          <ul class="briefing-advisers">
            {advisersIn(game.now.value).map(({ office, line, risk }) => (
              <li key={office}>
                <p class="briefing-quote">{risk === null || index === 0 ? line : say.risk(risk, voice)}</p>
                <p class="caption">{office}</p>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
