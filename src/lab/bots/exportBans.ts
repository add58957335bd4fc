/** The engine's own play, but for what it does about export bans: to ask what a rule on chips at once is worth. */
import {
  checkOrders,
  legalVersions,
  type Order,
  type OrderKind,
  planOrders,
  type SeatView,
} from '../../engine/index.ts';
import type { Bot } from './types.ts';

/** A rule on chips needs one on parts before it. */
const BANS: readonly OrderKind[] = ['partsBan', 'foreignChipRule'];
const ABOUT_BANS: readonly OrderKind[] = [
  ...BANS,
  'threatenBan',
  'temporaryLicence',
  'easeBan',
  'liftForTrade',
  'restrictTools',
];

/** Bars parts and chips from every vendor that it may, as soon as it may, and eases nothing; with what is left it plays as the engine does. */
export const chipsAtOnce: Bot = {
  orders(view) {
    const draft: Order[] = [];
    for (const kind of BANS) {
      for (
        let [first] = legalVersions(view, kind, draft);
        first !== undefined;
        [first] = legalVersions(view, kind, draft)
      ) {
        draft.push(first.order);
      }
    }
    return withRest(view, draft, others(view));
  },
};

export const noBan: Bot = { orders: (view) => withRest(view, [], others(view)) };

function others(view: SeatView): readonly Order[] {
  return planOrders(view).filter(({ kind }) => !ABOUT_BANS.includes(kind));
}

function withRest(view: SeatView, first: readonly Order[], rest: readonly Order[]): readonly Order[] {
  const draft = [...first];
  for (const order of rest) if (checkOrders(view, [...draft, order]).length === 0) draft.push(order);
  return draft;
}
