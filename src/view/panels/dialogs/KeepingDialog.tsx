import { keepWords } from '../../../text/en/keep.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useGame } from '../gameUi.ts';
import { saveReplay } from '../saveReplay.ts';
import './dialogs.css';

/** Why the game is not being kept, and what can be done. */
export function KeepingDialog() {
  const game = useGame();
  const close = () => {
    game.dialog.value = null;
  };
  const { kept } = game;
  const reason = kept?.notKept.value ?? null;
  if (kept === null || reason === null) {
    return (
      <Dialog reading title={keepWords.keptAgain} onClose={close}>
        <p>{keepWords.kept}</p>
      </Dialog>
    );
  }
  const keepOn = async () => {
    await kept.keepAsCopy();
    if (kept.notKept.value !== null) return;
    close();
    game.said.value = keepWords.keptAgain;
  };
  const another = { otherTab: keepWords.asCopy, gone: keepWords.anew, full: null, refused: null, otherVersion: null };
  const wayOn = another[reason];
  return (
    <Dialog title={keepWords.notKeptTitle} onClose={close}>
      <p>{keepWords.why[reason]}</p>
      <p class="keeping-goes-on">{keepWords.goesOn}</p>
      <ul class="menu">
        {wayOn === null ? null : (
          <li>
            <button type="button" class="button" onClick={() => void keepOn()}>
              <Icon name="plus" />
              {wayOn}
            </button>
          </li>
        )}
        <li>
          <button type="button" class="button" onClick={() => saveReplay(game)}>
            <Icon name="downloadSimple" />
            {keepWords.saveFile}
          </button>
        </li>
      </ul>
    </Dialog>
  );
}
