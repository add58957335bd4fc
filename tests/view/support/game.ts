/** A real game of the small scenario, for tests of the view: nothing of the session or the engine is made up. */
import { readFileSync } from 'node:fs';
import { createServices, type LoadedScenario, type Session } from '../../../src/session/index.ts';
import { openScenarioText } from '../../../src/session/open.ts';
import { createGameUi, type GameUi } from '../../../src/view/panels/gameUi.ts';
import { openHere } from '../../session/openHere.ts';

export const services = createServices('', openHere);

export function loadedScenario(id = 'archipelago'): LoadedScenario {
  const result = openScenarioText(readFileSync(`scenarios/${id}.json`, 'utf8'));
  if (!result.ok) throw new Error(`${id} has problems`);
  return result.loaded;
}

/** A game at the orders of its first turn. */
export function newGame(seat?: string, seed = '5', loaded = loadedScenario()): Session {
  const session = services.newGame({ loaded, seed, humans: [seat ?? loaded.scenario.powers.protector] });
  session.proceed();
  return session;
}

/** Plays turns without orders, up to the orders of the next. */
export function pass(session: Session, turns: number): void {
  for (let turn = 0; turn < turns; turn++) {
    session.endTurn();
    while (session.snapshot().stage === 'report' || session.snapshot().stage === 'briefing') session.proceed();
  }
}

export function gameUi(session = newGame()): GameUi {
  return createGameUi(session, 'list');
}
