/** Which role a seat is judged by. */
import type { StateId } from './ids.ts';
import type { GenericRoleSpec, Scenario } from './scenario.ts';

/** A seat's own role, the rival's, or the one that all governments share that have none of their own. */
export function roleSpecOf({ roles, rivalRole, allyRole, powers }: Scenario, seat: StateId): GenericRoleSpec {
  const shared = seat === powers.rival ? rivalRole : undefined;
  return roles[seat] ?? shared ?? allyRole;
}
