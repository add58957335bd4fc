import type { Happening } from '../../../engine/model/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { basisOfHappening, plural, say, ui } from '../../../text/index.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { useGame } from '../gameUi.ts';
import { headlineRows, leading } from '../headlineRows.ts';
import './dialogs.css';

/** Everything that the last turn brought, what befell the seat first, then the weightiest, each with its cause. */
export function ChangesDialog() {
  const game = useGame();
  const { history, scenario, seat } = game.now.value;
  const happenings: readonly Happening[] = history.at(-1)?.happenings ?? [];
  const all = headlineRows(leading(happenings, seat), seat, game.voice.value);
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
        {all.map(({ happening, headline, cause }, index) => (
          <li key={`${index} ${happening.code}`}>
            <span class="changes-headline">{headline}</span>
            {cause === '' ? null : <span class="second">{cause}</span>}
            <span class="caption">
              {[basisOfHappening(happening, scenario)?.note, say.phase(happening.phase)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
