/** Acts follow each other, and whatever has a turn has one of the calendar's. */
import type { Calendar, When } from '../../engine/model/index.ts';
import type { StepPath } from '../problem.ts';
import type { CheckContext } from './context.ts';

export function checkTime(context: CheckContext): void {
  const minutes = context.part('meta')?.minutes;
  if (minutes !== undefined) checkRange(context, minutes[0], minutes[1], ['meta', 'minutes']);
  const calendar = context.part('calendar');
  if (calendar === null) return;
  checkActs(context, calendar);
  const inCalendar = (turn: number, path: StepPath) => {
    if (turn >= calendar.turns) context.find('turnOutside', path, { turn, last: calendar.turns - 1 });
  };
  const checkWhen = (when: When, path: StepPath) => {
    if ('turn' in when) return inCalendar(when.turn, [...path, 'turn']);
    inCalendar(when.from, [...path, 'from']);
    inCalendar(when.to, [...path, 'to']);
    checkRange(context, when.from, when.to, [...path, 'from']);
  };
  for (const [id, { windows }] of context.entries('states')) {
    for (const [index, { turn }] of windows.entries()) inCalendar(turn, ['states', id, 'windows', index, 'turn']);
  }
  for (const [index, { when }] of context.items('events')) checkWhen(when, ['events', index, 'when']);
  for (const [index, { when }] of context.items('dilemmas')) checkWhen(when, ['dilemmas', index, 'when']);
  for (const [kind, { fromAct }] of context.entries('orders')) {
    const last = calendar.acts.length - 1;
    if (fromAct > last) context.find('unknownAct', ['orders', kind, 'fromAct'], { act: fromAct, last });
  }
}

function checkActs(context: CheckContext, { acts, turns }: Calendar): void {
  acts.forEach(({ firstTurn: turn }, index) => {
    const path = ['calendar', 'acts', index, 'firstTurn'];
    const before = acts[index - 1]?.firstTurn;
    if (before === undefined) {
      if (turn !== 0) context.find('actOrder', path, { turn, expected: 'The first act begins in turn 0' });
    } else if (turn <= before) {
      context.find('actOrder', path, {
        turn,
        expected: `Later than the act before it, which begins in turn ${before}`,
      });
    }
    if (turn >= turns) context.find('turnOutside', path, { turn, last: turns - 1 });
  });
}

function checkRange(context: CheckContext, low: number, high: number, path: StepPath): void {
  if (low > high) context.find('rangeOrder', path, { low, high });
}
