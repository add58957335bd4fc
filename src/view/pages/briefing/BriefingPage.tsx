import { screens } from '../../../text/en/screens.ts';
import { fill, turnLabel, ui } from '../../../text/index.ts';
import { useGame } from '../../panels/gameUi.ts';
import { TopBar } from '../../panels/TopBar.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { BriefingBody } from './BriefingBody.tsx';

/** A new act, or the game, begins. */
export function BriefingPage() {
  const game = useGame();
  const { scenario, turn, actBegan, act } = game.now.value;
  const index = actBegan ?? act;
  const { numeral, title } = game.voice.value.names.act(index);
  return (
    <div class="page">
      <TopBar turn={turn} kicker={ui.briefing} />
      <main class="briefing" id="main">
        <BriefingBody index={index} title={<PageTitle title={fill(ui.actTitle, { numeral, title })} />} />
      </main>
      <footer class="page-foot">
        <p class="second">{screens.keysHint}</p>
        <button
          type="button"
          id="go-on"
          class="button button-primary"
          aria-keyshortcuts="e"
          onClick={() => game.session.proceed()}
        >
          {fill(screens.toTheBoard, { date: turnLabel(scenario.calendar, turn) })}
        </button>
      </footer>
    </div>
  );
}

/** The same words over the board: a guided game does not begin with them. */
export function BriefingDialog() {
  const game = useGame();
  const { act } = game.now.value;
  const { numeral, title } = game.voice.value.names.act(act);
  return (
    <Dialog
      reading
      width="wide"
      title={fill(ui.actTitle, { numeral, title })}
      kicker={ui.briefing}
      onClose={() => {
        game.dialog.value = null;
      }}
    >
      <div class="briefing briefing-in-dialog">
        <BriefingBody index={act} />
      </div>
    </Dialog>
  );
}
