import { useRef } from 'preact/hooks';
import { screens } from '../../../text/en/screens.ts';
import { ui } from '../../../text/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useGame } from '../gameUi.ts';
import { mapFailed } from './keptMap.ts';
import { LensSelect } from './LensSelect.tsx';
import { ListBoard } from './ListBoard.tsx';
import { MapFrame } from './MapFrame.tsx';
import './board.css';

/** Map or list, with the two controls that change what they show. */
export function Board() {
  const game = useGame();
  const toolbar = useRef<HTMLDivElement>(null);
  const onMap = game.board.value === 'map';
  return (
    <section class={onMap ? 'board board-map' : 'board board-list'} aria-labelledby="board-title">
      <h2 id="board-title" class="visually-hidden">
        {onMap ? ui.map : ui.list}
      </h2>
      <div class="board-tools" ref={toolbar}>
        {onMap ? null : (
          <p class="board-caption caption">{mapFailed.value ? screens.mapFailed : screens.listCaption}</p>
        )}
        <LensSelect />
        <button
          type="button"
          class="button button-small"
          aria-keyshortcuts="l"
          onClick={() => {
            game.board.value = onMap ? 'list' : 'map';
          }}
        >
          <Icon name={onMap ? 'rows' : 'mapTrifold'} size={15} />
          {onMap ? ui.list : ui.map}
          <span class="visually-hidden">: {onMap ? ui.showList : ui.showMap}</span>
        </button>
      </div>
      {onMap ? <MapFrame clear={[toolbar]} away={game.dialog.value?.kind === 'map'} /> : <ListBoard />}
    </section>
  );
}
