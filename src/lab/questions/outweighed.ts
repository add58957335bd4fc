/** Why a government does otherwise than it announced: its sums then and now, and what orders and events alone did to them in between. */
import {
  type GameState,
  type Intent,
  inclinationOf,
  type LedgerEntry,
  type Order,
  type Path,
  type Posture,
  type Scenario,
  type SetPosture,
  withChanges,
} from '../../engine/index.ts';

export interface Overturned {
  /** Whether its sums at the announcement came out as announced. */
  readonly announced: boolean;
  /** Whether they come out otherwise now: what the ledger has since then outweighs what the announcement led by. */
  readonly outweighed: boolean;
  /** Whether the orders and events that touched what it rests on would have done it by themselves, without what moves from turn to turn. */
  readonly byDeeds: boolean;
}

/**
 * @param then the state on which the intent was announced
 * @param now that on which the government decides, or on which the intent was made anew
 * @param since the ledgers between the two, oldest first
 */
export function overturned(
  scenario: Scenario,
  { seat, dueTurn, action, premises }: Intent,
  then: GameState,
  now: GameState,
  since: readonly Filed[],
): Overturned {
  const asSaid = (state: GameState): boolean =>
    isSaid(inclinationOf(scenario, state, seat, dueTurn), action, state.states[seat]?.posture);
  const deeds = since.flatMap((ledger) => entriesUnder(ledger, premises).filter(isDeed));
  const turned = { ...then, ...withChanges(then, deeds), turn: now.turn };
  return { announced: asSaid(then), outweighed: !asSaid(now), byDeeds: !asSaid(turned) };
}

/** A rule that only stays as it is says nothing new, whatever is left of its day. */
function isSaid(rule: SetPosture, said: Order, today: Posture | undefined): boolean {
  if (said.kind !== 'setPosture' || rule.posture !== said.posture) return false;
  if (rule.posture === today) return true;
  return rule.wording === said.wording && rule.deadline === said.deadline && rule.cap === said.cap;
}

export function isDeed({ causes }: LedgerEntry): boolean {
  return causes.some(({ kind }) => kind === 'order' || kind === 'event');
}

/** A ledger's entries under their paths and every prefix of these, as premises name them; in the ledger's order. */
export type Filed = ReadonlyMap<Path, readonly LedgerEntry[]>;

export function filed(ledger: readonly LedgerEntry[]): Filed {
  const found = new Map<Path, LedgerEntry[]>();
  for (const entry of ledger) {
    const { path } = entry;
    for (let end = 1; end <= path.length; end++) {
      if (end < path.length && path[end] !== '/' && path[end] !== ':') continue;
      const prefix = path.slice(0, end);
      const known = found.get(prefix);
      if (known) known.push(entry);
      else found.set(prefix, [entry]);
    }
  }
  return found;
}

export function entriesUnder(ledger: Filed, premises: readonly Path[]): LedgerEntry[] {
  return premises.flatMap((premise) => ledger.get(premise) ?? []);
}
