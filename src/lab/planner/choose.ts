/** The choice among drafts that have been played out. */
import type { Order } from '../../engine/index.ts';
import { normalFromUniform } from '../../engine/numeric.ts';
import { uniformAt } from '../uniform.ts';

/** A draft as it was weighed. */
export interface Weighed {
  readonly orders: readonly Order[];
  /** The seat's composite some turns on, mean over the imagined worlds; 0 to 100, below 0 where the game is lost. */
  readonly worth: number;
}

/**
 * The index of the draft that looks best to the seat; of those that look alike the first, which is nearer to its rules of thumb.
 *
 * @param chance coordinates of the seat's misjudgement, which is drawn for each draft
 * @param noise its standard deviation, points of the composite
 */
export function choose(drafts: readonly Weighed[], chance: readonly unknown[], noise: number): number {
  let best = 0;
  let most = -Infinity;
  drafts.forEach(({ worth }, index) => {
    const error = noise === 0 ? 0 : noise * normalFromUniform(uniformAt([...chance, index]));
    if (worth + error > most) {
      best = index;
      most = worth + error;
    }
  });
  return best;
}
