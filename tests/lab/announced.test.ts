/** A preview's world is one in which the government in question does as it has announced, as long as one can be imagined. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createGame, observe, planAll, resolveTurn } from '../../src/engine/index.ts';
import { announcedBy } from '../../src/lab/preview.ts';
import { Previews } from '../../src/lab/previews.ts';
import { parseScenario } from '../../src/scenario/index.ts';

const parsed = parseScenario(readFileSync('scenarios/chilly-reception.json', 'utf8'));
if (!parsed.ok) throw new Error('the scenario has problems');
const { scenario } = parsed;

test('with no orders governments stand where they have announced, but where something else touches them first', () => {
  const { protector } = scenario.powers;
  let state = createGame(scenario, 'announced', [protector]);
  let decided = 0;
  let asAnnounced = 0;
  for (let turn = 0; turn < 8; turn++) {
    const view = observe(scenario, state, protector);
    const previews = new Previews(view, 'test');
    for (const id of Object.keys(scenario.states)) {
      const announced = announcedBy(view, id);
      if (announced === null) continue;
      decided += 1;
      // Anything in the draft makes the outlook be shown; of an order that touches nobody the outlook without it is asked.
      const outlook = previews.planned(id, [{ kind: 'speech' }]);
      if (outlook?.withNone.stands === announced) asAnnounced += 1;
    }
    state = resolveTurn(scenario, state, planAll(scenario, state, [protector]), { ledger: false }).state;
  }
  expect(decided).toBeGreaterThan(80);
  expect(asAnnounced / decided).toBeGreaterThan(0.98);
}, 60_000);
