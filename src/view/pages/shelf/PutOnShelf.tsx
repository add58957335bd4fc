import { useState } from 'preact/hooks';
import type { Put } from '../../../session/keep/types.ts';
import { keepWords, shelfWords } from '../../../text/en/keep.ts';

/** Keeps on this device what came from a file or a link. @param put what it is */
export function PutOnShelf({ put }: { put: () => Promise<Put> }) {
  const [done, setDone] = useState<Put | 'underWay' | null>(null);
  const isPut = done !== null && done !== 'underWay' && 'id' in done;
  return (
    <div class="put-on-shelf">
      <button
        type="button"
        class="button"
        // Pressed once; it stays where the focus is.
        aria-disabled={isPut || done === 'underWay'}
        onClick={() => {
          if (isPut || done === 'underWay') return;
          setDone('underWay');
          void put().then(setDone);
        }}
      >
        {isPut ? shelfWords.isPut : shelfWords.put}
      </button>
      <p class="caption" role="status">
        {done !== null && done !== 'underWay' && 'notKept' in done ? keepWords.why[done.notKept] : null}
        {isPut ? <span class="visually-hidden">{shelfWords.isPut}</span> : null}
      </p>
    </div>
  );
}
