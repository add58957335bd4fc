/** What the browser's tab says: the page and its date, then whose game it is. */
import type { SessionSnapshot } from '../session/types.ts';
import { shelfWords } from '../text/en/keep.ts';
import { spoken } from '../text/en/spoken.ts';
import { watch as watchWords } from '../text/en/watch.ts';
import { fill, turnLabel, ui } from '../text/index.ts';
import type { Page } from './appUi.ts';
import { cursorDate } from './pages/watch/marks.ts';

function stageTitle({ stage, scenario, turn }: SessionSnapshot): string {
  const { calendar } = scenario;
  switch (stage) {
    case 'briefing':
      return fill(spoken.titleBriefing, { date: turnLabel(calendar, turn) });
    case 'orders':
      return fill(ui.srTurnBegan, { turn: turn + 1, turns: calendar.turns, date: turnLabel(calendar, turn) });
    case 'report':
      return fill(spoken.titleReport, { date: turnLabel(calendar, turn - 1) });
    case 'verdict':
      return ui.verdict;
  }
}

/** Parts of the title, the most telling first. */
function parts(page: Page): readonly string[] {
  switch (page.kind) {
    case 'title':
      return [];
    case 'shelf':
      return [shelfWords.title];
    case 'setup':
      return [page.loaded.scenario.meta.title];
    case 'game': {
      const now = page.game.now.value;
      return [stageTitle(now), now.scenario.meta.title];
    }
    case 'watch': {
      const { reel } = page.seen.watch;
      const date = cursorDate(reel, page.seen.cursor.value);
      return [fill(watchWords.title, { scenario: reel.scenario.meta.title, date })];
    }
    case 'compare':
      return [spoken.titleCompare, page.held.a.reel.scenario.meta.title];
  }
}

export function documentTitle(page: Page): string {
  return [...parts(page), ui.gameName].join(' · ');
}
