/** Levers that no order is: what is tried on open decisions besides orders (MODEL 12, CALIBRATION 3). */
import type { Scenario, StateNode } from '../../engine/index.ts';
import { type Values, withValues } from '../calibration/plan.ts';
import type { OrderLever } from './campaigns.ts';

/** A coefficient of another size, or a government that finds itself otherwise. */
export interface ConditionLever {
  readonly kind: 'condition';
  readonly id: string;
  readonly scenario: (scenario: Scenario) => Scenario;
  readonly node: (node: StateNode) => StateNode;
}

export type Lever = OrderLever | ConditionLever;

const asIs = <T>(value: T): T => value;

function coefficients(id: string, factors: Values): ConditionLever {
  const moved = (scenario: Scenario): Scenario =>
    withValues(
      scenario,
      Object.fromEntries(
        Object.entries(factors).map(([name, factor]) => [name, (scenario.parameters[name]?.value ?? 0) * factor]),
      ),
    );
  return { kind: 'condition', id, scenario: moved, node: asIs };
}

function beliefs(id: string, add: { readonly manageability?: number; readonly use?: number }): ConditionLever {
  const within = (value: number): number => Math.min(1, Math.max(0, value));
  return {
    kind: 'condition',
    id,
    scenario: asIs,
    node: (node) => ({
      ...node,
      beliefs: Object.fromEntries(
        Object.entries(node.beliefs).map(([ministry, belief]) => [
          ministry,
          {
            ...belief,
            manageability: within(belief.manageability + (add.manageability ?? 0)),
            listen: within(belief.listen + (add.use ?? 0)),
            disrupt: within(belief.disrupt + (add.use ?? 0)),
          },
        ]),
      ),
    }),
  };
}

function found(id: string, change: Partial<StateNode>): ConditionLever {
  return { kind: 'condition', id, scenario: asIs, node: (node) => ({ ...node, ...change }) };
}

export const CONDITIONS: readonly ConditionLever[] = [
  beliefs('manageabilityLower', { manageability: -0.3 }),
  beliefs('manageabilityHigher', { manageability: 0.25 }),
  beliefs('evidence', { use: 0.12 }),
  coefficients('noRetaliation', { severity: 0, homeVendorExposure: 0 }),
  coefficients('retaliationTripled', { severity: 3, homeVendorExposure: 3 }),
  coefficients('noChangeCost', { stepCost: 0, lawHurdle: 0, reversalCost: 0 }),
  coefficients('noProgrammes', { programmeCost: 0, programmeAtVetting: 0 }),
  coefficients('noPartners', { peers: 0 }),
  found('removalPaid', { coFunded: 1 }),
  found('priceGapPaid', { financed: 1 }),
];
