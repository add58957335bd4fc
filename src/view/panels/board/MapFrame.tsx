import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { StateId } from '../../../engine/model/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, ui } from '../../../text/index.ts';
import type { MapCloseUp, MapHandle } from '../../map/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import { theme } from '../../theme/theme.ts';
import { type GameUi, useGame } from '../gameUi.ts';
import { hideMap, showMap } from './keptMap.ts';
import { MapCaption } from './MapCaption.tsx';
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

type Elements = readonly { readonly current: HTMLElement | null }[];

/** The boxes of what stands on the map, in its own CSS pixels. */
function boxesOf(place: HTMLElement, elements: Elements) {
  const origin = place.getBoundingClientRect();
  return elements.flatMap(({ current }) => {
    const { left, top, width, height } = current?.getBoundingClientRect() ?? new DOMRect();
    return width === 0 ? [] : [{ x: left - origin.left, y: top - origin.top, width, height }];
  });
}

/** The game's one map, in this place for as long as this place is shown. */
function useMap(
  game: GameUi,
  place: { readonly current: HTMLElement | null },
  away: boolean,
  closeUp: string | null | undefined,
) {
  const [handle, setHandle] = useState<MapHandle | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const host = place.current;
    if (host === null || away) return;
    let gone = false;
    let shown: MapHandle | null = null;
    showMap(game, host).then(
      (map) => {
        if (gone) return;
        shown = map;
        map.resize();
        if (closeUp !== undefined) map.showLens(closeUp);
        setHandle(map);
        void map.ready.then(() => {
          host.dataset.ready = 'true';
        });
      },
      () => {
        if (gone) return;
        setFailed(true);
        if (closeUp !== undefined) return;
        // The game goes on in the list, which says why.
        game.board.value = 'list';
        game.said.value = screens.mapFailed;
      },
    );
    return () => {
      gone = true;
      setHandle(null);
      game.pointed.value = null;
      if (closeUp !== undefined) {
        shown?.reset();
        shown?.settle();
      }
      hideMap(game, host);
    };
  }, [game, away, closeUp]);
  return { handle, failed };
}

/**
 * The map with its controls. Its canvas says nothing to a screen reader: the list, one key away, has the same rows.
 * @param clear what else stands on the map and must not cover a name
 * @param away the map is shown elsewhere for the time being
 * @param about the one government whose decision is marked, or null for none; left out where all on the intents board are
 * @param closeUp the frame that fills the map, null = none of them; left out on the board, where the reader moves the map
 */
export function MapFrame({
  clear,
  away = false,
  about,
  closeUp,
}: {
  clear: Elements;
  away?: boolean;
  about?: StateId | null;
  closeUp?: string | null;
}) {
  const game = useGame();
  const place = useRef<HTMLDivElement>(null);
  const zoomButtons = useRef<HTMLDivElement>(null);
  const caption = useRef<HTMLParagraphElement>(null);
  const captionBox = useRef<ReturnType<typeof boxesOf>>([]);
  const { handle, failed } = useMap(game, place, away, closeUp);
  const selected = game.selected.value;
  const onBoard = closeUp === undefined;
  const sought = useRef(selected);
  const note = useId();

  const model = mapModel(game.now.value, { theme: theme.value, selected, lens: game.lens.value, about });
  useEffect(() => {
    if (handle === null || place.current === null) return;
    // Names make way for the caption of what is selected; what the pointer passes over moves none.
    if (game.pointed.value === null) captionBox.current = boxesOf(place.current, [caption]);
    const keepClear = [...boxesOf(place.current, [...clear, zoomButtons]), ...captionBox.current];
    handle.update({ ...model, keepClear });
    if (game.still.peek()) handle.settle();
  });
  useEffect(() => {
    // A close-up opens on what it is of, wherever the selected state lies.
    const isOpening = !onBoard && sought.current === selected;
    sought.current = selected;
    if (selected !== null && !isOpening) handle?.focus(selected);
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
        ref={place}
        id={onBoard ? 'map' : undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved by the arrow keys while it has the focus
        tabIndex={0}
        role="application"
        aria-label={ui.map}
        aria-describedby={note}
        onKeyDown={onKeyDown}
      />
      <p class="visually-hidden" id={note}>
        {screens.mapNote}
      </p>
      {failed ? <p class="map-failed">{screens.mapFailed}</p> : null}
      {onBoard ? <CloseUpButtons handle={handle} /> : null}
      <div class="map-corner">
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
          {onBoard ? <FullScreenButton /> : null}
        </div>
        <MapCaption place={caption} />
      </div>
    </div>
  );
}

/** Opens the first close-up that the scenario has, or the whole map, on the full screen: as its key does. */
function FullScreenButton() {
  const game = useGame();
  const [first] = game.now.value.scenario.map.lenses;
  const title = fill(screens.fullScreen, { title: first?.title ?? screens.wholeMap });
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={title}
      aria-keyshortcuts="f"
      onClick={() => {
        game.dialog.value = { kind: 'map', frame: first?.id ?? null };
      }}
    >
      <Icon name="cornersOut" size={14} />
    </button>
  );
}

/** A button on the frame of each close-up that the map has room for. */
function CloseUpButtons({ handle }: { handle: MapHandle | null }) {
  const game = useGame();
  const [frames, setFrames] = useState<readonly MapCloseUp[]>([]);
  useEffect(
    () =>
      handle?.onCloseUps((now) => {
        // While the map is elsewhere the buttons wait: the focus comes back to the one that was pressed.
        if (game.dialog.peek()?.kind !== 'map') setFrames(now);
      }),
    [handle],
  );
  return (
    <>
      {frames.map(({ id, title, button }) => (
        <button
          key={id}
          type="button"
          class="icon-button map-frame-button"
          style={{
            left: `${button.x}px`,
            top: `${button.y}px`,
            width: `${button.width}px`,
            height: `${button.height}px`,
          }}
          aria-label={fill(screens.fullScreen, { title })}
          onClick={() => {
            game.dialog.value = { kind: 'map', frame: id };
          }}
        >
          <Icon name="cornersOut" size={14} />
        </button>
      ))}
    </>
  );
}
