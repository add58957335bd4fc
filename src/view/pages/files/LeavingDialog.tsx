import { opening as words } from '../../../text/en/opening.ts';
import { fill } from '../../../text/index.ts';
import { gameInHand, useApp } from '../../appUi.ts';
import type { Leaving } from '../../opening.ts';
import { saveReplay } from '../../panels/saveReplay.ts';
import { Dialog } from '../../parts/Dialog.tsx';

/** Asks before a game that is kept nowhere gives way to what was opened. */
export function LeavingDialog({ leaving }: { leaving: Leaving }) {
  const app = useApp();
  const stay = () => {
    app.files.leaving.value = null;
  };
  return (
    <Dialog
      title={words.leavingTitle}
      onClose={stay}
      foot={
        <>
          <button type="button" class="button" onClick={leaving.goOn}>
            {words.leave}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              const game = gameInHand(app.page.value);
              if (game !== null) saveReplay(game);
              leaving.goOn();
            }}
          >
            {words.leaveSaved}
          </button>
          <button type="button" class="button button-primary" onClick={stay}>
            {words.stay}
          </button>
        </>
      }
    >
      <p>{fill(words.leavingText, { file: leaving.file })}</p>
    </Dialog>
  );
}
