/**
 * The one live map of a game. Making it takes long (a graphics context, the geometry, the drawing library), so it is made when it is
 * first shown, taken out of the page while a report or the list is read, and put back as it was.
 */
import { signal } from '@preact/signals';
import { fill, ui } from '../../../text/index.ts';
import { createMap, type MapHandle } from '../../map/index.ts';
import type { GameUi } from '../gameUi.ts';

interface KeptMap {
  readonly host: HTMLElement;
  readonly handle: Promise<MapHandle>;
}

const maps = new WeakMap<GameUi, KeptMap>();

/** Whether the last map that was asked for could not be made: a file of it was not to be had, or the device cannot draw it. */
export const mapFailed = signal(false);

/**
 * Puts the game's map into a place on the page.
 * @returns the map; rejects where it cannot be made, and is tried anew the next time
 */
export function showMap(game: GameUi, place: HTMLElement): Promise<MapHandle> {
  const kept = maps.get(game);
  if (kept !== undefined) {
    place.append(kept.host);
    return kept.handle;
  }
  const host = document.createElement('div');
  host.className = 'map-kept';
  place.append(host);
  const handle = createMap(
    host,
    game.now.value.scenario.map,
    {
      pick: (id) => game.select(id),
      hover: (id) => {
        game.pointed.value = id;
      },
    },
    { lensTitle: (title, scale) => fill(ui.lensTitle, { title, scale }) },
  );
  maps.set(game, { host, handle });
  handle.then(
    () => {
      mapFailed.value = false;
    },
    () => {
      mapFailed.value = true;
      host.remove();
      maps.delete(game);
    },
  );
  return handle;
}

/** Takes the map out of a place, for later; it may already have moved to another one. */
export function hideMap(game: GameUi, place: HTMLElement): void {
  const host = maps.get(game)?.host;
  if (host?.parentElement === place) host.remove();
}

/** The game is over for this page: its map goes. */
export function dropMap(game: GameUi): void {
  const kept = maps.get(game);
  maps.delete(game);
  kept?.host.remove();
  // One that could not be made has nothing to free.
  kept?.handle.then(
    (map) => map.destroy(),
    () => undefined,
  );
}
