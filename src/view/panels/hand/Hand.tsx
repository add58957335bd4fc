import { useEffect, useRef } from 'preact/hooks';
import { seatKind } from '../../../engine/selectors/index.ts';
import { drifts } from '../../../text/en/drifts.ts';
import { lab } from '../../../text/en/lab.ts';
import { families as familyNames } from '../../../text/en/orders.ts';
import { previews } from '../../../text/en/previews.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, say, ui } from '../../../text/index.ts';
import { previewsRequest } from '../../lab/aheadRequests.ts';
import { useInquiry } from '../../lab/useInquiry.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Pips } from '../../parts/Pips.tsx';
import { lastChange } from '../dialogs/causes.ts';
import { undo } from '../draft.ts';
import { FigureButton } from '../FigureButton.tsx';
import { type GameUi, useGame } from '../gameUi.ts';
import { DealAll } from '../guide/GuideLine.tsx';
import { isDealt } from '../guide/guided.ts';
import { Term } from '../Term.tsx';
import { type AskedPreview, Open, Planned, press, takeBack } from './Card.tsx';
import { onCardKey } from './cardKeys.ts';
import { FamilyJump } from './FamilyJump.tsx';
import { cardDigits, familiesOf, type HandCard, handCards } from './handCards.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useShown } from './useShown.ts';
import './hand.css';

/** The cards in the hand: in a guided game those that the turn brings, and what is planned. */
function dealtCards(game: GameUi): readonly HandCard[] {
  const cards = handCards(game.session, game.now.value, game.selected.value);
  return cards.filter(({ planned, kind }) => planned || isDealt(game, kind));
}

/** Plays the card that carries a digit, or takes it back; nothing where none does. */
export function playDigit(game: GameUi, digit: number): void {
  for (const [card, place] of cardDigits(dealtCards(game), game.selected.value, game.firstCard.value)) {
    if (place !== digit) continue;
    if (card.planned) takeBack(game, card);
    else press(game, card);
  }
}

/** Whom the orders are for: the powers' are aimed at the selected state, a government's are its own affair. */
export function ordersTitle(game: GameUi): string {
  const { scenario, seat } = game.now.value;
  const state = game.selected.value;
  if (state === null || state === seat || seatKind(scenario, seat) === 'government') return ui.yourOrders;
  return fill(ui.ordersOn, { capital: game.voice.value.names.capital(state) });
}

/** The orders of this turn as cards: a press plans one, a press on a planned one takes it back. */
export function Hand() {
  const game = useGame();
  const snapshot = game.now.value;
  const { capital, capitalLeft } = snapshot;
  const cards = dealtCards(game);
  const previewOf = usePreviews(cards);
  const families = familiesOf(cards);
  const row = useRef<HTMLOListElement>(null);
  const shown = useShown(row, cards.length);
  const onFocusIn = useKeptFocus(row);
  useEffect(() => {
    game.firstCard.value = shown.first;
  }, [shown.first]);
  const digits = cardDigits(cards, game.selected.value, shown.first);
  const { selected } = game;
  useEffect(() => {
    if (row.current === null) return;
    row.current.scrollLeft = 0;
    row.current.scrollTop = 0;
  }, [selected.value]);
  const page = (direction: 1 | -1) => row.current?.scrollBy({ left: direction * row.current.clientWidth });
  return (
    <section class="hand" id="orders" aria-labelledby="orders-title" tabIndex={-1}>
      <header class="hand-head">
        <h2 id="orders-title">{ordersTitle(game)}</h2>
        <Pips total={capital} filled={capitalLeft} tone="you" />
        <span class="caption hand-points">
          <FigureButton
            of={`seats/${snapshot.seat}/capital`}
            name={ui.points}
            text={fill(ui.pointsLeft, { left: capitalLeft, points: capital })}
          />
          <PointsWhy />
        </span>
        <span class="caption hand-unit">
          {seatKind(snapshot.scenario, snapshot.seat) === 'government'
            ? previews.cardsCaptionAims
            : previews.cardsCaption}
          {game.lab === null ? null : (
            <>
              {'; '}
              {seatKind(snapshot.scenario, snapshot.seat) === 'government' ? (
                <>
                  <Term of="concept/score">{lab.nextScore}</Term> {lab.cardsScoreOf}
                </>
              ) : (
                <>
                  <Term of="concept/odds">{lab.cardsOdds}</Term> {lab.cardsOddsOf}
                </>
              )}
            </>
          )}
        </span>
        <Dilemmas />
        <DealAll />
        <button
          type="button"
          class="icon-button hand-undo"
          aria-label={ui.undo}
          disabled={!snapshot.canUndo}
          onClick={() => undo(game)}
        >
          <Icon name="arrowUUpLeft" size={15} />
        </button>
        <span class="hand-pages">
          <FamilyJump families={families} row={row} first={cards[shown.first]?.kind ?? null} />
          <button
            type="button"
            class="icon-button"
            aria-label={screens.cardsBack}
            disabled={shown.first === 0}
            onClick={() => page(-1)}
          >
            <Icon name="caretLeft" size={14} />
          </button>
          <span class="caption">
            {fill(screens.cardsShown, { from: shown.first + 1, to: shown.first + shown.count, all: cards.length })}
          </span>
          <button
            type="button"
            class="icon-button"
            aria-label={screens.cardsOn}
            disabled={shown.first + shown.count >= cards.length}
            onClick={() => page(1)}
          >
            <Icon name="caretRight" size={14} />
          </button>
        </span>
      </header>
      <Problems />
      <ol class="hand-cards" ref={row} onKeyDown={onCardKey} onFocusIn={onFocusIn}>
        {families.map(({ family, cards: own }) => (
          <li key={family} class="hand-family" data-family={family}>
            <h3>{familyNames[family]}</h3>
            <ol>
              {own.map((card) => (
                <li key={card.planned ? `planned ${card.index} ${card.kind}` : card.kind}>
                  {card.planned ? (
                    <Planned planned={card} digit={digits.get(card) ?? null} preview={previewOf(card)} />
                  ) : (
                    <Open open={card} digit={digits.get(card) ?? null} preview={previewOf(card)} />
                  )}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What is known of what each card's order would do: asked once for all of them. */
function usePreviews(cards: readonly HandCard[]): (card: HandCard) => AskedPreview {
  const snapshot = useGame().now.value;
  const orders = cards.flatMap(({ order }) => order ?? []);
  const asked = useInquiry('previews', previewsRequest(orders, snapshot));
  return ({ order }) => {
    if (asked?.kind !== 'told') return asked;
    const answer = asked.answer[order === null ? -1 : orders.indexOf(order)];
    return answer === undefined ? null : { kind: 'told', answer };
  };
}

/** Where a turn brings more points than the last, or fewer: what that follows from. */
function PointsWhy() {
  const game = useGame();
  const { history, seat, capital } = game.now.value;
  const voice = game.voice.value;
  const last = history.at(-1);
  const before = last?.before.seats[seat]?.capital ?? capital;
  if (last === undefined || before === capital) return null;
  const cause = lastChange(history, `seats/${seat}/capital`, last.turn)?.entry.causes[0];
  if (cause?.kind !== 'variable') return null;
  const value = cause.path === 'world/strain' ? last.after.world.strain : (last.after.states[seat]?.support ?? 0);
  const why = cause.path.endsWith('/electedTurn')
    ? (drifts.electedTurn ?? '')
    : `${say.variable(cause.path, voice)}, ${say.value(cause.path, value, voice)}`;
  return (
    <span>
      {' · '}
      {fill(previews.pointsWhy, { before, after: capital, why })}
    </span>
  );
}

/** Dilemmas that wait for an answer: they open by themselves once, and can be opened again from here. */
function Dilemmas() {
  const game = useGame();
  const { dilemmas } = game.now.value;
  return (
    <>
      {dilemmas.map(({ spec, chosen }, index) => (
        <button
          key={spec.id}
          type="button"
          class="text-button hand-dilemma"
          aria-haspopup="dialog"
          onClick={() => {
            game.dialog.value = { kind: 'dilemma', index };
          }}
        >
          {chosen === null ? screens.choiceWaits : screens.choiceMade}
        </button>
      ))}
    </>
  );
}

/** Why the draft cannot be given as it stands: an order planned earlier may fall when another is taken back. */
function Problems() {
  const game = useGame();
  const { problems } = game.now.value;
  if (problems.length === 0) return null;
  return (
    <ul class="hand-problems" role="alert">
      {problems.map((problem) => (
        <li key={`${problem.index} ${problem.code}`}>{say.problem(problem, game.voice.value)}</li>
      ))}
    </ul>
  );
}
