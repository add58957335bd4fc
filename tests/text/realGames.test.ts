import { describe, expect, test } from 'vitest';
import { gaugesOf, intentBoard, rootsOf } from '../../src/engine/index.ts';
import type { Session } from '../../src/session/types.ts';
import { say, type Voice, voiceOf } from '../../src/text/index.ts';
import { isOver, loaded, newGame, playUntil, protector, repeatable, unbriefed } from '../session/games.ts';

const { scenario } = loaded;
const stateIds = Object.keys(scenario.states).join('|');

/** A place not filled, an id where a name should be, or what JavaScript prints for a mistake. */
const MISTAKE = new RegExp(
  `[{}]|undefined|null|NaN|Infinity|\\[object|\\b(${stateIds})\\b|[a-z][A-Z][a-z]+ |  |\\w/\\w+/|-\\d`,
);

/** All that a game can be made to say of its last turn and of what lies ahead. */
function* sentences(session: Session, voice: Voice): Generator<string> {
  const { view, history, seat } = session.snapshot();
  const record = history.at(-1);
  for (const happening of record?.happenings ?? []) {
    const { headline, cause } = say.happening(happening, voice);
    yield headline;
    // An act that begins, or a cause that would only say the headline again, has none.
    if (cause !== '') yield cause;
  }
  const ledger = record?.ledger ?? [];
  for (const [index, entry] of ledger.entries()) {
    yield say.variable(entry.path, voice);
    yield say.value(entry.path, entry.before, voice);
    yield say.value(entry.path, entry.after, voice);
    for (const cause of [...entry.causes, ...(index % 10 === 0 ? rootsOf(ledger, index) : [])]) {
      yield say.cause(cause, voice).text;
    }
  }
  for (const intent of intentBoard(view)) {
    yield say.intent(intent, view.state.states[intent.seat]?.posture ?? 0, voice).sentence;
  }
  for (const focus of [null, ...Object.keys(scenario.states)]) {
    for (const { kind, order, problem } of session.cards(focus)) {
      yield say.card(kind, voice).title;
      if (order !== null) yield say.order(order, voice);
      if (problem !== null) yield say.problem(problem, voice);
    }
  }
  for (const { id } of gaugesOf(view)) yield say.gauge(id, voice);
  yield* say.briefing(seat, voice);
}

describe.each([
  [protector, 41],
  [unbriefed, 42],
])('a whole game of %s by a random hand', (seat, hand) => {
  test('is told without a gap, an id or a mistake', () => {
    const session = newGame([seat], `told-${hand}`);
    let told = 0;
    playUntil(session, repeatable(hand), (game) => {
      if (game.snapshot().stage === 'report') {
        for (const sentence of sentences(game, voiceOf(scenario, seat, game.lookups))) {
          told++;
          if (sentence === '' || MISTAKE.test(sentence)) throw new Error(JSON.stringify(sentence));
        }
      }
      return isOver(game);
    });
    expect(told).toBeGreaterThan(1000);
    const { truth, ended } = session.snapshot();
    if (truth === null || ended === null) throw new Error('the game is not over');
    const voice = voiceOf(scenario, seat, session.lookups);
    const { title, lines, closing } = say.truth(truth, voice);
    for (const sentence of [title, ...lines, closing, say.ending(ended, voice)]) expect(sentence).not.toMatch(MISTAKE);
  });
});
