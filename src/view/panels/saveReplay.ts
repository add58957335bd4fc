import { fill, ui } from '../../text/index.ts';
import type { GameUi } from './gameUi.ts';

/** Hands the game to the browser as a file. */
export function saveReplay(game: GameUi): void {
  const name = game.session.replayFileName();
  const url = URL.createObjectURL(new Blob([game.session.replayText()], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(url);
  game.said.value = fill(ui.replaySaved, { file: name });
}
