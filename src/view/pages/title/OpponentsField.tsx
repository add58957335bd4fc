import { OPPONENTS, type Opponents } from '../../../engine/model/index.ts';
import { opponentWords as words } from '../../../text/en/opponents.ts';

/** How the other seats are to play, and that nothing else makes them harder. */
export function OpponentsField({ chosen, choose }: { chosen: Opponents; choose: (level: Opponents) => void }) {
  return (
    <div class="field">
      <label for="opponents">{words.title}</label>
      <select
        id="opponents"
        class="select"
        value={chosen}
        aria-describedby="opponents-note"
        onChange={(event) => {
          const wanted = OPPONENTS.find((level) => level === event.currentTarget.value);
          if (wanted !== undefined) choose(wanted);
        }}
      >
        {OPPONENTS.map((level) => (
          <option key={level} value={level}>
            {words.levels[level].name}
          </option>
        ))}
      </select>
      <p class="caption" id="opponents-note">
        {words.levels[chosen].note} {words.fair}
      </p>
    </div>
  );
}
