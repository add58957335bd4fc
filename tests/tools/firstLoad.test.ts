import { expect, test } from 'vitest';
import { tooEarly } from '../../scripts/vite/firstLoad.ts';

const chunk = (fileName: string, moduleIds: string[], imports: string[] = [], isEntry = false) => ({
  fileName,
  moduleIds,
  imports,
  isEntry,
});

test('what the entry waits for by way of another chunk is found', () => {
  const found = tooEarly([
    chunk('main.js', ['/p/src/main.ts'], ['shared.js'], true),
    chunk('shared.js', ['/p/src/session/a.ts'], ['deep.js']),
    chunk('deep.js', ['/p/node_modules/phaser/src/phaser.js', '/p/src/lab/game.ts']),
  ]);
  expect(found.map(({ name }) => name)).toEqual(['Phaser', 'the lab']);
});

test('what is imported when it is wanted may be anything', () => {
  const chunks = [
    chunk('main.js', ['/p/src/main.ts'], [], true),
    chunk('map.js', ['/p/node_modules/phaser/src/phaser.js']),
    chunk('worker.js', ['/p/src/lab/game.ts'], ['main.js']),
  ];
  expect(tooEarly(chunks)).toEqual([]);
});
