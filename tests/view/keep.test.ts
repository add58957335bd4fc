// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import type { KeptGame } from '../../src/session/keep/types.ts';
import { momentLabel } from '../../src/text/index.ts';
import { createAppUi, wouldBeLost } from '../../src/view/appUi.ts';
import { crashReport, type InHand } from '../../src/view/pages/crash/crashReport.ts';
import { inHand } from '../../src/view/pages/crash/inHand.ts';
import {
  continueLabel,
  gameDetails,
  gameFileName,
  savedWhen,
  scenarioDetails,
} from '../../src/view/pages/shelf/details.ts';
import { fileNameOf } from '../../src/view/parts/saveText.ts';
import { newGame, pass, services } from './support/game.ts';

beforeAll(() => {
  globalThis.matchMedia = (media) => Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList;
});

const game: KeptGame = {
  id: 'a',
  kind: 'game',
  name: 'The long way',
  scenarioTitle: 'A Cold Sea',
  scenarioHash: 'h',
  seed: '5',
  humans: ['ABC', 'DEF'],
  roles: ['Abland', 'Defland'],
  turn: 4,
  turns: 12,
  calendar: { startYear: 1931, startQuarter: 2, turnsPerYear: 4 },
  ended: false,
  rulesVersion: '1',
  savedAt: 0,
  broken: false,
};

describe('what the shelf says of a game', () => {
  it('tells who plays, where it stands, what was played, and that other rules played it', () => {
    expect(gameDetails(game, '1')).toEqual(['Abland, Defland', 'Turn 5 of 12, 1932 Q2', 'A Cold Sea', 'seed 5']);
    expect(gameDetails({ ...game, name: 'A Cold Sea', roles: [] }, '2')).toEqual([
      'Nobody’s seat',
      'Turn 5 of 12, 1932 Q2',
      'seed 5',
      'rules 1',
    ]);
    expect(gameDetails({ ...game, ended: true }, '1')[1]).toBe('Ended, 1932 Q2');
    expect(gameDetails({ ...game, kind: 'replay', turn: 1 }, '1')[1]).toBe('1 turn, to 1931 Q3');
    expect(gameDetails({ ...game, broken: true }, '1')).toHaveLength(1);
    expect(continueLabel(game)).toBe('Abland, Defland, 1932 Q2');
  });

  it('counts a scenario’s size, never as nothing', () => {
    const scenario = { id: 'a', name: 'A', bytes: 12, savedAt: 0, broken: false };
    expect(scenarioDetails(scenario)).toEqual(['1 kB']);
    expect(scenarioDetails({ ...scenario, bytes: 450_400 })).toEqual(['450 kB']);
  });

  it('says when, by the reader’s clock, where that is known', () => {
    expect(momentLabel(new Date(2031, 4, 7, 9, 5).getTime())).toBe('7 May 2031, 09:05');
    expect(savedWhen(0)).toBe('');
    expect(savedWhen(new Date(2031, 4, 7, 9, 5).getTime())).toBe('Kept 7 May 2031, 09:05');
  });

  it('gives files names that every system takes', () => {
    expect(gameFileName(game)).toBe('the-long-way-seed-5-turn-4.json');
    expect(fileNameOf('../../<b>Ёж</b>\u202e"', 'x')).toBe('b-ёж-b-x.json');
    expect(fileNameOf('…', '')).toBe('game.json');
    expect(fileNameOf('a'.repeat(500)).length).toBeLessThan(100);
  });
});

describe('what is told of something that broke', () => {
  const whole: InHand = {
    file: () => null,
    keptFile: async () => null,
    isKept: () => null,
    game: () => 'small ABC 5 3 orders',
    page: () => 'game',
    rulesVersion: '7',
  };

  it('holds the error, the rules, the game and the browser', () => {
    const report = crashReport(new TypeError('x is not a thing'), whole, new Date(Date.UTC(2031, 0, 2, 3, 4, 5)));
    expect(report).toContain('TypeError: x is not a thing');
    expect(report).toContain('Rules: 7');
    expect(report).toContain('Game: small ABC 5 3 orders');
    expect(report).toContain(navigator.userAgent);
    expect(report).toContain('At: 2031-01-02T03:04:05.000Z');
  });

  it('is told of whatever was thrown, and where asking for more breaks as well', () => {
    const broken = (): never => {
      throw new Error('this too');
    };
    const report = crashReport('a word', { ...whole, game: broken, page: broken }, new Date(0));
    expect(report).toContain('Error: a word');
    expect(report).toContain('Rules: 7');
    const strange = { toString: broken };
    expect(crashReport(strange, null)).toContain('Error: object');
    expect(crashReport(undefined, null)).toContain('Error: undefined');
  });

  it('has the game in hand, also while it is looked back over', () => {
    const app = createAppUi(services);
    const held = inHand(app);
    expect(held.isKept()).toBeNull();
    expect(held.file()).toBeNull();
    const session = newGame();
    pass(session, 1);
    const ui = app.play(session);
    expect(held.file()).toEqual({ name: session.replayFileName(), text: session.replayText() });
    // There is no storage here: the game is known not to be kept, and leaving would lose it.
    expect(held.isKept()).toBe(false);
    expect(wouldBeLost(ui)).toBe(true);
    app.recordings.lookBack(ui);
    expect(held.page()).toBe('watch');
    expect(held.file()?.text).toBe(session.replayText());
  });
});
