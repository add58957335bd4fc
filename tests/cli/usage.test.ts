import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli, temporary } from './harness.ts';

const COMMANDS = ['validate', 'describe', 'simulate', 'play', 'verify', 'backtest'];

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
    [['simulate', '--scenario', 'archipelago', '--out', 'no/such/folder/out.jsonl']],
    [['play', '--scenario', 'archipelago']],
    [['play', '--scenario', 'archipelago', '--seat', 'NOWHERE']],
  ])('wrong usage: %j', async (argv) => {
    const { status, out, log } = await cli(argv);
    expect(status).toBe(2);
    expect(out).toEqual([]);
    expect(log).toContain('npm run -s cli --');
  });

  test.each([
    ['--games', '0', 'a whole number from 1 to 1000000'],
    ['--games', '-1', 'a whole number from 1 to 1000000'],
    ['--games', '1e3', 'a whole number from 1 to 1000000'],
    ['--turns', '201', 'a whole number from 1 to 200'],
    ['--workers', '0', 'a whole number from 1 to 64'],
    ['--workers', '65', 'a whole number from 1 to 64'],
    ['--workers', 'all', 'a whole number from 1 to 64'],
    ['--rows', 'state', '"turn"'],
    ['--shard', '1', 'I from 1 to N'],
    ['--shard', '0/3', 'I from 1 to N'],
    ['--shard', '4/3', 'I from 1 to N'],
    ['--shard', '1/0', 'I from 1 to N'],
    ['--shard', '1/3/5', 'I from 1 to N'],
    ['--shard', '1/10001', 'N from 1 to 10000'],
    ['--bot', 'genius', 'pass'],
    ['--seat', 'NOWHERE', 'ORV'],
    ['--bot', 'coalition', 'align', '--seat', 'ORV'],
  ])('%s %s is refused with what is allowed', async (option, value, allowed, ...more) => {
    const { status, out, log } = await cli(['simulate', '--scenario', 'archipelago', option, value, ...more]);
    const [message] = log.split('\n');
    expect([status, out]).toEqual([2, []]);
    expect(message).toContain(`"${value}"`);
    expect(message).toContain(allowed);
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
