import { parseArgs } from 'node:util';
import { type ExitStatus, type Io, UsageError } from './io.ts';

export interface OptionSpec {
  /** What stands for the value in the usage, as in "--seed S"; a flag where left out. */
  readonly value?: string;
  readonly help: string;
}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows the options, as in "FILE…", or null where nothing may. */
  readonly operands: string | null;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** What one has to know besides: formats, defaults, limits. */
  readonly notes: readonly string[];
  run(args: Arguments, io: Io): Promise<ExitStatus> | ExitStatus;
}

export class Arguments {
  readonly operands: readonly string[];
  readonly #values: Readonly<Record<string, string | boolean | undefined>>;

  constructor(operands: readonly string[], values: Readonly<Record<string, string | boolean | undefined>>) {
    this.operands = operands;
    this.#values = values;
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  text(name: string): string | null {
    const value = this.#values[name];
    return typeof value === 'string' ? value : null;
  }

  required(name: string): string {
    const value = this.text(name);
    if (value === null) throw new UsageError(`--${name} is needed.`);
    return value;
  }

  /** A whole number from 1 to `most`, or null where the option is not given. */
  count(name: string, most: number): number | null {
    const value = this.text(name);
    if (value === null) return null;
    const count = Number(value);
    if (!/^\d+$/.test(value) || count < 1 || count > most) {
      throw new UsageError(`--${name} takes a whole number from 1 to ${most}, not "${value}".`);
    }
    return count;
  }
}

/** @throws UsageError where an option is unknown, lacks its value, or an operand stands where none may */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: withNegatives(command, argv),
      options,
      allowPositionals: command.operands !== null,
    });
    return new Arguments(positionals, values as Readonly<Record<string, string | boolean | undefined>>);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** "--turns -1" as "--turns=-1": a number below zero is no option, and its own message says what is allowed. */
function withNegatives({ options }: Command, argv: readonly string[]): string[] {
  const args: string[] = [];
  for (const arg of argv) {
    const before = args.at(-1)?.replace(/^--/, '') ?? '';
    if (/^-\d/.test(arg) && args.at(-1)?.startsWith('--') && options[before]?.value !== undefined) {
      args[args.length - 1] = `--${before}=${arg}`;
    } else args.push(arg);
  }
  return args;
}
