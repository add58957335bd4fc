import { describe, expect, test } from 'vitest';
import { cli, objects } from './harness.ts';

const RANGES = ['ranges', '--scenario', 'archipelago', '--turns', '16', '--worlds', '9'];

describe('ranges', () => {
  test('says for each figure what was claimed and what held', async () => {
    const outcome = await cli([...RANGES, '--json']);
    const [answer] = objects(outcome);
    expect(answer).toMatchObject({ schema: 'rr.ranges/1', turns: 16, worlds: 9, share: 0.8, seat: null, seed: '1' });
    expect(answer.figures.length).toBeGreaterThan(5);
    for (const { id, stated, inside, holds } of answer.figures) {
      expect(typeof id).toBe('string');
      expect(stated).toBeGreaterThanOrEqual(0.8);
      expect(inside.share).toBeCloseTo(inside.count / inside.of, 12);
      expect(holds).toBe(stated >= inside.interval.low && stated <= inside.interval.high);
    }
    expect(answer.holds).toBe(answer.figures.every(({ holds }: { holds: boolean }) => holds));
    expect(outcome.status).toBe(answer.holds ? 0 : 1);
  });

  test('is the same by threads, and for people a line a figure', async () => {
    const alone = await cli(RANGES);
    expect(await cli([...RANGES, '--workers', '2'])).toEqual(alone);
    expect(alone.out.at(-1)).toContain('16 turns');
    expect(alone.out[0]).toMatch(/says \d+\.\d%, held \d+\.\d% of \d+/);
  });

  test.each([
    [['--share', '0.99'], '--share takes a number from 0.5 to 0.95'],
    [['--worlds', '5'], '--worlds takes 9 to 1000 with this share, not 5'],
    [['--seat', 'KHZ'], 'Nobody can take the seat "KHZ"'],
    [['--turns', '0'], '--turns takes a whole number'],
  ])('refuses %j and says what is allowed', async (options, message) => {
    const { status, log, out } = await cli([...RANGES.slice(0, 3), ...options]);
    expect(status).toBe(2);
    expect(log).toContain(message);
    expect(out).toEqual([]);
  });
});
