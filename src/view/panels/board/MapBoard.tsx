import { useEffect, useRef, useState } from 'preact/hooks';
import { screens } from '../../../text/en/screens.ts';
import { ui } from '../../../text/index.ts';
import type { MapHandle } from '../../map/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { theme } from '../../theme/theme.ts';
import { useGame } from '../gameUi.ts';
import { hideMap, showMap } from './keptMap.ts';
import { mapModel } from './mapModel.ts';
import './board.css';

/** CSS pixels that an arrow key moves the map by. */
const PAN = 80;
const ZOOM = 1.5;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-PAN, 0],
  ArrowRight: [PAN, 0],
  ArrowUp: [0, -PAN],
  ArrowDown: [0, PAN],
};

/** The map. Its canvas says nothing to a screen reader: the list, one key away, has the same rows. */
export function MapBoard({ toolbar }: { toolbar: { readonly current: HTMLElement | null } }) {
  const game = useGame();
  const frame = useRef<HTMLDivElement>(null);
  const zoomButtons = useRef<HTMLDivElement>(null);
  const [handle, setHandle] = useState<MapHandle | null>(null);
  const [failed, setFailed] = useState(false);
  const selected = game.selected.value;

  useEffect(() => {
    const place = frame.current;
    if (place === null) return;
    let gone = false;
    showMap(game, place).then(
      (map) => {
        if (gone) return;
        setHandle(map);
        void map.ready.then(() => {
          place.dataset.ready = 'true';
        });
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
      hideMap(game);
    };
  }, [game]);

  const model = mapModel(game.now.value, { theme: theme.value, selected, lens: game.lens.value });
  useEffect(() => {
    if (handle === null || frame.current === null) return;
    const origin = frame.current.getBoundingClientRect();
    const keepClear = [toolbar.current, zoomButtons.current].flatMap((element) => {
      if (element === null) return [];
      const { left, top, width, height } = element.getBoundingClientRect();
      return [{ x: left - origin.left, y: top - origin.top, width, height }];
    });
    handle.update({ ...model, keepClear });
  });
  useEffect(() => {
    if (selected !== null) handle?.focus(selected);
  }, [handle, selected]);

  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (arrow !== undefined) handle?.panBy(...arrow);
    else if (event.key === '+' || event.key === '=') handle?.zoomBy(ZOOM);
    else if (event.key === '-') handle?.zoomBy(1 / ZOOM);
    else if (event.key === '0') handle?.reset();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="map-board">
      <div
        class="map-host"
        ref={frame}
        id="map"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved by the arrow keys while it has the focus
        tabIndex={0}
        role="application"
        aria-label={ui.map}
        aria-describedby="map-note"
        onKeyDown={onKeyDown}
      />
      <p class="visually-hidden" id="map-note">
        {screens.mapNote}
      </p>
      {failed ? <p class="map-failed">{screens.mapFailed}</p> : null}
      <div class="map-zoom" ref={zoomButtons}>
        <button type="button" class="icon-button" aria-label={ui.zoomIn} onClick={() => handle?.zoomBy(ZOOM)}>
          <Icon name="plus" size={14} />
        </button>
        <button type="button" class="icon-button" aria-label={ui.zoomOut} onClick={() => handle?.zoomBy(1 / ZOOM)}>
          <Icon name="minus" size={14} />
        </button>
        <button type="button" class="icon-button" aria-label={ui.zoomReset} onClick={() => handle?.reset()}>
          <Icon name="globe" size={14} />
        </button>
      </div>
    </div>
  );
}
