import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { watch as words } from '../../../text/en/watch.ts';
import { fill, plural } from '../../../text/index.ts';
import { Board } from '../../panels/board/Board.tsx';
import { dropMap } from '../../panels/board/keptMap.ts';
import { HelpDialog } from '../../panels/dialogs/HelpDialog.tsx';
import { Gauges } from '../../panels/Gauges.tsx';
import { GameProvider } from '../../panels/gameUi.ts';
import { Headlines } from '../../panels/Headlines.tsx';
import { Intents } from '../../panels/Intents.tsx';
import { Inspector } from '../../panels/inspector/Inspector.tsx';
import { KeyLine } from '../../panels/KeyLine.tsx';
import { TopBar } from '../../panels/TopBar.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { GameDialog } from '../GamePage.tsx';
import '../turn/turn.css';
import { EndTab } from './EndTab.tsx';
import { cursorDate } from './marks.ts';
import { NotesTab } from './NotesTab.tsx';
import { OrdersTab } from './OrdersTab.tsx';
import { PlayOnDialog } from './PlayOnDialog.tsx';
import { ReportTab } from './ReportTab.tsx';
import { Tabs } from './Tabs.tsx';
import { Timeline, TimelineKey } from './Timeline.tsx';
import { WatchBar } from './WatchBar.tsx';
import './watch.css';
import { onWatchKey } from './watchKeys.ts';
import { useWatch, WatchProvider, type WatchTab, type WatchUi } from './watchUi.ts';

const NARROW = '(max-width: 699px)';

/** A recorded game, turn by turn: what the seat had before it, what each turn did, and the time line that moves both. */
export function WatchPage({ seen }: { seen: WatchUi }) {
  const { game } = seen;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (onWatchKey(seen, event)) event.preventDefault();
    };
    // A page that nobody sees plays for nobody.
    const hide = () => {
      if (document.hidden) seen.pause();
    };
    document.addEventListener('keydown', listen);
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('keydown', listen);
      document.removeEventListener('visibilitychange', hide);
      dropMap(game);
    };
  }, [seen]);
  return (
    <WatchProvider value={seen}>
      <GameProvider value={game}>
        <Screen />
        {game.dialog.value?.kind === 'help' ? <HelpDialog keys={words.keys} /> : <GameDialog />}
        {seen.branching.value ? <PlayOnDialog /> : null}
        <p class="visually-hidden" role="status" aria-live="polite">
          {game.said}
        </p>
      </GameProvider>
    </WatchProvider>
  );
}

function Screen() {
  const seen = useWatch();
  const { watch, game } = seen;
  const { reel } = watch;
  const cursor = seen.cursor.value;
  const { scenario } = reel;
  const narrow = useNarrow();
  const tab = tabShown(seen, narrow);
  const sheet = game.sheet.value;
  useEffect(() => {
    // A state that is chosen, wherever, opens its dossier, as in a game.
    if (sheet !== 'dossier') return;
    seen.tab.value = 'dossier';
    game.sheet.value = null;
  }, [sheet]);
  const shown = Math.min(cursor, scenario.calendar.turns - 1);
  const kicker = seen.live === null ? words.recording : words.lookingBack;
  // The heading names the recording, not the turn: it must not take the focus at every step.
  const title = useMemo(() => fill(words.title, { scenario: scenario.meta.title, date: kicker }), [scenario, kicker]);
  return (
    <div class="turn watch" data-board={game.board.value} data-sheet="none" data-cursor={cursor} data-tab={tab}>
      <TopBar turn={shown} kicker={cursor > shown ? cursorDate(reel, cursor) : kicker}>
        <Gauges />
      </TopBar>
      <main class="turn-main" id="main">
        <PageTitle title={title} hidden />
        <Headlines />
        <Board />
        {game.board.value === 'map' ? <KeyLine /> : null}
        <section class="watch-time" aria-label={words.timeline}>
          <WatchBar />
          <Timeline />
        </section>
        <Marked />
      </main>
      <aside class="turn-side watch-side" aria-label={words.tabs}>
        <Side tab={tab} narrow={narrow} />
      </aside>
    </div>
  );
}

/** Whose recording it is, and how far it can be relied on. */
function Marked() {
  const { watch, verified } = useWatch();
  const { reel } = watch;
  const { ordersFrom } = reel.replay;
  return (
    <p class="watch-marked caption">
      <span>{fill(words.lineOf, { scenario: reel.scenario.meta.title, seed: reel.replay.seed })}</span>
      {ordersFrom === null ? null : (
        <b title={words.otherRulesMeaning}>{fill(words.otherRules, { version: ordersFrom.rulesVersion })}</b>
      )}
      {verified ? <span title={words.verifiedMeaning}>{plural(words.verified, reel.turns)}</span> : null}
      <TimelineKey />
    </p>
  );
}

/** Whether the screen has room for one thing at a time. */
function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const look = () => setNarrow(media.matches);
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, []);
  return narrow;
}

/** What is read now: the verdict is there after the last turn only, and the board is a tab on a narrow screen only. */
function tabShown(seen: WatchUi, narrow: boolean): WatchTab {
  const wanted = seen.tab.value;
  if (wanted === 'end' && seen.game.now.value.ended === null) return 'report';
  return wanted === 'board' && !narrow ? 'dossier' : wanted;
}

function Side({ tab, narrow }: { tab: WatchTab; narrow: boolean }) {
  const seen = useWatch();
  const { ended } = seen.game.now.value;
  const tabs: { readonly id: WatchTab; readonly name: string }[] = [
    ...(narrow ? [{ id: 'board', name: words.tabBoard } as const] : []),
    { id: 'dossier', name: words.tabDossier },
    { id: 'report', name: words.tabReport },
    { id: 'orders', name: words.tabOrders },
    { id: 'notes', name: words.tabNotes },
    ...(ended === null ? [] : [{ id: 'end', name: words.tabEnd } as const]),
  ];
  return (
    <Tabs
      label={words.tabs}
      tabs={tabs}
      chosen={tab}
      onChoose={(wanted) => {
        seen.tab.value = wanted;
      }}
    >
      {PANELS[tab]()}
    </Tabs>
  );
}

const scrolled = (children: ComponentChildren) => <div class="watch-scroll">{children}</div>;

const PANELS: Readonly<Record<WatchTab, () => ComponentChildren>> = {
  board: () => null,
  dossier: () => (
    <>
      <Intents />
      <Inspector />
    </>
  ),
  report: () => scrolled(<ReportTab />),
  orders: () => scrolled(<OrdersTab />),
  notes: () => scrolled(<NotesTab />),
  end: () => scrolled(<EndTab />),
};
