import { useMemo, useState } from 'preact/hooks';
import { type Ending, type Path, POSTURES } from '../../../engine/model/index.ts';
import { objectivesOf, roleOf, seatKind } from '../../../engine/selectors/index.ts';
import type { SessionSnapshot } from '../../../session/types.ts';
import { links } from '../../../text/en/links.ts';
import { screens } from '../../../text/en/screens.ts';
import { verdictPage } from '../../../text/en/verdict.ts';
import { watch as watchWords } from '../../../text/en/watch.ts';
import {
  fill,
  formatNumber,
  formatPercent,
  formatSigned,
  say,
  turnLabel,
  ui,
  type VerdictData,
} from '../../../text/index.ts';
import { useApp } from '../../appUi.ts';
import { byWeight } from '../../panels/aims.ts';
import { FigureButton } from '../../panels/FigureButton.tsx';
import { useGame } from '../../panels/gameUi.ts';
import { KeptMark } from '../../panels/KeptMark.tsx';
import { saveReplay } from '../../panels/saveReplay.ts';
import { Icon } from '../../parts/Icon.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { PostureGlyph } from '../../parts/PostureGlyph.tsx';
import { Chart } from './Chart.tsx';
import { Decisions } from './Decisions.tsx';
import { tellingDecisions } from './decisions.ts';
import { LimitsDialog } from './LimitsDialog.tsx';
import { VerdictLab } from './lab/VerdictLab.tsx';
import { World } from './World.tsx';
import './verdict.css';

/** Decisions that the page tells of. */
const TOLD = 3;

/** The end of a game in the figures that the text room makes a verdict of. */
export function verdictData(snapshot: SessionSnapshot, ended: Ending): VerdictData {
  const { view, seat, scenario, scores, turn } = snapshot;
  const first = scores[0];
  const objectives = objectivesOf(view).map(({ id, value, weight, spec }) => ({
    id,
    title: spec.title,
    value,
    weight,
    atStart: first?.objectives[id] ?? value,
  }));
  // By one set of weights, those of the last act, so that both sums can be worked out again from the table.
  const weighted = (of: 'value' | 'atStart'): number => objectives.reduce((sum, aim) => sum + aim[of] * aim.weight, 0);
  const others = Object.keys(scenario.states).filter((id) => id !== seat && seatKind(scenario, id) === 'government');
  return {
    seat,
    composite: weighted('value'),
    compositeAtStart: weighted('atStart'),
    objectives,
    ended,
    turns: turn,
    ownPosture: view.state.states[seat]?.posture ?? 0,
    ownPostureAtStart: scenario.states[seat]?.startPosture.value ?? 0,
    postures: POSTURES.map((posture) => others.filter((id) => view.state.states[id]?.posture === posture).length),
  };
}

/** The game is over: what stands, how it came to stand, and the world that it was played in. */
export function VerdictPage() {
  const { ended } = useGame().now.value;
  return ended === null ? null : <Verdict ended={ended} />;
}

function Verdict({ ended }: { ended: Ending }) {
  const app = useApp();
  const game = useGame();
  const snapshot = game.now.value;
  const { scenario, seat, seed, turn, hash, history } = snapshot;
  const [limits, setLimits] = useState(false);
  const voice = game.voice.value;
  const data = verdictData(snapshot, ended);
  const text = say.verdict(data, voice);
  const [heaviest] = byWeight(data.objectives);
  const chartAim = roleOf(scenario, seat).objectives.find(({ id }) => id === heaviest?.id);
  const decisions = useMemo(
    () =>
      tellingDecisions(history, seat, Object.fromEntries(data.objectives.map(({ id, weight }) => [id, weight])), TOLD),
    [history, seat],
  );
  const titles = Object.fromEntries(data.objectives.map(({ id, title }) => [id, title]));
  return (
    <div class="page verdict-page" data-final-hash={hash}>
      <main class="verdict" id="main">
        <header class="verdict-head">
          <p class="verdict-kicker">
            <span>
              {ui.verdict} ·{' '}
              {fill(ui.verdictLine, { role: voice.names.state(seat), scenario: scenario.meta.title, seed })}
            </span>
            <span>
              {fill(ui.verdictSpan, {
                turns: turn,
                from: turnLabel(scenario.calendar, 0),
                to: turnLabel(scenario.calendar, Math.max(0, turn - 1)),
              })}
            </span>
          </p>
          <PageTitle title={text.headline} />
          <p class="standfirst">{text.standfirst}</p>
          {ended.kind === 'complete' ? null : <p class="verdict-ending">{say.ending(ended, voice)}</p>}
        </header>
        {chartAim === undefined ? null : <Chart objective={chartAim} decisions={decisions} />}
        <div class="verdict-columns">
          <Decisions decisions={decisions} titles={titles} />
          <AimsTable data={data} />
          <World snapshot={snapshot} />
          <Standing data={data} />
        </div>
        <VerdictLab />
      </main>
      <footer class="page-foot">
        <p>
          <button type="button" class="text-button" aria-haspopup="dialog" onClick={() => setLimits(true)}>
            {verdictPage.limitsAndSides}
          </button>
          <KeptMark />
        </p>
        <button type="button" class="button" onClick={() => app.recordings.lookBack(game, 0)}>
          <Icon name="filmStrip" size={15} />
          {watchWords.watchAgain}
        </button>
        {app.recordings.hasOrigin(game.session) ? (
          <button type="button" class="button" onClick={() => app.recordings.compareWithOrigin(game)}>
            <Icon name="arrowsLeftRight" size={15} />
            {watchWords.compareOrigin}
          </button>
        ) : null}
        <button type="button" class="button" onClick={() => app.backToTitle()}>
          {ui.playAgain}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          <Icon name="printer" size={15} />
          {verdictPage.print}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            game.dialog.value = { kind: 'share' };
          }}
        >
          <Icon name="linkSimple" size={15} />
          {links.share}
        </button>
        <button
          type="button"
          id="go-on"
          class="button button-primary"
          aria-keyshortcuts="e"
          onClick={() => saveReplay(game)}
        >
          <Icon name="downloadSimple" />
          {ui.saveReplay}
        </button>
      </footer>
      {limits ? <LimitsDialog onClose={() => setLimits(false)} /> : null}
    </div>
  );
}

export function AimsTable({ data }: { data: VerdictData }) {
  const { seat } = useGame().now.value;
  const row = (key: string, title: string, weight: string, start: number, value: number, path: Path | null = null) => (
    <tr key={key}>
      <th scope="row">{title}</th>
      <td class="number second">{weight}</td>
      <td class="number second">{formatNumber(start)}</td>
      <td class="number strong">
        {path === null ? formatNumber(value) : <FigureButton of={path} name={title} text={formatNumber(value)} />}
      </td>
      <td class="number">{formatSigned(Math.round(value) - Math.round(start))}</td>
    </tr>
  );
  return (
    <section>
      <h2>{ui.aims}</h2>
      <table class="verdict-aims">
        <thead>
          <tr class="caption">
            <th scope="col">
              <span class="visually-hidden">{ui.aims}</span>
            </th>
            <th scope="col" class="number">
              {ui.aimWeight}
            </th>
            <th scope="col" class="number">
              {screens.startColumn}
            </th>
            <th scope="col" class="number">
              {screens.endColumn}
            </th>
            <th scope="col" class="number">
              {screens.changeColumn}
            </th>
          </tr>
        </thead>
        <tbody>
          {byWeight(data.objectives).map(({ id, title, weight, atStart, value }) =>
            row(id, title, formatPercent(weight), atStart, value, `scores/${seat}/${id}`),
          )}
        </tbody>
        <tfoot>{row('composite', ui.composite, '', data.compositeAtStart, data.composite)}</tfoot>
      </table>
      <p class="caption">{ui.compositeMeaning}</p>
    </section>
  );
}

/** How many other governments stand where. */
export function Standing({ data }: { data: VerdictData }) {
  return (
    <section>
      <h2>{ui.finalPostures}</h2>
      <table class="verdict-postures">
        <tbody>
          {POSTURES.map((posture) => (
            <tr key={posture}>
              <th scope="row">
                <PostureGlyph posture={posture} />
                {say.posture(posture)}
              </th>
              <td class="number strong">{data.postures[posture] ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="caption">{screens.otherGovernments}</p>
    </section>
  );
}
