import { useLayoutEffect, useRef } from 'preact/hooks';
import { screens } from '../../../text/en/screens.ts';
import { ui } from '../../../text/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useGame } from '../gameUi.ts';
import { KeyLine } from '../KeyLine.tsx';
import { stepState } from '../keys.ts';
import { LensSelect, stepLens } from './LensSelect.tsx';
import { MapFrame } from './MapFrame.tsx';
import './map-dialog.css';

/** The map alone on the whole screen, at one of its close-ups: there even the smallest states are named. */
export function MapDialog({ frame }: { frame: string | null }) {
  const game = useGame();
  const box = useRef<HTMLDialogElement>(null);
  const close = () => {
    game.dialog.value = null;
  };
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('.map-host')?.focus();
    // Closed before it leaves the document: only then does the browser give the focus back.
    return () => dialog?.close();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    const key = event.key.toLowerCase();
    if (key === 'f') close();
    else if (key === 'v') stepLens(game, event.shiftKey ? -1 : 1);
    else if (key === '[' || key === ',') stepState(game, -1);
    else if (key === ']' || key === '.') stepState(game, 1);
    else return;
    event.preventDefault();
  };
  const title = game.now.value.scenario.map.lenses.find(({ id }) => id === frame)?.title ?? screens.wholeMap;
  return (
    <dialog
      ref={box}
      class="map-dialog"
      aria-labelledby="map-dialog-title"
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header class="map-dialog-head">
        <h2 id="map-dialog-title">{title}</h2>
        <LensSelect />
        <button type="button" class="button button-small" aria-keyshortcuts="f" onClick={close}>
          <Icon name="x" size={14} />
          {screens.backToBoard}
        </button>
      </header>
      <section class="map-dialog-map" aria-label={ui.map}>
        <MapFrame clear={[]} closeUp={frame} />
      </section>
      <KeyLine />
    </dialog>
  );
}
