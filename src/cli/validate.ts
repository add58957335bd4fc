import { type Problem, parseScenario } from '../scenario/index.ts';
import type { Arguments, Command } from './command.ts';
import { problemLines, readText } from './files.ts';
import { type ExitStatus, type Io, UsageError } from './io.ts';
import { jsonLine } from './json.ts';

interface CheckedFile {
  readonly file: string;
  readonly ok: boolean;
  readonly hash: string | null;
  readonly problems: readonly Problem[];
}

export const validate: Command = {
  name: 'validate',
  summary: 'Checks scenario files and tells every problem with its line and column.',
  operands: 'FILE…',
  options: { json: { help: 'one JSON object' } },
  notes: ['Warnings do not make a file fail. In place of a FILE, the name of a built-in game will do.'],
  run: runValidate,
};

function runValidate(args: Arguments, io: Io): ExitStatus {
  if (args.operands.length === 0) throw new UsageError('validate needs at least one FILE.');
  const files = args.operands.map(check);
  const ok = files.every((file) => file.ok);
  if (args.flag('json')) {
    const hash = files.length === 1 ? (files[0]?.hash ?? null) : null;
    io.out(jsonLine('validate', hash, { ok, files }));
  } else {
    for (const file of files) for (const line of report(file)) io.out(line);
  }
  return ok ? 0 : 1;
}

function check(file: string): CheckedFile {
  const parsed = parseScenario(readText(file));
  return parsed.ok
    ? { file, ok: true, hash: parsed.hash, problems: parsed.warnings }
    : { file, ok: false, hash: null, problems: parsed.problems };
}

function report({ file, ok, hash, problems }: CheckedFile): string[] {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const verdict = ok ? `holds (hash ${hash})` : `${errors} ${errors === 1 ? 'error' : 'errors'}`;
  const warnings = problems.length - errors;
  return [
    `${file}: ${verdict}${warnings > 0 ? `, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : ''}`,
    ...problemLines(problems),
  ];
}
