/** Carriers as a lobby: who holds the gear, how much of a network hangs on it, and what they think of the government (MODEL 4 and 7). */
import type { CarrierSpec, Scenario, StateId, StateNode } from '../model/index.ts';
import { clamp } from '../numeric.ts';
import type { Coefficients } from './coefficients.ts';

/** Goodwill of carriers that are neither for nor against their government. */
export const GOODWILL_AT_REST = 0.5;
/** Dependence of a carrier with two vendors, one of them restricted: what a lobby of the usual strength rests on. */
const USUAL_DEPENDENCE = 0.5;

export interface CarrierMarket {
  /** How far the network of those that hold restricted gear hangs on it, 0 to 1: over carriers, by what each holds. */
  readonly dependence: number;
  /** How far challengers, the carriers below `entrantShare`, plan with restricted gear, 0 to 1; 0 where there is none. */
  readonly challengers: number;
  /** Whether restricted gear stands only with carriers too small to be named: rural ones, as a rule, that chose it for its price. */
  readonly small: boolean;
}

/** One formula for all states, from the carriers and vendors of the scenario. */
export function carrierMarket(scenario: Scenario, p: Coefficients, id: StateId): CarrierMarket {
  const spec = scenario.states[id];
  const carriers = spec?.carriers ?? [];
  let held = 0;
  let hanging = 0;
  let named = 0;
  let small = 0;
  let planned = 0;
  for (const carrier of carriers) {
    const restricted = restrictedOf(scenario, carrier);
    held += carrier.share * restricted;
    hanging += carrier.share * restricted * restricted;
    named += carrier.share;
    if (carrier.share >= p.entrantShare) continue;
    small += carrier.share;
    planned += carrier.share * restricted;
  }
  // Those too small to be named are challengers too; of their gear no more is known than of the network as a whole.
  const unnamed = p.entrantShare > 0 ? Math.max(0, 1 - named) : 0;
  small += unnamed;
  planned += unnamed * (spec?.figures.restricted4g.value ?? 0);
  const rural = held === 0 && (spec?.figures.restricted4g.value ?? 0) > 0;
  return { dependence: held > 0 ? hanging / held : 0, challengers: small > 0 ? planned / small : 0, small: rural };
}

/** Share of a carrier's vendors that are restricted. */
function restrictedOf({ vendors, powers }: Scenario, { vendors: of }: CarrierSpec): number {
  return of.length > 0 ? of.filter((v) => vendors[v]?.home === powers.rival).length / of.length : 0;
}

/**
 * What is left of the carriers' protest, as a factor: less by money for removal and by goodwill, more where networks hang on the gear whole.
 *
 * @param money share of the removal that others pay, 0 to 1
 */
export function protestLeft(p: Coefficients, { dependence }: CarrierMarket, goodwill: number, money: number): number {
  const soothed = 1 - p.lobbySoothed * clamp(money, 0, 1);
  const wooed = 1 - p.lobbyGoodwill * 2 * (goodwill - GOODWILL_AT_REST);
  return Math.max(0, soothed * wooed * (1 + p.lobbyDependence * (dependence - USUAL_DEPENDENCE)));
}

/** Share of the removal that the protector or the treasury pays, as carriers see it. */
export function moneyForRemoval(
  p: Coefficients,
  { coFunded, subsidised, compensation }: Pick<StateNode, 'coFunded' | 'subsidised' | 'compensation'>,
): number {
  return Math.max(coFunded, subsidised, compensation === 'paid' ? p.compensationShare : 0);
}
