import { useEffect, useLayoutEffect } from 'preact/hooks';
import { keepWords } from '../../text/en/keep.ts';
import { dropMap } from '../panels/board/keptMap.ts';
import { MapDialog } from '../panels/board/MapDialog.tsx';
import { AdvisersDialog } from '../panels/dialogs/AdvisersDialog.tsx';
import { CausesDialog } from '../panels/dialogs/CausesDialog.tsx';
import { ChangesDialog } from '../panels/dialogs/ChangesDialog.tsx';
import { stepOf } from '../panels/dialogs/causeSteps.ts';
import { DilemmaDialog } from '../panels/dialogs/DilemmaDialog.tsx';
import { FindDialog } from '../panels/dialogs/FindDialog.tsx';
import { GlossaryDialog } from '../panels/dialogs/GlossaryDialog.tsx';
import { HelpDialog } from '../panels/dialogs/HelpDialog.tsx';
import { KeepingDialog } from '../panels/dialogs/KeepingDialog.tsx';
import { MenuDialog } from '../panels/dialogs/MenuDialog.tsx';
import { ShareDialog } from '../panels/dialogs/ShareDialog.tsx';
import { WaitingDialog } from '../panels/dialogs/WaitingDialog.tsx';
import { GameProvider, type GameUi, useGame } from '../panels/gameUi.ts';
import { FirstChoicePage } from '../panels/guide/FirstChoicePage.tsx';
import { choiceAhead } from '../panels/guide/guided.ts';
import { OrderDialog } from '../panels/hand/OrderDialog.tsx';
import { IntentsDialog } from '../panels/Intents.tsx';
import { TermsDialog } from '../panels/inspector/TermsDialog.tsx';
import { onGameKey } from '../panels/keys.ts';
import { BriefingDialog, BriefingPage } from './briefing/BriefingPage.tsx';
import { ReportPage } from './report/ReportPage.tsx';
import { TurnPage } from './turn/TurnPage.tsx';
import { VerdictPage } from './verdict/VerdictPage.tsx';

/** A game: the page of its stage, the dialog that is open, and the voice for screen readers. */
export function GamePage({ game }: { game: GameUi }) {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (onGameKey(game, event)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
      dropMap(game);
    };
  }, [game]);
  const notKept = game.kept?.notKept.value ?? null;
  useEffect(() => {
    if (notKept !== null) game.said.value = `${keepWords.notKeptTitle}. ${keepWords.why[notKept]}`;
  }, [game, notKept]);
  return (
    <GameProvider value={game}>
      <StagePage />
      {game.now.value.waiting ? <WaitingDialog /> : <GameDialog />}
      <p class="visually-hidden" role="status" aria-live="polite">
        {game.said}
      </p>
    </GameProvider>
  );
}

function StagePage() {
  const game = useGame();
  switch (game.now.value.stage) {
    case 'briefing':
      return <BriefingPage />;
    case 'orders': {
      const choice = choiceAhead(game);
      if (choice === null) return <TurnPage />;
      return <FirstChoicePage choice={choice === 'waiting' ? null : choice} />;
    }
    case 'report':
      return <ReportPage />;
    case 'verdict':
      return <VerdictPage />;
  }
}

/** The dialog that is open over a game's pages. */
export function GameDialog() {
  const game = useGame();
  const open = game.dialog.value;
  switch (open?.kind) {
    case undefined:
      return null;
    case 'menu':
      return <MenuDialog />;
    case 'help':
      return <HelpDialog />;
    case 'intents':
      return <IntentsDialog />;
    case 'terms':
      return <TermsDialog />;
    case 'advisers':
      return <AdvisersDialog />;
    case 'changes':
      return <ChangesDialog />;
    case 'briefing':
      return <BriefingDialog />;
    case 'glossary':
      return open.entry === undefined ? <GlossaryDialog /> : <GlossaryDialog entry={open.entry} />;
    case 'find':
      return <FindDialog />;
    case 'map':
      return <MapDialog frame={open.frame} />;
    case 'causes':
      return <CausesDialog first={stepOf(open.path, game.now.peek(), open.at)} />;
    case 'reason':
      return <CausesDialog first={open.step} />;
    case 'order':
      return <OrderDialog kind={open.order} />;
    case 'keeping':
      return <KeepingDialog />;
    case 'share':
      return <ShareDialog />;
    case 'dilemma':
      return <DilemmaDialog key={open.index} index={open.index} seals={open.seals === true} />;
  }
}
