/** Where in the ledger a term's move is to be looked for: what the state works it out from, likeliest first. */
import type { AppraisalTerm, Path, Scenario, StateId } from '../model/index.ts';

/** @returns paths (prefixes) */
export function variablesOf(term: AppraisalTerm, state: StateId, scenario: Scenario): readonly Path[] {
  const here = `states/${state}`;
  const vendors = Object.keys(scenario.vendors)
    .filter((id) => scenario.vendors[id]?.home === scenario.powers.rival)
    .map((id) => `vendors/${id}`);
  const beliefs = (field: string): readonly Path[] =>
    Object.keys(scenario.ministries).map((ministry) => `${here}/beliefs/${ministry}/${field}`);
  const means = [...beliefs('capability'), ...beliefs('law')];
  switch (term) {
    case 'premium':
      return [`${here}/financed`, `${here}/credited`, ...vendors.map((vendor) => `${vendor}/price`)];
    case 'removal':
    case 'lobby':
      return [`${here}/coFunded`, `${here}/subsidised`];
    case 'delay':
      return vendors.map((vendor) => `${vendor}/supply`);
    case 'compliance':
      return [`${here}/oversight`];
    case 'listening':
      return [...beliefs('listen'), ...means, `${here}/encryption`, `${here}/doubts`];
    case 'disruption':
      return [...beliefs('disrupt'), ...means, `${here}/redundancy`];
    case 'supply':
      return vendors.map((vendor) => `${vendor}/supplyFear`);
    case 'retaliation':
    case 'homeVendor':
      return [`${here}/severity`, `${here}/invested`, `${here}/heldUntil`, `${here}/resentment`];
    case 'alliance':
      return [
        `${here}/pressed`,
        `${here}/tailored`,
        `${here}/hardened`,
        'world/precedent',
        'world/attention',
        'world/threatLevel',
      ];
    case 'threat':
    case 'offer':
      return [`commitments/${state}`, 'world/resolve'];
    case 'programme':
      return ['blocs'];
    case 'law':
      return [`${here}/securityLaw`];
    case 'peers':
    case 'step':
    case 'autonomy':
      return [];
  }
}

/** The scenario's figure that a term rests on where no order and no event has moved it. */
export function figureOf(term: AppraisalTerm, state: StateId): string {
  const figures = `states/${state}/figures`;
  switch (term) {
    case 'premium':
      return `${figures}/capex5gUsdBn`;
    case 'removal':
      return `${figures}/swapCostUsdBn`;
    case 'delay':
      return 'parameters/dividend';
    case 'compliance':
      return 'parameters/vettingCost';
    case 'lobby':
      return `${figures}/restricted4g`;
    case 'listening':
    case 'disruption':
      return 'parameters/listenPrior';
    case 'supply':
      return 'parameters/supplyRisk';
    case 'retaliation':
      return `${figures}/exportsToRival`;
    case 'homeVendor':
      return 'parameters/homeVendorExposure';
    case 'alliance':
      return `${figures}/intelTier`;
    case 'threat':
      return 'parameters/stakeValue';
    case 'offer':
      return `${figures}/exportsToProtector`;
    case 'programme':
      return 'parameters/programmeCost';
    case 'peers':
      return 'parameters/peers';
    case 'autonomy':
      return 'parameters/autonomy';
    case 'step':
      return 'parameters/stepCost';
    case 'law':
      return 'parameters/lawHurdle';
  }
}
