import { useLayoutEffect } from 'preact/hooks';
import { guideWords } from '../../../text/en/guide.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, firstSentences, formatSigned, plural, say } from '../../../text/index.ts';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { MapFrame } from '../board/MapFrame.tsx';
import { Gauges } from '../Gauges.tsx';
import { type GameUi, useGame } from '../gameUi.ts';
import { SCORE_DIGITS } from '../inspector/appraisalRows.ts';
import { TopBar } from '../TopBar.tsx';
import type { Advice, FirstChoice } from './firstChoice.ts';
import { chosenAdvice, dealAll, takeAdvice } from './guided.ts';
import './guide.css';

const BRIEFING_SENTENCES = 2;

function question({ target, inTurns }: FirstChoice, game: GameUi): string {
  if (inTurns === null) return guideWords.askUndated;
  const when = inTurns === 0 ? guideWords.now : plural(guideWords.in, inTurns);
  return fill(guideWords.ask, { capital: game.voice.value.names.capital(target), when });
}

/** The first screen of a guided game: two sentences, one question, three answers, and the map that shows whom it is about. */
export function FirstChoicePage({ choice }: { choice: FirstChoice }) {
  const game = useGame();
  const { seat, turn, dilemmas } = game.now.value;
  const voice = game.voice.value;
  const taken = chosenAdvice(game);
  useLayoutEffect(() => {
    game.selected.value = choice.target;
  }, [game, choice]);
  const figures = choice.advice.some(({ moves }) => moves !== null);
  return (
    <div class="first">
      <TopBar turn={turn}>
        <Gauges />
      </TopBar>
      <main class="first-main" id="main">
        <section class="first-words" id="orders" aria-labelledby="first-advice-title" tabIndex={-1}>
          <p class="first-briefing">{firstSentences(say.briefing(seat, voice).join(' '), BRIEFING_SENTENCES)}</p>
          <PageTitle title={question(choice, game)} />
          <h2 class="visually-hidden" id="first-advice-title">
            {guideWords.choices}
          </h2>
          <ol class="first-advice">
            {choice.advice.map((advice, index) => (
              <li key={advice.order.kind}>
                <AdviceButton advice={advice} index={index} taken={taken === index} />
              </li>
            ))}
          </ol>
          {figures ? <p class="caption first-unit">{guideWords.effect}</p> : null}
          <footer class="first-foot">
            <button
              type="button"
              class="text-button"
              aria-haspopup="dialog"
              onClick={() => {
                game.dialog.value = { kind: 'briefing' };
              }}
            >
              {guideWords.fullBriefing}
            </button>
            <button type="button" class="text-button" onClick={() => dealAll(game)}>
              {guideWords.allOrders}
            </button>
            {dilemmas.map(({ spec, chosen }, index) => (
              <button
                key={spec.id}
                type="button"
                class="text-button"
                aria-haspopup="dialog"
                onClick={() => {
                  game.dialog.value = { kind: 'dilemma', index };
                }}
              >
                {chosen === null ? screens.choiceWaits : screens.choiceMade}
              </button>
            ))}
            <button
              type="button"
              id="end-turn"
              class="button button-primary"
              aria-keyshortcuts="e"
              aria-disabled={taken < 0}
              onClick={() => {
                if (taken >= 0) game.session.endTurn();
              }}
            >
              {guideWords.seal}
            </button>
          </footer>
        </section>
        <section class="first-board board board-map">
          <MapFrame clear={[]} away={game.dialog.value?.kind === 'map'} />
        </section>
      </main>
    </div>
  );
}

function AdviceButton({ advice, index, taken }: { advice: Advice; index: number; taken: boolean }) {
  const game = useGame();
  const voice = game.voice.value;
  const order = say.order(advice.order, voice);
  return (
    <button
      type="button"
      class="first-advice-button"
      aria-pressed={taken}
      aria-keyshortcuts={String(index + 1)}
      onClick={() => takeAdvice(game, index)}
    >
      <span class="first-office">
        <span class="card-digit" aria-hidden="true">
          {index + 1}
        </span>
        {advice.office}
      </span>
      <span class="first-order">{order}</span>
      {/* The price of the one that is looked at: three at once would be more than a first page can ask to be read. */}
      {taken ? <span class="second">{say.card(advice.order.kind, voice).tradeOff}</span> : null}
      {advice.moves === null ? null : <b class="number first-moves">{formatSigned(advice.moves, SCORE_DIGITS)}</b>}
    </button>
  );
}
