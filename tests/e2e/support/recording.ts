/** Recorded games for tests of the page, played by the session itself: nothing in them is made up. */
import { openScenarioText } from '../../../src/session/open.ts';
import { watch } from '../../../src/session/reel/watch.ts';
import { newSession } from '../../../src/session/session.ts';
import type { Session } from '../../../src/session/types.ts';

export interface RecordedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** How many orders a turn are given, of those that can be. */
type Zeal = 'some' | 'all';

/** Plays to the end: with up to three orders a turn, or with every one that can be given. */
function playOut(session: Session, zeal: Zeal): Session {
  while (session.snapshot().stage !== 'verdict') {
    if (session.snapshot().stage === 'orders') {
      const { turn } = session.snapshot();
      const offered = session.options();
      const wanted =
        zeal === 'all' ? offered : [0, 5, 10].flatMap((at) => offered[(turn * 7 + at) % offered.length] ?? []);
      // What an earlier one has made impossible is refused.
      for (const { order } of wanted) session.draftOrder(order);
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
 * @param source text of a scenario file
 * @param parts the first turn, 0-based, in which the second line's orders differ
 */
export function recordings(source: string, seed: string, parts: number): { one: RecordedFile; other: RecordedFile } {
  const opened = openScenarioText(source);
  if (!opened.ok) throw new Error('the scenario has problems');
  const { loaded } = opened;
  const humans = [loaded.scenario.powers.protector];
  const one = playOut(newSession({ loaded, seed, humans }), 'some');
  const other = playOut(watch(one.toReel()).playOn(parts, humans), 'all');
  return { one: fileOf(one, 'one.json'), other: fileOf(other, 'other.json') };
}
