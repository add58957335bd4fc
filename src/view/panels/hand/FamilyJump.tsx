import type { OrderKind } from '../../../engine/model/index.ts';
import { families as names } from '../../../text/en/orders.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill } from '../../../text/index.ts';
import { familyOf } from '../guide/staging.ts';
import type { FamilyCards } from './handCards.ts';
import { toBeginning } from './scrollHand.ts';

/** The family that is in sight, and the way to another: nothing of the hand is folded away, it only moves. */
export function FamilyJump({
  families,
  row,
  first,
}: {
  families: readonly FamilyCards[];
  row: { readonly current: HTMLElement | null };
  /** The kind of the first card in sight. */
  first: OrderKind | null;
}) {
  if (families.length < 2) return null;
  return (
    <label class="hand-jump">
      <span class="visually-hidden">{screens.familyJump}</span>
      <select
        class="select"
        value={first === null ? undefined : familyOf(first)}
        onChange={(event) => {
          const wanted = row.current?.querySelector(`[data-family="${event.currentTarget.value}"]`);
          if (wanted != null && row.current !== null) toBeginning(row.current, wanted);
        }}
      >
        {families.map(({ family, cards }) => (
          <option key={family} value={family}>
            {fill(screens.familyCount, { family: names[family], n: cards.length })}
          </option>
        ))}
      </select>
    </label>
  );
}
