import { useEffect, useRef, useState } from 'preact/hooks';
import type { ObjectiveSpec, Scenario } from '../../../engine/model/index.ts';
import { calendarAt } from '../../../engine/selectors/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatNumber, turnLabel, ui } from '../../../text/index.ts';
import { useGame } from '../../panels/gameUi.ts';
import { type Box, boxFor, linePath, type Scale, scaleFor, spaced } from './chart.ts';
import type { TellingDecision } from './decisions.ts';

/** Room for a year below the axis, and for an act's name above the plot, CSS pixels. */
const YEAR_ROOM = 48;
const ACT_ROOM = 150;
/** Margin that has room for the line's name and figure; with less they stand in the heading. */
const BESIDE = 100;
/** Between marks of decisions of one turn. */
const MARK_STEP = 21;

/** The first aim over the whole game, with the acts; the table behind it says the same in figures. */
export function Chart({ objective, decisions }: { objective: ObjectiveSpec; decisions: readonly TellingDecision[] }) {
  const { scores } = useGame().now.value;
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const look = () => setWidth(element.clientWidth);
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  return (
    <section class="chart">
      <header class="report-section">
        <h2>{objective.title}</h2>
        <span class="chart-end" aria-hidden="true">
          {ui.yourGame} {formatNumber(scores.at(-1)?.objectives[objective.id] ?? 0)}
        </span>
        <span class="caption">{ui.index}</span>
      </header>
      <div class="chart-frame" ref={frame}>
        {width === 0 ? null : <Drawing objective={objective} decisions={decisions} box={boxFor(width)} />}
      </div>
      <Figures objective={objective} />
    </section>
  );
}

function Drawing({
  objective,
  decisions,
  box,
}: {
  objective: ObjectiveSpec;
  decisions: readonly TellingDecision[];
  box: Box;
}) {
  const { scores, scenario } = useGame().now.value;
  const values = scores.map(({ objectives }) => objectives[objective.id] ?? 0);
  const scale = scaleFor(values, scenario.calendar.turns, box);
  const end = values.at(-1) ?? 0;
  const endX = scale.x(scores.at(-1)?.turn ?? 0);
  const beside = box.right >= BESIDE;
  return (
    <svg
      class="chart-drawing"
      width={box.width}
      height={box.height}
      viewBox={`0 0 ${box.width} ${box.height}`}
      aria-hidden="true"
    >
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <path class="chart-grid" d={`M${box.left} ${scale.y(tick)}H${box.width - box.right}`} />
          <text class="chart-label" x={box.left - 8} y={scale.y(tick) + 4} text-anchor="end">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      <Acts scale={scale} box={box} />
      <Years scale={scale} box={box} scenario={scenario} />
      <path class="chart-line" d={linePath(scores, objective.id, scale)} />
      <Marks decisions={decisions} values={values} scale={scale} box={box} />
      {beside ? (
        <text class="chart-you" x={endX + 8} y={scale.y(end) + 4}>
          <tspan>{ui.yourGame}</tspan>
          <tspan x={endX + 8} dy="1.25em">
            {formatNumber(end)}
          </tspan>
        </text>
      ) : null}
    </svg>
  );
}

/** The decisions on the line, numbered as in the list below: where the turn ended in which each was given. */
function Marks({
  decisions,
  values,
  scale,
  box,
}: {
  decisions: readonly TellingDecision[];
  values: readonly number[];
  scale: Scale;
  box: Box;
}) {
  return (
    <>
      {decisions.map(({ cause }, index) => {
        const at = cause.turn + 1;
        const same = decisions.slice(0, index).filter(({ cause: other }) => other.turn === cause.turn).length;
        const x = scale.x(at);
        const y = scale.y(values[at] ?? 0) + same * MARK_STEP;
        return (
          <g key={`${cause.turn} ${cause.index}`}>
            {same > 0 ? null : <path class="chart-drop" d={`M${x} ${y}V${box.height - box.bottom}`} />}
            <circle class="chart-mark" cx={x} cy={y} r="9" />
            <text class="chart-mark-number" x={x} y={y + 4.5} text-anchor="middle">
              {index + 1}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** Where acts begin; a name that would run into the next one is left to the table and the bar. */
function Acts({ scale, box }: { scale: Scale; box: Box }) {
  const game = useGame();
  const { acts } = game.now.value.scenario.calendar;
  const named = spaced(
    acts.map(({ firstTurn }) => scale.x(firstTurn)),
    ACT_ROOM,
  );
  return (
    <>
      {acts.map((act, index) => {
        const { numeral, title } = game.voice.value.names.act(index);
        const x = scale.x(act.firstTurn);
        return (
          <g key={act.id}>
            <path class="chart-act" d={`M${x} ${box.top - 16}V${box.height - box.bottom}`} />
            {named.includes(x) ? (
              <text class="chart-act-name" x={x + 6} y={box.top - 6}>
                {fill(ui.actTitle, { numeral, title })}
              </text>
            ) : null}
          </g>
        );
      })}
    </>
  );
}

function Years({ scale, box, scenario }: { scale: Scale; box: Box; scenario: Scenario }) {
  const { calendar } = scenario;
  const floor = box.height - box.bottom;
  const starts = Array.from({ length: calendar.turns }, (_, turn) => turn).filter(
    (turn) => calendarAt(scenario, turn).part === 1,
  );
  const named = spaced(starts.map(scale.x), YEAR_ROOM);
  return (
    <>
      <path class="chart-axis" d={`M${box.left} ${floor}H${box.width - box.right}`} />
      {starts.map((turn) => (
        <g key={turn}>
          <path class="chart-axis" d={`M${scale.x(turn)} ${floor}v5`} />
          {named.includes(scale.x(turn)) ? (
            <text class="chart-label" x={scale.x(turn)} y={floor + 20} text-anchor={turn === 0 ? 'start' : 'middle'}>
              {calendarAt(scenario, turn).year}
            </text>
          ) : null}
        </g>
      ))}
    </>
  );
}

/** The same line in figures, for whoever cannot see it or wants to copy it. */
function Figures({ objective }: { objective: ObjectiveSpec }) {
  const { scores, scenario } = useGame().now.value;
  return (
    <details class="chart-table">
      <summary>{screens.asTable}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{screens.turnColumn}</th>
            <th scope="col" class="number">
              {objective.title}
            </th>
            <th scope="col" class="number">
              {ui.composite}
            </th>
          </tr>
        </thead>
        <tbody>
          {scores.map(({ turn, objectives, composite }) => (
            <tr key={turn}>
              <th scope="row">{turn === 0 ? screens.atStart : turnLabel(scenario.calendar, turn - 1)}</th>
              <td class="number">{formatNumber(objectives[objective.id] ?? 0, 1)}</td>
              <td class="number">{formatNumber(composite, 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
