/** What a guided game holds back, and whether its hints are still wanted. It lasts as long as the page shows the game. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Session } from '../../../session/types.ts';
import type { Voice } from '../../../text/index.ts';
import { type FirstChoice, firstChoice } from './firstChoice.ts';

export interface Guide {
  /** Whether every order was asked for before its turn. */
  readonly allOrders: Signal<boolean>;
  /** Whether the line of hints was sent away. */
  readonly dismissed: Signal<boolean>;
  /** The dilemmas that were put before the first decision was sealed: each is once. */
  readonly offered: Signal<ReadonlySet<string>>;
  /** Worked out when it is first asked for; null where the seat has none. */
  readonly choice: () => FirstChoice | null;
}

export function createGuide(session: Session, voice: ReadonlySignal<Voice>): Guide {
  let known: FirstChoice | null | undefined;
  return {
    allOrders: signal(false),
    dismissed: signal(false),
    offered: signal(new Set<string>()),
    choice() {
      if (known === undefined) known = firstChoice(session, voice.peek());
      return known;
    },
  };
}
