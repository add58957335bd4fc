/** Events and dilemmas: when they come, what they say, what they do. */
import * as z from 'zod/mini';
import { citations, doc, id, idKey, list, number, posture, share, whole, words } from './basic.ts';
import { condition } from './conditions.ts';

const turn = (description: string) => whole(0, 199, description);

const when = doc(
  z.union([
    z.strictObject({ turn: turn('The turn in which it comes, counted from 0.') }),
    z.strictObject({
      from: turn('First turn in which it can come.'),
      to: turn('Last turn in which it can come.'),
      chance: share('Chance in each of these turns, 0 to 1.'),
    }),
  ]),
  'Fixed to a turn, or a chance in each turn between two.',
);

function targets() {
  return doc(
    z.union([
      z.strictObject({ all: doc(z.literal(true), 'Every state but protector and rival.') }),
      z.strictObject({
        states: list(idKey(), 1, 250, 'These states; in a choice, "self" is the seat that answers.'),
      }),
      z.strictObject({ bloc: id('The members of this bloc.') }),
    ]),
    'Whom it touches.',
  );
}

const vendor = () => id('The vendor.');
const belief = () => z.exactOptional(number(0, 1, 'What the signal says is true, 0 to 1.'));

const effect = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: doc(z.literal('signal'), 'Moves beliefs.'),
    signal: doc(
      z.enum([
        'speech',
        'lobbying',
        'disclosure',
        'technicalCase',
        'review',
        'incident',
        'counterNarrative',
        'coercion',
        'study',
      ]),
      'What sort of signal: weightier sorts move beliefs further.',
    ),
    targets: targets(),
    about: id('The home state that it speaks about.'),
    reads: doc(
      z.strictObject({
        capability: belief(),
        law: belief(),
        listen: belief(),
        disrupt: belief(),
        manageability: belief(),
      }),
      'What it says is true; leave out what it does not speak of.',
    ),
    reliability: number(0, 1, 'How far it is believed, 0 to 1.'),
  }),
  z.strictObject({
    kind: doc(z.literal('programme'), 'A bloc adopts a programme that costs members which stay open.'),
    bloc: id('The bloc.'),
    strength: number(0, 1, 'How strong the programme is, 0 to 1.'),
  }),
  z.strictObject({
    kind: doc(z.literal('threatLevel'), 'How near the military threat is felt, from now on.'),
    value: number(0, 10, 'Factor added for frontier states; 0 at the start.'),
  }),
  z.strictObject({
    kind: doc(z.literal('attention'), "How hard the protector presses on allies' standing, from now on."),
    value: number(0, 10, 'Factor added; 0 at the start.'),
  }),
  z.strictObject({
    kind: doc(z.literal('window'), 'Opens a decision window.'),
    targets: targets(),
    inTurns: whole(0, 200, 'Turns from now.'),
  }),
  z.strictObject({
    kind: doc(z.literal('shockWindow'), 'Opens a window wherever much restricted gear stands.'),
    minRestricted4g: number(0, 1, 'States with at least this share in 4G.'),
    inTurns: whole(0, 200, 'Turns from now.'),
  }),
  z.strictObject({
    kind: doc(z.literal('strain'), 'Moves alliance strain.'),
    delta: number(-100, 100, 'Points of 100.'),
  }),
  z.strictObject({
    kind: doc(z.literal('support'), 'Moves support at home.'),
    targets: targets(),
    delta: number(-100, 100, 'Points of 100.'),
  }),
  z.strictObject({
    kind: doc(z.literal('honesty'), "Moves the protector's record of claims borne out."),
    delta: number(-1, 1, 'Added to the record of 0 to 1.'),
  }),
  z.strictObject({
    kind: doc(z.literal('resolve'), "Moves the protector's record of threats and promises kept."),
    delta: number(-1, 1, 'Added to the record of 0 to 1.'),
  }),
  z.strictObject({
    kind: doc(z.literal('goodwill'), "Moves partners' goodwill towards the protector."),
    delta: number(-1, 1, 'Added to the share of 0 to 1.'),
  }),
  z.strictObject({
    kind: doc(z.literal('unity'), 'Moves how far the protector speaks with one voice.'),
    delta: number(-1, 1, 'Added to the share of 0 to 1.'),
  }),
  z.strictObject({
    kind: doc(z.literal('pledgesBroken'), "Breaks the protector's standing pledges not to listen."),
    targets: targets(),
  }),
  z.strictObject({
    kind: doc(z.literal('severity'), "Scales the fear of the rival's retaliation."),
    targets: targets(),
    factor: number(0, 10, 'Times the fear of now.'),
  }),
  z.strictObject({
    kind: doc(z.literal('substitution'), 'Moves how far a vendor has replaced blocked parts.'),
    vendor: vendor(),
    delta: number(-1, 1, 'Added to the share of 0 to 1.'),
  }),
  z.strictObject({
    kind: doc(z.literal('quality'), "Moves a vendor's technical lead."),
    vendor: vendor(),
    delta: number(-1, 1, 'Added to the lead of 0 to 1.'),
  }),
  z.strictObject({
    kind: doc(z.literal('spectrumDelay'), 'Puts spectrum off (or brings it forward).'),
    targets: targets(),
    turns: whole(-200, 200, 'Turns added.'),
  }),
  z.strictObject({
    kind: doc(
      z.literal('courtDelay'),
      'A court holds up a rule that waits for its force, and spectrum that is sold on its terms.',
    ),
    targets: targets(),
    turns: whole(1, 200, 'Turns added.'),
  }),
  z.strictObject({
    kind: doc(
      z.literal('posture'),
      'Governments take a posture that they have not weighed, in the words that suit each best.',
    ),
    targets: targets(),
    posture: posture('The posture.'),
  }),
  z.strictObject({
    kind: doc(z.literal('compliance'), 'Moves how much of a rule stands in fact, where there is one.'),
    targets: targets(),
    delta: number(-1, 1, 'Added to the share of 0 to 1.'),
  }),
  z.strictObject({
    kind: doc(
      z.literal('removalDeadline'),
      'Puts a removal deadline that is still to come off (or brings it forward).',
    ),
    targets: targets(),
    turns: whole(-200, 200, 'Turns added.'),
  }),
  z.strictObject({
    kind: doc(z.literal('removalMoney'), 'Public money for removal.'),
    targets: targets(),
    usdBn: number(0, 10_000, 'USD billion for each state.'),
  }),
  z.strictObject({
    kind: doc(z.literal('publicCost'), 'Public money spent.'),
    targets: targets(),
    percentGdp: number(0, 10, "% of a year's GDP of each state."),
  }),
  z.strictObject({
    kind: doc(z.literal('exportsLost'), 'Sales to the rival that are lost at once.'),
    targets: targets(),
    share: number(0, 1, "Share of a year's goods exports to the rival."),
  }),
]);

const conditions = () => list(condition, 0, 20, 'All must hold, or it does not come.');
const basis = () =>
  z.exactOptional(
    doc(
      z.enum(['documented', 'disputed', 'invented']),
      'What it rests on. documented: on record for the states that it names. disputed: that it was said is on record, and whether it is true is contested. invented: not on record.',
    ),
  );
export const effectsSchema = () => list(effect, 0, 20, 'What it does, in this order.');
export const headlineSchema = () => words(90, 'A finding in the past tense, about 60 characters.');
const body = () => words(1200, 'What happened, in two or three sentences; claims are told as claims.');

export const eventsSchema = list(
  z.strictObject({
    id: id('Name of the event.'),
    basis: basis(),
    when,
    conditions: conditions(),
    headline: headlineSchema(),
    body: body(),
    effects: effectsSchema(),
    sources: citations(),
  }),
  0,
  500,
  'What happens without an order.',
);

const choice = z.strictObject({
  id: id('Name of the choice.'),
  label: words(80, 'What the button says.'),
  hint: words(300, 'The consequences that the player can foresee.'),
  effects: effectsSchema(),
  cases: z.exactOptional(
    list(
      z.strictObject({
        conditions: list(condition, 0, 20, 'All must hold as the turn begins; none: it holds always.'),
        hint: words(300, 'What can be foreseen where it holds, in the words of the state of things.'),
        effects: effectsSchema(),
      }),
      1,
      5,
      'What it does besides, by how things stand: the first case that holds, and no other.',
    ),
  ),
});

export const dilemmasSchema = list(
  z.strictObject({
    id: id('Name of the dilemma.'),
    basis: basis(),
    when,
    conditions: conditions(),
    asks: doc(
      z.union([
        z.strictObject({ seat: id('The state that is asked.') }),
        z.strictObject({ governments: doc(z.literal(true), 'Every government answers for itself.') }),
      ]),
      'Who is asked.',
    ),
    headline: headlineSchema(),
    body: body(),
    choices: list(choice, 2, 5, 'What can be chosen.'),
    default: id('The choice that silence makes.'),
    sources: citations(),
  }),
  0,
  200,
  'What asks for a choice.',
);
