import { expect, test } from 'vitest';
import { clockLine, voiceOf } from '../../src/text/index.ts';
import { loadedScenario } from '../view/support/game.ts';

const { scenario } = loadedScenario('chilly-reception');
const voice = voiceOf(scenario, 'GBR', { turn: 0, orderAt: () => null, commitment: () => null });

test('each clock is a line, with the seat’s own day where it has one', () => {
  expect(clockLine({ clock: 'auctions', left: 0, ownTurn: null }, voice)).toBe('No auction is left in this act.');
  expect(clockLine({ clock: 'auctions', left: 12, ownTurn: 5 }, voice)).toBe(
    'Auctions still to come in this act: 12. Yours is in 2020 Q2.',
  );
  expect(clockLine({ clock: 'substitution', cutOff: null }, voice)).toContain('No vendor is cut off');
  expect(clockLine({ clock: 'substitution', cutOff: { vendor: 'huawei', share: 0.25 } }, voice)).toMatch(
    /Huawei.*25.?%/,
  );
  expect(clockLine({ clock: 'removals', left: 0, nextTurn: null, ownTurn: null }, voice)).toContain('No government');
  expect(clockLine({ clock: 'removals', left: 3, nextTurn: 19, ownTurn: 30 }, voice)).toBe(
    'Governments with a day by which gear must be out: 3. The next is in 2023 Q4. Yours is 2026 Q3.',
  );
});
