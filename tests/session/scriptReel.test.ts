import { expect, test } from 'vitest';
import { playReplay } from '../../src/engine/index.ts';
import { recordScript } from '../../src/lab/index.ts';
import { parseReplay } from '../../src/scenario/index.ts';
import { makeReel } from '../../src/session/reel/makeReel.ts';
import { chillyReception } from '../builtIn.ts';
import { script } from '../lab/history/script.ts';

const { scenario: real } = chillyReception;

test('a game along the script can be watched turn by turn, as an observer and as each power', () => {
  const parsed = parseReplay(JSON.stringify(recordScript(real, script, 'watched')));
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('; '));
  const { replay, scenario } = parsed;
  const reel = makeReel({ replay, scenario, results: playReplay(scenario, replay) });
  const { protector, rival } = scenario.powers;
  expect(reel.turns).toBe(scenario.calendar.turns);
  expect(reel.humansAt(0)[0]).toBe(protector);
  for (let turn = 0; turn <= reel.turns; turn++) {
    for (const seat of [null, protector, rival]) expect(reel.at(turn, seat).turn).toBe(turn);
  }
  expect(reel.ended).toMatchObject({ kind: 'complete' });
  expect(reel.at(reel.turns, null).history).toHaveLength(reel.turns);
});
