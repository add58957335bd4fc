import { screens } from '../../../text/en/screens.ts';
import { fill, ui } from '../../../text/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { type GameUi, useGame } from '../gameUi.ts';
import { LENSES } from './lens.ts';
import './board.css';

/** The next lens, or with −1 the one before; a screen reader is told which. */
export function stepLens(game: GameUi, direction: 1 | -1): void {
  const at = LENSES.indexOf(game.lens.value);
  game.lens.value = LENSES[(at + direction + LENSES.length) % LENSES.length] ?? 'posture';
  game.said.value = fill(screens.lensNow, { lens: screens.lenses[game.lens.value] });
}

/** What the fills of the map, and the last column of the list, show. */
export function LensSelect() {
  const { lens } = useGame();
  return (
    <label class="board-lens">
      <Icon name="stack" size={15} />
      <span class="visually-hidden">{ui.lens}</span>
      <select
        class="select"
        value={lens.value}
        aria-keyshortcuts="v"
        onChange={(event) => {
          const wanted = LENSES.find((id) => id === event.currentTarget.value);
          if (wanted !== undefined) lens.value = wanted;
        }}
      >
        {LENSES.map((id) => (
          <option key={id} value={id}>
            {screens.lenses[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
