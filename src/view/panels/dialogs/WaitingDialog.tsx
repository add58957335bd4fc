import { opponentWords as words } from '../../../text/en/opponents.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { useGame } from '../gameUi.ts';
import './waiting.css';

/**
 * While a turn that was ended waits for the seats that look ahead. Closing it is not waiting for them: the game never stands still. The text has the focus, so
 * that a second press of the key that ended the turn decides nothing.
 */
export function WaitingDialog() {
  const { session } = useGame();
  const goOn = () => session.stopWaiting();
  return (
    <div class="waiting">
      <Dialog
        reading
        title={words.waitingTitle}
        onClose={goOn}
        foot={
          <button type="button" class="button" onClick={goOn}>
            {words.doNotWait}
          </button>
        }
      >
        <p role="status">{words.waiting}</p>
        <p class="caption">{words.doNotWaitNote}</p>
      </Dialog>
    </div>
  );
}
