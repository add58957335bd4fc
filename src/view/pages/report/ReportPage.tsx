import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Happening, StateId } from '../../../engine/model/index.ts';
import type { TurnRecord } from '../../../session/types.ts';
import { opponentWords } from '../../../text/en/opponents.ts';
import { watchWords } from '../../../text/en/report.ts';
import { screens } from '../../../text/en/screens.ts';
import { basisOfHappening, fill, joinNames, plural, turnLabel, ui } from '../../../text/index.ts';
import { standingModel } from '../../panels/board/mapModel.ts';
import { useGame } from '../../panels/gameUi.ts';
import { GuideLine } from '../../panels/guide/GuideLine.tsx';
import { befalls, type HeadlineRow, headlineRows, leading, settlesWordTo } from '../../panels/headlineRows.ts';
import { TopBar } from '../../panels/TopBar.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { StaticMap } from '../../parts/StaticMap.tsx';
import { theme } from '../../theme/theme.ts';
import { Aims } from './Aims.tsx';
import { fateRows } from './fates.ts';
import { type Subject, subjectOf } from './findings.ts';
import { isWatchable } from './lastChange.ts';
import { findingOf } from './standfirst.ts';
import { WatchDialog } from './WatchDialog.tsx';
import { WhyMoved } from './WhyMoved.tsx';
import { saidFates, YourOrders } from './YourOrders.tsx';
import './report.css';

const ELSE = 3;

/** What the turn did: its finding, the reasons, the aims, and what else moved. */
export function ReportPage() {
  const { now } = useGame();
  const record = now.value.history.at(-1);
  return record === undefined ? null : <Report record={record} />;
}

function Report({ record }: { record: TurnRecord }) {
  const game = useGame();
  const { scenario, seat, turn, ended, unplanned } = game.now.value;
  const voice = game.voice.value;
  const subject = useMemo(() => subjectOf(record, seat, scenario), [record, seat, scenario]);
  const ordered = leading(record.happenings, seat);
  const top = headlineOf(ordered, subject, seat);
  const finding =
    top === undefined ? { headline: ui.noHeadlines, cause: ui.reportKicker } : findingOf(top, record, voice);
  const basis = top === undefined ? null : basisOfHappening(top, scenario);
  useEffect(() => {
    const fates = saidFates(fateRows(record, game.now.peek(), game.voice.peek()));
    game.said.value = [finding.cause, fates].filter((line) => line !== '').join('. ');
  }, [record]);
  const [watching, setWatching] = useState(false);
  const watchable = useMemo(() => isWatchable(record, subject, seat, scenario), [record, subject, seat, scenario]);
  const all = headlineRows(ordered, seat, voice);
  const rest = all.filter(({ happening }) => happening !== top);
  return (
    <div class="page">
      <TopBar turn={record.turn} kicker={ui.report}>
        <div class="report-steps">
          <span>{screens.stepsDone}</span>
          <ul>
            {screens.steps.map((step) => (
              <li key={step}>{fill(step, { rival: voice.names.capital(scenario.powers.rival) })}</li>
            ))}
          </ul>
        </div>
      </TopBar>
      <main class="report" id="main">
        <header class="report-head">
          <p class="caption">{ui.reportKicker}</p>
          <PageTitle title={finding.headline} />
          {finding.cause === '' ? null : <p class="standfirst">{finding.cause}</p>}
          {basis === null ? null : <p class="caption">{basis.note}</p>}
          {unplanned.length === 0 ? null : (
            <p class="caption">
              {fill(opponentWords.unplanned, { names: joinNames(unplanned.map((id) => voice.names.state(id))) })}
            </p>
          )}
        </header>
        <YourOrders record={record} />
        <div class="report-columns">
          {subject === null ? <NobodyMoved /> : <WhyMoved subject={subject} finding={top} />}
          <Aims />
        </div>
        <WhatElse shown={rest.slice(0, ELSE)} all={all.length} subject={subject} />
      </main>
      <GuideLine />
      <footer class="page-foot report-foot">
        <p class="second">{ui.figuresOpen}</p>
        {!watchable ? null : (
          <button type="button" class="button report-watch" aria-haspopup="dialog" onClick={() => setWatching(true)}>
            <Icon name="play" size={15} />
            {watchWords.open}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-haspopup="dialog"
          onClick={() => {
            game.dialog.value = { kind: 'changes' };
          }}
        >
          {plural(ui.allChanges, all.length)}
        </button>
        <button
          type="button"
          id="go-on"
          class="button button-primary"
          aria-keyshortcuts="e"
          onClick={() => game.session.proceed()}
        >
          {ended === null ? fill(ui.continueTo, { turn: turnLabel(scenario.calendar, turn) }) : ui.continueToVerdict}
        </button>
      </footer>
      {watching && subject !== null ? <WatchDialog subject={subject} onClose={() => setWatching(false)} /> : null}
    </div>
  );
}

/** The finding is about the government that the page explains, where there is one; else it is the turn's weightiest. */
export function headlineOf(
  ordered: readonly Happening[],
  subject: Subject | null,
  seat: StateId,
): Happening | undefined {
  const about = ordered.find(
    (happening) =>
      (happening.code === 'postureChanged' || happening.code === 'postureHeld') && happening.state === subject?.state,
  );
  const [top] = ordered;
  // What ended the game, or befell the seat itself, speaks for itself; of that, its own change of rule is what the page explains.
  if (top !== undefined && ['governmentFell', 'allianceBroke'].includes(top.code)) return top;
  if (about !== undefined && befalls(about, seat)) return about;
  if (top !== undefined && befalls(top, seat)) {
    // Of several that met a demand or wait for what was promised, the one that the page explains.
    const { target } = top as Partial<Record<'target', string>>;
    const isWord = target !== undefined && settlesWordTo(top, seat, target);
    return (isWord ? ordered.find((one) => subject !== null && settlesWordTo(one, seat, subject.state)) : top) ?? top;
  }
  return about?.code === 'postureChanged' ? about : (top ?? about);
}

function NobodyMoved() {
  return (
    <section class="report-why">
      <header class="report-section">
        <h2>{screens.nobodyMoved}</h2>
      </header>
      <p class="report-nothing">{screens.nobodyMovedWhy}</p>
    </section>
  );
}

function WhatElse({ shown, all, subject }: { shown: readonly HeadlineRow[]; all: number; subject: Subject | null }) {
  const game = useGame();
  const snapshot = game.now.value;
  const shade = theme.value;
  const model = useMemo(() => standingModel(snapshot, shade, subject?.state ?? null), [snapshot, shade, subject]);
  const [lens] = snapshot.scenario.map.lenses;
  const options = useMemo(
    () => ({ labels: true, glyphs: true, ...(lens === undefined ? {} : { view: lens.bounds }) }),
    [lens],
  );
  return (
    <section class="report-else">
      <header class="report-section">
        <h2>{ui.whatElseMoved}</h2>
        <span class="caption">{fill(ui.whatElseAside, { shown: shown.length, all: Math.max(0, all - 1) })}</span>
      </header>
      <div class="report-map">
        <StaticMap source={snapshot.scenario.map} model={model} options={options} />
      </div>
      <ol>
        {shown.map(({ happening, headline, cause }) => (
          <li key={`${headline} ${cause}`}>
            <span class="strong">{headline}</span>
            <span class="second">
              {[cause, basisOfHappening(happening, snapshot.scenario)?.tag].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
