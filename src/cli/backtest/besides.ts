/** What is looked at beside postures, without a bar: coverage, whose gear stands, who sells. */
import type { Scenario, VendorId } from '../../engine/index.ts';
import { type FigureFit, fitOf, meanOf, type YearMeasures } from '../../lab/index.ts';
import type { Outcomes } from '../answerKey.ts';

type Games = readonly Readonly<Record<number, YearMeasures>>[];

/** A vendor’s share of new radio orders in the model, and of a market on record. */
export interface ShareRow {
  readonly year: number;
  readonly segment: 'ran' | 'all';
  readonly scope: 'world' | 'withoutRival';
  readonly vendor: VendorId;
  readonly model: number | null;
  readonly actual: number;
}

export interface SalesRow {
  readonly year: number;
  /** 5G radio sites put up in the year, thousands; the whole firm’s sales, in the record’s unit. */
  readonly sitesK: number | null;
  readonly actual: number | null;
  /** Share of demand that it can deliver, mean of the year. */
  readonly supply: number | null;
}

export interface Besides {
  readonly coverage: Readonly<Record<number, FigureFit>>;
  readonly restricted5g: FigureFit & { readonly year: number };
  readonly vendorShares: readonly ShareRow[];
  readonly sales: { readonly vendor: VendorId; readonly unit: string; readonly years: readonly SalesRow[] };
}

export function besides(scenario: Scenario, games: Games, outcomes: Outcomes, years: readonly number[]): Besides {
  const { year } = outcomes.restricted5g;
  const gear = meanOf(games, year, ({ restricted5g }) => restricted5g);
  return {
    coverage: coverageFits(games, outcomes, years),
    restricted5g: { year, ...fitOf(gear, sharesOf(outcomes.restricted5g.states)) },
    vendorShares: outcomes.vendorShares
      .filter(({ vendor, year: of }) => years.includes(of) && scenario.vendors[vendor]?.layers.includes('ran'))
      .map(({ year: of, segment, scope, vendor, share: actual }) => {
        const model = meanOf(games, of, ({ shares }) => shares[scope])[vendor] ?? null;
        return { year: of, segment, scope, vendor, model, actual };
      }),
    sales: salesOf(games, outcomes, years),
  };
}

/** The years for which the record knows nearly every state. */
function coverageFits(games: Games, { coverage }: Outcomes, years: readonly number[]): Record<number, FigureFit> {
  const states = Object.keys(coverage);
  const known = (year: number): string[] => states.filter((id) => coverage[id]?.shares[year] !== undefined);
  const told = years.filter((year) => known(year).length >= MOSTLY * states.length);
  return Object.fromEntries(
    told.map((year) => {
      const actual = Object.fromEntries(known(year).map((id) => [id, coverage[id]?.shares[year] ?? 0]));
      return [
        year,
        fitOf(
          meanOf(games, year, (of) => of.coverage),
          actual,
        ),
      ];
    }),
  );
}

const MOSTLY = 0.9;

function sharesOf(states: Outcomes['restricted5g']['states']): Record<string, number> {
  return Object.fromEntries(Object.entries(states).map(([id, { share }]) => [id, share]));
}

function salesOf(games: Games, { sales }: Outcomes, years: readonly number[]): Besides['sales'] {
  const { vendor, unit } = sales;
  return {
    vendor,
    unit,
    years: years.map((year) => ({
      year,
      sitesK: meanOf(games, year, ({ sitesBuilt }) => sitesBuilt)[vendor] ?? null,
      actual: sales.years[year] ?? null,
      supply: meanOf(games, year, ({ supply }) => supply)[vendor] ?? null,
    })),
  };
}
