import { screens } from '../../../text/en/screens.ts';
import { useApp } from '../../appUi.ts';

/** The way to the dialog that takes a file or a link. */
export function OpenButton() {
  const app = useApp();
  return (
    <button
      type="button"
      class="button"
      aria-haspopup="dialog"
      onClick={() => {
        app.opening.value = true;
      }}
    >
      {screens.openLinkOrFile}
    </button>
  );
}
