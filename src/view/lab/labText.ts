/** What the lab tells, in words: odds, ranges, differences. */
import type { OddsAnswer, OddsSide, PairedDifference, Range } from '../../session/lab/types.ts';
import { lab } from '../../text/en/lab.ts';
import { fill, formatNumber, formatRange, formatSigned, say, sentenceCase, type Voice } from '../../text/index.ts';

/** Nothing is tighter. */
const TIGHTEST = 4;

/** "7 of 10 that … settles on … or tighter by …; without it 5 of 10." */
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

/** "7 of 10", "<1 of 10". */
export function ofTenText(side: OddsSide): string {
  return fill(lab.ofTen, { n: tenths(side, lab.underOneShort, lab.overNineShort) });
}

/** What a few worlds have is not never, and what all but a few have is not always. */
function tenths({ ofTen, reached: { count, of } }: OddsSide, underOne: string, overNine: string): string {
  if (ofTen === 0 && count > 0) return underOne;
  return ofTen === 10 && count < of ? overNine : String(ofTen);
}

/** "+3.2 ± 1.4", points; without the second where one game alone cannot tell it, or all are alike. */
export function giveAndTake({ mean, interval }: PairedDifference, decimals: number): string {
  const signed = formatSigned(mean, decimals);
  if (interval === null) return signed;
  const half = formatNumber((interval.high - interval.low) / 2, decimals);
  return half === formatNumber(0, decimals) ? signed : fill(lab.giveAndTake, { mean: signed, half });
}

/** "29.8–31.2"; in words where one of the two is negative; one figure where both print alike. */
export function rangeText({ low, high }: Pick<Range, 'low' | 'high'>, decimals: number): string {
  const [from, to] = [formatNumber(low, decimals), formatNumber(high, decimals)];
  if (from === to) return from;
  return low < 0 || high < 0 ? fill(lab.fromTo, { low: from, high: to }) : formatRange(low, high, decimals);
}
