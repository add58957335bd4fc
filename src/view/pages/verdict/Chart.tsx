import type { ObjectiveSpec } from '../../../engine/model/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatNumber, turnLabel, ui } from '../../../text/index.ts';
import { useGame } from '../../panels/gameUi.ts';
import { CHART, linePath, scaleFor } from './chart.ts';

/** The first aim over the whole game, with the acts; the table behind it says the same in figures. */
export function Chart({ objective }: { objective: ObjectiveSpec }) {
  const game = useGame();
  const { scores, scenario } = game.now.value;
  const { calendar } = scenario;
  const values = scores.map(({ objectives }) => objectives[objective.id] ?? 0);
  const scale = scaleFor(values, calendar.turns);
  const last = scores.at(-1);
  const end = values.at(-1) ?? 0;
  const years = Array.from({ length: calendar.turns + 1 }, (_, turn) => turn).filter(
    (turn) => turn % calendar.turnsPerYear === 0 && turn < calendar.turns,
  );
  const floor = CHART.height - CHART.bottom;
  return (
    <section class="chart">
      <header class="report-section">
        <h2>{objective.title}</h2>
        <span class="caption">{ui.index}</span>
      </header>
      <svg class="chart-drawing" viewBox={`0 0 ${CHART.width} ${CHART.height}`} aria-hidden="true">
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <path class="chart-grid" d={`M${CHART.left} ${scale.y(tick)}H${CHART.width - CHART.right}`} />
            <text class="chart-label" x={CHART.left - 8} y={scale.y(tick) + 4} text-anchor="end">
              {formatNumber(tick)}
            </text>
          </g>
        ))}
        {calendar.acts.map((act, index) => {
          const { numeral, title } = game.voice.value.names.act(index);
          const x = scale.x(act.firstTurn);
          return (
            <g key={act.id}>
              <path class="chart-act" d={`M${x} ${CHART.top - 16}V${floor}`} />
              <text class="chart-act-name" x={x + 6} y={CHART.top - 6}>
                {fill(ui.actTitle, { numeral, title })}
              </text>
            </g>
          );
        })}
        <path class="chart-axis" d={`M${CHART.left} ${floor}H${CHART.width - CHART.right}`} />
        {years.map((turn) => (
          <g key={turn}>
            <path class="chart-axis" d={`M${scale.x(turn)} ${floor}v5`} />
            <text class="chart-label" x={scale.x(turn)} y={floor + 20} text-anchor={turn === 0 ? 'start' : 'middle'}>
              {turnLabel(calendar, turn)}
            </text>
          </g>
        ))}
        <path class="chart-line" d={linePath(scores, objective.id, scale)} />
        <text class="chart-you" x={scale.x(last?.turn ?? 0) + 8} y={scale.y(end) + 4}>
          {ui.yourGame} {formatNumber(end)}
        </text>
      </svg>
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
                <th scope="row">{turn === 0 ? screens.atStart : turnLabel(calendar, turn - 1)}</th>
                <td class="number">{formatNumber(objectives[objective.id] ?? 0, 1)}</td>
                <td class="number">{formatNumber(composite, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
