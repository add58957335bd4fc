import { guideWords } from '../../../text/en/guide.ts';
import { fill } from '../../../text/index.ts';
import { type GameUi, useGame } from '../gameUi.ts';
import { dealAll, holdsBack } from './guided.ts';
import './guide.css';

/** What is new on the page that is shown; null where nothing is. */
function hintOf({ now, voice }: GameUi): string | null {
  const { stage, turn, scenario } = now.value;
  const places = { rival: voice.value.names.capital(scenario.powers.rival) };
  if (stage === 'report') return turn === 1 ? guideWords.lines.report : null;
  if (stage !== 'orders') return null;
  if (turn === 1) return guideWords.lines[2];
  return turn === 2 ? fill(guideWords.lines[3], places) : null;
}

/** One quiet line about what is new this turn, in a guided game until it is sent away. */
export function GuideLine() {
  const game = useGame();
  const { guide } = game;
  if (guide === null || guide.dismissed.value) return null;
  const hint = hintOf(game);
  if (hint === null) return null;
  return (
    <aside class="guide-line">
      <p>{hint}</p>
      <button
        type="button"
        class="text-button"
        onClick={() => {
          guide.dismissed.value = true;
        }}
      >
        {guideWords.dismiss}
      </button>
    </aside>
  );
}

/** Lets the cards into the hand that the guide still holds back. */
export function DealAll() {
  const game = useGame();
  if (!holdsBack(game)) return null;
  return (
    <button type="button" class="text-button hand-deal" onClick={() => dealAll(game)}>
      {guideWords.allOrders}
    </button>
  );
}
