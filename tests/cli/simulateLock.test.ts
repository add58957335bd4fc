import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import { cli, temporary } from './harness.ts';

const GAMES = ['simulate', '--scenario', 'archipelago', '--seed', 'lock', '--games', '2', '--turns', '1'];
const writing = (file: string, ...more: string[]): string[] => [...GAMES, '--out', file, ...more];

/** The number of a process that was and is no more. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

test('of two runs that write the same file at once the second is refused, and the first comes out whole', async () => {
  const alone = temporary('games.jsonl');
  await cli(writing(alone));
  const file = temporary('games.jsonl');
  const link = temporary('link.jsonl');
  let refused = 0;
  const first = await cli(writing(file), [], {
    interruptible: async (work) => {
      if (!existsSync(link)) symlinkSync(file, link);
      for (const name of [file, link]) {
        const before = readFileSync(file);
        const { status, log, out } = await cli(writing(name));
        expect([status, out]).toEqual([1, []]);
        expect(log).toContain(`"${name}" is being written by process ${process.pid}. Nothing was changed.`);
        expect(log).toContain(`remove "${file}.lock"`);
        expect(readFileSync(file).equals(before)).toBe(true);
        refused += 1;
      }
      return work(new AbortController().signal);
    },
  });
  expect(first.status).toBe(0);
  expect(refused).toBeGreaterThan(1);
  expect(readFileSync(file).equals(readFileSync(alone))).toBe(true);
  expect(existsSync(`${file}.lock`)).toBe(false);
});

test('the lock of a process that is gone is taken over', async () => {
  const file = temporary('games.jsonl');
  writeFileSync(`${file}.lock`, `${deadProcess()} ${hostname()}`);
  expect((await cli(writing(file))).status).toBe(0);
  expect(existsSync(`${file}.lock`)).toBe(false);
});

test.each([
  ['of another machine', '1 elsewhere', 'process 1 on elsewhere'],
  ['that names nobody', '', 'another run'],
])('a lock %s is nobody’s to take', async (_name, owner, who) => {
  const file = temporary('games.jsonl');
  writeFileSync(`${file}.lock`, owner);
  const { status, log } = await cli(writing(file));
  expect(status).toBe(1);
  expect(log).toContain(who);
  expect(readFileSync(`${file}.lock`, 'utf8')).toBe(owner);
  expect(existsSync(file)).toBe(false);
});

test('a run that is refused or breaks off leaves no lock', async () => {
  const file = temporary('games.jsonl');
  writeFileSync(file, 'something else\n');
  expect((await cli(writing(file))).status).toBe(2);
  expect(existsSync(`${file}.lock`)).toBe(false);
  const broken = temporary('games.jsonl');
  const off = AbortSignal.abort();
  expect((await cli(writing(broken), [], { interruptible: (work) => work(off) })).status).toBe(130);
  expect(existsSync(`${broken}.lock`)).toBe(false);
});

test('where no lock can be made, nothing is written', async () => {
  const { status, log } = await cli(writing('/nowhere/at/all/games.jsonl'));
  expect(status).toBe(2);
  expect(log).toContain('cannot be written');
});
