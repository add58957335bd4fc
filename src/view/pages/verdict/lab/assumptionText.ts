/** How far a game hangs on contested assumptions, in sentences. */
import type { AssumptionSwing, AssumptionsAnswer, EndSwing } from '../../../../session/lab/types.ts';
import { assumptionWords as words } from '../../../../text/en/assumptions.ts';
import { fill, formatSigned, lowerFirst, plural } from '../../../../text/index.ts';
import { giveAndTake } from '../../../lab/labText.ts';

/** What it hangs on most, and how many there are. @param nameOf what an assumption is about, by its id */
export function hangsOn({ assumptions, moving }: AssumptionsAnswer, nameOf: (id: string) => string): string {
  const all = assumptions.length;
  const first = assumptions.find(moves);
  if (first === undefined) return fill(words.none, { all });
  const name = lowerFirst(nameOf(first.id));
  return fill(moving === 1 ? words.one : words.most, { name, n: moving, all });
}

/** "If retaliation is feared little: your aims +4.1 ± 1.2, mostly Networks secured (+6); 3 more governments close their cores or go further." */
export function endSentence({ composite, aim, closed }: EndSwing, holds: string, titles: Titles): string {
  const own = fill(words.end, { holds, composite: giveAndTake(composite, 1) });
  const by =
    aim === null || titles[aim.id] === undefined
      ? ''
      : fill(words.byAim, { aim: titles[aim.id] ?? '', points: formatSigned(aim.points) });
  const governments = closed.beyondNoise ? Math.round(Math.abs(closed.mean)) : 0;
  const others = governments === 0 ? '' : plural(closed.mean > 0 ? words.moreClosed : words.fewerClosed, governments);
  return fill(words.stop, { text: `${own}${by}${others}` });
}

type Titles = Readonly<Record<string, string>>;

export function moves({ low, high }: AssumptionSwing): boolean {
  return low.moves || high.moves;
}
