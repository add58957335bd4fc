/** Facts of a state that the map's lenses show, as far as any seat knows them. */
import type { PublicState, Scenario, StateId, VendorId } from '../model/index.ts';
import { allianceValue } from '../rules/alliance.ts';
import { fearedRetaliation } from '../rules/retaliationRisk.ts';
import { nodeOf, worldOf } from '../rules/world.ts';

type Seen = { readonly scenario: Scenario; readonly state: PublicState };

export interface VendorShare {
  readonly vendor: VendorId;
  /** Share of the radio network in use, 0 to 1. */
  readonly share: number;
}

/**
 * Vendors of the radio network in use, the largest first, ties by id; 4G and 5G weigh by the share of people that 5G covers, as traffic does
 * in `exposureOf`. Vendors without a share are left out; the shares sum to 1.
 */
export function radioInUse({ scenario, state }: Seen, id: StateId): VendorShare[] {
  const { gear, rollout } = nodeOf(state, id);
  const { built, coverage } = rollout;
  const weight5g = built > 0 ? coverage : 0;
  return worldOf(scenario)
    .vendors.map((vendor): VendorShare => {
      const in5g = built > 0 ? (gear.ran5g[vendor] ?? 0) / built : 0;
      return { vendor, share: (1 - weight5g) * (gear.ran4g[vendor] ?? 0) + weight5g * in5g };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || (a.vendor < b.vendor ? -1 : 1));
}

/** What good standing with the protector is worth to a government, % of GDP a year; null for the two powers. */
export function allianceValueOf({ scenario, state }: Seen, id: StateId): number | null {
  const world = worldOf(scenario);
  return isPower(scenario, id) ? null : allianceValue(world, state, id);
}

/**
 * What the rival's answer to a rule that all can see is feared to cost a government, in exports and in its own vendor's market there,
 * % of GDP a year; null for the two powers.
 */
export function retaliationExposureOf({ scenario, state }: Seen, id: StateId): number | null {
  if (isPower(scenario, id)) return null;
  const { trade, homeVendor } = fearedRetaliation(worldOf(scenario), state, id);
  return trade + homeVendor;
}

function isPower({ powers }: Scenario, id: StateId): boolean {
  return id === powers.protector || id === powers.rival;
}
