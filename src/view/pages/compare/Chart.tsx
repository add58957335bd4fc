import { useEffect, useRef, useState } from 'preact/hooks';
import { calendarAt } from '../../../engine/selectors/index.ts';
import { compare as words } from '../../../text/en/compare.ts';
import { fill, formatNumber } from '../../../text/index.ts';
import { type Box, type Scale, spaced } from '../verdict/chart.ts';
import { cursorDate } from '../watch/marks.ts';
import '../watch/timeline.css';
import { useCompare } from './compareUi.ts';
import { figureLines, fittedScale } from './figures.ts';

/** Half of the slider's thumb: the axis begins and ends where its middle can stand (CSS pixels). */
const THUMB = 14;
const YEAR_ROOM = 48;
/** Under this width the page shares a phone's screen with its maps. */
const NARROW = 500;
/** Room beside the cursor for the two figures; where there is less, they stand at its other side. */
const FIGURES_ROOM = 90;
/** Room for the words at the place where the lines part. */
const PARTING_ROOM = 180;

function boxFor(width: number): Box {
  return { width, height: width < NARROW ? 100 : 128, left: 34, right: 20, top: 20, bottom: 24 };
}

/** Both lines over the turns, drawn as far as they have been watched, with the slider that moves both maps on their axis. */
export function Chart() {
  const held = useCompare();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const sizes = new ResizeObserver(() => setWidth(element.clientWidth));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  const comparison = held.comparison.value;
  if (comparison === null) return null;
  const turns = Math.max(comparison.a.turns, comparison.b.turns);
  const box = boxFor(width);
  const plot = width - box.left - box.right;
  const cursor = held.cursor.value;
  const step = comparison.a.scenario.calendar.turnsPerYear;
  return (
    <div class="compare-chart" ref={frame} style={{ blockSize: `${box.height}px` }}>
      {width === 0 ? null : <Drawing box={box} turns={turns} />}
      <input
        type="range"
        id="compare-cursor"
        class="timeline-range compare-range"
        style={{
          left: `${box.left - THUMB / 2}px`,
          inlineSize: `${plot * (comparison.turns / Math.max(1, turns)) + THUMB}px`,
        }}
        aria-label={words.bothMove}
        aria-valuetext={cursorDate(comparison.a, cursor)}
        min={0}
        max={comparison.turns}
        step={1}
        value={cursor}
        disabled={comparison.turns === 0}
        onInput={(event) => held.seek(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          const by = event.key === 'PageUp' ? step : event.key === 'PageDown' ? -step : 0;
          if (by === 0) return;
          event.preventDefault();
          held.step(by);
        }}
      />
    </div>
  );
}

const pathOf = (values: readonly number[], from: number, to: number, scale: Scale): string =>
  values
    .slice(from, to + 1)
    .map((value, index) => `${index === 0 ? 'M' : 'L'}${scale.x(from + index).toFixed(1)} ${scale.y(value).toFixed(1)}`)
    .join('');

function Drawing({ box, turns }: { box: Box; turns: number }) {
  const held = useCompare();
  const comparison = held.comparison.value;
  const series = held.series.value;
  if (comparison === null || series === null) return null;
  const cursor = held.cursor.value;
  const watched = held.watched.value;
  const scale = fittedScale(series.ends, turns, box);
  const floor = box.height - box.bottom;
  const parted = comparison.firstDivergence?.turn ?? null;
  const x = scale.x(cursor);
  const [a, b] = [series.a[cursor] ?? 0, series.b[cursor] ?? 0];
  const [lineA, lineB] = figureLines(scale.y(a), scale.y(b), box);
  const figures = [
    { letter: words.lineA, value: a, y: lineA },
    { letter: words.lineB, value: b, y: lineB },
  ];
  const left = x + FIGURES_ROOM > box.width;
  return (
    <svg class="chart-drawing" width={box.width} height={box.height} aria-hidden="true">
      {watched >= turns ? null : (
        <>
          <rect
            class="compare-unwatched"
            x={scale.x(watched)}
            y={box.top}
            width={scale.x(turns) - scale.x(watched)}
            height={floor - box.top}
          />
          {scale.x(turns) - scale.x(watched) < 2.2 * FIGURES_ROOM ? null : (
            <text class="chart-label" x={scale.x(turns) - 12} y={floor - 12} text-anchor="end">
              {watched >= comparison.turns ? words.notBoth : words.notWatched}
            </text>
          )}
        </>
      )}
      <Axis box={box} turns={turns} scale={scale} />
      {parted === null || parted > watched ? null : (
        <Parting x={scale.x(parted)} y={scale.y(series.a[parted] ?? 0)} box={box} turn={parted} cursor={x} />
      )}
      <path class="compare-line-b" d={pathOf(series.b, parted ?? 0, Math.min(watched, comparison.b.turns), scale)} />
      <path class="chart-line" d={pathOf(series.a, 0, Math.min(watched, comparison.a.turns), scale)} />
      <path class="compare-cursor-line" d={`M${x} ${box.top}V${floor + 6}`} />
      <path class="compare-pin" d={`M${x - 7} ${box.top - 16}h14v9l-7 7l-7 -7z`} />
      <text class="compare-date" x={left ? x - 12 : x + 12} y={box.top - 5} text-anchor={left ? 'end' : 'start'}>
        {cursorDate(comparison.a, cursor)}
      </text>
      {figures.map(({ letter, value, y }, index) => (
        <text
          key={letter}
          class={index === 0 ? 'chart-you compare-figure' : 'compare-figure'}
          x={left ? x - 10 : x + 10}
          y={y}
          text-anchor={left ? 'end' : 'start'}
        >
          {letter} {formatNumber(value)}
        </text>
      ))}
    </svg>
  );
}

/** Where the lines part. Its words stand before it, or behind it where the cursor leaves them room; the table's first row says them too. */
function Parting({ x, y, box, turn, cursor }: { x: number; y: number; box: Box; turn: number; cursor: number }) {
  const { voice } = useCompare();
  const before = x > PARTING_ROOM;
  const hidden = !before && cursor - x < 2 * PARTING_ROOM;
  return (
    <>
      <path class="compare-parting" d={`M${x} ${box.top - 12}V${box.height - box.bottom}`} />
      {hidden ? null : (
        <text class="compare-date" x={before ? x - 8 : x + 8} y={box.top - 5} text-anchor={before ? 'end' : 'start'}>
          {fill(words.branchPoint, { turn: turn + 1, date: voice.names.turn(turn) })}
        </text>
      )}
      <circle class="compare-parting-spot" cx={x} cy={y} r="5" />
    </>
  );
}

function Axis({ box, turns, scale }: { box: Box; turns: number; scale: Scale }) {
  const { a } = useCompare();
  const { scenario } = a.reel;
  const floor = box.height - box.bottom;
  const all = Array.from({ length: turns + 1 }, (_, turn) => turn);
  const years = all.filter((turn) => calendarAt(scenario, turn).part === 1);
  const named = spaced(years.map(scale.x), YEAR_ROOM);
  return (
    <>
      <path class="chart-axis" d={`M${box.left} ${floor}H${box.width - box.right}`} />
      <path class="chart-grid" d={`M${box.left} ${box.top}H${box.width - box.right}`} />
      {scale.ticks.map((tick) => (
        <text key={tick} class="chart-label" x={box.left - 8} y={scale.y(tick) + 4} text-anchor="end">
          {formatNumber(tick)}
        </text>
      ))}
      {all.map((turn) => (
        <path key={turn} class="chart-axis" d={`M${scale.x(turn)} ${floor}v4`} />
      ))}
      {years.map((turn) =>
        named.includes(scale.x(turn)) ? (
          <text
            key={turn}
            class="chart-label"
            x={scale.x(turn)}
            y={floor + 20}
            text-anchor={turn === 0 ? 'start' : 'middle'}
          >
            {calendarAt(scenario, turn).year}
          </text>
        ) : null,
      )}
    </>
  );
}
