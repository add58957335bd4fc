/** What a recording's timeline marks, and what is said when its cursor moves. Places are cursors: 0 is before the first turn. */
import type { Happening, StateId } from '../../../engine/model/index.ts';
import { playableSeats, windowsOf } from '../../../engine/selectors/index.ts';
import type { Reel } from '../../../session/reel/types.ts';
import type { TurnRecord } from '../../../session/types.ts';
import { watch as words } from '../../../text/en/watch.ts';
import { fill, joinNames, say, turnLabel, type Voice } from '../../../text/index.ts';

export type Moved = Extract<Happening, { code: 'postureChanged' }>;

const isMove = (happening: Happening): happening is Moved => happening.code === 'postureChanged';

/** Moves named when the cursor comes to them; more are counted. */
const NAMED = 3;

function wholeHistory(reel: Reel): readonly TurnRecord[] {
  return reel.at(reel.turns, null).history;
}

/** Seats that people held at a turn and that people can hold: a script also gives the orders of a seat that nobody plays. */
export function peopleAt(reel: Pick<Reel, 'scenario' | 'humansAt'>, turn: number): readonly StateId[] {
  const playable = playableSeats(reel.scenario);
  return reel.humansAt(turn).filter((seat) => playable.includes(seat));
}

/** The record of the turn that led to a cursor; undefined at the beginning. */
export function recordBefore(reel: Reel, cursor: number): TurnRecord | undefined {
  return cursor === 0 ? undefined : wholeHistory(reel)[cursor - 1];
}

const known = new WeakMap<Reel, readonly (readonly Moved[])[]>();

/** Changes of posture by the cursor from which they are seen. */
export function movesByCursor(reel: Reel): readonly (readonly Moved[])[] {
  let found = known.get(reel);
  if (found === undefined) {
    found = [[], ...wholeHistory(reel).map(({ happenings }) => happenings.filter(isMove))];
    known.set(reel, found);
  }
  return found;
}

/** The next cursor at which a posture has changed, or null where none does any more. */
export function nextChange(reel: Reel, cursor: number): number | null {
  const at = movesByCursor(reel).findIndex((moves, index) => index > cursor && moves.length > 0);
  return at < 0 ? null : at;
}

/** Turns in which a government decided, and those in which it is still to decide. */
export function decisionsOf(reel: Reel, state: StateId): readonly number[] {
  const decided = wholeHistory(reel)
    .filter(({ happenings }) =>
      happenings.some(
        (happening) =>
          (happening.code === 'postureChanged' || happening.code === 'postureHeld') && happening.state === state,
      ),
    )
    .map(({ turn }) => turn);
  const coming = windowsOf(reel.at(reel.turns, null).view, state).map(({ turn }) => turn);
  return [...new Set([...decided, ...coming])].sort((a, b) => a - b);
}

/** The date of a cursor: of the turn that is to be played there, or the end of the game. */
export function cursorDate(reel: Reel, cursor: number): string {
  const { calendar } = reel.scenario;
  const over = cursor >= calendar.turns || (reel.ended !== null && cursor >= reel.turns);
  return over ? words.theEnd : turnLabel(calendar, cursor);
}

/** The cursor as a slider's value is spoken. */
export function cursorSaid(reel: Reel, cursor: number): string {
  const { calendar } = reel.scenario;
  const date = cursorDate(reel, cursor);
  if (date === words.theEnd) return fill(words.cursorEnd, { turns: cursor });
  return fill(words.cursorSaid, { date, turn: cursor + 1, turns: calendar.turns });
}

/** "2031 Q3. 2031 Q2: Arden moves to vetting": where the cursor came to, and what the turn before it changed. */
export function saidAfter(reel: Reel, cursor: number, voice: Voice): string {
  const date = cursorDate(reel, cursor);
  if (cursor === 0) return fill(words.saidStart, { date });
  const before = turnLabel(reel.scenario.calendar, cursor - 1);
  const moves = movesByCursor(reel)[cursor] ?? [];
  if (moves.length === 0) return fill(words.saidQuiet, { date, before });
  return fill(words.saidMoves, { date, before, moves: movesSaid(moves, voice) });
}

/** "Arden moves to vetting and Brel moves to open; and 2 more". */
export function movesSaid(moves: readonly Moved[], voice: Voice): string {
  const named = joinNames(
    moves
      .slice(0, NAMED)
      .map(({ state, to }) =>
        fill(words.saidMove, { capital: voice.names.capital(state), posture: say.postureInText(to) }),
      ),
  );
  return moves.length > NAMED ? fill(words.saidMore, { moves: named, n: moves.length - NAMED }) : named;
}
