import type { ComponentChildren } from 'preact';
import { calendarAt } from '../../engine/selectors/index.ts';
import { screens } from '../../text/en/screens.ts';
import { fill, turnLabel, ui } from '../../text/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { CalendarStrip } from './CalendarStrip.tsx';
import { useGame } from './gameUi.ts';
import { KeptMark } from './KeptMark.tsx';
import './topbar.css';

/** The bar of every page of a game: menu, date, where in the calendar, and what the page puts at its right. */
export function TopBar({ turn, kicker, children }: { turn: number; kicker?: string; children?: ComponentChildren }) {
  const game = useGame();
  const { scenario } = game.now.value;
  const { act } = calendarAt(scenario, turn);
  const { numeral, title } = game.voice.value.names.act(act);
  return (
    <header class="topbar">
      <div class="topbar-brand">
        <button
          type="button"
          class="icon-button"
          aria-label={ui.menu}
          aria-haspopup="dialog"
          onClick={() => {
            game.dialog.value = { kind: 'menu' };
          }}
        >
          <Icon name="list" size={18} />
        </button>
        <KeptMark />
        <span class="topbar-name" aria-hidden="true">
          {ui.gameName}
        </span>
      </div>
      <div class="topbar-date">
        <span class="topbar-quarter">{turnLabel(scenario.calendar, turn)}</span>
        <div>
          <p class="topbar-turn">
            {kicker === undefined ? null : <>{kicker} · </>}
            <span>{fill(screens.turnOf, { turn: '' })}</span>
            <b>{turn + 1}</b> {fill(screens.ofTurns, { turns: scenario.calendar.turns })}
            <span class="topbar-act">
              {' '}
              <span class="topbar-dot">· </span>
              {fill(screens.actNumeral, { numeral })} <b>{title}</b>
            </span>
          </p>
          <CalendarStrip turn={turn} />
        </div>
      </div>
      {children}
    </header>
  );
}
