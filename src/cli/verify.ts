import { verifyReplay } from '../engine/index.ts';
import { type Problem, parseReplay } from '../scenario/index.ts';
import type { Arguments, Command } from './command.ts';
import { problemLines, readText } from './files.ts';
import { type ExitStatus, type Io, UsageError } from './io.ts';
import { jsonLine } from './json.ts';

interface Mismatch {
  readonly turn: number;
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** As of Verification. */
  readonly parts: readonly string[] | null;
  readonly agreesAgain: number | null;
}

interface Verdict {
  readonly scenarioHash: string | null;
  readonly ok: boolean;
  /** Turns that the file holds. */
  readonly turns: number;
  /** Null where the game could not be played to its end as recorded. */
  readonly finalHash: string | null;
  readonly mismatch: Mismatch | null;
  /** What is wrong with the file itself, or worth a warning. */
  readonly problems: readonly Problem[];
}

export const verify: Command = {
  name: 'verify',
  summary: 'Plays a replay file out again and holds every turn against its hash.',
  operands: 'FILE',
  options: { json: { help: 'one JSON object' } },
  notes: [],
  run: runVerify,
};

function runVerify(args: Arguments, io: Io): ExitStatus {
  const [file] = args.operands;
  if (file === undefined || args.operands.length > 1) throw new UsageError('verify needs one FILE.');
  const { scenarioHash, ...verdict } = verdictOn(readText(file));
  if (args.flag('json')) io.out(jsonLine('verify', scenarioHash, verdict));
  else for (const line of report(file, verdict)) io.out(line);
  return verdict.ok ? 0 : 1;
}

function verdictOn(text: string): Verdict {
  const parsed = parseReplay(text);
  if (!parsed.ok) return unreadable(parsed.problems);
  const { replay, scenario, warnings: problems } = parsed;
  const { scenarioHash } = replay;
  const result = verifyReplay(scenario, replay);
  if (result.ok) {
    const { turns, finalHash } = result;
    return { scenarioHash, ok: true, turns, finalHash, mismatch: null, problems };
  }
  const { ok: _, ...mismatch } = result;
  return { scenarioHash, ok: false, turns: replay.turns.length, finalHash: null, mismatch, problems };
}

/** The first error of the file stands as the mismatch, so that whoever reads `mismatch` alone learns why. */
function unreadable(problems: readonly Problem[]): Verdict {
  const first = problems.find(({ severity }) => severity === 'error');
  const mismatch = first && {
    turn: 0,
    path: first.path,
    expected: first.expected,
    found: first.message,
    parts: null,
    agreesAgain: null,
  };
  return { scenarioHash: null, ok: false, turns: 0, finalHash: null, mismatch: mismatch ?? null, problems };
}

function report(file: string, { ok, turns, finalHash, mismatch, problems }: Omit<Verdict, 'scenarioHash'>): string[] {
  if (ok) return [`${file}: ${turns} turns play out as recorded, final hash ${finalHash}`, ...problemLines(problems)];
  if (problems.some(({ severity }) => severity === 'error'))
    return [`${file} does not hold:`, ...problemLines(problems)];
  return [
    `${file} does not play out as recorded.`,
    ...(mismatch ? differences(mismatch) : []),
    ...problemLines(problems),
  ];
}

function differences({ turn, path, expected, found, parts, agreesAgain }: Mismatch): string[] {
  const lines = [`  turn ${turn}, ${path}: expected ${expected}, found ${found}`];
  if (parts?.length === 0) lines.push('  Every part of the state is as recorded: only the hash itself differs.');
  else if (parts) lines.push(`  what differs: ${parts.join(', ')}`);
  if (agreesAgain !== null) lines.push(`  The game is as recorded again from turn ${agreesAgain} on.`);
  return lines;
}
