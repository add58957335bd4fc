import { useLayoutEffect } from 'preact/hooks';
import { POSTURES } from '../../../engine/model/index.ts';
import { gaugesOf } from '../../../engine/selectors/index.ts';
import { compare as words } from '../../../text/en/compare.ts';
import { watch as watchWords } from '../../../text/en/watch.ts';
import { fill, formatNumber, plural, say, ui } from '../../../text/index.ts';
import { useApp } from '../../appUi.ts';
import { KeyTable } from '../../panels/dialogs/HelpDialog.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { PostureSwatch } from '../../parts/PostureSwatch.tsx';
import '../../panels/keyline.css';
import '../../panels/topbar.css';
import '../verdict/verdict.css';
import { Transport } from '../watch/Transport.tsx';
import { Chart } from './Chart.tsx';
import './compare.css';
import { onCompareKey } from './compareKeys.ts';
import { CompareProvider, type CompareUi, nextDifference, useCompare } from './compareUi.ts';
import { DifferenceTable } from './DifferenceTable.tsx';
import { LinePicker } from './LinePicker.tsx';
import { Maps } from './Maps.tsx';

/** Two lines of play side by side: the same turn of both on two maps, their figures, and their differences in words. */
export function ComparePage({ held }: { held: CompareUi }) {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (onCompareKey(held, event)) event.preventDefault();
    };
    const hide = () => {
      if (document.hidden) held.pause();
    };
    document.addEventListener('keydown', listen);
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('keydown', listen);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [held]);
  return (
    <CompareProvider value={held}>
      <div class="page compare" data-cursor={held.cursor.value}>
        <Head />
        <main class="compare-main" id="main">
          <Body />
        </main>
      </div>
      {held.choosing.value ? <LinePicker /> : null}
      {held.help.value ? <Help /> : null}
      <p class="visually-hidden" role="status" aria-live="polite">
        {held.said}
      </p>
    </CompareProvider>
  );
}

function Body() {
  const held = useCompare();
  const comparison = held.comparison.value;
  if (comparison === null) {
    return <Nothing title={words.noSecond} text={words.noSecondText} />;
  }
  if (!comparison.sameScenario) {
    const text = fill(words.otherScenarioNames, {
      a: held.a.name.value,
      b: held.b.value?.name.value ?? words.lineB,
      scenarioA: comparison.a.scenario.meta.title,
      scenarioB: comparison.b.scenario.meta.title,
    });
    return <Nothing title={words.otherScenario} text={text} />;
  }
  return (
    <>
      <Maps />
      <section class="compare-time" aria-label={watchWords.timeline}>
        <TimeBar />
        <Chart />
      </section>
      {comparison.firstDivergence === null ? <p class="compare-alike">{words.sameLine}</p> : null}
      <DifferenceTable />
    </>
  );
}

/** There is nothing to hold against each other: says why, and offers another line. */
function Nothing({ title, text }: { title: string; text: string }) {
  const held = useCompare();
  return (
    <section class="compare-nothing">
      <h2>{title}</h2>
      <p class="standfirst">{text}</p>
      <button
        type="button"
        class="button button-primary"
        aria-haspopup="dialog"
        onClick={() => {
          held.choosing.value = true;
        }}
      >
        {words.chooseSecond}
      </button>
    </section>
  );
}

function Head() {
  const app = useApp();
  const held = useCompare();
  const { scenario, replay } = held.a.reel;
  const comparison = held.comparison.value;
  const world =
    comparison === null || !comparison.sameScenario
      ? null
      : comparison.sameSeed
        ? words.sameWorld
        : fill(words.otherSeed, { a: comparison.a.replay.seed, b: comparison.b.replay.seed });
  return (
    <header class="topbar compare-top">
      <div class="topbar-brand">
        <button type="button" class="icon-button" aria-label={words.back} onClick={() => app.recordings.goBack()}>
          <Icon name="caretLeft" size={18} />
        </button>
        <span class="topbar-name" aria-hidden="true">
          {ui.gameName}
        </span>
      </div>
      <div class="compare-what">
        <PageTitle title={words.title} />
        <p class="second">
          <span>
            {fill(words.lineOf, {
              scenario: scenario.meta.title,
              seed: replay.seed,
              role: held.voice.names.state(held.seat),
            })}
          </span>
          {world === null ? null : <span>{world}</span>}
        </p>
      </div>
      <section class="keyline compare-key" aria-label={words.keyOfMaps}>
        <ul>
          {POSTURES.map((posture) => (
            <li key={posture}>
              <PostureSwatch posture={posture} />
              {say.posture(posture)}
            </li>
          ))}
          <li>
            <span class="compare-ring" aria-hidden="true" />
            {words.differs}
          </li>
        </ul>
      </section>
    </header>
  );
}

/** What the chart shows, what moves both lines, and which part of the map. */
function TimeBar() {
  const held = useCompare();
  const comparison = held.comparison.value;
  if (comparison === null) return null;
  const cursor = held.cursor.value;
  const next = nextDifference(comparison, cursor);
  const ends = held.series.value?.ends;
  const ofSeat = { ...held.voice, you: held.seat };
  const { lenses } = held.a.reel.scenario.map;
  return (
    <header class="compare-bar">
      <label class="compare-measure">
        <span class="visually-hidden">{words.measure}</span>
        <select
          class="select"
          value={held.measure.value}
          onChange={(event) => {
            held.measure.value = event.currentTarget.value;
          }}
        >
          <option value="composite">{words.composite}</option>
          {gaugesOf(comparison.a.at(0, held.seat).view).map(({ id }) => (
            <option key={id} value={id}>
              {say.gauge(id, ofSeat)}
            </option>
          ))}
        </select>
      </label>
      <span class="second compare-both">
        {words.bothMove} · {plural(words.statesDiffer, comparison.at(cursor).postures.length)}
        {ends === undefined
          ? null
          : ` · ${fill(words.scale, { low: formatNumber(ends[0]), high: formatNumber(ends[1]) })}`}
      </span>
      <button
        type="button"
        class="text-button compare-choose"
        aria-haspopup="dialog"
        onClick={() => {
          held.choosing.value = true;
        }}
      >
        {words.chooseSecond}
      </button>
      {lenses.length === 0 ? null : (
        <label class="compare-view">
          <span class="visually-hidden">{words.viewOf}</span>
          <select
            class="select"
            value={held.lens.value ?? ''}
            onChange={(event) => {
              held.lens.value = event.currentTarget.value === '' ? null : event.currentTarget.value;
            }}
          >
            {lenses.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value="">{words.wholeMap}</option>
          </select>
        </label>
      )}
      <Transport
        cursor={cursor}
        turns={comparison.turns}
        playing={held.playing.value}
        onStep={(by) => held.step(by)}
        onToggle={() => held.togglePlay()}
      />
      <button
        type="button"
        class="text-button"
        aria-keyshortcuts="n"
        aria-disabled={next === null}
        title={next === null ? words.noNextDifference : undefined}
        onClick={() => held.toNextDifference()}
      >
        {words.nextDifference}
        {next === null ? <span class="visually-hidden">. {words.noNextDifference}</span> : null}
      </button>
    </header>
  );
}

function Help() {
  const held = useCompare();
  return (
    <Dialog
      reading
      title={words.keysTitle}
      onClose={() => {
        held.help.value = false;
      }}
    >
      <KeyTable keys={words.keys} />
    </Dialog>
  );
}
