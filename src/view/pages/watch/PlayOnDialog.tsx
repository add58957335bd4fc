import { useState } from 'preact/hooks';
import { playableSeats } from '../../../engine/selectors/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { watch as words } from '../../../text/en/watch.ts';
import { fill, joinNames } from '../../../text/index.ts';
import { useApp } from '../../appUi.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { cursorDate, peopleAt } from './marks.ts';
import { useWatch } from './watchUi.ts';

/** The people that sat there before, as one choice. */
const AS_BEFORE = '';

/** Asks in which role the recording is played on from the turn under the cursor. */
export function PlayOnDialog() {
  const app = useApp();
  const seen = useWatch();
  const { reel } = seen.watch;
  const turn = seen.cursor.value;
  const { names } = seen.game.voice.value;
  const before = peopleAt(reel, turn);
  const [first] = playableSeats(reel.scenario);
  const [role, setRole] = useState(before.length === 0 ? (first ?? AS_BEFORE) : AS_BEFORE);
  const date = cursorDate(reel, turn);
  const close = () => {
    seen.branching.value = false;
  };
  return (
    <Dialog
      title={fill(words.playOnTitle, { date })}
      onClose={close}
      foot={
        <>
          <button type="button" class="button" onClick={close}>
            {screens.cancel}
          </button>
          <button type="submit" form="play-on-form" class="button button-primary">
            {words.playOnGo}
          </button>
        </>
      }
    >
      <p>{words.playOnText}</p>
      <form
        id="play-on-form"
        class="field play-on"
        onSubmit={(event) => {
          event.preventDefault();
          app.recordings.playOn(seen, turn, role === AS_BEFORE ? before : [role]);
        }}
      >
        <label for="play-on-role">{words.playOnRole}</label>
        <select id="play-on-role" class="select" value={role} onChange={(event) => setRole(event.currentTarget.value)}>
          {before.length === 0 ? null : (
            <option value={AS_BEFORE}>
              {fill(words.playOnAsBefore, { name: joinNames(before.map(names.state)) })}
            </option>
          )}
          {playableSeats(reel.scenario)
            .filter((seat) => before.length !== 1 || seat !== before[0])
            .map((seat) => (
              <option key={seat} value={seat}>
                {names.state(seat)}
              </option>
            ))}
        </select>
      </form>
    </Dialog>
  );
}
