/** Orders as cards, as concrete orders of this seat, and as things that somebody did. */
import type { Order, OrderKind, Posture, StateId } from '../engine/model/index.ts';
import { causeWords, details, vague } from './en/causes.ts';
import { orders } from './en/orders.ts';
import { families } from './en/orderWords.ts';
import { homeScopes, pledges, postures, talkTerms, wordings } from './en/terms.ts';
import { fill, fillWith } from './fill.ts';
import { formatPercent } from './format.ts';
import type { CardText, Voice } from './types.ts';
import { lowerFirst, powerNames } from './voice.ts';

type Places = Readonly<Record<string, string>>;

export const postureName = (posture: Posture): string => postures[posture];
export const postureInText = (posture: Posture): string => lowerFirst(postures[posture]);

/** Places of an order's sentences where nothing of the order is known. */
const vaguePlaces = (voice: Voice): Places => ({ ...vague, detail: '', date: '', ...powerNames(voice) });

const statePlaces = (voice: Voice, id: StateId): Places => ({
  capital: voice.names.capital(id),
  state: voice.names.state(id),
});

function commitmentPlaces(voice: Voice, id: string): Places {
  const commitment = voice.commitment(id);
  return commitment === null ? {} : statePlaces(voice, commitment.target);
}

function places(order: Order, voice: Voice): Places {
  const { names } = voice;
  switch (order.kind) {
    case 'threaten':
      return {
        ...statePlaces(voice, order.target),
        stake: lowerFirst(names.stake(order.stake)),
        posture: postureInText(order.demand),
        date: names.turn(voice.turn + order.deadline),
      };
    case 'disclosePrivately':
      return {
        ...statePlaces(voice, order.target),
        detail:
          order.ministry === undefined
            ? ''
            : fill(details.ministry, { ministry: lowerFirst(names.ministry(order.ministry)) }),
      };
    case 'carryOut':
    case 'backDown':
      return commitmentPlaces(voice, order.commitment);
    case 'setPosture':
      return { posture: postureInText(order.posture), detail: ruleDetail(order, voice) };
    case 'divideCrews':
      return {
        detail: fill(details.crews, {
          coverage: formatPercent(order.coverage),
          swap: formatPercent(order.swap),
          core: formatPercent(order.core),
        }),
      };
    case 'seekAssurances':
    case 'seekPledge':
    case 'acceptFinance':
    case 'refuseFinance':
      return statePlaces(voice, order.from);
    case 'widenHomeBan':
      return { detail: lowerFirst(homeScopes[order.scope]) };
    case 'tradeTalks':
      return { detail: lowerFirst(talkTerms[order.terms]) };
    case 'publicStatement':
      return { detail: fillWith(details.stands[order.stand], { ...powerNames(voice) }) };
    case 'keepPromise':
      return commitmentPlaces(voice, order.commitment);
    case 'promise':
      return {
        ...statePlaces(voice, order.target),
        pledge: pledges[order.pledge],
        posture: postureInText(order.demand),
      };
    case 'principles':
    case 'coordinate':
    case 'leadBloc':
      return { bloc: names.bloc(order.bloc) };
    case 'answer': {
      const choice = names.choice(order.dilemma, order.choice);
      return { detail: choice, answer: fill(details.answer, { choice }) };
    }
    default:
      if ('vendor' in order) return { vendor: names.vendor(order.vendor) };
      return 'target' in order ? statePlaces(voice, order.target) : {};
  }
}

/** Wording, deadline and cap of a rule: "neutral wording, out by 2031 Q1". */
function ruleDetail(order: Extract<Order, { kind: 'setPosture' }>, voice: Voice): string {
  const parts = [lowerFirst(wordings[order.wording])];
  if (order.deadline !== null)
    parts.push(fill(details.deadline, { date: voice.names.turn(voice.turn + order.deadline) }));
  if (order.cap !== null) parts.push(fill(details.cap, { percent: formatPercent(order.cap) }));
  return parts.join(', ');
}

export function order(value: Order, voice: Voice): string {
  return fillWith(orders[value.kind].concrete, { ...vaguePlaces(voice), ...places(value, voice) });
}

export function card(kind: OrderKind, voice: Voice): CardText {
  const words = orders[kind];
  const filled = vaguePlaces(voice);
  return {
    title: words.title,
    family: families[words.family],
    tradeOff: fillWith(words.tradeOff, filled),
    help: fillWith(words.help, filled),
  };
}

function did(seat: StateId, kind: OrderKind, known: Places, voice: Voice): string {
  const words = orders[kind];
  const filled = { ...vaguePlaces(voice), ...known };
  if (seat === voice.you) return fill(causeWords.youDid, { action: fillWith(words.you, filled) });
  return fill(causeWords.theyDid, { capital: voice.names.capital(seat), action: fillWith(words.other, filled) });
}

/** "You co-fund removal in X"; `target` is a state, a vendor or null. */
export function given(seat: StateId, kind: OrderKind, target: string | null, voice: Voice): string {
  if (target === null) return did(seat, kind, {}, voice);
  const { names } = voice;
  const known = names.scenario.states[target]
    ? statePlaces(voice, target)
    : names.scenario.vendors[target]
      ? { vendor: names.vendor(target) }
      : { bloc: names.bloc(target) };
  return did(seat, kind, known, voice);
}

/** The same, for an order that is known whole. */
export function givenOrder(seat: StateId, value: Order, voice: Voice): string {
  return did(seat, value.kind, places(value, voice), voice);
}

/** What a seat means to do, after its name: "restricts exports from X". */
export function action(value: Order, voice: Voice): string {
  return fillWith(orders[value.kind].other, { ...vaguePlaces(voice), ...places(value, voice) });
}
