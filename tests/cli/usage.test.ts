import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, temporary } from './harness.ts';

const COMMANDS = ['validate', 'describe', 'simulate', 'play', 'verify', 'record'];

describe('the command line tells how it is called', () => {
  test('--help lists every command, and each tells of its options', async () => {
    const { status, out, log } = await cli(['--help']);
    expect([status, log]).toEqual([0, '']);
    for (const command of COMMANDS) {
      expect(out.some((line) => line.trim().startsWith(command))).toBe(true);
      const own = await cli([command, '--help']);
      expect(own.status).toBe(0);
      expect(own.out.join('\n')).toContain(`npm run -s cli -- ${command}`);
      expect(own.out.some((line) => line.trim().startsWith('--json'))).toBe(true);
    }
  });

  test.each([
    [[]],
    [['simulat']],
    [['validate']],
    [['validate', 'no/such/file.json']],
    [['validate', '--colour', 'archipelago']],
    [['describe', 'archipelago', 'archipelago']],
    [['verify']],
    [['verify', 'no/such/file.json']],
    [['simulate']],
    [['simulate', '--scenario', 'no-such-game']],
    [['simulate', '--scenario', 'archipelago', 'more']],
    [['simulate', '--scenario', 'archipelago', '--games', '0']],
    [['simulate', '--scenario', 'archipelago', '--games', '1.5']],
    [['simulate', '--scenario', 'archipelago', '--games', 'many']],
    [['simulate', '--scenario', 'archipelago', '--turns', '-1']],
    [['simulate', '--scenario', 'archipelago', '--rows', 'state']],
    [['simulate', '--scenario', 'archipelago', '--seat', 'ORV']],
    [['simulate', '--scenario', 'archipelago', '--bot', 'random']],
    [['simulate', '--scenario', 'archipelago', '--seat', 'NOWHERE', '--bot', 'pass']],
    [['simulate', '--scenario', 'archipelago', '--seat', 'ORV', '--bot', 'genius']],
    [['simulate', '--scenario', 'archipelago', '--workers', '2']],
    [['simulate', '--scenario', 'archipelago', '--shard', '1/2']],
    [['simulate', '--scenario', 'archipelago', '--out', 'no/such/folder/out.jsonl']],
    [['play', '--scenario', 'archipelago']],
    [['play', '--scenario', 'archipelago', '--seat', 'NOWHERE']],
  ])('wrong usage: %j', async (argv) => {
    const { status, out, log } = await cli(argv);
    expect(status).toBe(2);
    expect(out).toEqual([]);
    expect(log).toContain('npm run -s cli --');
  });

  test('what is not there yet is refused by its name', async () => {
    const { log } = await cli(['simulate', '--scenario', 'archipelago', '--workers', '2']);
    expect(log).toMatch(/^--workers is not there yet/);
  });
});

describe('the program itself', () => {
  const program = (...argv: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...argv], {
      cwd: join(import.meta.dirname, '../..'),
      encoding: 'utf8',
      input: '',
    });

  test('writes the answer to standard output and gives the exit status', () => {
    const file = temporary('empty.json');
    const good = program('validate', '--json', 'archipelago');
    expect([good.status, good.stderr]).toEqual([0, '']);
    expect(JSON.parse(good.stdout)).toMatchObject({ schema: 'rr.validate/1', ok: true });
    const wrong = program('validate', file);
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain(file);
  });

  test('reads the lines of standard input', () => {
    const ended = program('play', '--scenario', 'archipelago', '--seat', 'ORV');
    expect(ended.status).toBe(1);
    expect(ended.stdout.trim().split('\n')).toHaveLength(2);
    expect(ended.stderr).toContain('The input ended before the game.');
  });
});
