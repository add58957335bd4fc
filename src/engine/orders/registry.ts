/** All order kinds, in the order in which cards and options are listed. */
import type { OrderKind } from '../model/index.ts';
import { acceptFinance } from './kinds/acceptFinance.ts';
import { acceptTailoredRegime } from './kinds/acceptTailoredRegime.ts';
import { answer } from './kinds/answer.ts';
import { askEvidence } from './kinds/askEvidence.ts';
import { askExtradition } from './kinds/askExtradition.ts';
import { assure } from './kinds/assure.ts';
import { auctionConditions } from './kinds/auctionConditions.ts';
import { backDown } from './kinds/backDown.ts';
import { backExport } from './kinds/backExport.ts';
import { backHomeVendor } from './kinds/backHomeVendor.ts';
import { banAtHome } from './kinds/banAtHome.ts';
import { briefPartner } from './kinds/briefPartner.ts';
import { carryOut } from './kinds/carryOut.ts';
import { coFundRemoval } from './kinds/coFundRemoval.ts';
import { commissionReview } from './kinds/commissionReview.ts';
import { compensationLaw } from './kinds/compensationLaw.ts';
import { consultCarriers } from './kinds/consultCarriers.ts';
import { coordinate } from './kinds/coordinate.ts';
import { counterNarrative } from './kinds/counterNarrative.ts';
import { courtChipmakers } from './kinds/courtChipmakers.ts';
import { defer } from './kinds/defer.ts';
import { detain } from './kinds/detain.ts';
import { disclosePrivately } from './kinds/disclosePrivately.ts';
import { disclosePublicly } from './kinds/disclosePublicly.ts';
import { diversityMandate } from './kinds/diversityMandate.ts';
import { divideCrews } from './kinds/divideCrews.ts';
import { easeBan } from './kinds/easeBan.ts';
import { encryptAndBackUp } from './kinds/encryptAndBackUp.ts';
import { enforce } from './kinds/enforce.ts';
import { exempt } from './kinds/exempt.ts';
import { extradite } from './kinds/extradite.ts';
import { faceParliament } from './kinds/faceParliament.ts';
import { financeBid } from './kinds/financeBid.ts';
import { foreignChipRule } from './kinds/foreignChipRule.ts';
import { fundOpenNetworks } from './kinds/fundOpenNetworks.ts';
import { fundRuralRemoval } from './kinds/fundRuralRemoval.ts';
import { hardenBases } from './kinds/hardenBases.ts';
import { helpRemoval } from './kinds/helpRemoval.ts';
import { holdMinistries } from './kinds/holdMinistries.ts';
import { indigenise } from './kinds/indigenise.ts';
import { invest } from './kinds/invest.ts';
import { keepPromise } from './kinds/keepPromise.ts';
import { leadBloc } from './kinds/leadBloc.ts';
import { lendToBuyers } from './kinds/lendToBuyers.ts';
import { liftForTrade } from './kinds/liftForTrade.ts';
import { lobby } from './kinds/lobby.ts';
import { noSpyPledge } from './kinds/noSpyPledge.ts';
import { oversightCentre } from './kinds/oversightCentre.ts';
import { partsBan } from './kinds/partsBan.ts';
import { permitStandards } from './kinds/permitStandards.ts';
import { pledge } from './kinds/pledge.ts';
import { principles } from './kinds/principles.ts';
import { promise } from './kinds/promise.ts';
import { prosecute } from './kinds/prosecute.ts';
import { publicStatement } from './kinds/publicStatement.ts';
import { refuseExtradition } from './kinds/refuseExtradition.ts';
import { refuseFinance } from './kinds/refuseFinance.ts';
import { releaseSpectrum } from './kinds/releaseSpectrum.ts';
import { repairSoftPower } from './kinds/repairSoftPower.ts';
import { restrictRareEarths } from './kinds/restrictRareEarths.ts';
import { restrictTools } from './kinds/restrictTools.ts';
import { retaliate } from './kinds/retaliate.ts';
import { securityLaw } from './kinds/securityLaw.ts';
import { seekAssurances } from './kinds/seekAssurances.ts';
import { seekPledge } from './kinds/seekPledge.ts';
import { setPosture } from './kinds/setPosture.ts';
import { settle } from './kinds/settle.ts';
import { speech } from './kinds/speech.ts';
import { standards } from './kinds/standards.ts';
import { stockpile } from './kinds/stockpile.ts';
import { subsidiseRemoval } from './kinds/subsidiseRemoval.ts';
import { subsidiseRural } from './kinds/subsidiseRural.ts';
import { subsidiseVendor } from './kinds/subsidiseVendor.ts';
import { technicalCase } from './kinds/technicalCase.ts';
import { technologicalAutonomy } from './kinds/technologicalAutonomy.ts';
import { temporaryLicence } from './kinds/temporaryLicence.ts';
import { threaten } from './kinds/threaten.ts';
import { threatenBan } from './kinds/threatenBan.ts';
import { tradeTalks } from './kinds/tradeTalks.ts';
import { useGear } from './kinds/useGear.ts';
import { visitVendorLab } from './kinds/visitVendorLab.ts';
import { warn } from './kinds/warn.ts';
import { widenHomeBan } from './kinds/widenHomeBan.ts';
import type { JointOrderRule, OrderRule } from './types.ts';

export type RuleOf<K extends OrderKind> = OrderRule<K> | JointOrderRule<K>;

/** Whole by its type: a kind of the model without a rule here does not compile. */
const RULES: { readonly [K in OrderKind]: RuleOf<K> } = {
  // Protector
  lobby,
  disclosePrivately,
  disclosePublicly,
  technicalCase,
  speech,
  threaten,
  carryOut,
  backDown,
  financeBid,
  coFundRemoval,
  partsBan,
  foreignChipRule,
  temporaryLicence,
  liftForTrade,
  threatenBan,
  easeBan,
  courtChipmakers,
  restrictTools,
  permitStandards,
  tradeTalks,
  prosecute,
  askExtradition,
  banAtHome,
  widenHomeBan,
  releaseSpectrum,
  fundRuralRemoval,
  principles,
  standards,
  promise,
  keepPromise,
  noSpyPledge,
  acceptTailoredRegime,
  fundOpenNetworks,
  repairSoftPower,
  hardenBases,
  // Governments
  setPosture,
  settle,
  defer,
  commissionReview,
  oversightCentre,
  visitVendorLab,
  askEvidence,
  securityLaw,
  auctionConditions,
  diversityMandate,
  encryptAndBackUp,
  enforce,
  exempt,
  divideCrews,
  subsidiseRemoval,
  subsidiseRural,
  backHomeVendor,
  technologicalAutonomy,
  holdMinistries,
  consultCarriers,
  faceParliament,
  seekAssurances,
  seekPledge,
  acceptFinance,
  refuseFinance,
  coordinate,
  extradite,
  refuseExtradition,
  compensationLaw,
  leadBloc,
  briefPartner,
  helpRemoval,
  backExport,
  publicStatement,
  // Rival
  warn,
  retaliate,
  assure,
  indigenise,
  invest,
  pledge,
  lendToBuyers,
  subsidiseVendor,
  detain,
  counterNarrative,
  stockpile,
  restrictRareEarths,
  useGear,
  // Every seat
  answer,
};

export function ruleOf<K extends OrderKind>(kind: K): RuleOf<K> {
  return RULES[kind];
}

export const ORDER_RULES: readonly RuleOf<OrderKind>[] = (Object.keys(RULES) as OrderKind[]).map((kind) =>
  ruleOf(kind),
);
