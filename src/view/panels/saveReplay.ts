import { fill, ui } from '../../text/index.ts';
import { saveText } from '../parts/saveText.ts';
import type { GameUi } from './gameUi.ts';

/** Hands the game to the browser as a file. */
export function saveReplay(game: GameUi): void {
  const name = game.session.replayFileName();
  saveText(name, game.session.replayText());
  game.said.value = fill(ui.replaySaved, { file: name });
}
