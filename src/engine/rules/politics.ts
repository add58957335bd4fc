/** Capital, support at home and alliance strain (MODEL 9). */
import type { PublicState, StateId } from '../model/index.ts';
import { clamp } from '../numeric.ts';
import { isPower, type World } from './world.ts';

/** Points of political capital for a turn: a base, one more for a strong footing, one less for a weak one. */
export function capitalFor(world: World, state: PublicState, id: StateId): number {
  const { p } = world;
  if (id === world.rival) return p.capitalBase;
  const footing = id === world.protector ? 100 - state.world.strain : (state.states[id]?.support ?? 50);
  // A government that was elected in this turn has its offices to fill.
  const turnover = state.states[id]?.electedTurn === state.turn ? p.turnoverCapital : 0;
  return Math.max(
    0,
    p.capitalBase + (footing >= p.footingStrong ? 1 : 0) - (footing < p.footingWeak ? 1 : 0) - turnover,
  );
}

/** Chance that parliament backs the government's rule, by its support at home: never sure, and never hopeless. */
export function voteChance(world: World, support: number): number {
  return clamp(0.5 + (support - world.p.voteEven) / world.p.voteSpread, 0.05, 0.95);
}
type Strained = Pick<PublicState['world'], 'strain' | 'goodwill'>;

/**
 * Change of alliance strain in a turn when no order or event moves it: a pull towards rest. Rest lies higher the more of the partners'
 * networks is exposed, since what is shared with them is then exposed too: an ally that is left alone is not an ally at ease;
 * and higher the less goodwill the protector's manners have left.
 *
 * @param secured index of allied networks secured, 0 to 100
 */
export function strainDrift(world: World, { strain, goodwill }: Strained, secured: number): number {
  const { p } = world;
  const rest = p.strainRest + p.strainExposure * (1 - secured / 100) + p.goodwillStrain * (1 - goodwill);
  return world.fading.strainPull * (rest - strain);
}

export interface SupportChange {
  readonly coverage: number;
  readonly cost: number;
  readonly retaliation: number;
  readonly delay: number;
  readonly rivalry: number;
  readonly drift: number;
}

/**
 * What moves support at home in a turn: coverage gained, cost borne, exports lost, 5G that comes late, a network less to choose from, and a pull
 * to the middle. Of the cost, the taxpayer's part is felt whole and the carriers' as far as they pass it on.
 */
export function supportChange(
  world: World,
  state: PublicState,
  id: StateId,
  gained: number,
  publicUsdBn: number,
  carriersUsdBn: number,
  exportsLostUsdBn: number,
  delayUsdBn: number,
): SupportChange {
  const { p } = world;
  const gdp = world.scenario.states[id]?.figures.gdpUsdBn.value ?? 1;
  const support = state.states[id]?.support ?? 50;
  return {
    coverage: p.supportCoverage * gained,
    cost: -p.supportCost * ((publicUsdBn + p.passedOn * carriersUsdBn) / gdp) * 100,
    retaliation: isPower(world, id) ? 0 : -p.supportExports * (exportsLostUsdBn / gdp) * 100,
    delay: isPower(world, id) ? 0 : -p.supportDelay * (delayUsdBn / gdp) * 100,
    rivalry: isPower(world, id) ? 0 : (-p.rivalrySupport * (1 - (state.states[id]?.rivalry ?? 1))) / world.perYear,
    drift: world.fading.supportPull * (p.supportRest - support),
  };
}
