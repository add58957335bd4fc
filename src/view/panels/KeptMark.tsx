import { keepWords } from '../../text/en/keep.ts';
import { Icon } from '../parts/Icon.tsx';
import { useGame } from './gameUi.ts';

/** Stands on every page of a game that is not being kept, and opens into why; where all is well it says nothing. */
export function KeptMark() {
  const game = useGame();
  if ((game.kept?.notKept.value ?? null) === null) return null;
  return (
    <button
      type="button"
      class="button button-small kept-mark"
      aria-haspopup="dialog"
      onClick={() => {
        game.dialog.value = { kind: 'keeping' };
      }}
    >
      <Icon name="warningCircle" size={15} />
      {keepWords.notKept}
    </button>
  );
}
