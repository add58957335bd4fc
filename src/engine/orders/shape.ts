/** Orders may come from a file or a link: whether one is of a known kind and has each field, of the right type. */
import {
  type Order,
  type OrderKind,
  type OrderOf,
  POSTURES,
  type Posture,
  STANDS,
  type Stand,
  TALK_TERMS,
  type TalkTerms,
  WIDER_SCOPES,
  type WiderScope,
  WORDINGS,
  type Wording,
} from '../model/index.ts';
import { type Refusal, refuse } from './types.ts';

type Test = (value: unknown) => boolean;
type Fields<O extends Order> = { readonly [F in Exclude<keyof O, 'kind'>]-?: Test };

const id: Test = (value) => typeof value === 'string' && value !== '';
const turns: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 1;
const share: Test = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const posture: Test = (value) => POSTURES.includes(value as Posture);
const wording: Test = (value) => WORDINGS.includes(value as Wording);
const talkTerms: Test = (value) => TALK_TERMS.includes(value as TalkTerms);
const scope: Test = (value) => WIDER_SCOPES.includes(value as WiderScope);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);

/** A field that an order may leave out. */
const orAbsent =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);

const target = { target: id };
const vendor = { vendor: id };
const commitment = { commitment: id };

const FIELDS: { readonly [K in OrderKind]: Fields<OrderOf<K>> } = {
  lobby: target,
  disclosePrivately: { target: id, ministry: orAbsent(id) },
  disclosePublicly: {},
  technicalCase: target,
  threaten: { target: id, stake: id, demand: (value) => posture(value) && value !== 0, deadline: turns },
  carryOut: commitment,
  backDown: commitment,
  financeBid: target,
  coFundRemoval: target,
  partsBan: vendor,
  foreignChipRule: vendor,
  temporaryLicence: vendor,
  liftForTrade: vendor,
  threatenBan: vendor,
  easeBan: vendor,
  restrictTools: {},
  courtChipmakers: target,
  permitStandards: {},
  tradeTalks: { terms: talkTerms },
  prosecute: vendor,
  askExtradition: target,
  releaseSpectrum: {},
  widenHomeBan: { scope },
  extradite: {},
  refuseExtradition: {},
  compensationLaw: {},
  banAtHome: {},
  fundRuralRemoval: {},
  speech: {},
  principles: { bloc: id },
  standards: {},
  promise: {
    target: id,
    pledge: (value) => value === 'trade' || value === 'intelligence',
    demand: (value) => posture(value) && value !== 0,
  },
  keepPromise: commitment,
  noSpyPledge: target,
  acceptTailoredRegime: target,
  fundOpenNetworks: {},
  repairSoftPower: {},
  hardenBases: target,
  setPosture: { posture, wording, deadline: orNull(turns), cap: orNull(share) },
  settle: {},
  defer: {},
  commissionReview: {},
  oversightCentre: {},
  securityLaw: {},
  auctionConditions: {},
  subsidiseRemoval: {},
  divideCrews: { coverage: share, swap: share, core: share },
  encryptAndBackUp: {},
  diversityMandate: {},
  askEvidence: {},
  seekAssurances: { from: id },
  coordinate: { bloc: id },
  leadBloc: { bloc: id },
  briefPartner: target,
  helpRemoval: target,
  backExport: target,
  visitVendorLab: vendor,
  holdMinistries: {},
  consultCarriers: {},
  faceParliament: {},
  enforce: {},
  exempt: {},
  subsidiseRural: {},
  backHomeVendor: {},
  technologicalAutonomy: {},
  seekPledge: { from: id },
  acceptFinance: { from: id },
  refuseFinance: { from: id },
  publicStatement: { stand: (value) => STANDS.includes(value as Stand) },
  warn: target,
  retaliate: target,
  assure: target,
  indigenise: {},
  invest: target,
  pledge: target,
  lendToBuyers: target,
  subsidiseVendor: vendor,
  detain: target,
  counterNarrative: {},
  stockpile: {},
  restrictRareEarths: {},
  useGear: target,
  answer: { dilemma: id, choice: id },
};

/** The same to go through: every order of every seat is looked at. */
const FIELD_LISTS: ReadonlyMap<string, readonly (readonly [string, Test])[]> = new Map(
  Object.entries(FIELDS).map(([kind, fields]) => [kind, Object.entries<Test>(fields)]),
);

/**
 * Why a value is no order, or null where it is one: its kind is known, each field of the kind is there and in its type's range, and there is
 * nothing else in it. Whether the order may be given is left to the checks.
 */
export function malformed(order: Order): Refusal | null {
  const value: unknown = order;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('malformed', { field: 'kind' });
  const found = value as Readonly<Record<string, unknown>>;
  const kind = Object.hasOwn(found, 'kind') ? found.kind : undefined;
  if (typeof kind !== 'string') return refuse('malformed', { field: 'kind' });
  const fields = FIELD_LISTS.get(kind);
  if (fields === undefined) return refuse('unknownKind', { kind });
  let known = 1;
  for (const [field, test] of fields) {
    const own = Object.hasOwn(found, field);
    if (own) known++;
    if (!test(own ? found[field] : undefined)) return refuse('malformed', { field });
  }
  const keys = Object.keys(found);
  // Nothing is there besides the fields that are known.
  if (keys.length === known) return null;
  for (const key of keys) {
    if (key !== 'kind' && !fields.some(([field]) => field === key)) return refuse('malformed', { field: key });
  }
  return null;
}
