/** The engine's public face. Whoever is not the engine imports from here, from model/ (types) or from selectors/. */
export { createGame } from './createGame.ts';
export { hashJson, hashState } from './hash.ts';
export { inclinationOf } from './hidden.ts';
export { imagine } from './imagine.ts';
export { walkLedger } from './ledger.ts';
export * from './model/index.ts';
export { observe } from './observe.ts';
export { type OrderCard, orderCards } from './orders/cards.ts';
export { checkOrders, legalOrders, legalVersions, priceOf } from './orders/check.ts';
export { handedOver, handOver } from './replay/handOver.ts';
export { partsOf } from './replay/parts.ts';
export { playReplay, playVerified, verifyReplay } from './replay/verify.ts';
export { resolveTurn } from './resolveTurn.ts';
export { DISPOSITION_PROFILE } from './rules/posture.ts';
export { crossesRedLine } from './rules/redLine.ts';
export { planAll, planOrders } from './seats/index.ts';
export * from './selectors/index.ts';
export { RULES_VERSION } from './version.ts';
