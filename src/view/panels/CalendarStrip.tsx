import type { SeatView } from '../../engine/model/index.ts';
import { seatKind, windowsOf } from '../../engine/selectors/index.ts';
import { screens } from '../../text/en/screens.ts';
import { fill, joinNames, turnLabel } from '../../text/index.ts';
import { useGame } from './gameUi.ts';
import { boardOf } from './intentsBoard.ts';

const WIDTH = 150;
const GAP = 1.25;

/**
 * Turns in which a decision is due that matters to the seat: a government's own windows, and those of the moves on the intents
 * board. With every government's windows every turn would be marked.
 */
function markedWindows(view: SeatView): readonly number[] {
  const own =
    seatKind(view.scenario, view.seat) === 'government' ? windowsOf(view, view.seat).map(({ turn }) => turn) : [];
  const told = boardOf(view).map(({ dueTurn }) => dueTurn);
  return [...new Set([...own, ...told])].sort((a, b) => a - b);
}

/** The whole game as a row of quarters: gone, now, to come; acts as rules, windows as squares. */
export function CalendarStrip({ turn }: { turn: number }) {
  const { now } = useGame();
  const { view, scenario } = now.value;
  const { turns, acts } = scenario.calendar;
  const step = WIDTH / turns;
  const width = Math.max(1.5, step - GAP);
  const windows = markedWindows(view).filter((at) => at >= turn && at < turns);
  const starts = acts.map(({ firstTurn }) => firstTurn).filter((first) => first > 0);
  return (
    <>
      <svg class="calendar-strip" viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true">
        {Array.from({ length: turns }, (_, at) => {
          const tone = at < turn ? 'past' : at === turn ? 'now' : 'coming';
          const [y, height] = at === turn ? [1, 13] : [5, 6];
          return <rect key={at} class={`calendar-${tone}`} x={at * step} y={y} width={width} height={height} />;
        })}
        {starts.map((first) => (
          <rect key={first} class="calendar-act" x={first * step - GAP / 2 - 0.5} y="0" width="1" height="16" />
        ))}
        {windows.map((at) => (
          <rect key={at} class="calendar-window" x={at * step + width / 2 - 1.75} y="15.5" width="3.5" height="3.5" />
        ))}
      </svg>
      <span class="visually-hidden">
        {fill(screens.calendarSaid, {
          acts: joinNames(starts.map((first) => turnLabel(scenario.calendar, first))) || screens.none,
          windows: joinNames(windows.map((at) => turnLabel(scenario.calendar, at))) || screens.none,
        })}
      </span>
    </>
  );
}
