import { opening as words } from '../../../text/en/opening.ts';
import { fill } from '../../../text/index.ts';
import { useApp } from '../../appUi.ts';
import type { Reading } from '../../opening.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import './files.css';

/** While a file is read and a recorded game is verified, apart from the page; it can be ended at any moment. */
export function ReadingDialog({ reading: { file, turns } }: { reading: Reading }) {
  const { cancel } = useApp().files;
  const now = turns === null ? words.readingNow : fill(words.verifying, turns);
  return (
    <Dialog
      title={fill(words.reading, { file })}
      onClose={cancel}
      foot={
        <button type="button" class="button" onClick={cancel}>
          {words.cancel}
        </button>
      }
    >
      <p class="reading-now" aria-live="polite">
        {now}
      </p>
      <progress
        class="reading-bar"
        aria-label={now}
        {...(turns === null ? {} : { value: turns.done, max: turns.of })}
      />
    </Dialog>
  );
}
