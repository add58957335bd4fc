/** What a guided game holds back, and whether its hints are still wanted. It lasts as long as the page shows the game. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Session } from '../../../session/types.ts';
import type { Voice } from '../../../text/index.ts';
import { previewsRequest } from '../../lab/aheadRequests.ts';
import type { Inquiries } from '../../lab/inquiries.ts';
import { choiceQuestions, type FirstChoice, firstChoice } from './firstChoice.ts';

export interface Guide {
  /** Whether every order was asked for before its turn. */
  readonly allOrders: Signal<boolean>;
  /** Whether the line of hints was sent away. */
  readonly dismissed: Signal<boolean>;
  /** The dilemmas that were put before the first decision was sealed: each is once. */
  readonly offered: Signal<ReadonlySet<string>>;
  /** Asked of the lab when it is first looked at, and waited for; null where the seat has none, or none can be worked out. */
  readonly choice: () => FirstChoice | 'waiting' | null;
}

/** @param inquiries what works the previews out; without it there is no first choice */
export function createGuide(session: Session, voice: ReadonlySignal<Voice>, inquiries: Inquiries | null): Guide {
  let choice: ReadonlySignal<FirstChoice | 'waiting' | null> | null = null;
  function asked(): NonNullable<typeof choice> {
    const snapshot = session.snapshot();
    const questions = choiceQuestions(session);
    const request = previewsRequest(
      questions.flatMap(({ orders }) => orders),
      snapshot,
    );
    const told = request === null ? null : (inquiries?.want('previews', request).state ?? null);
    return computed(() => {
      if (told === null) return null;
      if (told.value.kind === 'waiting') return 'waiting';
      return told.value.kind === 'told' ? firstChoice(snapshot.view, questions, told.value.answer, voice.peek()) : null;
    });
  }
  return {
    allOrders: signal(false),
    dismissed: signal(false),
    offered: signal(new Set<string>()),
    choice() {
      choice ??= asked();
      return choice.value;
    },
  };
}
