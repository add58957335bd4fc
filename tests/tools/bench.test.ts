import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { STAYING, specOf, withTheirBases } from '../../scripts/bench/metrics.ts';
import { gainsOf, measuredOf } from '../../scripts/bench/rounds.ts';
import { tableOf } from '../../scripts/bench/table.ts';

const bench = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/bench.ts', ...args], { encoding: 'utf8' });

describe('the figures of a benchmark', () => {
  test('ratios are taken within a round, and their median is not the ratio of the medians', () => {
    const { turn } = measuredOf(
      new Map([
        ['T', [10, 20, 30]],
        ['turn', [100, 100, 900]],
      ]),
    );
    expect(turn).toEqual({
      us: { min: 100, median: 100, max: 900 },
      ratio: { to: 'T', min: 5, median: 10, max: 30 },
    });
  });

  test("two workers' gain is held against the yardstick's of the same round", () => {
    const { games2, gain } = gainsOf(
      new Map([
        ['kernel1', [10, 10, 10]],
        ['kernel2', [5, 5, 10]],
        ['games1', [300, 300, 300]],
        ['games2', [200, 150, 300]],
      ]),
    );
    expect(games2?.ratio).toEqual({ to: 'games1', min: 1, median: 1.5, max: 2 });
    expect(gain?.ratio).toEqual({ to: 'kernel2', min: 0.75, median: 1, max: 1 });
  });

  test('what a metric is divided by is measured with it', () => {
    expect(withTheirBases(['turnLedger'])).toEqual(['T', 'turn', 'turnLedger']);
    for (const id of Object.keys(STAYING)) {
      const { to } = specOf(id);
      expect(to === null || to in STAYING).toBe(true);
    }
  });

  test('a bar is printed beside its figure, held or missed', () => {
    const at = (median: number) => ({
      us: { min: 1, median: 1, max: 1 },
      ratio: { to: 'x', min: median, median, max: median },
    });
    const rows = tableOf({ turn: at(10), turnLedger: at(2.1), gain: at(0.8) }, null, 9).split('\n');
    const verdict = (id: string) => rows.find((row) => row.startsWith(`${id} `))?.match(/holds|missed/)?.[0];
    expect([verdict('turn'), verdict('turnLedger'), verdict('gain')]).toEqual(['holds', 'missed', 'missed']);
  });
});

describe('the command', () => {
  test('prints one object of JSON under the heading that all have', () => {
    const { status, stdout } = bench('--json', '--rounds', '1', '--only', 'O,cold');
    expect(status).toBe(0);
    const { schema, rulesVersion, scenarioHash, rounds, metrics } = JSON.parse(stdout);
    expect({ schema, rounds }).toEqual({ schema: 'rr.bench/1', rounds: 1 });
    expect(rulesVersion).toMatch(/\d/);
    expect(scenarioHash).toMatch(/^[0-9a-f]{32}$/);
    expect(Object.keys(metrics)).toEqual(['T', 'O', 'coldO', 'cold']);
    expect(metrics.O.ratio.to).toBe('T');
    expect(metrics.cold.ratio.to).toBe('coldO');
  });

  test.each([
    ['--rounds', '0'],
    ['--only', 'nothing'],
  ])('%s %s is refused with what is allowed', (option, value) => {
    const { status, stderr } = bench(option, value);
    expect(status).toBe(2);
    expect(stderr).toMatch(/from 1|there are T,/);
  });
});
