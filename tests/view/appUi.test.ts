// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { createAppUi, isUnderWay } from '../../src/view/appUi.ts';
import { fragmentOf } from '../../src/view/pages/files/OpenDialog.tsx';
import { loadedScenario, newGame, pass, services } from './support/game.ts';

beforeAll(() => {
  globalThis.matchMedia = (media) => Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
});

describe('opening a file', () => {
  it('shows a saved game at the turn that it waits for, as it was', () => {
    const session = newGame();
    pass(session, 2);
    const app = createAppUi(services);
    app.openText('game.json', session.replayText());
    const page = app.page.value;
    if (page.kind !== 'game') throw new Error('a game is shown');
    expect(page.game.now.value).toMatchObject({ turn: 2, stage: 'orders', hash: session.snapshot().hash });
    expect(app.refusal.value).toBeNull();
  });

  it('keeps the game at hand where the file is no game, or was altered', () => {
    const app = createAppUi(services);
    const game = app.play(newGame());
    for (const [name, text] of [
      ['not-json.json', '{ "kind": "rr.replay",'],
      ['scenario.json', '{ "format": 1 }'],
      ['empty.json', ''],
    ] as const) {
      app.openText(name, text);
      expect(app.refusal.value?.file).toBe(name);
      expect(app.refusal.value?.result.reason).toBe('problems');
      expect(app.page.value).toMatchObject({ kind: 'game', game });
    }
    const session = newGame();
    pass(session, 1);
    app.openText(
      'altered.json',
      session.replayText().replace(/"hash":"./, (found) => `${found.slice(0, -1)}_`),
    );
    expect(app.refusal.value?.file).toBe('altered.json');
    expect(app.page.value).toMatchObject({ kind: 'game', game });
  });

  it('offers a valid scenario for a new game', () => {
    const app = createAppUi(services);
    app.openText('mine.json', JSON.stringify(loadedScenario().source));
    expect(app.page.value.kind).toBe('setup');
  });
});

describe('a pasted link', () => {
  it('is taken where it names a scenario, wherever the page lives', () => {
    expect(fragmentOf('https://example.org/rip/#scenario=archipelago&seed=3')).toBe('#scenario=archipelago&seed=3');
    expect(fragmentOf('#scenario=archipelago')).toBe('#scenario=archipelago');
    for (const other of ['', 'https://example.org/', 'https://example.org/#top', 'scenario=archipelago']) {
      expect(fragmentOf(other)).toBeNull();
    }
  });
});

describe('leaving the page', () => {
  it('would lose turns played and orders drafted, until the verdict', () => {
    const session = newGame();
    expect(isUnderWay(session.snapshot())).toBe(false);
    const speech = session.options().find(({ order }) => order.kind === 'speech');
    if (speech === undefined) throw new Error('a speech can be given');
    session.draftOrder(speech.order);
    expect(isUnderWay(session.snapshot())).toBe(true);
    pass(session, 1);
    expect(isUnderWay(session.snapshot())).toBe(true);
    pass(session, session.snapshot().scenario.calendar.turns);
    expect(session.snapshot().stage).toBe('verdict');
    expect(isUnderWay(session.snapshot())).toBe(false);
  });
});
