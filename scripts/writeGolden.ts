/**
 * `npm run -s golden`: writes the golden games anew. Refuses where the rules of one version would give two games: links and replays of that
 * version would then not come out as they were.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Difference, hashesDifference, replayDifference } from './golden/differences.ts';
import { HASHES_FILE, OLDER_FILES, playHashes, playReplayText, REPLAY_FILE } from './golden/games.ts';

const hashes = playHashes();

function standing(): (Difference | null)[] {
  return [
    ...[REPLAY_FILE, ...OLDER_FILES].map((file) =>
      existsSync(file) ? replayDifference(readFileSync(file, 'utf8')) : null,
    ),
    existsSync(HASHES_FILE) ? hashesDifference(JSON.parse(readFileSync(HASHES_FILE, 'utf8')), hashes) : null,
  ];
}

const broken = standing().filter((difference) => difference?.breaksVersion);
if (broken.length > 0) {
  for (const difference of broken) console.error(difference?.message);
  process.exitCode = 1;
} else {
  writeFileSync(REPLAY_FILE, playReplayText());
  writeFileSync(HASHES_FILE, `${JSON.stringify(hashes, null, 2)}\n`);
  console.log(`Golden games of rules "${hashes.rulesVersion}" written to tests/golden/.`);
}
