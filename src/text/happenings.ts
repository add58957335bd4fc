/** What happened, as a newspaper would say it: a finding for a headline, and the line below it that names the cause. */
import type { Cause, Happening, HappeningCode, StateId, VendorId } from '../engine/model/index.ts';
import { beliefMove } from './beliefMove.ts';
import { cause as causeText } from './causes.ts';
import { vague } from './en/causes.ts';
import * as words from './en/happenings.ts';
import { pledges, terms } from './en/terms.ts';
import { fill, fillWith, plural } from './fill.ts';
import { formatNumber, formatPercent, formatSigned } from './format.ts';
import { given, postureInText, postureName } from './orders.ts';
import { firstSentences } from './sentences.ts';
import type { Sentence, Voice } from './types.ts';
import { variableInText } from './variables.ts';
import { lowerFirst, powerNames } from './voice.ts';

type Of<C extends HappeningCode> = Extract<Happening, { readonly code: C }>;
type Speakers = { readonly [C in HappeningCode]: (happening: Of<C>, voice: Voice) => Sentence };

const { headlines, causes } = words;

/** The first cause in words, or `otherwise` where there is none that says more. */
function because(list: readonly Cause[], otherwise: string, voice: Voice): string {
  const first = list.find((cause) => cause.kind === 'order' || cause.kind === 'event') ?? list[0];
  if (first === undefined) return otherwise;
  const { text } = causeText(first, voice);
  if (first.kind === 'order') return fill(causes.afterOrder, { order: text });
  if (first.kind === 'event') return fill(causes.afterEvent, { event: text });
  if (first.kind === 'variable') return fill(causes.afterChange, { variable: variableInText(first.path, voice) });
  return otherwise;
}

/** Of what an order is said to do in the headline already: whose order it was, and not the order again. */
function byOrder(list: readonly Cause[], otherwise: string, voice: Voice): string {
  const order = list.find((cause) => cause.kind === 'order');
  if (order === undefined) return because(list, otherwise, voice);
  return order.seat === voice.you
    ? causes.yourOrder
    : fill(causes.orderOf, { capital: voice.names.capital(order.seat) });
}

function postureHeadline({ from, to, wording, state }: Of<'postureChanged'>, voice: Voice): string {
  const capital = voice.names.capital(state);
  if (to < from) return fillWith(words.loosened[to], { capital });
  if (to >= 2 && to <= 3 && wording === 'quiet') return fill(words.tightenedQuietly, { capital });
  if (to === 3 && wording === 'named') return fill(words.tightenedByName, { capital });
  if (to === 4 && wording === 'named') return fill(words.bannedByName, { capital });
  return fillWith(words.tightened[to], { capital });
}

function postureCause({ from, to, state, reasons, causes: list }: Of<'postureChanged'>, voice: Voice): string {
  const ordered = list.some((cause) => cause.kind === 'order' && cause.seat === voice.you && cause.seat === state);
  const places = { state: voice.names.state(state), from: postureInText(from), to: postureInText(to) };
  if (ordered) return fill(causes.postureOrdered, places);
  const together = reasons.reduce((sum, { value }) => sum + value, 0);
  // No reason of a move that all reasons together speak against is its reason.
  if (together <= -0.0005) return fill(causes.postureAgainst, { ...places, value: formatNumber(-together, 3) });
  const largest = reasons.find(({ value }) => value > 0);
  if (largest === undefined) return fill(causes.postureChangedPlain, places);
  return fill(causes.postureChanged, {
    ...places,
    term: lowerFirst(fillWith(terms[largest.term], { ...powerNames(voice) })),
    value: formatSigned(largest.value, 3),
  });
}

/** The headline of a happening that befell several governments alike; null where each is told by itself. */
export function headlineOfMany(happening: Happening, who: string): string | null {
  if (happening.code === 'intentChanged') return fill(headlines.intentChangedMany, { who });
  if (happening.code === 'postureChanged') {
    const { from, to } = happening;
    return fillWith((to < from ? words.loosenedMany : words.tightenedMany)[to], { who });
  }
  return happening.code === 'beliefMoved' ? fill(headlines[`${beliefMove(happening)}Many`], { who }) : null;
}

/** What a word from the rival is about: how much of a state's trade hangs on it. */
function exportsAtStake(target: StateId, voice: Voice): string {
  const { names } = voice;
  return fill(causes.exports, {
    percent: formatPercent(names.scenario.states[target]?.figures.exportsToRival.value ?? 0),
    adjective: names.adjective(target),
    rivalState: powerNames(voice).rivalState,
  });
}

/** Capital of a vendor's home state. */
function homeOf(vendor: VendorId, { names }: Voice): string {
  return names.capital(names.scenario.vendors[vendor]?.home ?? '');
}

function incident(happening: Of<'incident'>, voice: Voice): Sentence {
  const { names } = voice;
  const capital = names.capital(happening.state);
  if (!happening.attributed) {
    const { incident: kind } = happening;
    return { headline: fill(headlines[kind], { state: names.state(happening.state) }), cause: causes[kind] };
  }
  const headline =
    happening.incident === 'espionage'
      ? fill(headlines.espionage, { capital, vendor: names.vendor(happening.vendor) })
      : fill(headlines.outage, { capital });
  return { headline, cause: fill(causes.incidentAttributed, { capital, home: homeOf(happening.vendor, voice) }) };
}

/** How long the vendor's store bridges a ban, after who laid it. */
function runway(by: string, months: number | null): string {
  if (months === null) return by;
  const left = Math.round(months);
  return left > 0 ? fill(causes.runway, { by, left: plural(words.months, left) }) : fill(causes.noRunway, { by });
}

function regime({ vendor, from, to }: Of<'regimeChanged'>, voice: Voice): string {
  const places = { protector: powerNames(voice).protector, vendor: voice.names.vendor(vendor) };
  if (to === 'none') return fill(headlines.regimeToNone, places);
  if (to === 'chips') return fill(headlines.regimeToChips, places);
  return fill(from === 'chips' ? headlines.regimeBackToParts : headlines.regimeToParts, places);
}

function settled(happening: Of<'threatSettled'>, voice: Voice): Sentence {
  const { names } = voice;
  const places = { issuer: names.capital(happening.issuer), target: names.capital(happening.target) };
  const commitment = voice.commitment(happening.commitment);
  const posture = commitment === null ? '' : postureInText(commitment.demand);
  const since = commitment === null ? '' : names.turn(commitment.madeTurn);
  const plain = (known: boolean, text: string): string =>
    known ? text : because(happening.causes, words.causes.onRecord, voice);
  const known = commitment !== null;
  switch (happening.status) {
    case 'met':
      return { headline: fill(headlines.threatMet, places), cause: plain(known, fill(causes.threatMet, { posture })) };
    case 'carriedOut':
      return {
        headline: fill(headlines.threatCarriedOut, places),
        cause: plain(known, fill(causes.threatCarriedOut, { posture })),
      };
    case 'backedDown':
      return {
        headline: fill(happening.silent ? headlines.threatLapsed : headlines.threatBackedDown, places),
        cause: plain(known, fill(causes.threatBackedDown, { date: since })),
      };
  }
}

type PromiseCode = 'promiseMade' | 'promiseOwed' | 'promiseKept' | 'promiseBroken';

function promised(happening: Of<PromiseCode>, cause: string, voice: Voice, dueTurn = 0): Sentence {
  const { names } = voice;
  const commitment = voice.commitment(happening.commitment);
  const pledge = commitment?.pledge ? pledges[commitment.pledge] : vague.pledge;
  const places = {
    issuer: names.capital(happening.issuer),
    target: names.capital(happening.target),
    pledge,
    posture: commitment === null ? '' : postureInText(commitment.demand),
    date: names.turn(dueTurn),
  };
  return {
    headline: fillWith(headlines[happening.code], places),
    cause: commitment === null ? causes.promise : fillWith(cause, places),
  };
}

const speakers: Speakers = {
  event: ({ event, causes: list }, voice) => {
    const spec = voice.names.scenario.events.find(({ id }) => id === event);
    return {
      headline: voice.names.event(event),
      cause: spec === undefined ? because(list, '', voice) : firstSentences(spec.body),
    };
  },
  dilemmaOpened: ({ dilemma, seat }, voice) => ({
    headline: voice.names.dilemma(dilemma),
    cause: seat === voice.you ? causes.dilemmaOfYou : fill(causes.dilemmaOpened, { whom: voice.names.capital(seat) }),
  }),
  dilemmaAnswered: ({ dilemma, seat, choice, silent }, { names }) => ({
    headline: fill(silent ? headlines.dilemmaSilent : headlines.dilemmaAnswered, {
      capital: names.capital(seat),
      choice: names.choice(dilemma, choice),
    }),
    cause: names.dilemma(dilemma),
  }),
  postureChanged: (happening, voice) => ({
    headline: postureHeadline(happening, voice),
    cause: postureCause(happening, voice),
  }),
  postureHeld: ({ state, posture, nearest, gap }, { names }) => ({
    headline: fill(headlines.postureHeld, { capital: names.capital(state), posture: postureInText(posture) }),
    cause:
      nearest === posture
        ? causes.postureHeldPlain
        : fill(causes.postureHeld, { nearest: postureName(nearest), gap: formatNumber(Math.abs(gap), 3) }),
  }),
  inForce: ({ state, posture }, { names }) => ({
    headline: fill(headlines.inForce, { capital: names.capital(state), posture: postureInText(posture) }),
    cause: causes.inForce,
  }),
  deferred: ({ state, until }, { names }) => ({
    headline: fill(headlines.deferred, { capital: names.capital(state) }),
    cause: fill(causes.deferred, { date: names.turn(until) }),
  }),
  intentChanged: ({ state, by, causes: list }, voice) => ({
    headline: fill(headlines.intentChanged, { capital: voice.names.capital(state) }),
    cause: because([...by, ...list], '', voice),
  }),
  orderGiven: ({ seat, order, target }, voice) => ({
    headline: given(seat, order, target, { ...voice, you: null }),
    cause: seat === voice.you ? causes.yourOrder : fill(causes.orderOf, { capital: voice.names.capital(seat) }),
  }),
  beliefMoved: (happening, voice) => ({
    headline: fill(headlines[beliefMove(happening)], { capital: voice.names.capital(happening.state) }),
    cause: because(
      happening.causes,
      fill(causes.beliefMoved, {
        listen: formatSigned(happening.listen, 2),
        disrupt: formatSigned(happening.disrupt, 2),
        manageability: formatSigned(happening.manageability, 2),
      }),
      voice,
    ),
  }),
  reviewEnded: ({ state, finding, soundness, proof }, { names }) => {
    const capital = names.capital(state);
    // Where most of a review can speak of defects only, that is what it is told as.
    if (proof < 0.5) {
      return {
        headline: fill(soundness < 0.5 ? headlines.reviewDefects : headlines.reviewFewDefects, { capital }),
        cause: fill(causes.reviewDefects, { soundness: formatNumber(soundness, 2) }),
      };
    }
    const { reviewFinds, reviewClears } = names.scenario.parameters;
    const middle = ((reviewFinds?.value ?? 1) + (reviewClears?.value ?? 0)) / 2;
    return {
      headline: fill(finding > middle ? headlines.reviewFinds : headlines.reviewClears, { capital }),
      cause: fill(causes.reviewEnded, { odds: formatNumber(finding, 2) }),
    };
  },
  threatMade: ({ issuer, target, stake, demand, dueTurn }, { names }) => ({
    headline: fill(headlines.threatMade, {
      issuer: names.capital(issuer),
      target: names.capital(target),
      stake: lowerFirst(names.stake(stake)),
    }),
    cause: fill(causes.threatMade, { posture: postureInText(demand), date: names.turn(dueTurn) }),
  }),
  threatSettled: settled,
  promiseMade: (happening, voice) => promised(happening, causes.promiseMade, voice),
  promiseOwed: (happening, voice) => promised(happening, causes.promiseOwed, voice, happening.dueTurn),
  promiseKept: (happening, voice) => promised(happening, causes.promiseKept, voice),
  promiseBroken: (happening, voice) => promised(happening, causes.promiseBroken, voice),
  leak: ({ about }, { names }) => ({
    headline: fill(headlines.leak, { about: names.capital(about) }),
    cause: causes.leak,
  }),
  regimeChanged: (happening, voice) => ({
    headline: regime(happening, voice),
    cause: runway(
      byOrder(happening.causes, fill(causes.orderOf, { capital: powerNames(voice).protector }), voice),
      happening.runway,
    ),
  }),
  licence: ({ vendor, until, causes: list }, voice) => ({
    headline:
      until === null
        ? fill(headlines.licenceEnded, { vendor: voice.names.vendor(vendor) })
        : fill(headlines.licenceGiven, {
            protector: powerNames(voice).protector,
            vendor: voice.names.vendor(vendor),
            date: voice.names.turn(until),
          }),
    cause: byOrder(list, causes.licence, voice),
  }),
  supplyShort: ({ vendor, supply, causes: list }, voice) => ({
    headline: fill(headlines.supplyShort, { vendor: voice.names.vendor(vendor), percent: formatPercent(supply) }),
    cause: because(list, causes.supplyShort, voice),
  }),
  extradition: ({ state, answer }, voice) => ({
    headline: fill(answer === 'granted' ? headlines.extradited : headlines.notExtradited, {
      capital: voice.names.capital(state),
    }),
    cause: fill(causes.extradition, { ...powerNames(voice) }),
  }),
  warned: ({ target }, voice) => ({
    headline: fill(headlines.warned, { rival: powerNames(voice).rival, capital: voice.names.capital(target) }),
    cause: exportsAtStake(target, voice),
  }),
  assured: ({ target }, voice) => ({
    headline: fill(headlines.assured, { rival: powerNames(voice).rival, capital: voice.names.capital(target) }),
    cause: exportsAtStake(target, voice),
  }),
  retaliation: ({ target, severity, untilTurn }, voice) => {
    const adjective = voice.names.adjective(target);
    return {
      headline: fill(headlines.retaliation, { rival: powerNames(voice).rival, adjective }),
      cause: fill(causes.retaliation, {
        value: formatNumber(severity, 2),
        adjective,
        date: voice.names.turn(untilTurn),
      }),
    };
  },
  retaliationLifted: ({ target }, voice) => ({
    headline: fill(headlines.retaliationLifted, {
      rival: powerNames(voice).rival,
      adjective: voice.names.adjective(target),
    }),
    cause: causes.retaliationLifted,
  }),
  sued: ({ state, vendor }, { names }) => ({
    headline: fill(headlines.sued, { capital: names.capital(state), vendor: names.vendor(vendor) }),
    cause: causes.sued,
  }),
  labOpened: ({ vendor }, { names }) => ({
    headline: fill(headlines.labOpened, { vendor: names.vendor(vendor) }),
    cause: causes.labOpened,
  }),
  detained: ({ target }, voice) => ({
    headline: fill(headlines.detained, {
      rival: powerNames(voice).rival,
      adjective: voice.names.adjective(target),
    }),
    cause: fill(causes.detained, { rival: powerNames(voice).rival }),
  }),
  released: ({ target }, voice) => ({
    headline: fill(headlines.released, {
      rival: powerNames(voice).rival,
      adjective: voice.names.adjective(target),
    }),
    cause: causes.released,
  }),
  incident,
  removalDone: ({ state }, { names }) => ({
    headline: fill(headlines.removalDone, { capital: names.capital(state) }),
    cause: causes.removalDone,
  }),
  removalLate: ({ state, left }, { names }) => ({
    headline: fill(headlines.removalLate, { capital: names.capital(state) }),
    cause: fill(causes.removalLate, { percent: formatPercent(left) }),
  }),
  governmentFell: ({ state }, { names }) => ({
    headline: fill(headlines.governmentFell, { capital: names.capital(state) }),
    cause: causes.governmentFell,
  }),
  electionHeld: ({ state, defeated }, { names }) =>
    defeated
      ? { headline: fill(headlines.electionLost, { state: names.state(state) }), cause: causes.electionLost }
      : { headline: fill(headlines.electionWon, { capital: names.capital(state) }), cause: causes.electionWon },
  voteHeld: ({ state, won }, { names }) => ({
    headline: fill(won ? headlines.voteWon : headlines.voteLost, { capital: names.capital(state) }),
    cause: won ? causes.voteWon : causes.voteLost,
  }),
  pledgeAnswered: ({ state, from, given: pledged }, { names }) => ({
    headline: fill(pledged ? headlines.pledgeGiven : headlines.pledgeRefused, {
      from: names.capital(from),
      capital: names.capital(state),
    }),
    cause: pledged ? causes.pledgeGiven : causes.pledgeRefused,
  }),
  heldUp: ({ state, turns }, { names }) => ({
    headline: fill(headlines.heldUp, { state: names.state(state) }),
    cause: plural(causes.heldUp, turns),
  }),
  creditWithdrawn: ({ state, from }, { names }) => ({
    headline: fill(headlines.creditWithdrawn, { from: names.capital(from), state: names.state(state) }),
    cause: causes.creditWithdrawn,
  }),
  challengerGone: ({ state }, { names }) => ({
    headline: fill(headlines.challengerGone, { state: names.state(state) }),
    cause: causes.challengerGone,
  }),
  allianceBroke: (_, voice) => ({
    headline: fill(headlines.allianceBroke, { protector: powerNames(voice).protector }),
    cause: causes.allianceBroke,
  }),
  actBegan: ({ act }, { names }) => ({
    headline: fill(headlines.actBegan, names.act(act)),
    cause: firstSentences(names.scenario.calendar.acts[act]?.briefing ?? ''),
  }),
  gameOver: () => ({ headline: headlines.gameOver, cause: causes.gameOver }),
};

export function happening(of: Happening, voice: Voice): Sentence {
  // The table gives each code the function for its own body; the compiler cannot follow that pairing through an index.
  const speak = speakers[of.code] as (happening: Happening, voice: Voice) => Sentence;
  const { headline, cause } = speak(of, voice);
  // A cause that only says the headline again says nothing.
  return { headline, cause: cause.toLowerCase().includes(headline.toLowerCase()) ? '' : cause };
}
