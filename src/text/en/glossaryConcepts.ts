/** Glossary entries for words that the interface uses and no code names: each brings its own name. */
import type { GlossaryText } from './glossary.ts';

/** An entry that brings its own name; the others are named where the interface names them. */
export interface GlossaryConcept extends GlossaryText {
  readonly name: string;
}

const concept = (name: string, text: string, ...see: readonly string[]): GlossaryConcept => ({ name, text, see });

export const stageEntries = {
  briefing: concept(
    'Briefing',
    'What is at stake in the act that begins, and one line from each adviser.',
    'concept/act',
    'concept/aim',
  ),
  orders: concept(
    'Orders',
    'The part of a turn in which a seat plans. Nothing is given until the turn is ended.',
    'concept/turn',
    'concept/capital',
  ),
  report: concept(
    'Report',
    'What the turn did, with the reasons, and what came of each order.',
    'concept/cause',
    'concept/aim',
  ),
  verdict: concept(
    'Verdict',
    'The end of the game: the aims, what stood in the networks, and the truth that was hidden.',
    'concept/hiddenTruth',
    'concept/composite',
  ),
} as const;

export const conceptEntries = {
  posture: concept(
    'Posture',
    'A government’s rule on restricted vendors, in five steps from open to a ban with removal.',
    'posture/0',
    'posture/1',
    'posture/2',
    'posture/3',
    'posture/4',
  ),
  restrictedVendor: concept(
    'Restricted vendor',
    'A network supplier whose gear {protector} asks others to shut out. Whether its home state uses the gear is disputed, and hidden until the end.',
    'concept/hiddenTruth',
    'concept/posture',
  ),
  core: concept(
    'Core',
    'The part of a mobile network that routes calls and data and holds subscribers’ records; few machines, much at stake.',
    'concept/ran',
    'posture/2',
  ),
  ran: concept(
    'RAN (radio access network)',
    'Masts and base stations: most of a network’s sites and cost.',
    'concept/core',
    'lens/vendors',
  ),
  cap: concept(
    'Cap',
    'The largest share that restricted vendors may have in new radio orders.',
    'posture/2',
    'concept/ran',
  ),
  removal: concept(
    'Removal (rip and replace)',
    'Taking standing gear out and putting other gear in, by a date. Money, crews and time decide how far it gets.',
    'posture/4',
    'order/subsidiseRemoval',
  ),
  carrier: concept(
    'Carrier',
    'A firm that runs mobile networks and buys the gear, by price, quality and the rules in force.',
    'phase/vendorChoice',
    'term/lobby',
  ),
  window: concept(
    'Window',
    'A turn in which a government can decide: an auction, a review, an election, a session, a meeting. The black square counts the turns to it; 0 is now.',
    'window/auction',
    'window/review',
    'window/election',
    'window/legislative',
    'window/meeting',
    'window/shock',
  ),
  intent: concept(
    'Intent',
    'What a government has let be known that it means to do. It happens, unless an order or an event touches what it rests on.',
    'concept/premise',
    'concept/window',
  ),
  premise: concept(
    'Premise',
    'A figure on which an intent rests. If an order or an event moves it, the government thinks again, and the change names what moved it.',
    'concept/intent',
  ),
  belief: concept(
    'Belief',
    'Five things, each from 0 to 1: that the gear could be used to do harm, that {rival}’s law can demand the vendors’ help, that {rival} would listen, that it would disrupt, and how far the risk can be contained. The first two together are the means; a ministry expects harm as far as there are means and use. Evidence moves each, time wears it down.',
    'term/listening',
    'concept/manageable',
    'lens/belief',
  ),
  manageable: concept(
    'Manageable',
    'How far a ministry thinks that vetting, a closed core and a second supplier contain the risk, 0 to 1.',
    'concept/belief',
    'order/technicalCase',
  ),
  ministry: concept(
    'Ministry',
    'A government is not one mind: each ministry has a weight, beliefs of its own, and its own trust in what {protector} says.',
    'concept/belief',
  ),
  score: concept(
    'Score of a posture',
    'What a posture is worth to a government, the sum of its reasons, in % of GDP a year. At a window the best one wins; home politics may tip a close one.',
    'group/cost',
    'group/harm',
    'concept/homePolitics',
  ),
  homePolitics: concept(
    'Home politics',
    'A government’s leaning that nobody abroad can see. It may tip a close decision.',
    'concept/score',
  ),
  nearestMiss: concept('Nearest miss', 'How far the posture asked about is behind the best one.', 'concept/score'),
  redLine: concept(
    'Red line',
    'What a government will not have touched. Its topic is known, its threshold is not.',
    'concept/intent',
  ),
  commitment: concept(
    'Commitment',
    'A threat or a promise on record, which every ally watches and a new government inherits. A threat is carried out or backed down from at its date; a promise is kept or broken once the partner has done its part.',
    'order/threaten',
    'order/carryOut',
    'order/backDown',
    'order/promise',
    'order/keepPromise',
    'concept/resolve',
  ),
  resolve: concept(
    'Resolve',
    'The protector’s record of threats and promises kept, 0 to 1: how far the next one is believed.',
    'concept/commitment',
    'concept/honesty',
  ),
  honesty: concept(
    'Honesty',
    'The protector’s record of claims borne out and security not sold, 0 to 1: how much its evidence weighs.',
    'concept/belief',
    'concept/resolve',
  ),
  stake: concept('Stake', 'What a threat would take away: something that the protector gives.', 'concept/commitment'),
  compliance: concept(
    'Rule in practice (compliance)',
    'How much of an announced rule is carried out. It erodes unless somebody sees to it.',
    'concept/legalLag',
    'order/subsidiseRemoval',
  ),
  legalLag: concept(
    'Legal lag',
    'The time from the announcement of a rule to its legal force.',
    'order/securityLaw',
    'concept/compliance',
  ),
  exposure: concept(
    'Exposure',
    'How much restricted gear stands in the networks, and what they carry.',
    'concept/core',
    'lens/restricted4g',
  ),
  entityListing: concept(
    'Entity listing (parts ban)',
    'A vendor is put on a list to which firms of the protector’s country may not sell parts. It bites as stocks run down.',
    'order/partsBan',
    'order/temporaryLicence',
    'concept/substitution',
  ),
  substitution: concept(
    'Substitution',
    'How far the vendors’ home replaces barred parts by its own. A ban speeds it up.',
    'concept/entityListing',
    'order/indigenise',
  ),
  bloc: concept(
    'Bloc',
    'Governments that look to each other and may adopt a common programme.',
    'term/peers',
    'order/coordinate',
  ),
  capital: concept(
    'Points (political capital)',
    'What orders cost besides money. Each turn brings new ones, more on a strong footing and fewer on a weak one; what is not used lapses.',
    'gauge/strain',
    'gauge/supportFloor',
  ),
  money: concept(
    'Public money',
    'What the treasury spends on orders, removal and subsidies, in billions of U.S. dollars.',
    'objective/purse',
  ),
  dilemma: concept(
    'Choice (dilemma)',
    'An event that asks for an answer. Its consequences are hinted at beforehand; silence is an answer too.',
    'family/choice',
  ),
  aim: concept('Aim', 'What a seat is judged by, each 0 to 100, weighted by act.', 'concept/composite', 'concept/act'),
  composite: concept(
    'Composite',
    'The mean of the aims by their weights, 0 to 100. It is a summary, no grade.',
    'concept/aim',
  ),
  gauge: concept(
    'Gauge',
    'One of at most five figures in the bar that say how a seat stands.',
    'concept/aim',
    'gauge/strain',
  ),
  act: concept(
    'Act',
    'A part of the game with its own weights of the aims and its own cards.',
    'concept/aim',
    'stage/briefing',
  ),
  turn: concept(
    'Turn',
    'A quarter of a year, unless the scenario says otherwise. All seats order at once; the phases follow in a fixed order.',
    'phase/pressure',
    'stage/orders',
  ),
  seat: concept(
    'Seat',
    'The state that somebody plays. All other governments, vendors and carriers follow the rules.',
    'concept/turn',
  ),
  lens: concept('Lens', 'What the map’s fills show.', 'lens/posture', 'lens/vendors', 'lens/belief'),
  preview: concept(
    'Preview',
    'What an order would do, in one world imagined from what the seat can see. The real turn may differ by what it cannot.',
    'concept/imaginedWorld',
    'concept/odds',
    'concept/range',
    'concept/homePolitics',
    'concept/hiddenTruth',
  ),
  odds: concept(
    'Odds',
    'In how many of ten imagined worlds a government settles on the posture asked about, or a tighter one, at its next window: with the order, and without it, beside the rest of your plan and under the same luck; none of your later orders are in it. A card shows that posture’s sign, dots for the odds with the order, and both figures: → from without to with, or ≈ where the two differ by no more than chance may make; a stroke among the dots marks the odds without the order where they differ by more.',
    'concept/imaginedWorld',
    'concept/range',
    'concept/window',
  ),
  imaginedWorld: concept(
    'Imagined world',
    'What this seat can see, with what it cannot see drawn anew: home politics, the hidden truth and all later chances, by the odds that the scenario states. Previews, odds and ranges rest on such worlds and on nothing else.',
    'concept/odds',
    'concept/preview',
    'concept/hiddenTruth',
  ),
  range: concept(
    'Range',
    'Between what a figure will stand after this turn, with the order, in most of many imagined worlds; one figure where it comes out alike in nearly all of them. How often such a range holds the result is said beside it, and was held against turns as they were played.',
    'concept/imaginedWorld',
    'concept/odds',
    'concept/preview',
  ),
  luck: concept(
    'Luck',
    'What a game had beyond the average of games with the same orders and other draws of chance, the hidden truth among them, in points of the composite.',
    'concept/turningPoint',
    'concept/seed',
    'concept/composite',
  ),
  doctrine: concept(
    'Doctrine',
    'A simple player with one idea, such as to pay, to threaten or to do nothing, who knows no more than the seat. It is a yardstick, no good player.',
    'concept/luck',
    'concept/seat',
  ),
  turningPoint: concept(
    'Turning point',
    'A decision without which the composite comes out otherwise, by more than chance makes: the game is played again without it under many draws of chance. A turn without orders, or a choice left to silence, can be one.',
    'concept/luck',
    'concept/composite',
  ),
  cause: concept(
    'Cause',
    'Every change names what made it. The chain ends in an order, an event, or a figure of the scenario with its source.',
    'concept/figure',
  ),
  figure: concept(
    'Figure',
    'A number that the scenario sets, with its range and its sources, or marked as a judgement.',
    'concept/cause',
  ),
  hiddenTruth: concept(
    'Hidden truth',
    'Whether the gear is really used to listen or to disrupt is drawn at the start and told at the end. Everybody decides without knowing.',
    'stage/verdict',
    'concept/belief',
  ),
  seed: concept(
    'Seed',
    'The word from which a game’s chances are drawn. The same seed and the same orders give the same game.',
    'concept/hiddenTruth',
  ),
} as const;
