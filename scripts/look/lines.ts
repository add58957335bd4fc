/** Two recorded lines of one world for the comparison's picture: the protector as the engine plays it, and one that stops giving orders. */
import { planOrders } from '../../src/engine/index.ts';
import { openScenarioText } from '../../src/session/open.ts';
import { watch } from '../../src/session/reel/watch.ts';
import { newSession } from '../../src/session/session.ts';
import type { Session } from '../../src/session/types.ts';

export interface Line {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function playOut(session: Session, isActive: boolean): Session {
  while (session.snapshot().stage !== 'verdict') {
    const { stage, view } = session.snapshot();
    if (stage === 'orders') {
      if (isActive) for (const order of planOrders(view)) session.draftOrder(order);
      session.endTurn();
    } else session.proceed();
  }
  return session;
}

/**
 * @param source text of a scenario file
 * @param parts the first turn, 0-based, in which the second line gives no orders
 */
export function twoLines(source: string, seed: string, parts: number): readonly [one: Line, other: Line] {
  const opened = openScenarioText(source);
  if (!opened.ok) throw new Error('the scenario has problems');
  const { loaded } = opened;
  const one = playOut(newSession({ loaded, seed, humans: [loaded.scenario.powers.protector] }), true);
  const other = playOut(watch(one.toReel()).playOn(parts, one.snapshot().humans), false);
  const fileOf = (session: Session, name: string): Line => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(session.replayText()),
  });
  return [fileOf(one, 'Orders to the end.json'), fileOf(other, 'No more orders.json')];
}
