import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { threadHand } from '../../src/cli/workers/threadHand.ts';
import { cli, temporary } from './harness.ts';

const GAMES = ['simulate', '--scenario', 'archipelago', '--seed', 'broken', '--games', '12', '--turns', '3'];

/** Threads that end at game 7, in this way. */
function deadly(how: string): Partial<Io> {
  vi.stubEnv('DEADLY_THREAD', how);
  return { thread: (scenario) => threadHand(scenario, new URL('./fixtures/deadlyThread.mjs', import.meta.url)) };
}

afterEach(() => vi.unstubAllEnvs());

let unbroken: string | undefined;
/** What a run that nothing breaks writes: the same for every test here, so it is played once. */
async function whole(): Promise<string> {
  if (unbroken === undefined) {
    const file = temporary('whole.jsonl');
    await cli([...GAMES, '--out', file]);
    unbroken = readFileSync(file, 'utf8');
  }
  return unbroken;
}

describe('a thread that breaks ends the run, and what is whole on disk stays', () => {
  test.each([
    ['exit', 'the thread ended with code 7'],
    ['throw', 'a rule gave up'],
    ['start', 'no way to start'],
  ])('%s', async (how, message) => {
    const expected = await whole();
    const file = temporary('games.jsonl');
    const call = [...GAMES, '--out', file, '--workers', '2'];
    const broken = await cli(call, [], deadly(how));
    expect(broken.status).toBe(1);
    expect(broken.log).toContain(message);
    expect(broken.log).toContain('the same command goes on from there');
    const kept = readFileSync(file, 'utf8');
    expect(expected.startsWith(kept)).toBe(true);
    const games = kept.split('\n').length - 1;
    expect(games).toBeLessThanOrEqual(7);
    expect(broken.log).toContain(`after ${games === 1 ? '1 game' : `${games} games`}.`);
    expect(kept === '' || kept.endsWith('\n')).toBe(true);

    // By this process: that threads go on where others stopped is shown in `simulateResume`.
    const again = await cli([...GAMES, '--out', file]);
    expect(again.status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(expected);
    expect(again.log).toBe(games === 0 ? '' : `resumed at ${games} of 12 games`);
    expect(again.out.at(-1)).toBe('12 games: 12 stopped; 0 orders rejected, 0 numbers not finite');
  });

  test('on standard output, the message says how far it came', async () => {
    const { status, out, log } = await cli([...GAMES, '--json', '--workers', '2'], [], deadly('throw'));
    expect(status).toBe(1);
    expect(out.length).toBeLessThanOrEqual(7);
    expect(log).toMatch(/^Playing failed \(a rule gave up\) after \d games?\.$/);
  });
});

describe('an interrupted run', () => {
  test.each(['1', '2'])('ends cleanly with %s workers, and goes on', async (workers) => {
    const expected = await whole();
    const file = temporary('games.jsonl');
    const controller = new AbortController();
    let told = 0;
    const stopped = await cli([...GAMES, '--out', file, '--workers', workers], [], {
      interruptible: (work) => work(controller.signal),
      out: () => {
        told += 1;
        if (told === 4) controller.abort();
      },
    });
    expect(stopped.status).toBe(130);
    expect(stopped.log).toMatch(/^Broken off after \d+ games\. What is whole is in the file, and the same command/);
    const kept = readFileSync(file, 'utf8');
    expect(expected.startsWith(kept)).toBe(true);
    const games = kept.split('\n').length - 1;
    expect(games).toBeGreaterThanOrEqual(4);
    expect(games).toBeLessThan(12);
    const again = await cli([...GAMES, '--out', file]);
    expect([again.status, again.log]).toEqual([0, `resumed at ${games} of 12 games`]);
    expect(readFileSync(file, 'utf8')).toBe(expected);
  });
});

test('the program itself, broken off by a signal: whole games, a message, and an exit as shells know it', async () => {
  const file = temporary('games.jsonl');
  const program = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', ...GAMES, '--games', '100000', '--workers', '2', '--out', file],
    { cwd: join(import.meta.dirname, '../..'), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  program.stderr.on('data', (text) => {
    log += text;
  });
  const ended = once(program, 'close');
  await once(program.stdout, 'data');
  // Twice, as from a terminal by way of npm.
  program.kill('SIGINT');
  program.kill('SIGINT');
  program.stdout.resume();
  expect(await ended).toEqual([130, null]);
  const kept = readFileSync(file, 'utf8').split('\n');
  expect(kept.pop()).toBe('');
  expect(log).toBe(
    `Broken off after ${kept.length === 1 ? '1 game' : `${kept.length} games`}. What is whole is in the file, and the same command goes on from there.\n`,
  );
  kept.forEach((line, game) => {
    expect(JSON.parse(line)).toMatchObject({ seed: `broken/${game}` });
  });
});
