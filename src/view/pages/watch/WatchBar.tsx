import { playableSeats } from '../../../engine/selectors/index.ts';
import { watch as words } from '../../../text/en/watch.ts';
import { fill } from '../../../text/index.ts';
import { useApp } from '../../appUi.ts';
import { Icon } from '../../parts/Icon.tsx';
import { nextChange, peopleAt } from './marks.ts';
import { Transport } from './Transport.tsx';
import { useWatch } from './watchUi.ts';

/** Step, play, jump: what moves the cursor besides the slider; and the way out of watching into playing. */
export function WatchBar() {
  const app = useApp();
  const seen = useWatch();
  const { reel } = seen.watch;
  const cursor = seen.cursor.value;
  const over = reel.ended !== null && cursor >= reel.turns;
  const next = nextChange(reel, cursor);
  return (
    <header class="watch-bar">
      <h2 class="visually-hidden">{words.timeline}</h2>
      <Transport
        cursor={cursor}
        turns={reel.turns}
        playing={seen.playing.value}
        onStep={(by) => seen.step(by)}
        onToggle={() => seen.togglePlay()}
      />
      <button
        type="button"
        class="text-button"
        aria-keyshortcuts="n"
        aria-disabled={next === null}
        title={next === null ? words.noNextChange : undefined}
        onClick={() => seen.toNextChange()}
      >
        {words.nextChange}
        {next === null ? <span class="visually-hidden">. {words.noNextChange}</span> : null}
      </button>
      <SeatSelect />
      <button
        type="button"
        class="text-button"
        aria-haspopup="dialog"
        title={words.compareWith}
        onClick={() => {
          seen.pause();
          app.recordings.compareWithAnother(reel, seen.name);
        }}
      >
        <Icon name="arrowsLeftRight" size={15} />
        {words.compare}
      </button>
      <button
        type="button"
        class="button button-primary button-small"
        aria-haspopup="dialog"
        aria-disabled={over}
        title={over ? words.playOnOver : undefined}
        onClick={() => {
          if (over) seen.game.said.value = words.playOnOver;
          else {
            seen.pause();
            seen.branching.value = true;
          }
        }}
      >
        <Icon name="gitBranch" size={15} />
        {words.playOn}
        {over ? <span class="visually-hidden">. {words.playOnOver}</span> : null}
      </button>
    </header>
  );
}

/** Through whose eyes the recording is seen: an observer's, then those of people who played, then all others'. */
function SeatSelect() {
  const seen = useWatch();
  const { watch, game } = seen;
  const { scenario } = watch.reel;
  // Read so that the choice follows the session.
  void game.now.value;
  const { names } = game.voice.value;
  const played = peopleAt(watch.reel, 0);
  const others = playableSeats(scenario).filter((seat) => !played.includes(seat));
  return (
    <label class="watch-seat">
      <span class="caption">{words.seat}</span>
      <select
        class="select"
        value={watch.seat ?? ''}
        onChange={(event) => {
          const wanted = event.currentTarget.value;
          const seat = wanted === '' ? null : wanted;
          seen.lookAs(seat);
          game.said.value = fill(words.saidSeat, { name: seat === null ? words.observer : names.state(seat) });
        }}
      >
        <option value="">{words.observer}</option>
        {played.length === 0 ? null : (
          <optgroup label={words.seatsPlayed}>
            {played.map((seat) => (
              <option key={seat} value={seat}>
                {names.state(seat)}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={words.seatsOther}>
          {others.map((seat) => (
            <option key={seat} value={seat}>
              {names.state(seat)}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
