import { useLayoutEffect, useRef } from 'preact/hooks';
import { screens } from '../../../text/en/screens.ts';
import { fill, turnLabel, ui } from '../../../text/index.ts';
import { Board } from '../../panels/board/Board.tsx';
import { Foot } from '../../panels/Foot.tsx';
import { Gauges } from '../../panels/Gauges.tsx';
import { useGame } from '../../panels/gameUi.ts';
import { GuideLine } from '../../panels/guide/GuideLine.tsx';
import { Headlines } from '../../panels/Headlines.tsx';
import { Hand } from '../../panels/hand/Hand.tsx';
import { Intents } from '../../panels/Intents.tsx';
import { Inspector } from '../../panels/inspector/Inspector.tsx';
import { KeyLine } from '../../panels/KeyLine.tsx';
import { TopBar } from '../../panels/TopBar.tsx';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { Pips } from '../../parts/Pips.tsx';
import './turn.css';

/** Points left, where the hand that says so is folded away. */
function Points() {
  const { capital, capitalLeft } = useGame().now.value;
  return (
    <p class="turn-points">
      <Pips total={capital} filled={capitalLeft} tone="you" />
      {fill(screens.leftOf, { left: capitalLeft, points: capital })}
    </p>
  );
}

/** One turn: what others are about to do, what this seat can do about it, and the reasons. */
export function TurnPage() {
  const game = useGame();
  const { turn, scenario, dilemmas } = game.now.value;
  const asked = useRef(-1);
  useLayoutEffect(() => {
    // Each turn's dilemma opens by itself once; after that it waits in the hand.
    if (asked.current === turn) return;
    asked.current = turn;
    const waiting = dilemmas.findIndex(({ chosen }) => chosen === null);
    if (waiting >= 0) game.dialog.value = { kind: 'dilemma', index: waiting };
  }, [turn]);
  const title = fill(ui.srTurnBegan, {
    turn: turn + 1,
    turns: scenario.calendar.turns,
    date: turnLabel(scenario.calendar, turn),
  });
  const sheet = game.sheet.value ?? 'none';
  return (
    <div class="turn" data-board={game.board.value} data-sheet={sheet}>
      <TopBar turn={turn}>
        <Points />
        <Gauges />
      </TopBar>
      <main class="turn-main" id="main">
        <PageTitle title={title} hidden />
        <Headlines />
        <Board />
        {game.board.value === 'map' ? <KeyLine /> : null}
        <GuideLine />
        <Hand />
      </main>
      <aside class="turn-side">
        <Intents />
        <Inspector />
        <Foot />
      </aside>
    </div>
  );
}
