/** One moment of a game as the view gets it: the same for a game in hand and for a recording. */
import { calendarAt, type GameState, type Scenario, type StateId } from '../engine/index.ts';
import type { Desk } from './desk.ts';
import type { PlayedGame } from './replayFile.ts';
import type { ScorePoint, SessionSnapshot, Stage, TurnRecord } from './types.ts';

export interface Moment {
  readonly game: Pick<PlayedGame, 'scenario' | 'hash' | 'seed' | 'opponents'>;
  readonly humans: readonly StateId[];
  readonly state: GameState;
  readonly stage: Stage;
  readonly observer: boolean;
  readonly desk: Desk;
  readonly history: readonly TurnRecord[];
  readonly scores: readonly ScorePoint[];
  /** Of the state as the last turn left it. */
  readonly hash: string;
  readonly waiting: boolean;
  readonly unplanned: readonly StateId[];
}

export function snapshotOf({
  game,
  humans,
  state,
  stage,
  observer,
  desk,
  history,
  scores,
  hash,
  waiting,
  unplanned,
}: Moment): SessionSnapshot {
  const { scenario, hash: scenarioHash, seed, opponents } = game;
  const { turn, ended, hidden } = state;
  const { view, draft, problems, cost } = desk;
  const capital = view.state.seats[view.seat]?.capital ?? 0;
  return {
    stage,
    seat: view.seat,
    observer,
    humans,
    scenario,
    scenarioHash,
    seed,
    turn,
    view,
    draft: draft.orders,
    problems,
    capital,
    capitalLeft: capital - cost.capital,
    draftMoneyUsdBn: cost.moneyUsdBn,
    canUndo: draft.canUndo,
    canRedo: draft.canRedo,
    dilemmas: desk.dilemmas(),
    act: calendarAt(scenario, turn).act,
    actBegan: stage === 'briefing' ? actBeginning(scenario, state) : null,
    history,
    scores,
    ended,
    truth: ended === null ? null : hidden,
    hash,
    opponents,
    waiting,
    unplanned,
  };
}

/** The act that begins with the turn to come, where one does. */
export function actBeginning(scenario: Scenario, { turn, ended }: Pick<GameState, 'turn' | 'ended'>): number | null {
  if (ended !== null) return null;
  const { act } = calendarAt(scenario, turn);
  return turn === 0 || calendarAt(scenario, turn - 1).act !== act ? act : null;
}
