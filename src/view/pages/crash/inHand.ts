import { type AppUi, gameInHand } from '../../appUi.ts';
import { fileNameOf } from '../../parts/saveText.ts';
import type { InHand } from './crashReport.ts';

/** What the page has in hand, read when something broke: from the session, which stands apart from what is drawn. */
export function inHand(app: AppUi): InHand {
  const game = () => gameInHand(app.page.peek());
  return {
    rulesVersion: app.services.rulesVersion,
    file() {
      const session = game()?.session;
      return session === undefined ? null : { name: session.replayFileName(), text: session.replayText() };
    },
    async keptFile() {
      const id = game()?.kept?.id.peek() ?? null;
      const text = id === null ? null : await app.services.shelf.exportText(id);
      return text === null ? null : { name: fileNameOf('game', id ?? ''), text };
    },
    isKept() {
      const now = game();
      return now === null ? null : now.kept?.isSafe.peek() === true;
    },
    game() {
      const now = game()?.session.snapshot();
      if (now === undefined) return '';
      return [now.scenario.id, ...now.humans, now.seed, String(now.turn), now.stage].join(' ');
    },
    page: () => app.page.peek().kind,
  };
}
