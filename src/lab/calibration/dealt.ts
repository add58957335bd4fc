/**
 * Attributes dealt among governments by lot. A decision that rests on attributes has to lose its skill by it; what is left would come from knowing
 * the governments otherwise, or from a fit that is free to bend to anything (a permutation test: R. A. Fisher, "The Design of Experiments", 1935).
 */
import type { Posture, StateId } from '../../engine/index.ts';
import type { PostureRecord } from '../score/types.ts';
import { type Calibration, tracksOf } from './calibrate.ts';
import { lot } from './folds.ts';

/**
 * The record as it is when each government has another's attributes: what one did, with where it began, goes to a government drawn by lot. So
 * rules of thumb that look at the record alone score as before.
 */
export function dealtRecord({ start, postures }: PostureRecord, seed: string): PostureRecord {
  const states = Object.keys(start).sort();
  const byLot = states.map((id) => ({ id, lot: lot(seed, id) })).sort((a, b) => a.lot - b.lot);
  const to = new Map(states.map((id, i) => [id, (byLot[i] as { id: StateId }).id]));
  const target = (id: StateId): StateId => to.get(id) ?? id;
  return {
    start: Object.fromEntries(states.map((id) => [target(id), start[id] as Posture])),
    postures: postures.map((row) => ({ ...row, state: target(row.state) })),
  };
}

/** The same appraisals, of governments that began and went on as this record says. */
export function calibrationFor(calibration: Calibration, record: PostureRecord): Calibration {
  const { scenario, linearised } = calibration;
  const panel = linearised.panel.map((row) => ({ ...row, start: record.start[row.state] ?? row.start }));
  return { ...calibration, linearised: { ...linearised, panel }, tracks: tracksOf(scenario, record) };
}
