import { watch as words } from '../../../text/en/watch.ts';
import { Icon } from '../../parts/Icon.tsx';
import './transport.css';

/** Step back, play or pause, step on: the same three buttons wherever time can be moved. */
export function Transport({
  cursor,
  turns,
  playing,
  onStep,
  onToggle,
}: {
  cursor: number;
  turns: number;
  playing: boolean;
  onStep: (turns: 1 | -1) => void;
  onToggle: () => void;
}) {
  return (
    <div class="transport">
      <button
        type="button"
        class="icon-button"
        aria-label={words.back}
        aria-keyshortcuts=","
        aria-disabled={cursor === 0}
        onClick={() => onStep(-1)}
      >
        <Icon name="skipBack" size={18} />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={playing ? words.pause : words.play}
        aria-keyshortcuts="Space"
        aria-disabled={turns === 0}
        onClick={onToggle}
      >
        <Icon name={playing ? 'pause' : 'play'} size={18} />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={words.forward}
        aria-keyshortcuts="."
        aria-disabled={cursor === turns}
        onClick={() => onStep(1)}
      >
        <Icon name="skipForward" size={18} />
      </button>
    </div>
  );
}
