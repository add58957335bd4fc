/** What each adviser of a seat says: one risk of its own field, and none that another names; the scenario's line where there is none. */
import type { AdviserSpec, Risk, SeatView } from '../model/index.ts';
import { actAt } from '../rules/calendar.ts';
import { risksOf } from './risks.ts';
import { roleOf } from './seats.ts';

export interface Advice extends AdviserSpec {
  /** What it warns of; null where it sees no risk: then its line stands. */
  readonly risk: Risk | null;
}

/** The usual line of an act, counted from 0: its own, else the last before it. */
function lineIn({ line, later = [] }: AdviserSpec, act: number): string {
  return act === 0 ? line : (later[Math.min(act, later.length) - 1] ?? line);
}

/** Turns running in which an adviser may say the same while there is something else. */
const MOST_RUNNING = 2;

/** @param turns what the seat saw, turn by turn from the first, this turn last: what was said twice running makes way for another risk */
export function adviceOf(turns: readonly SeatView[]): readonly Advice[] {
  const said = new Map<string, { readonly key: string; readonly running: number }>();
  let advice: readonly Advice[] = [];
  for (const view of turns) {
    const taken = new Set<string>();
    advice = roleOf(view.scenario, view.seat).advisers.map((adviser) => {
      const own = risksOf(view).filter(
        ({ key, fields }) => !taken.has(key) && (adviser.field === undefined || fields.includes(adviser.field)),
      );
      const last = said.get(adviser.office);
      const isWorn = ({ key }: Risk): boolean => key === last?.key && last.running >= MOST_RUNNING;
      const risk = own.find((one) => !isWorn(one)) ?? own[0] ?? null;
      if (risk === null) said.delete(adviser.office);
      else {
        taken.add(risk.key);
        said.set(adviser.office, { key: risk.key, running: last?.key === risk.key ? last.running + 1 : 1 });
      }
      return { ...adviser, line: lineIn(adviser, actAt(view.scenario, view.state.turn)), risk };
    });
  }
  return advice;
}
