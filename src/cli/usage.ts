/** How the commands are called, for people. */
import type { Command } from './command.ts';

const CALL = 'npm run -s cli --';

export function usageOf(command: Command): string {
  const { name, summary, operands, options, notes } = command;
  const rows = Object.entries(options).map(
    ([option, { value, help }]) => [value === undefined ? `--${option}` : `--${option} ${value}`, help] as const,
  );
  const call = [CALL, name, rows.length > 0 ? '[options]' : '', operands ?? ''].filter((part) => part !== '').join(' ');
  return [summary, '', `  ${call}`, '', ...columns(rows), ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

export function usage(commands: readonly Command[]): string {
  const rows = commands.map(({ name, summary }) => [name, summary] as const);
  return [
    `${CALL} COMMAND …`,
    '',
    ...columns(rows),
    '',
    `"${CALL} COMMAND --help" says more. With --json, standard output holds nothing but JSON.`,
    'Exit status: 0 holds or done, 1 checked and failed, 2 wrong usage.',
  ].join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
