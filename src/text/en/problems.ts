/** Why an order cannot be given. Short enough for a card; places are the names of the problem's data, put into words. */
import type { OrderProblemCode, Regime } from '../../engine/model/index.ts';
import type { Plural } from '../fill.ts';

export const problems: Readonly<Record<OrderProblemCode, string>> = {
  unknownKind: 'No such order: “{kind}”',
  malformed: 'The order is not whole: {field} is missing or wrong',
  notYourRole: 'Not an order of this seat',
  notInScenario: 'This scenario does not have this order',
  notBeforeAct: 'From act {act}',
  capital: 'Needs {needs}, {left} left',
  cooldown: 'Again {turns}',
  repeated: 'Already planned this turn',
  conflict: 'Not together with “{with}”',
  badTarget: 'Cannot be aimed at {target}',
  unknownCommitment: 'Nothing of the kind on record',
  notIssuer: 'It is not yours to settle',
  commitmentClosed: 'It is settled already',
  notDue: 'Not due for {turns}',
  alreadyThreatened: '{target} stands under an open threat already',
  alreadyMet: '{target} stands at “{posture}” already',
  alreadyDone: 'Done already',
  noChange: 'Changes nothing',
  outOfRange: '{field}: from {low} to {high}',
  regimeOrder: '{regime}',
  noWindow: 'No window open; the next {turns}',
  nothingToRemove: 'No rule asks for gear to be removed, or none is left',
  noBan: 'No ban stands at home',
  notCharged: 'No vendor stands charged',
  notAsked: 'Nobody has asked for an extradition',
  noRule: 'You have no rule, or none far enough, for this',
  noVendor: 'No vendor at home, and no newcomers to help',
  noOffer: '{target} offers no credit to you now',
  noDilemma: 'No such choice is open',
  badChoice: 'Not one of the answers',
  notMember: 'Not a member: {bloc}',
  tailored: 'Settled with {target} at “{posture}”',
  notOwed: '{target} has not done its part yet',
  alreadyPromised: 'A promise to {target} stands already',
  nobodyAsks: 'Carriers are content; none asks for it',
  tooSmall: 'Your economy is too small to carry it alone',
  townsFirst: 'Carriers still build in the towns',
  noBases: 'No bases of yours in {target}',
  tooLate: 'Too late: it would not fall due before the end',
  gameOver: 'The game is over',
};

/** What would make it legal; left out where nothing in the seat's power would. */
export const remedies: Readonly<Partial<Record<OrderProblemCode, string>>> = {
  notBeforeAct: 'That act begins in {date}',
  capital: 'Take an order back, or wait a turn',
  cooldown: 'Or choose another government',
  repeated: 'Press the planned card to take it back',
  conflict: 'Take the other one back first',
  badTarget: 'Select a government that decides',
  unknownCommitment: 'It takes a threat or a promise that stands',
  notDue: 'Wait for its day',
  alreadyThreatened: 'Choose another government',
  tailored: 'Choose another government',
  notOwed: 'Wait for its decision',
  alreadyPromised: 'Choose another government',
  nobodyAsks: 'Bills and inspections wear their patience',
  tooSmall: 'Back a test bed, or lead a bloc',
  townsFirst: 'Beyond them it goes once the towns are done',
  noBases: 'Choose another government',
  alreadyMet: 'Choose another government',
  alreadyDone: 'Nothing more to gain by it',
  noChange: 'Choose another version',
  noWindow: 'Or set the posture now, for more points',
  noRule: 'Set a posture first',
  noOffer: 'Its credit hangs on your rule, and on what is still to build',
  nothingToRemove: 'It takes gear, and a rule against it',
  noBan: 'Ban the gear at home first',
  notCharged: 'Charge a vendor first',
};

/** The same for orders of their own kind, where the general words do not fit. */
export const regimeRemedies: Readonly<Record<Regime, string>> = {
  none: 'Bar parts first',
  parts: 'The next step is foreign-made chips',
  chips: 'A licence or a trade deal loosens it',
};

/** The export-ban regime that stands in the way. */
export const regimesInTheWay: Readonly<Record<Regime, string>> = {
  none: 'No export ban stands',
  parts: 'A parts ban stands already',
  chips: 'Foreign-made chips are barred already',
};

/** Where the seat is in no bloc at all. */
export const memberOfNone = 'Not a member of any bloc';

export const problemWords: { readonly points: Plural; readonly turns: Plural; readonly inTurns: Plural } = {
  points: { one: '{n} point', other: '{n} points' },
  turns: { one: '{n} turn', other: '{n} turns' },
  inTurns: { one: 'in {n} turn', other: 'in {n} turns' },
};

/** Names of an order's fields, where a problem points at one. */
export const fields: Readonly<Record<string, string>> = {
  kind: 'kind',
  target: 'target',
  stake: 'stake',
  demand: 'demand',
  deadline: 'deadline',
  posture: 'posture',
  wording: 'wording',
  cap: 'cap',
  vendor: 'vendor',
  bloc: 'bloc',
  from: 'addressee',
  stand: 'stand',
  coverage: 'crews for coverage',
  swap: 'crews for the swap',
  core: 'crews for the core',
  crews: 'division of the crews',
  commitment: 'threat or promise',
  pledge: 'what is promised',
  dilemma: 'choice asked',
  choice: 'answer',
  scope: 'reach of the ban',
  terms: 'terms',
};
