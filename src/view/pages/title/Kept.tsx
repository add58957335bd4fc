import { useEffect } from 'preact/hooks';
import { shelfWords } from '../../../text/en/keep.ts';
import { fill } from '../../../text/index.ts';
import { useApp } from '../../appUi.ts';
import { continueLabel } from '../shelf/details.ts';

/** The game last played and not ended goes on by one press; nothing where there is none. */
export function ContinueButton() {
  const app = useApp();
  const latest = app.kept.value.latest;
  if (latest === null) return null;
  return (
    <div class="title-buttons title-go-on">
      <button
        type="button"
        class="button button-primary title-continue"
        onClick={() => void app.resume(latest.id, latest.name).then(() => app.lookAtShelf())}
      >
        <span>{shelfWords.continue}</span>
        <span class="title-continue-game">
          <span class="visually-hidden">{latest.name}: </span>
          {continueLabel(latest)}
        </span>
      </button>
    </div>
  );
}

/** The way to the shelf, with how many games lie there. */
export function ShelfButton() {
  const app = useApp();
  const { games } = app.kept.value;
  useEffect(() => void app.lookAtShelf(), [app]);
  return (
    <button type="button" class="text-button" onClick={() => app.showShelf()}>
      {games === 0 ? shelfWords.title : fill(shelfWords.titleWithCount, { n: games })}
    </button>
  );
}
