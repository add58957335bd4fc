/** Orders as a replay writes them. Who may give one, and when, is the engine's to say; here it is only a well-formed order. */
import * as z from 'zod/mini';
import type { OrderKind } from '../../engine/model/index.ts';
import { doc, id, idKey, list, number, posture, whole } from './basic.ts';

const plain = <K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind) });
const atState = <K extends string>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), target: id('The state it is aimed at.') });
const onVendor = <K extends string>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), vendor: id('The vendor it is about.') });

/** The engine numbers its commitments from issuer, target and turn; it knows its own names. */
const commitmentId = () =>
  doc(z.string().check(z.minLength(1), z.maxLength(200)), 'The commitment that it settles, as the game named it.');
const onCommitment = <K extends string>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), commitment: commitmentId() });

const share = (description: string) => number(0, 1, description);

export const orderSchema = z.discriminatedUnion('kind', [
  atState('lobby'),
  z.strictObject({
    kind: z.literal('disclosePrivately'),
    target: id('The state whose government is shown the file.'),
    ministry: z.exactOptional(id('The ministry that reads it; the one that guards the networks where left out.')),
  }),
  plain('disclosePublicly'),
  atState('technicalCase'),
  z.strictObject({
    kind: z.literal('threaten'),
    target: id('The state that is threatened.'),
    stake: id('What is at stake.'),
    demand: posture('The posture demanded.'),
    deadline: whole(1, 200, 'Turns until it is due.'),
  }),
  onCommitment('carryOut'),
  onCommitment('backDown'),
  atState('financeBid'),
  atState('coFundRemoval'),
  onVendor('partsBan'),
  onVendor('foreignChipRule'),
  onVendor('temporaryLicence'),
  onVendor('liftForTrade'),
  onVendor('threatenBan'),
  onVendor('easeBan'),
  plain('restrictTools'),
  atState('courtChipmakers'),
  plain('permitStandards'),
  z.strictObject({
    kind: z.literal('tradeTalks'),
    terms: doc(z.enum(['trade', 'security']), 'What is on the table: trade alone, or security too.'),
  }),
  onVendor('prosecute'),
  atState('askExtradition'),
  plain('releaseSpectrum'),
  z.strictObject({
    kind: z.literal('widenHomeBan'),
    scope: doc(
      z.enum(['parts', 'software', 'gear']),
      'How far the ban at home is to reach; each holds those before it.',
    ),
  }),
  plain('banAtHome'),
  plain('fundRuralRemoval'),
  plain('speech'),
  z.strictObject({ kind: z.literal('principles'), bloc: id('The bloc that they are proposed to.') }),
  plain('standards'),
  z.strictObject({
    kind: z.literal('promise'),
    target: id('The state that is promised something.'),
    pledge: doc(z.enum(['trade', 'intelligence']), 'Market access, or closer intelligence.'),
    demand: posture('The posture that it is promised for.'),
  }),
  onCommitment('keepPromise'),
  atState('noSpyPledge'),
  atState('acceptTailoredRegime'),
  plain('fundOpenNetworks'),
  plain('repairSoftPower'),
  atState('hardenBases'),
  z.strictObject({
    kind: z.literal('setPosture'),
    posture: posture('The posture to be taken.'),
    wording: z.enum(['named', 'neutral', 'quiet']),
    deadline: z.nullable(whole(1, 200, 'Turns until all restricted gear is out.')),
    cap: z.nullable(share('Largest share of restricted vendors in new radio orders.')),
  }),
  plain('settle'),
  plain('defer'),
  plain('commissionReview'),
  plain('oversightCentre'),
  plain('securityLaw'),
  plain('auctionConditions'),
  plain('subsidiseRemoval'),
  z.strictObject({
    kind: z.literal('divideCrews'),
    coverage: share('Share of crews for coverage.'),
    swap: share('Share of crews for swaps.'),
    core: share('Share of crews for the core.'),
  }),
  plain('encryptAndBackUp'),
  plain('diversityMandate'),
  plain('askEvidence'),
  z.strictObject({ kind: z.literal('seekAssurances'), from: id('The state that is asked.') }),
  plain('extradite'),
  plain('refuseExtradition'),
  plain('compensationLaw'),
  z.strictObject({ kind: z.literal('coordinate'), bloc: id('The bloc.') }),
  z.strictObject({ kind: z.literal('leadBloc'), bloc: id('The bloc.') }),
  atState('briefPartner'),
  atState('helpRemoval'),
  atState('backExport'),
  onVendor('visitVendorLab'),
  plain('holdMinistries'),
  plain('consultCarriers'),
  plain('faceParliament'),
  plain('enforce'),
  plain('exempt'),
  plain('subsidiseRural'),
  plain('backHomeVendor'),
  plain('technologicalAutonomy'),
  z.strictObject({ kind: z.literal('seekPledge'), from: id('The power that is asked.') }),
  z.strictObject({ kind: z.literal('acceptFinance'), from: id('The power that lends.') }),
  z.strictObject({ kind: z.literal('refuseFinance'), from: id('The power that offers.') }),
  z.strictObject({ kind: z.literal('publicStatement'), stand: z.enum(['for', 'against']) }),
  atState('warn'),
  atState('retaliate'),
  atState('assure'),
  plain('indigenise'),
  atState('invest'),
  atState('pledge'),
  atState('lendToBuyers'),
  onVendor('subsidiseVendor'),
  atState('detain'),
  plain('counterNarrative'),
  plain('stockpile'),
  plain('restrictRareEarths'),
  atState('useGear'),
  z.strictObject({ kind: z.literal('answer'), dilemma: id('The dilemma.'), choice: id('The choice.') }),
]);

/** Every kind of order that the engine knows, in the order in which the model lists them. */
export const ORDER_KINDS: readonly OrderKind[] = orderSchema.def.options.flatMap(
  (option) => option.shape.kind.def.values,
);

/** The fields of each kind of order besides its kind, in the order in which a link writes them. */
export const ORDER_FIELDS: ReadonlyMap<string, readonly string[]> = new Map(
  orderSchema.def.options.flatMap((option) => {
    const fields = Object.keys(option.shape).filter((field) => field !== 'kind');
    return [...option.shape.kind.def.values].map((kind) => [kind, fields] as const);
  }),
);

/** More than any seat can pay for in one turn. */
const MOST_ORDERS = 100;

/** Orders of which some are named by their place in a list that both sides have. */
export const sparseOrdersSchema = doc(
  z.record(
    idKey(),
    list(z.union([orderSchema, whole(0, MOST_ORDERS, 'A place in the list.')]), 0, MOST_ORDERS, 'Orders of a seat.'),
  ),
  'Orders by seat.',
);

export const ordersBySeatSchema = doc(
  z.record(idKey(), list(orderSchema, 0, MOST_ORDERS, 'Orders of a seat, as given.')),
  'Orders by seat.',
);
