import { useMemo } from 'preact/hooks';
import type { StateId } from '../../../engine/model/index.ts';
import { seatKind } from '../../../engine/selectors/index.ts';
import type { Reel } from '../../../session/reel/types.ts';
import { watch as words } from '../../../text/en/watch.ts';
import { fill, plural, turnLabel, ui } from '../../../text/index.ts';
import { spaced } from '../verdict/chart.ts';
import { cursorDate, cursorSaid, decisionsOf, movesByCursor, movesSaid, recordBefore } from './marks.ts';
import './timeline.css';
import { useWatch, type WatchUi } from './watchUi.ts';

/** Changes of posture in one turn beyond which a mark grows no more. */
const HIGHEST = 6;
/** Parts of the timeline's width that an act's name and a year need. */
const ACT_ROOM = 0.14;
const YEAR_ROOM = 0.07;

/** The turns of the recording as a slider, with what happened in them: acts, changes of posture, decisions, notes. */
export function Timeline() {
  const seen = useWatch();
  const { watch, game } = seen;
  const { reel } = watch;
  const cursor = seen.cursor.value;
  const marks = useMemo(() => <Marks reel={reel} />, [reel]);
  const step = reel.scenario.calendar.turnsPerYear;
  return (
    <div class="timeline">
      <div class="timeline-track">
        {marks}
        <Windows />
        <Notes />
        <span class="timeline-cursor" style={place(cursor, reel)} aria-hidden="true">
          <span class={cursor > reel.turns / 2 ? 'timeline-date timeline-date-left' : 'timeline-date'}>
            {cursorDate(reel, cursor)}
          </span>
        </span>
      </div>
      <input
        type="range"
        id="timeline-cursor"
        class="timeline-range"
        aria-label={words.cursor}
        aria-valuetext={cursorSaid(reel, cursor)}
        min={0}
        max={reel.turns}
        step={1}
        value={cursor}
        disabled={reel.turns === 0}
        onInput={(event) => seen.seek(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          const turns = event.key === 'PageUp' ? step : event.key === 'PageDown' ? -step : 0;
          if (turns === 0) return;
          event.preventDefault();
          seen.step(turns);
        }}
      />
      <MovesTable reel={reel} voice={game.voice.value} />
    </div>
  );
}

function place(turn: number, reel: Reel) {
  return { left: `${(turn / Math.max(1, reel.turns)) * 100}%` };
}

/** All that does not move with the cursor. */
function Marks({ reel }: { reel: Reel }) {
  const { calendar } = reel.scenario;
  const shown = calendar.acts.flatMap((act, index) =>
    act.firstTurn < Math.max(1, reel.turns) ? [{ act, index }] : [],
  );
  const share = (turn: number) => turn / Math.max(1, reel.turns);
  const named = spaced(
    shown.map(({ act }) => share(act.firstTurn)),
    ACT_ROOM,
  );
  const years = Array.from({ length: reel.turns + 1 }, (_, turn) => turn).filter(
    (turn) => turn === 0 || turnLabel(calendar, turn).slice(0, 4) !== turnLabel(calendar, turn - 1).slice(0, 4),
  );
  const yearsNamed = spaced(years.map(share), YEAR_ROOM);
  return (
    <div aria-hidden="true">
      {shown.map(({ act, index }) => (
        <span key={act.id} class="timeline-act" style={place(act.firstTurn, reel)}>
          {named.includes(share(act.firstTurn)) ? <ActName index={index} /> : null}
        </span>
      ))}
      {movesByCursor(reel).map((moves, cursor) => (
        <span key={cursor} class="timeline-tick" style={place(cursor, reel)}>
          {moves.length === 0 ? null : (
            <span
              class="timeline-moves"
              style={{ blockSize: `${(Math.min(HIGHEST, moves.length) / HIGHEST) * 100}%` }}
            />
          )}
        </span>
      ))}
      {years.map((turn) =>
        yearsNamed.includes(share(turn)) ? (
          <span key={turn} class="timeline-year caption" style={place(turn, reel)}>
            {turnLabel(calendar, turn).slice(0, 4)}
          </span>
        ) : null,
      )}
    </div>
  );
}

function ActName({ index }: { index: number }) {
  const { numeral, title } = useWatch().game.voice.value.names.act(index);
  return <span>{fill(ui.actTitle, { numeral, title })}</span>;
}

/** The government whose decisions are marked: the one selected, else the one whose seat is looked through. */
function decider({ watch, game }: WatchUi): StateId | null {
  const state = game.selected.value ?? watch.seat;
  return state !== null && seatKind(watch.reel.scenario, state) === 'government' ? state : null;
}

function Windows() {
  const seen = useWatch();
  const { reel } = seen.watch;
  const state = decider(seen);
  const turns = useMemo(() => (state === null ? [] : decisionsOf(reel, state)), [reel, state]);
  return (
    <div aria-hidden="true">
      {turns
        .filter((turn) => turn <= reel.turns)
        .map((turn) => (
          <span key={turn} class="timeline-window" style={place(turn, reel)} />
        ))}
    </div>
  );
}

/** What the marks are, in their own drawing. */
export function TimelineKey() {
  const seen = useWatch();
  const state = decider(seen);
  const { reel } = seen.watch;
  const before = recordBefore(reel, seen.cursor.value);
  return (
    <span class="timeline-key">
      <span>
        <span class="timeline-key-moves" aria-hidden="true" />
        {before === undefined
          ? words.movesMark
          : fill(words.movesMarkAt, { date: turnLabel(reel.scenario.calendar, before.turn) })}
      </span>
      {state === null ? null : (
        <span>
          <span class="timeline-key-window" aria-hidden="true" />
          {fill(words.windowsOf, { name: seen.game.voice.value.names.state(state) })}
        </span>
      )}
      {seen.notes.value.size === 0 ? null : (
        <span>
          <span class="timeline-key-note" aria-hidden="true" />
          {words.notesMark}
        </span>
      )}
    </span>
  );
}

function Notes() {
  const { watch, notes } = useWatch();
  return (
    <div aria-hidden="true">
      {[...notes.value.keys()].map((turn) => (
        <span key={turn} class="timeline-note" style={place(turn, watch.reel)} />
      ))}
    </div>
  );
}

/** The marks in words, for whoever cannot see them. */
function MovesTable({ reel, voice }: { reel: Reel; voice: Parameters<typeof movesSaid>[1] }) {
  const names = voice.names;
  return useMemo(
    () => (
      <section class="visually-hidden" aria-label={words.marksSaid}>
        <ul>
          {movesByCursor(reel).map((moves, cursor) =>
            moves.length === 0 ? null : (
              <li key={cursor}>
                {fill(words.marksRow, {
                  date: turnLabel(reel.scenario.calendar, cursor - 1),
                  moves: `${plural(words.moves, moves.length)}: ${movesSaid(moves, voice)}`,
                })}
              </li>
            ),
          )}
        </ul>
      </section>
    ),
    [reel, names.scenario],
  );
}
