// @vitest-environment jsdom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type KeyPlace, keyGroups } from '../../src/text/en/keys.ts';
import { createGameUi, type GameUi } from '../../src/view/panels/gameUi.ts';
import { choiceAhead } from '../../src/view/panels/guide/guided.ts';
import { onGameKey } from '../../src/view/panels/keys.ts';
import { newGame } from './support/game.ts';
import { silentLab } from './support/lab.ts';

let game: GameUi;
beforeAll(() => {
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.checkVisibility = () => true;
  document.body.innerHTML = '<button id="go-on"></button><button id="end-turn"></button>';
});
afterEach(() => game.dispose());

function at(place: KeyPlace): GameUi {
  const ui = createGameUi(newGame(), 'map', { guided: place === 'choice', lab: silentLab });
  if (place === 'report') ui.session.endTurn();
  return ui;
}
const said = (place: KeyPlace): readonly string[] =>
  keyGroups
    .filter(({ on, title }) => on.includes(place) && !title.startsWith('With the focus'))
    .flatMap(({ rows }) => rows.flatMap(({ keys }) => keys));

describe('the list of keys', () => {
  it.each(['choice', 'orders', 'report'] as const)(
    'holds on the page of %s: each key does something there',
    (place) => {
      for (const key of said(place)) {
        game = at(place);
        expect(choiceAhead(game) !== null).toBe(place === 'choice');
        const event = new KeyboardEvent('keydown', {
          key: key === 'Esc' ? 'Escape' : key.length === 1 ? key.toLowerCase() : key,
        });
        // Escape in a report closes a dialog, and there is none open.
        if (key !== 'Esc') expect({ key, known: onGameKey(game, event) }).toEqual({ key, known: true });
        game.dispose();
      }
    },
  );

  it('leaves out what the page cannot do', () => {
    expect(said('report')).not.toContain('U');
    expect(said('choice')).not.toContain('L');
    game = at('choice');
    expect(onGameKey(game, new KeyboardEvent('keydown', { key: 'l' }))).toBe(false);
  });
});
