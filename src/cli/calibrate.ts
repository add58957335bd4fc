import { candidate, compareWithRecord, kept, yearEnds } from '../lab/index.ts';
import { datedChanges, postureRecord, readAnswerKey } from './answerKey.ts';
import { playAlong } from './backtest/play.ts';
import { calibrationFields } from './calibrate/fields.ts';
import { readPlan } from './calibrate/plan.ts';
import { calibrationReport, ensembleText } from './calibrate/report.ts';
import { type CalibrationSetup, partsOfWork, runCalibration } from './calibrate/run.ts';
import { statesPage } from './calibrate/states.ts';
import type { Arguments, Command } from './command.ts';
import { loadScenario, loadScript, readText, writeText } from './files.ts';
import type { ExitStatus, Io } from './io.ts';
import { jsonLine } from './json.ts';
import { withMarked } from './marked.ts';
import { progressOf } from './progress.ts';

const MOST_SEEDS = 1000;
const MOST_FOLDS = 51;
/** Candidates of the ensemble, and how many of them are kept. */
const CANDIDATES = 26;
const KEPT = 20;
/** Played along the script for the table of states, as many as "backtest" plays. */
const GAMES = 20;
/** Between which marks it stands. */
const MARK = 'states';

export const calibrate: Command = {
  name: 'calibrate',
  summary:
    'Fits the coefficients of the posture decision to the record, and says how well that does on governments that the fit did not see.',
  operands: null,
  options: {
    scenario: { value: 'X', help: 'built-in game or scenario file (default: the one that the record is of)' },
    folds: {
      value: 'N',
      help: 'parts into which governments are dealt; each is predicted from the others (default 4)',
    },
    seed: { value: 'S', help: 'the dealings have the seeds S/0, S/1 … (default 1)' },
    seeds: { value: 'N', help: 'how many dealings (default 20)' },
    ensemble: {
      value: 'FILE',
      help: 'instead fit 26 sets, with governments weighted by lot and the rest drawn, and write the 20 best',
    },
    permute: {
      value: 'N',
      help: 'also deal all attributes among governments by lot, N times, and predict as before: the skill has to go',
    },
    states: {
      value: 'FILE',
      help: 'also play the script, and write the table of states between the marks of this page, docs/model.md',
    },
    json: { help: 'one JSON object' },
  },
  notes: [
    'What may be fitted, and what is drawn, stands in scenarios/calibration/. Scores are those of the exact chances at each year’s end, worked',
    'out from the engine’s own appraisal along the script; "backtest" plays the games instead.',
  ],
  run: runCalibrate,
};

function runCalibrate(args: Arguments, io: Io): ExitStatus {
  const key = readAnswerKey();
  const { scenario, hash } = loadScenario(args.text('scenario') ?? key.scenario);
  const script = loadScript(scenario, null);
  const plan = readPlan(scenario.id);
  const seed = args.text('seed') ?? '1';
  const years = [...yearEnds(scenario).keys()];
  const record = postureRecord(key, years);
  const ensemble = args.text('ensemble');
  if (ensemble !== null) {
    const progress = progressOf(io, 0, CANDIDATES);
    const candidates = Array.from({ length: CANDIDATES }, (_, index) => {
      const member = candidate(scenario, script, plan, record, seed, index);
      progress(index + 1);
      return member;
    });
    io.status(null);
    const members = kept(candidates, KEPT);
    writeText(ensemble, ensembleFile(scenario.id, members));
    io.out(
      ensembleText(
        members.length,
        CANDIDATES,
        members.map(({ scores }) => scores.exact),
      ),
    );
    return 0;
  }
  const setup: CalibrationSetup = {
    scenario,
    script,
    plan,
    record,
    toolbox: key.toolbox,
    folds: args.count('folds', MOST_FOLDS) ?? 4,
    seeds: Array.from({ length: args.count('seeds', MOST_SEEDS) ?? 20 }, (_, i) => `${seed}/${i}`),
    permutations: Array.from({ length: args.count('permute', MOST_SEEDS) ?? 0 }, (_, i) => `${seed}/permuted/${i}`),
  };
  const page = args.text('states');
  // Looked at before the work as well: a page without marks is told of at once.
  if (page !== null) withMarked(readText(page), MARK, []);
  const progress = progressOf(io, 0, partsOfWork(setup) + (page === null ? 0 : GAMES));
  let done = 0;
  const told = (): void => progress(++done);
  const found = runCalibration(setup, told);
  if (page !== null) {
    const { predictions } = playAlong(scenario, script, { seed, seeds: GAMES }, told);
    const lines = statesPage({
      setup,
      run: found,
      played: compareWithRecord(predictions, record),
      games: GAMES,
      changes: datedChanges(key, years),
      command: commandOf(setup, seed, page),
    });
    writeText(page, withMarked(readText(page), MARK, lines));
  }
  io.status(null);
  if (args.flag('json')) io.out(jsonLine('calibrate', hash, calibrationFields(scenario, found)));
  else for (const line of calibrationReport(scenario, setup, found)) io.out(line);
  return 0;
}

function commandOf({ folds, seeds, permutations }: CalibrationSetup, seed: string, page: string): string {
  const permute = permutations.length > 0 ? ` --permute ${permutations.length}` : '';
  return `npm run -s cli -- calibrate --folds ${folds} --seeds ${seeds.length} --seed ${seed}${permute} --states ${page}`;
}

function ensembleFile(scenario: string, members: readonly object[]): string {
  const rows = members.map((member) => `    ${JSON.stringify(member)}`).join(',\n');
  return `{\n  "kind": "rr.ensemble",\n  "format": 1,\n  "scenario": ${JSON.stringify(scenario)},\n  "members": [\n${rows}\n  ]\n}\n`;
}
