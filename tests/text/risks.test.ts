import { expect, test } from 'vitest';
import { createGame, observe, planAll, resolveTurn } from '../../src/engine/index.ts';
import { risksOf } from '../../src/engine/selectors/index.ts';
import { namesOf, say, type Voice } from '../../src/text/index.ts';
import { chillyReception } from '../builtIn.ts';

const { scenario } = chillyReception;

test.each(['USA', 'DEU', 'AUS', 'POL'])(
  'what advisers of %s warn of is short, whole, and tells nobody what to do',
  (seat) => {
    let state = createGame(scenario, `said/${seat}`, [seat]);
    const said = new Set<string>();
    while (state.ended === null) {
      const voice: Voice = {
        names: namesOf(scenario),
        you: seat,
        turn: state.turn,
        orderAt: () => null,
        commitment: () => null,
      };
      for (const risk of risksOf(observe(scenario, state, seat))) {
        const sentence = say.risk(risk, voice);
        said.add(sentence);
        expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
        expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
        expect(sentence.length).toBeLessThan(170);
        expect(sentence).not.toMatch(/\b(should|must|better|need to)\b/);
      }
      state = resolveTurn(scenario, state, planAll(scenario, state, []), { ledger: false }).state;
    }
    expect(said.size).toBeGreaterThan(6);
  },
);
