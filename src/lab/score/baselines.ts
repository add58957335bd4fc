/** Rules of thumb that a model has to be better than (MODEL 11). */
import type { BlocId, Posture, Scenario, StateId } from '../../engine/index.ts';
import type { PostureRecord, PredictedPosture } from './types.ts';

/**
 * A rule with no vendor, price or threat in it, made in hindsight: from a year on, nobody stays open who belongs to one of `members`, or to one of
 * `democracies` with at least so high a freedom score.
 */
export interface ToolboxRule {
  readonly fromYear: number;
  readonly members: readonly BlocId[];
  readonly democracies: readonly BlocId[];
  readonly leastFreedom: number;
}

/** Everyone stays where it began; of a record that begins later, the same is called freezing. */
export function persistence(record: PostureRecord): PredictedPosture[] {
  return predict(record, (state) => record.start[state] ?? 0);
}

export function everyoneVets(record: PostureRecord): PredictedPosture[] {
  return predict(record, () => 1);
}

export function persistenceWithToolbox(
  { blocs, states }: Scenario,
  record: PostureRecord,
  rule: ToolboxRule,
): PredictedPosture[] {
  const belongs = (state: StateId, names: readonly BlocId[]): boolean =>
    names.some((name) => blocs[name]?.members.includes(state) ?? false);
  return predict(record, (state, year) => {
    const stays = record.start[state] ?? 0;
    if (year < rule.fromYear || stays > 0) return stays;
    const free = (states[state]?.figures.freedom.value ?? 0) >= rule.leastFreedom;
    return belongs(state, rule.members) || (free && belongs(state, rule.democracies)) ? 1 : 0;
  });
}

function predict(record: PostureRecord, rule: (state: StateId, year: number) => Posture): PredictedPosture[] {
  return record.postures.map(({ state, year }) => ({ state, year, posture: rule(state, year) }));
}
