/** A golden that changes must bump the rules' version (law 2 of docs/architecture.md). The messages say what to do. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hashesDifference, replayDifference } from '../../scripts/golden/differences.ts';
import { type GoldenHashes, HASHES_FILE, playHashes, REPLAY_FILE } from '../../scripts/golden/games.ts';
import { RULES_VERSION } from '../../src/engine/index.ts';

const replayText = readFileSync(REPLAY_FILE, 'utf8');
const hashes: GoldenHashes = JSON.parse(readFileSync(HASHES_FILE, 'utf8'));
const HASH = /^[0-9a-f]{32}$/;

describe('golden games', () => {
  test('the invented world’s replay comes out as recorded, on the rules alone', () => {
    expect(replayDifference(replayText)?.message).toBeUndefined();
  });

  test('the real world’s games have the same hash after every turn', { timeout: 60_000 }, () => {
    expect(hashesDifference(hashes, playHashes())?.message).toBeUndefined();
  });

  test('they are whole games with orders in them', () => {
    const { turns, humans } = JSON.parse(replayText);
    expect(turns).toHaveLength(8);
    expect(humans).toHaveLength(1);
    for (const turn of turns) expect(turn.orders[humans[0]].length).toBeGreaterThan(0);
    expect(hashes.games).toHaveLength(3);
    for (const game of hashes.games) {
      expect(game.hashes).toHaveLength(24);
      expect(new Set(game.hashes).size).toBe(24);
      for (const hash of game.hashes) expect(hash).toMatch(HASH);
    }
  });
});

describe('the law can fail', () => {
  const changedReplay = (edit: (replay: { rulesVersion: string; turns: { hash: string }[] }) => void): string => {
    const replay = JSON.parse(replayText);
    edit(replay);
    return JSON.stringify(replay);
  };

  test('another game under the same version asks for a new version', () => {
    const text = changedReplay(({ turns }) => {
      const [, , third] = turns;
      if (third) third.hash = '0'.repeat(32);
    });
    expect(replayDifference(text)).toMatchObject({ breaksVersion: true });
    expect(replayDifference(text)?.message).toMatch(/turn 2.*raise RULES_VERSION/);
    const [first, ...others] = hashes.games;
    const other = first
      ? { ...first, hashes: first.hashes.map((hash, turn) => (turn === 5 ? '0'.repeat(32) : hash)) }
      : expect.fail();
    const difference = hashesDifference({ ...hashes, games: [other, ...others] }, hashes);
    expect(difference?.message).toMatch(/from turn 5 on.*raise RULES_VERSION/);
    const short = { ...other, hashes: [...(first?.hashes ?? []), '1'] };
    expect(hashesDifference({ ...hashes, games: [short, ...others] }, hashes)).toMatchObject({ breaksVersion: true });
  });

  test('a new version, or a new scenario, only asks for new goldens', () => {
    const text = changedReplay((replay) => {
      replay.rulesVersion = `${RULES_VERSION}-before`;
    });
    const differences = [
      replayDifference(text),
      replayDifference('{}'),
      hashesDifference({ ...hashes, rulesVersion: `${RULES_VERSION}-before` }, hashes),
      hashesDifference({ ...hashes, scenarioHash: '0'.repeat(32) }, hashes),
    ];
    for (const difference of differences) {
      expect(difference).toMatchObject({ breaksVersion: false });
      expect(difference?.message).toMatch(/npm run -s golden/);
    }
  });
});
