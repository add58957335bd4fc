/** Recorded games for tests of the page, played by the session itself: nothing in them is made up. */
import { readFileSync } from 'node:fs';
import { openScenarioText } from '../../../src/session/open.ts';
import { watch } from '../../../src/session/reel/watch.ts';
import { newSession } from '../../../src/session/session.ts';
import type { Session } from '../../../src/session/types.ts';

export interface RecordedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Plays to the end, with up to three orders a turn; `pick` chooses others. */
function playOut(session: Session, pick: number): Session {
  while (session.snapshot().stage !== 'verdict') {
    if (session.snapshot().stage === 'orders') {
      const { turn } = session.snapshot();
      for (let order = 0; order < 3; order++) {
        const options = session.options();
        const chosen = options[(turn * 7 + pick * 13 + order * 5) % Math.max(1, options.length)];
        if (chosen !== undefined) session.draftOrder(chosen.order);
      }
      session.endTurn();
    } else session.proceed();
  }
  return session;
}

function fileOf(session: Session, name: string): RecordedFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(session.replayText()) };
}

/**
 * A whole game of the protector, and one that parts from it.
 * @param parts the first turn, 0-based, in which the second line's orders differ
 */
export function recordings(scenario: string, seed: string, parts: number): { one: RecordedFile; other: RecordedFile } {
  const opened = openScenarioText(readFileSync(`scenarios/${scenario}.json`, 'utf8'));
  if (!opened.ok) throw new Error(`${scenario} has problems`);
  const { loaded } = opened;
  const humans = [loaded.scenario.powers.protector];
  const one = playOut(newSession({ loaded, seed, humans }), 0);
  const other = playOut(watch(one.toReel()).playOn(parts, humans), 3);
  return { one: fileOf(one, 'one.json'), other: fileOf(other, 'other.json') };
}
