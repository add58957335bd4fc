/** From the arguments to a command and its exit status. */
import { backtest } from './backtest.ts';
import { balance } from './balance.ts';
import { calibrate } from './calibrate.ts';
import { type Command, readArguments } from './command.ts';
import { counterfactuals } from './counterfactuals.ts';
import { describe } from './describe.ts';
import { dilemmas } from './dilemmas.ts';
import { intents } from './intents.ts';
import { type ExitStatus, FailedError, type Io, UsageError } from './io.ts';
import { mechanisms } from './mechanisms.ts';
import { play } from './play.ts';
import { ranges } from './ranges.ts';
import { reasons } from './reasons.ts';
import { response } from './response.ts';
import { simulate } from './simulate.ts';
import { usage, usageOf } from './usage.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';

const COMMANDS: readonly Command[] = [
  validate,
  describe,
  simulate,
  play,
  verify,
  backtest,
  calibrate,
  ranges,
  dilemmas,
  balance,
  intents,
  reasons,
  response,
  mechanisms,
  counterfactuals,
];

/** @param argv what follows the program's name */
export async function run(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const [name, ...rest] = argv;
  if (name === '--help' || name === 'help') {
    io.out(usage(COMMANDS));
    return 0;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) {
    io.log(name === undefined ? usage(COMMANDS) : `There is no command "${name}".\n\n${usage(COMMANDS)}`);
    return 2;
  }
  if (rest.includes('--help')) {
    io.out(usageOf(command));
    return 0;
  }
  try {
    return await command.run(readArguments(command, rest), io);
  } catch (error) {
    if (error instanceof FailedError) {
      io.log(error.message);
      return 1;
    }
    if (error instanceof UsageError) {
      io.log(`${error.message}\n\n${usageOf(command)}`);
      return 2;
    }
    throw error;
  }
}
