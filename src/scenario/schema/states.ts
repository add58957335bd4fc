import * as z from 'zod/mini';
import type { OrderKind } from '../../engine/model/index.ts';
import {
  citations,
  confidence,
  doc,
  figure,
  flag,
  idKey,
  list,
  note,
  number,
  posture,
  share,
  whole,
  words,
} from './basic.ts';
import { ORDER_KINDS } from './orders.ts';
import { point, regionName } from './places.ts';

/** A decision at a window follows a government's sums, and a dilemma has to be answered. */
const AVOIDABLE: readonly OrderKind[] = ORDER_KINDS.filter(
  (kind) => kind !== 'settle' && kind !== 'setPosture' && kind !== 'answer',
);

const stateFigures = z.strictObject({
  populationM: figure({ above: 0 }, 'Population, millions.'),
  gdpUsdBn: figure({ above: 0 }, 'Gross domestic product a year, USD billion.'),
  areaKm2: figure({ above: 0 }, 'Land area, square kilometres.'),
  urbanShare: share('Share of people in towns, 0 to 1.'),
  subscribersM: figure({ above: 0 }, 'Mobile subscriptions, millions.'),
  sitesK: figure({ above: 0 }, "Operators' radio sites, thousands."),
  goodsExportsGdp: figure({ least: 0, most: 3 }, 'Goods exports over GDP; entrepôts reach more than 1.'),
  exportsToRival: share("Share of goods exports that goes to the rival, the restricted vendors' home state."),
  importsFromRival: share('Share of goods imports that comes from the rival.'),
  exportsToProtector: share('Share of goods exports that goes to the protector.'),
  troops: figure({ least: 0 }, "The protector's troops in the country, heads."),
  intelTier: figure({ least: 0, most: 3 }, 'Intelligence partnership with the protector: 0 none to 3 closest.'),
  freedom: figure(
    { least: 0, most: 100 },
    'Freedom score, 0 to 100: a contested measure; parameters can switch it off.',
  ),
  dispute: figure({ least: 0, most: 2 }, 'Dispute with the rival: 0 none, 1 limited, 2 territorial or strategic.'),
  frontier: figure({ least: 0, most: 1 }, '1 where it borders the military threat that the alliance is about, else 0.'),
  restricted4g: share('Share of the standing 4G radio network from restricted vendors.'),
  capex5gUsdBn: figure({ above: 0 }, 'Capital cost of a full 5G roll-out, USD billion.'),
  swapCostUsdBn: figure({ least: 0 }, 'Cost of swapping all restricted 4G radio gear at once, USD billion.'),
  chipTools: z.exactOptional(
    share("Share of the world's chip-making tools made here. What all states leave is the protector's."),
  ),
  chipFoundries: z.exactOptional(share("Share of the chips made to order with the protector's tools.")),
});

const carrier = z.strictObject({
  name: words(60, 'Name of the carrier, or of a group of them.'),
  share: number(0, 1, 'Share of subscribers.'),
  vendors: list(idKey(), 1, 20, 'Vendors whose 4G gear it runs: keys of "vendors".'),
  stateHeld: z.exactOptional(
    flag('Whether the state, its army or its holding has a majority, or is the largest owner with more than a third.'),
  ),
  sources: citations(),
  confidence: confidence(),
});

const decisionWindow = z.strictObject({
  turn: whole(0, 199, 'Turn in which the window is open, counted from 0.'),
  kind: doc(
    z.enum(['auction', 'review', 'election', 'legislative', 'meeting', 'shock']),
    'What opens it: a government changes its rules only in a window.',
  ),
  sources: citations(),
});

const stateSchema = z.strictObject({
  name: words(60, 'Name of the state.'),
  capital: words(60, "Its capital's name, by which headlines speak of the government."),
  adjective: words(60, 'Adjective or short form, as in "… exports".'),
  region: regionName(),
  at: point('Its marker: longitude and latitude in an atlas, x and y otherwise.'),
  labelTier: doc(z.literal([1, 2, 3]), '1 always labelled, 2 where there is room, 3 on focus.'),
  startPosture: doc(
    z.strictObject({
      value: posture('0 open, 1 vetting, 2 core excluded or cap, 3 de-facto exclusion, 4 ban with removal.'),
      sources: citations(),
      confidence: confidence(),
      note: note(),
    }),
    'Its rule on restricted vendors when the game begins.',
  ),
  figures: doc(stateFigures, 'What was known when the game begins.'),
  carriers: list(carrier, 1, 12, "Carriers; their shares sum to at most 1, the rest being small ones'."),
  windows: list(decisionWindow, 0, 100, 'When it can decide, as far as the calendar shows ahead.'),
  traits: doc(
    z.tuple([words(160, 'A stable trait.'), words(160, 'Another stable trait.')]),
    'Two traits by which a player knows the government.',
  ),
  redLine: words(160, 'What it will not do lightly: the topic, not the threshold.'),
  redLineOrders: z.exactOptional(
    list(z.enum(AVOIDABLE), 1, 10, 'Orders that would cross it: while nobody holds the seat, none of them is given.'),
  ),
});

export const statesSchema = doc(z.record(idKey(), stateSchema), 'The states, by id.');
