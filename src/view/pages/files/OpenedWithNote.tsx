import { useState } from 'preact/hooks';
import { withExcerpts } from '../../../session/opening/excerpts.ts';
import { opening as words } from '../../../text/en/opening.ts';
import { fill, plural } from '../../../text/index.ts';
import { useApp } from '../../appUi.ts';
import type { OpenedWith } from '../../opening.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { CopyProblems, Problems } from './Problems.tsx';

/** Says that what was opened has warnings, and shows them to whoever asks. It is in nobody's way. */
export function OpenedWithNote({ opened }: { opened: OpenedWith }) {
  const { openedWith } = useApp().files;
  const [reading, setReading] = useState(false);
  const { file, text, warnings } = opened;
  const counted = plural(words.warnings, warnings.length);
  if (reading) {
    const problems = withExcerpts(text, warnings);
    return (
      <Dialog
        reading
        title={words.warningsTitle}
        kicker={file}
        width="wide"
        onClose={() => setReading(false)}
        foot={
          <>
            <CopyProblems file={file} problems={problems} />
            <button type="button" class="button button-primary" onClick={() => setReading(false)}>
              {words.close}
            </button>
          </>
        }
      >
        <div class="refusal">
          <Problems problems={problems} />
        </div>
      </Dialog>
    );
  }
  return (
    <aside class="opened-with" aria-label={words.warningsTitle}>
      <p role="status">{fill(words.openedWith, { file, warnings: counted })}</p>
      <button type="button" class="text-button" onClick={() => setReading(true)}>
        {words.readWarnings}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={words.close}
        onClick={() => {
          openedWith.value = null;
        }}
      >
        <Icon name="x" />
      </button>
    </aside>
  );
}
