import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES_VERSION } from '../../src/engine/index.ts';
import { cli, type JsonObject, objects, temporary } from './harness.ts';

const HASH = /^[0-9a-f]{32}$/;
const GAME = ['simulate', '--scenario', 'archipelago', '--seed', 'cli'];

describe('simulate', () => {
  test('one line a game, seeds counted from 0, with all that CLI users are promised', async () => {
    const outcome = await cli([...GAME, '--games', '3', '--seat', 'ORV', '--bot', 'random', '--json']);
    expect(outcome.status).toBe(0);
    const games = objects(outcome);
    expect(games.map(({ seed }: JsonObject) => seed)).toEqual(['cli/0', 'cli/1', 'cli/2']);
    for (const game of games) {
      expect(game).toMatchObject({
        schema: 'rr.simulate/1',
        rulesVersion: RULES_VERSION,
        scenarioHash: expect.stringMatching(HASH),
        seat: 'ORV',
        bot: 'random',
        turns: 8,
        end: { kind: 'complete', reason: 'calendar' },
        finalHash: expect.stringMatching(HASH),
        rejected: 0,
        nonFinite: 0,
      });
      expect(game.composite).toBeGreaterThan(0);
      expect(game.composite).toBeLessThanOrEqual(100);
      expect(Object.keys(game.objectives).sort()).toEqual([
        'purse',
        'rollout',
        'security',
        'standing',
        'support',
        'trade',
      ]);
      expect(Object.keys(game.postures)).toHaveLength(6);
      for (const posture of Object.values(game.postures)) expect([0, 1, 2, 3, 4]).toContain(posture);
    }
    expect(new Set(games.map(({ finalHash }: JsonObject) => finalHash)).size).toBe(3);
  });

  test('without a seat, the engine plays all of them and nobody is scored', async () => {
    const [game] = objects(await cli([...GAME, '--json']));
    expect(game).toMatchObject({ seed: 'cli/0', seat: null, bot: null, composite: null, objectives: {}, turns: 8 });
  });

  test('the same seed gives the same game, and another bot another', async () => {
    const seated = (bot: string) => cli([...GAME, '--seat', 'VMA', '--bot', bot, '--json']);
    const [once, again, passing] = [await seated('random'), await seated('random'), await seated('pass')];
    expect(again.out).toEqual(once.out);
    expect(objects(passing)[0].finalHash).not.toBe(objects(once)[0].finalHash);
  });

  test('--opponents says how the other seats play: the same games by one thread and by two', async () => {
    const against = (...more: string[]) =>
      cli([...GAME, '--games', '2', '--turns', '3', '--seat', 'VMA', '--bot', 'random', '--json', ...more]);
    const alone = await against('--opponents', 'hasty');
    expect((await against('--opponents', 'hasty', '--workers', '2')).out).toEqual(alone.out);
    expect(objects(alone)).toMatchObject([
      { opponents: 'hasty', rejected: 0 },
      { opponents: 'hasty', rejected: 0 },
    ]);
    const [plain] = objects(await against());
    expect(plain.opponents).toBe('rulesOfThumb');
    expect(plain.finalHash).not.toBe(objects(alone)[0].finalHash);
    const wrong = await against('--opponents', 'allKnowing');
    expect(wrong.status).toBe(2);
    expect(wrong.log).toContain('there are rulesOfThumb, hasty, planning');
  });

  test('--turns stops early, and says so', async () => {
    const [game] = objects(await cli([...GAME, '--turns', '3', '--json']));
    expect(game).toMatchObject({ turns: 3, end: { kind: 'stopped', reason: 'turns' } });
  });

  test('--rows turn adds the turns before each game, the last with the final hash', async () => {
    const lines = objects(await cli([...GAME, '--games', '2', '--rows', 'turn', '--json']));
    expect(lines).toHaveLength(2 * 9);
    const rows = lines.slice(0, 8);
    expect(rows.map(({ turn }: JsonObject) => turn)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    for (const row of rows) {
      expect(row).toMatchObject({ schema: 'rr.simulate/1', seed: 'cli/0', hash: expect.stringMatching(HASH) });
      for (const orders of Object.values(row.orders)) expect(Array.isArray(orders)).toBe(true);
    }
    expect(rows[7].hash).toBe(lines[8].finalHash);
  });

  test('--out writes the JSON lines to a file, and people are told on standard output', async () => {
    const file = temporary('games.jsonl');
    const { status, out } = await cli([...GAME, '--games', '2', '--out', file]);
    expect(status).toBe(0);
    const written = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(written).toEqual((await cli([...GAME, '--games', '2', '--json'])).out);
    expect(out).toHaveLength(3);
    expect(out[2]).toContain('2 games: 2 complete; 0 orders rejected');
  });

  test('--replay writes the first game, which verify plays out again', async () => {
    const file = temporary('replay.json');
    const [game] = objects(
      await cli([...GAME, '--games', '2', '--seat', 'VMA', '--bot', 'random', '--replay', file, '--json']),
    );
    const outcome = await cli(['verify', '--json', file]);
    expect(outcome.status).toBe(0);
    expect(objects(outcome)).toMatchObject([
      {
        schema: 'rr.verify/1',
        rulesVersion: RULES_VERSION,
        scenarioHash: game.scenarioHash,
        ok: true,
        turns: 8,
        finalHash: game.finalHash,
        mismatch: null,
      },
    ]);
    expect((await cli(['verify', file])).out.join()).toContain(game.finalHash);
  });
});
