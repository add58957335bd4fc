/** A guided game in play: what its page asks, which cards it holds back, and what is taken of its advice. */
import type { OrderKind } from '../../../engine/model/index.ts';
import { guideWords } from '../../../text/en/guide.ts';
import type { GameUi } from '../gameUi.ts';
import type { FirstChoice } from './firstChoice.ts';
import { ALL_STAGED, isStaged } from './staging.ts';

/** The first choice, while it is what the page asks, or is about to ask; else null. */
export function choiceAhead({ guide, now }: GameUi): FirstChoice | 'waiting' | null {
  const { turn, stage } = now.value;
  if (guide === null || guide.allOrders.value || turn > 0 || stage !== 'orders') return null;
  return guide.choice();
}

/** The first choice, where it can be made now. */
export function choiceNow(game: GameUi): FirstChoice | null {
  const choice = choiceAhead(game);
  return choice === 'waiting' ? null : choice;
}

/** Whether an order's card lies in the hand by now. */
export function isDealt({ guide, now }: GameUi, kind: OrderKind): boolean {
  return guide === null || guide.allOrders.value || isStaged(kind, now.value.turn);
}

/** Whether the guide still holds back cards. */
export function holdsBack({ guide, now }: GameUi): boolean {
  return guide !== null && !guide.allOrders.value && now.value.turn < ALL_STAGED;
}

/** Lets every card into the hand, for the rest of the game. */
export function dealAll(game: GameUi): void {
  if (game.guide === null) return;
  game.guide.allOrders.value = true;
  game.said.value = guideWords.allShown;
}

/** Plans one of the three; the one chosen before goes back. */
export function takeAdvice(game: GameUi, index: number): void {
  const choice = choiceNow(game);
  const wanted = choice?.advice[index];
  if (choice === null || wanted === undefined) return;
  const { draft } = game.now.value;
  const same = chosenAdvice(game);
  const old = same < 0 ? undefined : choice.advice[same];
  if (old !== undefined) {
    const at = draft.findIndex((order) => JSON.stringify(order) === JSON.stringify(old.order));
    if (at >= 0) game.session.removeOrder(at);
  }
  if (same !== index) game.session.draftOrder(wanted.order);
}

/** Which of the three is planned; -1 while none is. */
export function chosenAdvice(game: GameUi): number {
  const choice = choiceNow(game);
  if (choice === null) return -1;
  const planned = new Set(game.now.value.draft.map((order) => JSON.stringify(order)));
  return choice.advice.findIndex(({ order }) => planned.has(JSON.stringify(order)));
}

/** Ends the first turn; a dilemma that waits is put first, once, and its answer leads back here. */
export function seal(game: GameUi): void {
  const { guide, now } = game;
  const offered = guide?.offered.value ?? new Set<string>();
  const index = now.value.dilemmas.findIndex(({ spec, chosen }) => chosen === null && !offered.has(spec.id));
  const waiting = now.value.dilemmas[index];
  if (guide === null || waiting === undefined) {
    game.session.endTurn();
    return;
  }
  guide.offered.value = new Set([...offered, waiting.spec.id]);
  game.dialog.value = { kind: 'dilemma', index, seals: true };
}
