/** A golden that changes must bump the rules' version (law 2 of docs/architecture.md). The messages say what to do. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashesDifference, replayDifference } from '../../scripts/golden/differences.ts';
import { type GoldenHashes, HASHES_FILE, OLDER_FILES, playHashes, REPLAY_FILE } from '../../scripts/golden/games.ts';
import { RULES_VERSION, verifyReplay } from '../../src/engine/index.ts';
import { parseReplay } from '../../src/scenario/index.ts';
import { NEWEST } from '../../src/scenario/migrate/index.ts';

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

  test.each(OLDER_FILES.map((file) => [basename(file), file]))('%s, of an older format, opens for ever', (_, file) => {
    const text = readFileSync(file, 'utf8');
    expect(JSON.parse(text).format).toBeLessThan(NEWEST.replay);
    const parsed = parseReplay(text);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { replay, scenario } = parsed;
    // What its format did not know is filled in with nothing.
    const { handovers = [], notes = [] } = JSON.parse(text);
    expect(replay).toMatchObject({
      format: NEWEST.replay,
      handovers,
      notes,
      ordersFrom: null,
      opponents: 'rulesOfThumb',
    });
    // Under other rules it is another game; under its own it comes out to the last hash.
    expect(verifyReplay(scenario, replay).ok).toBe(replay.rulesVersion === RULES_VERSION);
  });

  test('they are whole games with orders in them', () => {
    const { format, turns, humans, handovers, notes } = JSON.parse(replayText);
    expect(format).toBe(NEWEST.replay);
    expect(turns).toHaveLength(8);
    expect(humans).toHaveLength(1);
    expect(handovers).toHaveLength(1);
    expect(notes).toHaveLength(1);
    const [{ turn: change, humans: later }] = handovers;
    for (const [turn, { orders }] of turns.entries()) {
      const [seat] = turn < change ? humans : later;
      expect(orders[seat].length).toBeGreaterThan(0);
    }
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
