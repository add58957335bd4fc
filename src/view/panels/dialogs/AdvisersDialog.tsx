import { useMemo } from 'preact/hooks';
import { fill, say, ui } from '../../../text/index.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { advisersIn } from '../advisers.ts';
import { useGame } from '../gameUi.ts';
import './dialogs.css';

/** One risk from each office, with the figure that it rests on to be opened; its usual line where it sees none. */
export function AdvisersDialog() {
  const game = useGame();
  const snapshot = game.now.value;
  const voice = game.voice.value;
  const advice = useMemo(() => advisersIn(snapshot), [snapshot]);
  return (
    <Dialog
      reading
      title={ui.advisers}
      kicker={ui.advisersAside}
      onClose={() => {
        game.dialog.value = null;
      }}
    >
      <ul class="changes">
        {advice.map(({ office, line, risk }) => (
          <li key={office}>
            <span class="changes-headline">{risk === null ? line : say.risk(risk, voice)}</span>
            <span class="caption">
              {office}
              {risk === null ? ` · ${ui.noRisk}` : null}
            </span>
            {risk === null ? null : (
              <span>
                <button
                  type="button"
                  class="text-button"
                  onClick={() => {
                    game.dialog.value = { kind: 'causes', path: risk.path };
                  }}
                >
                  {fill(ui.restsOn, { variable: say.variable(risk.path, voice) })}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
