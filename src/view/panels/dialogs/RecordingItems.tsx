import { watch as words } from '../../../text/en/watch.ts';
import { useApp } from '../../appUi.ts';
import { PutOnShelf } from '../../pages/shelf/PutOnShelf.tsx';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import { useGame } from '../gameUi.ts';

/** The menu's ways from a game to its recording and back. */
export function RecordingItems() {
  const app = useApp();
  const game = useGame();
  const page = app.page.value;
  const { recordings } = app;
  if (page.kind === 'watch') {
    return (
      <>
        {page.seen.live === null ? null : (
          <Item icon="caretLeft" name={words.backToGame} onPress={() => recordings.goBack()} />
        )}
        {page.seen.live === null ? <PutItem /> : null}
        <Item
          icon="arrowsLeftRight"
          name={words.compareWith}
          onPress={() => recordings.compareWithAnother(page.seen.watch.reel, page.seen.name)}
        />
      </>
    );
  }
  return (
    <>
      {game.now.value.turn === 0 ? null : (
        <Item icon="filmStrip" name={words.lookBack} onPress={() => recordings.lookBack(game)} />
      )}
      {recordings.hasOrigin(game.session) ? (
        <Item icon="arrowsLeftRight" name={words.compareOrigin} onPress={() => recordings.compareWithOrigin(game)} />
      ) : null}
    </>
  );
}

/** A recording from elsewhere, with the notes that it has by now. */
function PutItem() {
  const { services } = useApp();
  const { session, now } = useGame();
  return (
    <li>
      <PutOnShelf put={() => services.shelf.putReplay(session.replayText(), now.value.scenario.meta.title)} />
    </li>
  );
}

function Item({ icon, name, onPress }: { icon: IconName; name: string; onPress: () => void }) {
  const game = useGame();
  return (
    <li>
      <button
        type="button"
        class="button"
        onClick={() => {
          game.dialog.value = null;
          onPress();
        }}
      >
        <Icon name={icon} />
        {name}
      </button>
    </li>
  );
}
