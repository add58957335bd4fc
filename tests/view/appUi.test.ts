// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { openScenarioText } from '../../src/session/open.ts';
import type { Opened, OpeningOptions } from '../../src/session/opening/types.ts';
import { createAppUi, isUnderWay } from '../../src/view/appUi.ts';
import type { Leaving } from '../../src/view/opening.ts';
import { fragmentOf } from '../../src/view/pages/files/pasted.ts';
import { loadedScenario, newGame, pass, services } from './support/game.ts';

beforeAll(() => {
  globalThis.matchMedia = (media) => Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
});

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name, { type: 'application/json' });

describe('opening a file', () => {
  it('shows a recorded game, verified', async () => {
    const session = newGame();
    pass(session, 2);
    const app = createAppUi(services);
    await app.files.openText('game.json', session.replayText());
    const page = app.page.value;
    if (page.kind !== 'watch') throw new Error('a recording is shown');
    expect(page.seen.watch.reel).toMatchObject({ turns: 2, ended: null });
    expect(page.seen.game.said.value).toBe('Verified: all 2 turns play out as recorded.');
    expect(app.files.refusal.value).toBeNull();
    expect(app.files.reading.value).toBeNull();
  });

  it('keeps the game at hand where the file is no game, or was altered', async () => {
    const app = createAppUi(services);
    const game = app.play(newGame());
    for (const [name, text] of [
      ['not-json.json', '{ "kind": "rr.replay",'],
      ['scenario.json', '{ "format": 1 }'],
      ['empty.json', ''],
    ] as const) {
      await app.files.openText(name, text);
      expect(app.files.refusal.value).toMatchObject({ file: name, result: { kind: 'problems' } });
      expect(app.page.value).toMatchObject({ kind: 'game', game });
    }
    const session = newGame();
    pass(session, 1);
    await app.files.openText(
      'altered.json',
      session.replayText().replace(/"hash":"./, (found) => `${found.slice(0, -1)}_`),
    );
    expect(app.files.refusal.value?.file).toBe('altered.json');
    expect(app.page.value).toMatchObject({ kind: 'game', game });
  });

  it('offers a valid scenario for a new game', async () => {
    const app = createAppUi(services);
    await app.files.openFiles([file('mine.json', JSON.stringify(loadedScenario().source))]);
    expect(app.page.value.kind).toBe('setup');
    expect(app.files.openedWith.value).toBeNull();
  });

  it('says what to know of a game whose scenario has warnings, until another page is shown', async () => {
    const source = JSON.parse(JSON.stringify(loadedScenario().source));
    source.sources.nobodys = { title: 'Nobody', locator: '', type: 'none', note: '' };
    const opened = openScenarioText(JSON.stringify(source));
    if (!opened.ok) throw new Error('it has warnings only');
    const app = createAppUi(services);
    await app.files.openText('game.json', newGame(undefined, '5', opened.loaded).replayText());
    expect(app.page.value.kind).toBe('watch');
    expect(app.files.openedWith.value).toMatchObject({ file: 'game.json', warnings: [{ code: 'unusedSource' }] });
    app.backToTitle();
    expect(app.files.openedWith.value).toBeNull();
    await app.files.openText('mine.json', JSON.stringify(source));
    expect(app.page.value).toMatchObject({ kind: 'setup', loaded: { warnings: [{ code: 'unusedSource' }] } });
    expect(app.files.openedWith.value).toBeNull();
  });

  it('asks before a game under way gives way', async () => {
    const app = createAppUi(services);
    const session = newGame();
    pass(session, 1);
    app.play(session);
    const text = JSON.stringify(loadedScenario().source);
    await app.files.openText('mine.json', text);
    expect(app.page.value.kind).toBe('game');
    expect(app.files.leaving.value?.file).toBe('mine.json');
    app.files.leaving.value = null as Leaving | null;
    expect(app.page.value.kind).toBe('game');
    await app.files.openText('mine.json', text);
    app.files.leaving.value?.goOn();
    expect(app.page.value.kind).toBe('setup');
    expect(app.files.leaving.value).toBeNull();
  });

  it('plays the orders of a game of other rules on today’s, where it is asked to', async () => {
    const session = newGame();
    pass(session, 2);
    const older = JSON.stringify({ ...session.toReplay(), rulesVersion: '0.1' });
    const app = createAppUi(services);
    await app.files.openText('old.json', older);
    expect(app.files.refusal.value?.result).toMatchObject({ kind: 'otherRules', theirs: '0.1' });
    await app.files.playAgain();
    const page = app.page.value;
    if (page.kind !== 'watch') throw new Error('a recording is shown');
    expect(page.seen.watch.reel.replay.ordersFrom).toEqual({ rulesVersion: '0.1' });
    expect(app.files.openedWith.value).toBeNull();
  });

  it('refuses without reading what cannot be a game', async () => {
    const app = createAppUi(services);
    const results = [
      [file('a.json', '{}'), file('b.json', '{}')],
      [Object.defineProperty(file('big.json', '{}'), 'size', { value: 9_000_000 })],
      [file('nothing.json')],
      [file('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]))],
      [file('wide.json', new Uint8Array([0xff, 0xfe, 0x7b, 0]))],
      [file('latin1.json', new Uint8Array([0x7b, 0xe9, 0x7d]))],
      [Object.defineProperty(file('gone.json', '{}'), 'arrayBuffer', { value: () => Promise.reject(new Error()) })],
    ];
    const kinds: (string | undefined)[] = [];
    for (const files of results) {
      await app.files.openFiles(files);
      kinds.push(app.files.refusal.value?.result.kind);
    }
    expect(kinds).toEqual(['several', 'tooLarge', 'empty', 'binary', 'utf16', 'notUtf8', 'unreadable']);
    await app.files.openFiles([file('evil\u202Egnp.json', '')]);
    expect(app.files.refusal.value?.file).toBe('evil\\u202Egnp.json');
  });

  it('tells how far it is, and can be stopped', async () => {
    let finish = (_: Opened) => {};
    let options: OpeningOptions = {};
    const app = createAppUi({
      ...services,
      open: (_, given = {}) => {
        options = given;
        return new Promise((resolve) => {
          finish = resolve;
        });
      },
    });
    const opening = app.files.openText('slow.json', '{}');
    expect(app.files.reading.value).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(app.files.reading.value).toEqual({ file: 'slow.json', turns: null });
    options.onProgress?.(7, 24);
    expect(app.files.reading.value).toEqual({ file: 'slow.json', turns: { done: 7, of: 24 } });
    app.files.cancel();
    expect(options.signal?.aborted).toBe(true);
    expect(app.files.reading.value).toBeNull();
    finish({ kind: 'gaveUp', reason: 'cancelled' });
    await opening;
    expect(app.files.refusal.value).toBeNull();
    expect(app.page.value.kind).toBe('title');
  });

  it('says why reading was given up', async () => {
    const app = createAppUi({ ...services, open: async () => ({ kind: 'gaveUp', reason: 'tooSlow' }) });
    await app.files.openText('slow.json', '{}');
    expect(app.files.refusal.value?.result).toEqual({ kind: 'gaveUp', reason: 'tooSlow' });
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
