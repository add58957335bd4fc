import { useLayoutEffect } from 'preact/hooks';
import type { StateId } from '../../../engine/model/index.ts';
import { guideWords } from '../../../text/en/guide.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, firstSentences, formatNumber, formatSigned, plural, say } from '../../../text/index.ts';
import { PageTitle } from '../../parts/PageTitle.tsx';
import { MapFrame } from '../board/MapFrame.tsx';
import { FigureButton } from '../FigureButton.tsx';
import { Gauges } from '../Gauges.tsx';
import { type GameUi, useGame } from '../gameUi.ts';
import { SCORE_DIGITS } from '../inspector/appraisalRows.ts';
import { KeyLine } from '../KeyLine.tsx';
import { TopBar } from '../TopBar.tsx';
import { type Advice, ALTERNATIVES, type FirstChoice, type Pull } from './firstChoice.ts';
import { chosenAdvice, dealAll, seal, takeAdvice } from './guided.ts';
import './guide.css';

function question({ target, inTurns }: FirstChoice, game: GameUi): string {
  if (inTurns === null) return guideWords.askUndated;
  const when = inTurns === 0 ? guideWords.now : plural(guideWords.in, inTurns);
  return fill(guideWords.ask, { capital: game.voice.value.names.capital(target), when });
}

/**
 * The first screen of a guided game: a sentence, one question, three answers, and the map that shows whom it is about.
 * @param choice null while it is worked out: the answers have their room by then
 */
export function FirstChoicePage({ choice }: { choice: FirstChoice | null }) {
  const game = useGame();
  const { seat, turn, dilemmas } = game.now.value;
  const voice = game.voice.value;
  const taken = chosenAdvice(game);
  useLayoutEffect(() => {
    if (choice !== null) game.selected.value = choice.target;
  }, [game, choice]);
  const offered = game.guide?.offered.value;
  return (
    <div class="first">
      <TopBar turn={turn}>
        <Gauges />
      </TopBar>
      <main class="first-main" id="main">
        <section class="first-words" id="orders" aria-labelledby="first-advice-title" tabIndex={-1}>
          <p class="first-briefing">{firstSentences(say.briefing(seat, voice).join(' '))}</p>
          <PageTitle title={choice === null ? guideWords.askUndated : question(choice, game)} />
          <h2 class="visually-hidden" id="first-advice-title">
            {guideWords.choices}
          </h2>
          <ol class="first-advice">
            {choice === null
              ? Array.from({ length: ALTERNATIVES }, (_, index) => (
                  <li key={index} class="first-advice-item first-advice-blank second" aria-busy="true">
                    {index === 0 ? screens.weighing : null}
                  </li>
                ))
              : choice.advice.map((advice, index) => (
                  <li key={advice.order.kind} class="first-advice-item" data-taken={taken === index}>
                    <AdviceButton advice={advice} index={index} taken={taken === index} />
                    {advice.pull === null ? null : <PullLine pull={advice.pull} target={choice.target} />}
                  </li>
                ))}
          </ol>
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
            {/* A dilemma is put when the decision is sealed; here it waits for whoever put it off. */}
            {dilemmas.map(({ spec, chosen }, index) =>
              offered?.has(spec.id) ? (
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
              ) : null,
            )}
            <button
              type="button"
              id="end-turn"
              class="button button-primary"
              aria-keyshortcuts="e"
              aria-disabled={taken < 0}
              onClick={() => {
                if (taken >= 0) seal(game);
              }}
            >
              {guideWords.seal}
            </button>
          </footer>
        </section>
        <section class="first-board board board-map">
          <MapFrame clear={[]} about={choice?.target ?? null} away={game.dialog.value?.kind === 'map'} />
        </section>
        <KeyLine turns={choice?.inTurns ?? null} />
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
      <span class="second">{say.card(advice.order.kind, voice).tradeOff}</span>
    </button>
  );
}

/** What an order moves against what is wanting; each figure opens into the reasons behind it. */
function PullLine({ pull, target }: { pull: Pull; target: StateId }) {
  const game = useGame();
  const { moves, wanting, tips, term, posture } = pull;
  const figure = (
    <FigureButton
      of={{ kind: 'term', term, state: target, posture }}
      name={`${say.term(term, game.voice.value)}, ${guideWords.unit}`}
      text={formatSigned(moves, SCORE_DIGITS)}
    />
  );
  if (wanting === null) return <p class="number first-pull">{figure}</p>;
  const lack = formatNumber(wanting, SCORE_DIGITS);
  return (
    <p class="number first-pull">
      {guideWords.pull.split(/(\{\w+\})/).map((part) => {
        if (part === '{moves}') return figure;
        if (part !== '{wanting}') return part;
        return (
          <button
            key={part}
            type="button"
            class="figure-button"
            aria-haspopup="dialog"
            aria-label={`${lack}, ${guideWords.wanting}, ${guideWords.unit}`}
            onClick={() => {
              game.dialog.value = { kind: 'terms' };
            }}
          >
            {lack}
          </button>
        );
      })}
      {tips === null ? null : ' '}
      {tips === null ? null : <b class="first-tips">{guideWords.tips[tips]}</b>}
    </p>
  );
}
