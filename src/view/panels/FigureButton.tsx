import type { Path } from '../../engine/model/index.ts';
import { fill, ui } from '../../text/index.ts';
import type { CauseStep } from './dialogs/causeSteps.ts';
import { useGame } from './gameUi.ts';

/**
 * A figure that opens into its causes.
 * @param of a variable of the state, or a step among a government's reasons
 * @param name what the figure is, for whoever hears the button alone
 * @param text the figure as it is printed
 */
export function FigureButton({ of, name, text }: { of: Path | CauseStep; name: string; text: string }) {
  const { dialog } = useGame();
  return (
    <button
      type="button"
      class="figure-button"
      aria-haspopup="dialog"
      aria-label={`${text}, ${fill(ui.causesOf, { variable: name })}`}
      onClick={() => {
        dialog.value = typeof of === 'string' ? { kind: 'causes', path: of } : { kind: 'reason', step: of };
      }}
    >
      {text}
    </button>
  );
}
