/** Games to test with: the small invented world, played by a random but repeatable hand. */
import { readFileSync } from 'node:fs';
import type { StateId } from '../../src/engine/index.ts';
import { openScenarioText } from '../../src/session/open.ts';
import { newSession } from '../../src/session/session.ts';
import type { LoadedScenario, Session } from '../../src/session/types.ts';

const TEXT = readFileSync(new URL('../../scenarios/archipelago.json', import.meta.url), 'utf8');

export function loadSmallWorld(): LoadedScenario {
  const opened = openScenarioText(TEXT);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems.slice(0, 3)));
  return opened.loaded;
}

export const loaded = loadSmallWorld();
const { protector: protectorSeat, rival } = loaded.scenario.powers;
export const protector = protectorSeat;
/** A government with a briefing of its own, and one without. */
export const government = Object.keys(loaded.scenario.roles).find((id) => id !== protector && id !== rival) ?? '';
export const unbriefed =
  Object.keys(loaded.scenario.states).find((id) => !(id in loaded.scenario.roles) && id !== rival) ?? '';

export function newGame(humans: readonly StateId[], seed = '4127'): Session {
  return newSession({ loaded, seed, humans });
}

/** Numbers in 0 to 1 that are the same every time (the generator of Park and Miller). */
export function repeatable(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Drafts up to `most` legal orders. */
export function draftSome(session: Session, next: () => number, most = 3): void {
  for (let i = 0; i < most; i++) {
    const options = session.options();
    const option = options[Math.floor(next() * options.length)];
    if (option !== undefined) session.draftOrder(option.order);
  }
}

/** One stage on: from briefing to orders, through a turn, out of a report. */
export function step(session: Session, next: () => number): void {
  if (session.snapshot().stage === 'orders') {
    draftSome(session, next);
    session.endTurn();
  } else {
    session.proceed();
  }
}

export function playUntil(session: Session, next: () => number, done: (session: Session) => boolean): void {
  for (let steps = 0; !done(session); steps++) {
    if (steps > 500) throw new Error('The game does not come to the point asked for');
    step(session, next);
  }
}

export const isOver = (session: Session): boolean => session.snapshot().stage === 'verdict';
