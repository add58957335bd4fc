/** Why an order cannot be given, in a line that fits on a card. */
import type { OrderKind, OrderProblem, Posture, Regime } from '../engine/model/index.ts';
import { orders } from './en/orders.ts';
import {
  fields,
  memberOfNone,
  problems,
  problemWords,
  regimeRemedies,
  regimesInTheWay,
  remedies,
} from './en/problems.ts';
import { postures } from './en/terms.ts';
import { fillWith, plural } from './fill.ts';
import { formatNumber } from './format.ts';
import type { Voice } from './types.ts';
import { sentenceCase } from './voice.ts';

const isKind = (value: string): value is OrderKind => Object.hasOwn(orders, value);

function targetName(id: string, { names }: Voice): string {
  const { states, vendors, blocs } = names.scenario;
  if (Object.hasOwn(states, id)) return names.capital(id);
  if (Object.hasOwn(vendors, id)) return names.vendor(id);
  return Object.hasOwn(blocs, id) ? names.bloc(id) : id;
}

const decimalsOf = (value: number): number => (Number.isInteger(value) ? 0 : 2);

/** Puts one datum into words; numbers that count points or turns carry their unit. */
function datum(code: OrderProblem['code'], key: string, value: string | number, voice: Voice): string {
  const { names } = voice;
  const text = String(value);
  switch (key) {
    case 'needs':
      return plural(problemWords.points, Number(value));
    case 'turns':
      return plural(
        code === 'noWindow' || code === 'cooldown' ? problemWords.inTurns : problemWords.turns,
        Number(value),
      );
    case 'act':
      return names.act(Number(value)).numeral;
    case 'kind':
    case 'with':
      return isKind(text) ? orders[text].title : text;
    case 'target':
      return targetName(text, voice);
    case 'posture':
      return postures[Number(value) as Posture] ?? text;
    case 'regime':
      return regimesInTheWay[text as Regime] ?? text;
    case 'field':
      return fields[text] ?? text;
    case 'bloc':
      return names.bloc(text);
    default:
      return typeof value === 'number' ? formatNumber(value, decimalsOf(value)) : value;
  }
}

export function problem({ code, data }: Pick<OrderProblem, 'code' | 'data'>, voice: Voice): string {
  if (code === 'notMember' && data.bloc === '') return memberOfNone;
  const values = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, datum(code, key, value, voice)]));
  return sentenceCase(fillWith(problems[code], values));
}

/**
 * What would make the order legal, in a few words; "" where nothing in the seat's power would.
 * @param aimed whether the order is aimed at a government, so that another one could be chosen
 */
export function remedy({ code, data }: Pick<OrderProblem, 'code' | 'data'>, aimed: boolean, voice: Voice): string {
  if (code === 'regimeOrder') return regimeRemedies[String(data.regime) as Regime] ?? '';
  if (code === 'cooldown' && !aimed) return '';
  const act = voice.names.scenario.calendar.acts[Number(data.act)];
  const date = act === undefined ? '' : voice.names.turn(act.firstTurn);
  return fillWith(remedies[code] ?? '', { date });
}
