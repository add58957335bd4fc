/** Where a change comes from, in words. */
import type { Cause } from '../engine/model/index.ts';
import { causeWords } from './en/causes.ts';
import { drifts } from './en/drifts.ts';
import { fill } from './fill.ts';
import { given, givenOrder } from './orders.ts';
import type { CauseText, Voice } from './types.ts';
import { figureName, variable } from './variables.ts';
import { sentenceCase } from './voice.ts';

function orderText(cause: Extract<Cause, { kind: 'order' }>, voice: Voice): string {
  const order = voice.orderAt(cause.turn, cause.seat, cause.index);
  // What the order says of dates, it said in its own turn.
  return order === null || order.kind !== cause.order
    ? given(cause.seat, cause.order, null, voice)
    : givenOrder(cause.seat, order, { ...voice, turn: cause.turn });
}

/** The cause as a sentence, with its date where it lies in an earlier turn than the last one resolved. */
export function cause(of: Cause, voice: Voice): CauseText {
  const dated = (text: string, turn: number): string =>
    turn < voice.turn - 1 ? fill(causeWords.in, { text, date: voice.names.turn(turn) }) : text;
  switch (of.kind) {
    case 'order':
      return { kind: causeWords.order, text: dated(orderText(of, voice), of.turn) };
    case 'event':
      return { kind: causeWords.event, text: dated(voice.names.event(of.event), of.turn) };
    case 'figure':
      return { kind: causeWords.figure, text: sentenceCase(figureName(of.figure, voice)) };
    case 'variable':
      return { kind: causeWords.rule, text: variable(of.path, voice) };
  }
}

/** The cause as the one reason for a move: where it is only a figure, what that figure does, not what it is called. */
export function reason(of: Cause, voice: Voice): CauseText {
  const drift = of.kind === 'figure' ? drifts[of.figure.split('/').at(-1) ?? ''] : undefined;
  return drift === undefined ? cause(of, voice) : { kind: causeWords.rule, text: drift };
}
