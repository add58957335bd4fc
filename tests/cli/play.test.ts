import { describe, expect, test } from 'vitest';
import { cli, type JsonObject, objects } from './harness.ts';

const PLAY = ['play', '--scenario', 'archipelago', '--seat', 'VMA', '--seed', '7'];
const silent = JSON.stringify({ orders: [] });

describe('play', () => {
  test('a turn is told, orders are read, and the game’s line ends it', async () => {
    const outcome = await cli(PLAY, Array(8).fill(silent));
    expect([outcome.status, outcome.log]).toEqual([0, '']);
    const lines = objects(outcome);
    expect(lines).toHaveLength(9);
    for (const [turn, line] of lines.slice(0, 8).entries()) {
      expect(line).toMatchObject({ schema: 'rr.play/1', turn, view: { seat: 'VMA', state: { turn } }, rejected: [] });
      expect(line.legal.length).toBeGreaterThan(0);
      expect(Object.keys(line.legal[0]).sort()).toEqual(['capital', 'moneyUsdBn', 'order']);
      for (const key of ['hidden', 'seed', 'key']) expect(line.view.state).not.toHaveProperty(key);
      expect(line.scenario === undefined).toBe(turn > 0);
    }
    expect(lines[8]).toMatchObject({ seed: '7', seat: 'VMA', bot: 'outside', turns: 8, end: { kind: 'complete' } });
  });

  test('saying nothing is the game of a bot that passes', async () => {
    const told = objects(await cli(PLAY, Array(8).fill(silent)))[8];
    const { out } = await cli(['simulate', ...PLAY.slice(1), '--bot', 'pass', '--json']);
    const passed = JSON.parse(out[0] ?? '');
    // The bot's game has another seed, "7/0", so only their shape agrees.
    expect(Object.keys(told).sort()).toEqual(Object.keys(passed).sort());
  });

  test('orders from the legal list are carried out', async () => {
    const [first] = objects(await cli(PLAY, []));
    const lobby = first.legal.find(({ order }: JsonObject) => order.kind === 'lobby').order;
    const lines = objects(await cli(PLAY, [JSON.stringify({ orders: [lobby] }), ...Array(7).fill(silent)]));
    expect(lines[1].view.state.seats.VMA.lastGiven).toMatchObject({ [`lobby:${lobby.target}`]: 0 });
    expect(lines[8].rejected).toBe(0);
  });

  test('orders that may not be given are left out and named in the next line', async () => {
    const wrong = JSON.stringify({ orders: [{ kind: 'warn', target: 'ORV' }, 17] });
    const lines = objects(await cli(PLAY, [wrong, ...Array(7).fill(silent)]));
    expect(lines[1].rejected).toMatchObject([
      { seat: 'VMA', index: 0, code: 'notYourRole' },
      { seat: 'VMA', index: 1, code: 'malformed' },
    ]);
    expect(lines[2].rejected).toEqual([]);
    expect(lines[8].rejected).toBe(2);
  });

  test('a dilemma is put with its choices', async () => {
    const lines = objects(await cli(PLAY, Array(8).fill(silent)));
    const dilemmas = lines.flatMap((line) => line.dilemmas ?? []);
    expect(dilemmas.length).toBeGreaterThan(0);
    for (const dilemma of dilemmas) {
      expect(dilemma.choices.map(({ id }: JsonObject) => id)).toContain(dilemma.default);
    }
  });

  test('the end of the input stops the game; the line says so', async () => {
    const outcome = await cli(PLAY, [silent, silent]);
    expect(outcome.status).toBe(1);
    expect(objects(outcome).at(-1)).toMatchObject({ turns: 2, end: { kind: 'stopped', reason: 'inputEnded' } });
  });

  test.each(['orders', '{"order": []}', '{"orders": {}}', '[]', 'null'])(
    'a line that cannot be read: %s',
    async (line) => {
      const { status, log } = await cli(PLAY, [line]);
      expect(status).toBe(2);
      expect(log).toContain('A line of the input');
    },
  );
});
