import type { Happening } from '../../../engine/model/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { plural, say, ui } from '../../../text/index.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { useGame } from '../gameUi.ts';
import { leading } from '../Headlines.tsx';
import './dialogs.css';

/** Everything that the last turn brought, the weightiest first, each with its cause. */
export function ChangesDialog() {
  const game = useGame();
  const happenings: readonly Happening[] = game.now.value.history.at(-1)?.happenings ?? [];
  const voice = game.voice.value;
  const all = leading(happenings, happenings.length);
  return (
    <Dialog
      reading
      title={plural(ui.allChanges, all.length)}
      kicker={screens.byWeight}
      onClose={() => {
        game.dialog.value = null;
      }}
    >
      <ol class="changes">
        {all.map((happening) => {
          const { headline, cause } = say.happening(happening, voice);
          return (
            <li key={`${happening.code} ${headline} ${cause}`}>
              <span class="changes-headline">{headline}</span>
              <span class="second">{cause}</span>
              <span class="caption">{say.phase(happening.phase)}</span>
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
