/** What the lab tells, in words: odds, ranges, differences. */
import type { LuckAnswer, OddsAnswer, OddsSide, PairedDifference, Range } from '../../session/lab/types.ts';
import { lab } from '../../text/en/lab.ts';
import { fill, formatNumber, formatRange, formatSigned, say, sentenceCase, type Voice } from '../../text/index.ts';

/** Nothing is tighter. */
const TIGHTEST = 4;

/** "In 7 of 10 imagined worlds … settles on … or tighter by … with the order; in 5 of 10 without it." */
export function oddsSentence(
  { target, posture, windowTurn, inTurns, withIt, without }: OddsAnswer,
  voice: Voice,
): string {
  const sentence = fill(posture === TIGHTEST ? lab.oddsOfTightest : lab.odds, {
    n: tenths(withIt, lab.underOne, lab.overNine),
    without: tenths(without, lab.underOne, lab.overNine),
    capital: voice.names.capital(target),
    posture: say.postureInText(posture),
    by: inTurns === 0 ? lab.thisTurn : fill(lab.byDate, { date: voice.names.turn(windowTurn) }),
  });
  return sentenceCase(sentence);
}

/** "5 → 7", without the order and with it; "5 ≈ 6" where that may be chance. */
export function oddsMove({ withIt, without, difference }: OddsAnswer): string {
  const [n, before] = [withIt, without].map((side) => tenths(side, lab.underOneShort, lab.overNineShort));
  const sign = difference.beyondNoise || n === before ? lab.oddsMove : lab.oddsAlike;
  return fill(sign, { n: n ?? '', without: before ?? '' });
}

/** What is to be said of a difference that the odds as printed do not show, or show although it may be chance; null where they say all. */
export function oddsRemark({ withIt, without, difference }: OddsAnswer): string | null {
  const isPrintedAlike = ofTenText(withIt) === ofTenText(without);
  if (difference.beyondNoise) return isPrintedAlike ? lab.underATenth : null;
  return isPrintedAlike ? lab.noDifference : lab.maybeChance;
}

/** "7 of 10", "<1 of 10". */
export function ofTenText(side: Tenths): string {
  return fill(lab.ofTen, { n: tenths(side, lab.underOneShort, lab.overNineShort) });
}

type Tenths = Pick<OddsSide, 'ofTen' | 'reached'>;

/** What a few worlds have is not never, and what all but a few have is not always. */
function tenths({ ofTen, reached: { count, of } }: Tenths, underOne: string, overNine: string): string {
  if (ofTen === 0 && count > 0) return underOne;
  return ofTen === 10 && count < of ? overNine : String(ofTen);
}

/** Whether chance was kind. Within the middle half it is nothing to speak of, nor where place and mean say different things of it. */
export function luckText({ percentile, luck }: Pick<LuckAnswer, 'percentile' | 'luck'>): string {
  const points = formatNumber(Math.abs(luck), 1);
  if (percentile > 0.75 && luck > 0) return fill(lab.lucky, { luck: points });
  return percentile < 0.25 && luck < 0 ? fill(lab.unlucky, { luck: points }) : lab.ordinary;
}

/** "+3.2 ± 1.4", points; without the second where one game alone cannot tell it, or all are alike. */
export function giveAndTake(difference: PairedDifference, decimals: number): string {
  const signed = formatSigned(difference.mean, decimals);
  if (!hasInterval(difference, decimals)) return signed;
  return fill(lab.giveAndTake, { mean: signed, half: formatNumber(halfOf(difference), decimals) });
}

/** Whether its interval is wide enough to be printed. */
export function hasInterval(difference: PairedDifference, decimals: number): boolean {
  return formatNumber(halfOf(difference), decimals) !== formatNumber(0, decimals);
}

function halfOf({ interval }: PairedDifference): number {
  return interval === null ? 0 : (interval.high - interval.low) / 2;
}

/** "29.8–31.2"; in words where one of the two is negative; one figure where both print alike. */
export function rangeText({ low, high }: Pick<Range, 'low' | 'high'>, decimals: number): string {
  const [from, to] = [formatNumber(low, decimals), formatNumber(high, decimals)];
  if (from === to) return from;
  return low < 0 || high < 0 ? fill(lab.fromTo, { low: from, high: to }) : formatRange(low, high, decimals);
}
