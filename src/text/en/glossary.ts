/**
 * The words of the interface, each in a sentence or two: what the thing is in this model, in the field's own terms, without taking a side.
 * {protector} and {rival} are the powers' capitals. `see` names other entries by id.
 */
import type {
  AppraisalGroup,
  AppraisalTerm,
  PhaseId,
  Posture,
  Regime,
  WindowKind,
  Wording,
} from '../../engine/model/index.ts';
import type { Family } from './orderWords.ts';

export interface GlossaryText {
  readonly text: string;
  readonly see: readonly string[];
}
const entry = (text: string, ...see: readonly string[]): GlossaryText => ({ text, see });

export const postureEntries: Readonly<Record<Posture, GlossaryText>> = {
  0: entry('No rule on restricted vendors: carriers buy where they like.', 'concept/posture', 'posture/1'),
  1: entry(
    'Gear is tested and suppliers are judged case by case; nobody is shut out by a rule.',
    'concept/posture',
    'order/oversightCentre',
    'posture/2',
  ),
  2: entry(
    'Restricted vendors may not supply the core network, or their share of new radio orders is capped.',
    'concept/core',
    'concept/cap',
    'posture/3',
  ),
  3: entry(
    'No restricted gear in new networks, whether by rule or by quiet steering; what stands may stay.',
    'concept/posture',
    'wording/quiet',
    'posture/4',
  ),
  4: entry(
    'No new restricted gear, and what stands must be ripped out by a date.',
    'concept/removal',
    'posture/3',
    'term/removal',
  ),
};

export const wordingEntries: Readonly<Record<Wording, GlossaryText>> = {
  named: entry(
    'The rule names the vendor: the clearest signal to partners, and the likeliest to be answered in trade.',
    'term/retaliation',
    'wording/neutral',
  ),
  neutral: entry(
    'The rule speaks of risk and names nobody. It provokes less, and counts a little less with {protector}.',
    'wording/named',
    'wording/quiet',
  ),
  quiet: entry(
    'No public rule: carriers are steered in talks. It provokes least and shows least.',
    'posture/3',
    'wording/neutral',
  ),
};

export const termEntries: Readonly<Record<AppraisalTerm, GlossaryText>> = {
  premium: entry('What other vendors’ dearer gear and less competition cost.', 'group/cost', 'order/financeBid'),
  removal: entry('What it costs to take out gear before it is worn out.', 'concept/removal', 'order/coFundRemoval'),
  delay: entry(
    'What is lost when 5G comes later, because swaps tie up crews and others deliver slowly.',
    'group/cost',
    'lens/coverage',
  ),
  compliance: entry('What inspectors, tests and reporting cost each year.', 'posture/1', 'order/oversightCentre'),
  lobby: entry('The resistance of carriers that hold much of the gear.', 'concept/carrier', 'order/subsidiseRemoval'),
  listening: entry(
    'Expected damage from eavesdropping through the gear: how likely it is held to be, given what gear and law allow, times what it would cost. Gear from elsewhere counts too, as far as its home is doubted.',
    'concept/belief',
    'term/disruption',
  ),
  disruption: entry(
    'Expected damage if networks were switched off on purpose: how likely that is held to be, given what gear and law allow, times what it would cost.',
    'concept/belief',
    'term/listening',
  ),
  supply: entry(
    'What it is worth not to depend on gear whose maker may run short of parts under export bans.',
    'concept/substitution',
    'order/foreignChipRule',
  ),
  retaliation: entry(
    'What {rival} might do to exports in answer to a rule, as far as it is feared.',
    'lens/exposure',
    'order/warn',
  ),
  homeVendor: entry(
    'Sales of the country’s own vendor in the market of {rival}, which an answer could hit.',
    'term/retaliation',
  ),
  alliance: entry(
    'What good standing with {protector} is worth in peace time, as far as its demand is felt.',
    'lens/alliance',
    'order/lobby',
  ),
  threat: entry(
    'What open threats would take away, times how far they are believed.',
    'concept/commitment',
    'concept/resolve',
  ),
  offer: entry(
    'What standing promises would give, times how far they are believed; in full once they are kept.',
    'concept/commitment',
    'order/promise',
  ),
  programme: entry(
    'What a programme adopted by a bloc costs members that stay open.',
    'concept/bloc',
    'order/coordinate',
  ),
  peers: entry('Partners that have gone as far make the step easier.', 'concept/bloc'),
  autonomy: entry(
    'The wish not to depend on any one foreign supplier, the protector’s included.',
    'order/diversityMandate',
  ),
  step: entry('Every change has a political and administrative price; a reversal has one too.', 'group/change'),
  law: entry(
    'A first rule needs legal powers; the hurdle is gone once a law stands.',
    'order/securityLaw',
    'concept/legalLag',
  ),
};

export const groupEntries: Readonly<Record<AppraisalGroup, GlossaryText>> = {
  cost: entry(
    'Dearer gear, early removal, later 5G and oversight together.',
    'term/premium',
    'term/removal',
    'term/delay',
  ),
  harm: entry(
    'The expected damage from listening and disruption that a posture avoids.',
    'term/listening',
    'term/disruption',
  ),
  retaliation: entry(
    'Feared losses in trade, the home vendor’s sales included.',
    'term/retaliation',
    'term/homeVendor',
  ),
  alliance: entry(
    'Standing with {protector}, and the weight of its open threats and its promises.',
    'term/alliance',
    'term/threat',
    'term/offer',
  ),
  bloc: entry('A bloc’s programme, and partners that have gone as far.', 'term/programme', 'term/peers'),
  change: entry('Law, lobby, dependence and the price of changing at all.', 'term/law', 'term/lobby', 'term/step'),
};

export const windowEntries: Readonly<Record<WindowKind, GlossaryText>> = {
  auction: entry(
    'Spectrum is sold, and bidders need to know the rules first.',
    'concept/window',
    'order/auctionConditions',
  ),
  review: entry(
    'Experts report, and the government decides on what they found.',
    'concept/window',
    'order/commissionReview',
  ),
  election: entry('An election puts the rule up for decision.', 'concept/window', 'gauge/supportFloor'),
  legislative: entry('Parliament sits and can take the matter up.', 'concept/window', 'order/securityLaw'),
  meeting: entry('Partners meet, and governments settle what they will say there.', 'concept/window', 'concept/bloc'),
  shock: entry('An event has put the question back on the table before its time.', 'concept/window'),
};

export const phaseEntries: Readonly<Record<PhaseId, GlossaryText>> = {
  pressure: entry('First in a turn: events, arguments, offers and threats.', 'concept/turn', 'phase/rival'),
  rival: entry('{rival} warns, reassures or restricts trade.', 'phase/decisions'),
  decisions: entry('Governments with a window open decide.', 'concept/window', 'phase/exportBans'),
  exportBans: entry('Bans, licences and what vendors can still build.', 'concept/entityListing', 'phase/vendorChoice'),
  vendorChoice: entry(
    'Carriers order gear, layer by layer, under the rules in force.',
    'concept/carrier',
    'phase/rolloutCosts',
  ),
  rolloutCosts: entry('Crews build and swap; bills fall due.', 'order/divideCrews', 'phase/security'),
  security: entry('Incidents happen or do not, by a truth that no seat sees.', 'concept/hiddenTruth', 'phase/scoring'),
  scoring: entry('Strain and support settle, and every aim is counted.', 'concept/aim', 'phase/announce'),
  announce: entry(
    'Points are handed out, and governments say what they mean to do next.',
    'concept/intent',
    'concept/capital',
  ),
};

export const regimeEntries: Readonly<Record<Regime, GlossaryText>> = {
  none: entry('The vendor may buy parts freely.', 'concept/entityListing'),
  parts: entry(
    'Firms of the protector’s country may not sell parts to the vendor.',
    'concept/entityListing',
    'order/partsBan',
  ),
  chips: entry(
    'Chips made abroad with the protector’s tools are barred as well.',
    'order/foreignChipRule',
    'concept/substitution',
  ),
};

/** By gauge: the two that are no aims. */
export const gaugeEntries = {
  strain: entry(
    'How far patience among allies is used up, 0 to 100. Threats, broken words and exposed networks raise it; at 100 cooperation ends, and the game with it. What eases it: promises kept, evidence asked for and shown, common principles, manners mended, help for a partner, and time without new pressure.',
    'objective/allianceCohesion',
    'concept/commitment',
  ),
  supportFloor: entry(
    'Support for the government, 0 to 100. Costs, delay and lost exports lower it; at the floor the government falls. What raises it: coverage that people notice, a vote that is won, masts beyond the towns, words in public that voters like, and time without new bills.',
    'objective/support',
  ),
} as const;

/** By objective, of any role; the scenario gives each its title and its own sentence. */
export const objectiveEntries: Readonly<Record<string, GlossaryText>> = {
  networksSecured: entry(
    'Allied networks with less risk through restricted gear, weighted by what they carry.',
    'concept/exposure',
    'concept/compliance',
  ),
  allianceCohesion: entry('100 less alliance strain.', 'gauge/strain'),
  techEdge: entry(
    'New orders that restricted vendors do not win, parts that their home cannot replace, and chip sales not lost.',
    'concept/substitution',
    'concept/entityListing',
  ),
  homeRollout: entry('People at home covered by 5G.', 'lens/coverage'),
  purse: entry('Public money, and costs that fall on carriers, small against what there is.', 'concept/money'),
  rollout: entry('People covered by 5G, against an unhindered course.', 'lens/coverage', 'order/divideCrews'),
  security: entry(
    'Risk through restricted gear taken out of the networks. Gear from elsewhere is not counted here.',
    'concept/exposure',
    'order/encryptAndBackUp',
  ),
  standing: entry('How near the rule is to what {protector} asks, and promises kept.', 'term/alliance'),
  trade: entry('Exports to the vendors’ home that were not lost to retaliation.', 'term/retaliation'),
  partners: entry(
    'What stands of partners’ rules: of those with whom the state sits in a bloc, by how much each counts. What is announced and not kept does not count.',
    'concept/compliance',
    'concept/bloc',
    'order/briefPartner',
    'order/helpRemoval',
  ),
  homeVendors: entry(
    'Share of the world’s new radio orders that vendors at home win, against their share of the market when the game begins.',
    'concept/ran',
    'order/backExport',
    'order/backHomeVendor',
  ),
  support: entry('What voters, carriers and exporters make of the government.', 'gauge/supportFloor'),
  vendorsAbroad: entry(
    'What the vendors of {rival} win of new orders abroad, and hold of the radio in use there.',
    'concept/restrictedVendor',
    'concept/ran',
  ),
  doorsOpen: entry(
    'Governments whose rule leaves the vendors of {rival} a way in, weighted by what 5G costs there. One that bars the core counts in part.',
    'concept/posture',
    'lens/posture',
  ),
  ownParts: entry('Foreign parts that the vendors of {rival} can replace.', 'concept/substitution'),
  commerce: entry(
    'Trade with {rival} that has not been lost, to its own measures or to bans on chips for its firms.',
    'term/retaliation',
    'concept/entityListing',
  ),
  goodName: entry(
    'How far the pledges of {rival} are believed, and how little its measures are resented.',
    'order/pledge',
    'order/retaliate',
  ),
};

export const lensEntries: Readonly<Record<string, GlossaryText>> = {
  posture: entry('The map shows each government’s rule: fill, hatching and glyph.', 'concept/posture'),
  vendors: entry('The map shows whose gear leads in each radio network.', 'concept/ran', 'concept/restrictedVendor'),
  restricted4g: entry(
    'The map shows how much of the standing 4G radio network is restricted gear.',
    'concept/ran',
    'concept/removal',
  ),
  belief: entry('The map shows how likely each government holds harm through the gear to be.', 'concept/belief'),
  alliance: entry('The map shows what good standing with {protector} is worth to each.', 'term/alliance'),
  exposure: entry('The map shows what an answer in trade by {rival} could cost each.', 'term/retaliation'),
  coverage: entry('The map shows the share of people covered by 5G.', 'objective/rollout', 'order/divideCrews'),
};

export const familyEntries: Readonly<Record<Family, GlossaryText>> = {
  persuade: entry(
    'Arguments and evidence: they move what ministries believe.',
    'concept/belief',
    'order/disclosePrivately',
  ),
  coerce: entry('Threats and warnings: they work by what would be lost.', 'concept/commitment', 'order/threaten'),
  induce: entry(
    'Offers: money or pledges that make a step cheaper.',
    'order/coFundRemoval',
    'order/promise',
    'order/assure',
  ),
  exportBan: entry('Cutting a vendor off from parts and chips, or letting them flow again.', 'concept/entityListing'),
  atHome: entry(
    'What a government does at home: in its own networks, with its industry, its cabinet, its carriers, its parliament.',
    'order/banAtHome',
    'concept/goodwill',
  ),
  rules: entry('Laws and conditions besides the posture itself.', 'order/securityLaw', 'concept/posture'),
  posture: entry(
    'Choosing, settling or putting off the rule on restricted vendors.',
    'concept/posture',
    'concept/window',
  ),
  findOut: entry(
    'Reviews, oversight and questions: better evidence of one’s own.',
    'concept/belief',
    'order/commissionReview',
  ),
  money: entry('Who pays, and what building crews work on.', 'concept/money', 'order/divideCrews'),
  abroad: entry(
    'Dealings with other powers and with blocs; what goes before a court and asks an ally’s help.',
    'concept/bloc',
    'order/coordinate',
  ),
  choice: entry('An event asks for an answer; silence chooses the one that is named.', 'concept/dilemma'),
};

/** Entries that orders lead on to; what an order does is said by its own card. */
export const orderSee: Readonly<Record<Family, readonly string[]>> = {
  persuade: ['family/persuade', 'concept/belief'],
  coerce: ['family/coerce', 'concept/commitment'],
  induce: ['family/induce', 'concept/commitment'],
  exportBan: ['family/exportBan', 'concept/entityListing'],
  atHome: ['family/atHome', 'concept/restrictedVendor'],
  rules: ['family/rules', 'concept/compliance'],
  posture: ['family/posture', 'concept/posture'],
  findOut: ['family/findOut', 'concept/belief'],
  money: ['family/money', 'concept/money'],
  abroad: ['family/abroad', 'concept/bloc'],
  choice: ['family/choice', 'concept/dilemma'],
};

/** Words of the dialog itself. */
export const glossaryWords = {
  title: 'Glossary',
  find: 'Find a word',
  none: 'No entry has this in it.',
  see: 'See also',
  explain: 'What is “{term}”?',
  all: 'Whole glossary',
  count: { one: '{n} entry', other: '{n} entries' },
} as const;
