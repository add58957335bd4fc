import { screens } from '../../text/en/screens.ts';
import type { GameUi } from './gameUi.ts';

/** Takes back the last change of the draft, and says so. */
export function undo(game: GameUi): void {
  if (!game.now.value.canUndo) return;
  game.session.undo();
  game.said.value = screens.undone;
}
