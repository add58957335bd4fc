/** What the map's lenses show of a state: a figure with its class, or the vendors of its networks. The list has the same in words. */
import type { Scenario, SeatView, StateId } from '../../../engine/model/index.ts';
import {
  allianceValueOf,
  exposureOf,
  harmFeltOf,
  radioInUse,
  retaliationExposureOf,
} from '../../../engine/selectors/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatNumber, formatPercent } from '../../../text/index.ts';
import type { RegionFill } from '../../map/index.ts';
import type { VendorHue } from '../../theme/tokens.ts';

/** What the map's fills show. */
export const LENSES = ['posture', 'vendors', 'restricted4g', 'belief', 'alliance', 'exposure', 'coverage'] as const;
export type LensId = (typeof LENSES)[number];
/** The lenses that show a figure. */
export type FigureLens = Exclude<LensId, 'posture' | 'vendors'>;

type Step = Extract<RegionFill, { kind: 'value' }>['step'];

/** Four limits between five classes, rising, and how the figures are printed. */
export interface Classes {
  readonly limits: readonly [number, number, number, number];
  print(value: number): string;
}

const print = (share: number): string => formatPercent(share);
const FIFTHS: Classes = { limits: [0.2, 0.4, 0.6, 0.8], print };
const TENTHS: Classes = { limits: [0.1, 0.2, 0.3, 0.4], print };
const LEAST_LIMIT = 0.01;
const ONE_TWO_FIVE = [1, 2, 5];

/** A state's figure; null where the lens has none for it, as for the powers themselves. */
export function lensValue(view: SeatView, id: StateId, lens: FigureLens): number | null {
  switch (lens) {
    case 'restricted4g':
      return exposureOf(view, id).ran4g;
    case 'coverage':
      return view.state.states[id]?.rollout.coverage ?? null;
    case 'belief': {
      const { listen, disrupt } = harmFeltOf(view, id);
      return Math.min(1, listen + disrupt);
    }
    case 'alliance':
      return allianceValueOf(view, id);
    case 'exposure':
      return retaliationExposureOf(view, id);
  }
}

/** Shares are in fifths, beliefs in tenths while none is above a half; money, which a few states have much of and most little, in steps of 1, 2, 5 up to the largest figure. */
export function lensClasses(view: SeatView, lens: FigureLens): Classes {
  if (lens === 'restricted4g' || lens === 'coverage') return FIFTHS;
  const most = Math.max(...Object.keys(view.scenario.states).map((id) => lensValue(view, id, lens) ?? 0));
  if (lens === 'belief') return most < 0.5 ? TENTHS : FIFTHS;
  return { limits: limitsBelow(most), print: (value) => formatNumber(value, 2) };
}

/** The four largest numbers of the series 1, 2, 5, 10 … below a value, but none below what two decimals can tell apart. */
export function limitsBelow(most: number): Classes['limits'] {
  const series: number[] = [];
  for (let tens = 0; tens < 6; tens++) {
    for (const digit of ONE_TWO_FIVE) series.push((digit * 10 ** tens) / (1 / LEAST_LIMIT));
  }
  const above = series.findIndex((limit) => limit >= most);
  const end = Math.max(4, above < 0 ? series.length : above);
  const [a = 0, b = 0, c = 0, d = 0] = series.slice(end - 4, end);
  return [a, b, c, d];
}

/** The class of a figure: how many limits it has reached. */
export function stepOf({ limits }: Classes, value: number): Step {
  return limits.filter((limit) => value >= limit).length as Step;
}

/** The classes in words, lowest first: "under 20%", "20%–40%" …, "80% or more". */
export function classNames({ limits, print }: Classes): readonly string[] {
  const [first = 0] = limits;
  const last = limits.at(-1) ?? 0;
  return [
    fill(screens.classUnder, { limit: print(first) }),
    ...limits.slice(1).map((to, i) => fill(screens.classBetween, { from: print(limits[i] ?? 0), to: print(to) })),
    fill(screens.classFrom, { limit: print(last) }),
  ];
}

/** What a lens shows, in words, with its unit. */
export function lensMeaning(scenario: Scenario, lens: FigureLens | 'vendors'): string {
  const { protector, rival } = scenario.powers;
  const capital = (id: StateId): string => scenario.states[id]?.capital ?? id;
  return fill(screens.lensKey[lens], { protectorCapital: capital(protector), rivalCapital: capital(rival) });
}

/** Place of "others" among the vendors' hues. */
const OTHERS = 7;

/** The hue that the scenario gives a vendor, in the palette's order. */
export function hueOf(scenario: Scenario, vendor: string): VendorHue {
  const hue = scenario.vendors[vendor]?.hue ?? -1;
  return (hue >= 0 && hue < OTHERS ? hue : OTHERS) as VendorHue;
}

/** The vendors that have the largest share of the radio network somewhere, by hue and name. */
export function leadingVendors({ scenario, state }: SeatView): readonly string[] {
  const leading = new Set(
    Object.keys(scenario.states).flatMap((id) =>
      id === scenario.powers.rival ? [] : (radioInUse({ scenario, state }, id)[0]?.vendor ?? []),
    ),
  );
  const name = (id: string): string => scenario.vendors[id]?.name ?? id;
  return [...leading].sort((a, b) => hueOf(scenario, a) - hueOf(scenario, b) || (name(a) < name(b) ? -1 : 1));
}

/** What the map's fill shows of a government under a lens other than postures. */
export function lensFill(
  view: SeatView,
  id: StateId,
  lens: FigureLens | 'vendors',
  classes: Classes | null,
): RegionFill {
  if (lens === 'vendors') {
    const shares = radioInUse(view, id);
    const first = shares[0];
    if (first === undefined) return { kind: 'none' };
    return {
      kind: 'vendor',
      hue: hueOf(view.scenario, first.vendor),
      label: view.scenario.vendors[first.vendor]?.short ?? '',
      shares: shares.map(({ vendor, share }) => ({ hue: hueOf(view.scenario, vendor), share })),
    };
  }
  const value = lensValue(view, id, lens);
  if (value === null || classes === null) return { kind: 'none' };
  return { kind: 'value', step: stepOf(classes, value), label: classes.print(value) };
}

type Added = keyof typeof screens.lensColumn;

/** Whether a lens's figure has no column of its own in the list, which then has one for it. */
export function addsColumn(lens: LensId): lens is Added {
  return lens in screens.lensColumn;
}

/** What a lens's figure is called, with its unit. */
export function lensLabel(lens: LensId): string {
  return addsColumn(lens) ? screens.lensColumn[lens] : screens.lenses[lens];
}

/** What a lens shows of a state, in words: a figure, or vendors by share; empty where it has nothing to show, and for postures. */
export function lensSaid(view: SeatView, id: StateId, lens: LensId): string {
  if (lens === 'posture') return '';
  if (lens === 'vendors') {
    return radioInUse(view, id)
      .map(({ vendor, share }) => `${view.scenario.vendors[vendor]?.name ?? vendor} ${formatPercent(share)}`)
      .join(', ');
  }
  const value = lensValue(view, id, lens);
  return value === null ? '' : lensClasses(view, lens).print(value);
}
