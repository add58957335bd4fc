import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cli, type JsonObject, objects, temporary } from './harness.ts';

/** A replay of a whole game, changed by `edit`, as a file. */
async function changed(edit: (replay: JsonObject) => void): Promise<string> {
  const file = temporary('replay.json');
  await cli(['simulate', '--scenario', 'archipelago', '--seed', 'verify', '--replay', file, '--json']);
  const replay = JSON.parse(readFileSync(file, 'utf8'));
  edit(replay);
  writeFileSync(file, JSON.stringify(replay));
  return file;
}

async function verdict(edit: (replay: JsonObject) => void): Promise<JsonObject> {
  const outcome = await cli(['verify', '--json', await changed(edit)]);
  expect(outcome.status).toBe(1);
  const [answer] = objects(outcome);
  expect(answer).toMatchObject({ schema: 'rr.verify/1', ok: false, finalHash: null });
  return answer;
}

test('a hash that another state has is named with its turn', async () => {
  const wrong = '0'.repeat(32);
  const { mismatch, turns } = await verdict((replay) => {
    replay.turns[3].hash = wrong;
  });
  expect(turns).toBe(8);
  expect(mismatch).toMatchObject({ turn: 3, path: 'turns/3/hash', expected: wrong });
  expect(mismatch.found).toMatch(/^[0-9a-f]{32}$/);
});

test('orders left out give another state in their own turn', async () => {
  const { mismatch } = await verdict((replay) => {
    const seat = Object.keys(replay.turns[1].orders).find((id) => replay.turns[1].orders[id].length > 0);
    replay.turns[1].orders[seat ?? ''] = [];
  });
  expect(mismatch).toMatchObject({ turn: 1, path: 'turns/1/hash' });
});

test('an order that the rules refuse is named by its place', async () => {
  const { mismatch } = await verdict((replay) => {
    replay.turns[2].orders.ORV = [{ kind: 'warn', target: 'SQT' }];
  });
  expect(mismatch).toEqual({
    turn: 2,
    path: 'turns/2/orders/ORV/0',
    expected: 'legal',
    found: 'notYourRole',
    parts: null,
    agreesAgain: null,
  });
});

test('another seed gives another game', async () => {
  const { mismatch } = await verdict((replay) => {
    replay.seed = 'another';
  });
  expect(mismatch.path).toBe('turns/0/hash');
});

test('a scenario that is not the one played is a problem of the file', async () => {
  const { mismatch, problems } = await verdict((replay) => {
    replay.scenario.meta.title = 'Another';
  });
  expect(problems[0]).toMatchObject({ code: 'scenarioChanged', severity: 'error' });
  expect(mismatch.path).toBe('$.scenarioHash');
});

test('a game of other rules is not held against these', async () => {
  const { mismatch } = await verdict((replay) => {
    replay.rulesVersion = 'other';
  });
  expect(mismatch).toMatchObject({ path: 'rulesVersion', expected: 'other' });
});

test('people are told where it went apart', async () => {
  const file = await changed((replay) => {
    replay.turns[3].hash = '0'.repeat(32);
  });
  const { status, out } = await cli(['verify', file]);
  expect(status).toBe(1);
  expect(out.join('\n')).toMatch(/does not play out as recorded[\s\S]*turn 3, turns\/3\/hash/);
  expect(out.join('\n')).toMatch(/as recorded again from turn 4 on/);
});
