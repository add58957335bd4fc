/** Where in the ledger a term's move is to be looked for: the branches of the state that it is worked out from, likeliest first. */
import type { AppraisalTerm, Path, Scenario, StateId } from '../../../engine/model/index.ts';

export function variablesOf(term: AppraisalTerm, state: StateId, scenario: Scenario): readonly Path[] {
  const here = `states/${state}`;
  const vendors = Object.keys(scenario.vendors)
    .filter((id) => scenario.vendors[id]?.home === scenario.powers.rival)
    .map((id) => `vendors/${id}`);
  switch (term) {
    case 'premium':
      return [`${here}/financed`, ...vendors.map((vendor) => `${vendor}/price`), `${here}/gear`];
    case 'removal':
      return [`${here}/coFunded`, `${here}/subsidised`, `${here}/gear`];
    case 'delay':
      return [...vendors.map((vendor) => `${vendor}/supply`), `${here}/rollout`];
    case 'compliance':
      return [`${here}/oversight`];
    case 'lobby':
      return [`${here}/coFunded`, `${here}/subsidised`, `${here}/gear`];
    case 'listening':
      return [`${here}/beliefs`, `${here}/encryption`];
    case 'disruption':
      return [`${here}/beliefs`, `${here}/redundancy`];
    case 'retaliation':
    case 'homeVendor':
      return [`${here}/severity`];
    case 'alliance':
      return ['world/attention', 'world/threatLevel'];
    case 'threat':
      return [`commitments/${state}`, 'world/resolve'];
    case 'programme':
      return ['blocs'];
    case 'peers':
      return ['states'];
    case 'step':
      return [`${here}/posture`];
    case 'law':
      return [`${here}/securityLaw`];
    case 'autonomy':
      return [];
  }
}
