/** Vendors, blocs, ties, hidden truth, stakes, costs of orders: the world beside its states. */
import * as z from 'zod/mini';
import { citations, doc, figure, flag, id, idKey, list, number, pattern, share, whole, words } from './basic.ts';
import { ORDER_KINDS } from './orders.ts';

const vendorFigures = z.strictObject({
  ranShare: share("Share of the world's radio network market."),
  coreShare: share("Share of the world's core network market."),
  carrierRevenueUsdBn: figure({ least: 0 }, 'Revenue from carriers a year, USD billion.'),
  price: figure({ above: 0, most: 5 }, 'Price against the dearest full-range vendor at 1.'),
  quality: share('Technical lead, 0 to 1.'),
  deliveryKSites: figure({ least: 0 }, 'Radio sites that it can deliver a year, thousands.'),
  rdUsdBn: figure({ least: 0 }, 'Research and development a year, USD billion.'),
  protectorContent: share("Share of the bill of materials from the protector's firms."),
  foreignContent: share("Share of the bill of materials made in third countries with the protector's tools."),
  stockMonths: figure({ least: 0, most: 120 }, 'Months of parts in store.'),
  engineering: share('Soundness of its security engineering as reviewed in public, 0 to 1.'),
});

const vendorSchema = z.strictObject({
  name: words(60, 'Name of the firm.'),
  short: pattern(/^\S\S$/, 'two letters', 'Two letters for marks on the map.'),
  home: id('Its home state. A vendor at home in the rival is a restricted vendor.'),
  layers: list(z.enum(['ran', 'core']), 1, 2, 'What it sells: radio network, core network, or both.'),
  hue: whole(-1, 9, 'Which of the vendor colours it has, from 0; -1 for the colour of "others".'),
  figures: doc(vendorFigures, 'What was known of it when the game begins.'),
});

export const vendorsSchema = doc(z.record(idKey(), vendorSchema), 'The firms that build networks, by id.');

const blocSchema = z.strictObject({
  name: words(60, 'Name of the bloc.'),
  members: list(idKey(), 1, 250, 'States that belong to it.'),
  peerWeight: figure({ least: 0, most: 10 }, "How much a partner's posture counts for another's."),
  law: share('How binding its law is on members that stay open: 0 where it cannot bind, to 1.'),
  defence: flag('Whether it is a defence alliance with the protector.'),
});

export const blocsSchema = doc(z.record(idKey(), blocSchema), 'Groups of states, by id.');

export const tiesSchema = list(
  z.strictObject({
    a: id('A state.'),
    b: id('Another state.'),
    kind: doc(z.enum(['treaty', 'partnership']), '"treaty" for a mutual defence treaty.'),
    strength: share('0 to 1.'),
  }),
  0,
  2000,
  'Ties of states to the protector.',
);

export const truthSchema = doc(
  z.strictObject({
    intention: doc(
      z.record(
        idKey(),
        z.strictObject({
          never: share('Probability that it makes no use of the gear.'),
          listen: share('Probability that it listens.'),
          disrupt: share('Probability that it would disrupt.'),
        }),
      ),
      'By home state; the three values sum to 1. The rival must be here.',
    ),
    engineeringSpread: figure(
      { least: 0, most: 0.5 },
      "Standard deviation of each vendor's true engineering around its reviewed figure.",
    ),
  }),
  'From what the hidden truth is drawn.',
);

const stakeSchema = z.strictObject({
  name: words(80, 'What a threat can put at stake.'),
  weight: share("Share of the partner's value of the alliance that carrying it out would cost the partner."),
  ownCost: share('What carrying it out costs the issuer, 0 to 1, before it is believed.'),
  strain: figure({ least: 0, most: 100 }, 'Added to alliance strain when carried out, 0 to 100.'),
  market: z.exactOptional(
    list(idKey(), 1, 250, "Of a stake in the protector's own market: states whose carriers' owners do business there."),
  ),
});

export const stakesSchema = doc(z.record(idKey(), stakeSchema), 'What threats can put at stake, by id.');

const orderSpec = z.strictObject({
  capital: number(0, 20, 'Points of political capital.'),
  money: figure(
    { least: 0, most: 10_000 },
    'Public money, USD billion; for orders that scale with a target, a share of its bill.',
  ),
  cooldown: whole(0, 200, 'Turns before the same order can be given again (to the same target, where it has one).'),
  fromAct: whole(0, 9, 'First act in which the order exists, counted from 0.'),
});

export const orderSpecsSchema = doc(
  z.partialRecord(z.enum(ORDER_KINDS), orderSpec),
  'The orders of this game, by kind, with their costs. An order that is left out does not exist.',
);

const contestedSide = (end: string) =>
  doc(
    z.strictObject({
      holds: words(120, 'The assumption at this end, as the beginning of a sentence; a colon follows.'),
      says: words(240, 'What those say who take it so, in a sentence.'),
    }),
    `The ${end} end.`,
  );

export const contestedSchema = list(
  z.strictObject({
    id: id('Its name in answers.'),
    name: words(90, 'What is argued over.'),
    parameters: z.exactOptional(
      list(idKey(), 1, 8, 'Coefficients that go to the low, or to the high, end of their ranges together.'),
    ),
    truth: z.exactOptional(
      id('A home state of vendors: low, it surely makes no use of the gear; high, it surely does.'),
    ),
    low: contestedSide('low'),
    high: contestedSide('high'),
    sources: citations(),
  }),
  1,
  20,
  'Assumptions that are argued over, with both sides: a finished game is tried on them.',
);
