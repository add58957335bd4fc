// @vitest-environment jsdom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seatKind } from '../../src/engine/selectors/index.ts';
import { Previews } from '../../src/lab/previews.ts';
import { guideWords } from '../../src/text/en/guide.ts';
import { orders } from '../../src/text/en/orders.ts';
import { screens } from '../../src/text/en/screens.ts';
import { createGameUi, GameProvider, type GameUi } from '../../src/view/panels/gameUi.ts';
import { backersOf } from '../../src/view/panels/guide/backing.ts';
import { FirstChoicePage } from '../../src/view/panels/guide/FirstChoicePage.tsx';
import type { FirstChoice } from '../../src/view/panels/guide/firstChoice.ts';
import { GuideLine } from '../../src/view/panels/guide/GuideLine.tsx';
import {
  choiceAhead,
  choiceNow,
  chosenAdvice,
  dealAll,
  holdsBack,
  isDealt,
} from '../../src/view/panels/guide/guided.ts';
import { Hand } from '../../src/view/panels/hand/Hand.tsx';
import { onGameKey } from '../../src/view/panels/keys.ts';
import { loadedScenario, newGame, pass } from './support/game.ts';
import { labHere, silentLab } from './support/lab.ts';

// The map is drawn by another room and says nothing that is counted or pressed here.
vi.mock('../../src/view/panels/board/MapFrame.tsx', () => ({ MapFrame: () => null }));

let host: HTMLElement;
let game: GameUi;

beforeEach(() => {
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.checkVisibility = () => true;
  globalThis.scrollTo = () => {};
  host = document.createElement('div');
  document.body.append(host);
});

afterEach(() => {
  render(null, host);
  host.remove();
  game.dispose();
});

function show(panel: ComponentChild): void {
  act(() => render(<GameProvider value={game}>{panel}</GameProvider>, host));
}
function key(name: string): void {
  act(() => void onGameKey(game, new KeyboardEvent('keydown', { key: name })));
}
const guided = (seat?: string, loaded = loadedScenario()): GameUi =>
  createGameUi(newGame(seat, '5', loaded), 'map', { guided: true, lab: labHere(loaded.scenario) });

/** The first choice, once it is worked out. */
async function choiceOf(ui: GameUi): Promise<FirstChoice> {
  await vi.waitFor(() => expect(choiceAhead(ui)).not.toBe('waiting'), { timeout: 20_000 });
  const choice = choiceNow(ui);
  if (choice === null) throw new Error('there is a choice');
  return choice;
}

/** A page of words is read word by word; numbers, and what stands for screen readers or in the map's own drawing, are not. */
function wordsOn(element: HTMLElement): readonly string[] {
  const copy = element.cloneNode(true) as HTMLElement;
  // Names of gauges are left out, as labels of the map and of its key are: the first choice does not ask for them.
  for (const left of copy.querySelectorAll('.visually-hidden, [aria-hidden="true"], .gauges, .keyline')) left.remove();
  for (const block of copy.querySelectorAll('*')) block.append(' ');
  return (copy.textContent ?? '').split(/\s+/).filter((word) => /\p{L}/u.test(word));
}

const MOST_WORDS = 80;

describe.each(['chilly-reception', 'archipelago'])('a guided game of %s', (id) => {
  const loaded = loadedScenario(id);
  const first = Object.keys(loaded.scenario.roles)[0] ?? '';

  it(`asks one choice of three, in ${MOST_WORDS} words at most`, async () => {
    game = guided(first, loaded);
    const choice = await choiceOf(game);
    expect(choice.advice).toHaveLength(3);
    show(<FirstChoicePage choice={choice} />);
    expect(host.querySelectorAll('.first-advice-button')).toHaveLength(3);
    for (const digit of ['', '1', '2', '3']) {
      if (digit !== '') key(digit);
      const words = wordsOn(host);
      expect(words.length).toBeGreaterThan(30);
      expect(words.length, words.join(' ')).toBeLessThanOrEqual(MOST_WORDS);
    }
  });

  it('has for every role three legal orders of different kinds, about a government that decides, each behind another adviser', async () => {
    for (const seat of Object.keys(loaded.scenario.roles)) {
      game = guided(seat, loaded);
      const choice = await choiceOf(game);
      expect(seatKind(loaded.scenario, choice.target)).toBe('government');
      expect(new Set(choice.advice.map(({ order }) => order.kind)).size).toBe(3);
      expect(new Set(choice.advice.map(({ office }) => office)).size).toBe(3);
      for (const { order, office } of choice.advice) {
        expect(game.session.problemWith(order)).toBeNull();
        expect(office).not.toBe('');
        if (seat === loaded.scenario.powers.protector) expect(order).toMatchObject({ target: choice.target });
      }
      game.dispose();
    }
  }, 60_000);
});

describe('the first choice', () => {
  it('is made by a digit, changed by another, and sealed', async () => {
    game = guided();
    const choice = await choiceOf(game);
    show(<FirstChoicePage choice={choice} />);
    expect(host.querySelector('#end-turn')?.getAttribute('aria-disabled')).toBe('true');
    key('1');
    expect(game.now.value.draft).toEqual([choice.advice[0]?.order]);
    key('3');
    expect(game.now.value.draft).toEqual([choice.advice[2]?.order]);
    expect(chosenAdvice(game)).toBe(2);
    expect(host.querySelectorAll('[aria-pressed=true]')).toHaveLength(1);
    const decide = () => act(() => host.querySelector<HTMLElement>('#end-turn')?.click());
    // A dilemma is put first, once: whoever puts it off is not asked again.
    for (const [index] of game.now.value.dilemmas.entries()) {
      decide();
      expect(game.dialog.value).toEqual({ kind: 'dilemma', index, seals: true });
      game.dialog.value = null;
    }
    expect(game.now.value.dilemmas.length).toBeGreaterThan(0);
    decide();
    expect(game.now.value.stage).toBe('report');
    expect(game.now.value.history[0]?.orders[game.now.value.seat]).toEqual([choice.advice[2]?.order]);
  });

  it('is one of three ways that do not do the same, each against what is wanting', async () => {
    for (const id of ['chilly-reception', 'archipelago']) {
      game = guided(undefined, loadedScenario(id));
      const choice = await choiceOf(game);
      expect(choice.advice.map(({ order }) => orders[order.kind].family)).toEqual(['persuade', 'induce', 'coerce']);
      const shares = choice.advice.map(({ pull }) => (pull?.wanting ? pull.moves / pull.wanting : 0));
      expect(Math.max(...shares)).toBeGreaterThan(0.5);
      expect(Math.max(...shares)).toBeGreaterThan(2 * Math.min(...shares));
      for (const { order, pull } of choice.advice) {
        const { view, scenarioHash } = game.now.value;
        const preview = new Previews(view, scenarioHash).of(order, []).target;
        expect(pull?.moves).toBe((preview?.scoreAfter ?? 0) - (preview?.scoreBefore ?? 0));
        if (pull?.tips) expect(preview?.bestAfter).not.toBe(preview?.bestBefore);
      }
      show(<FirstChoicePage choice={choice} />);
      expect(host.querySelectorAll('.first-pull')).toHaveLength(3);
      expect(host.querySelectorAll('.first-tips')).toHaveLength(choice.advice.filter(({ pull }) => pull?.tips).length);
      const [figure, lack] = host.querySelectorAll<HTMLElement>('.first-pull button');
      act(() => figure?.click());
      expect(game.dialog.value?.kind).toBe('reason');
      act(() => lack?.click());
      expect(game.dialog.value?.kind).toBe('terms');
      game.dispose();
    }
  });

  it('has its place on the page while it is worked out, and can be left meanwhile', () => {
    game = createGameUi(newGame(), 'map', { guided: true, lab: silentLab });
    expect(choiceAhead(game)).toBe('waiting');
    show(<FirstChoicePage choice={null} />);
    expect(host.querySelectorAll('.first-advice-item')).toHaveLength(3);
    expect(host.querySelector('[aria-busy=true]')?.textContent).toBe(screens.weighing);
    key('1');
    expect(game.now.value.draft).toEqual([]);
    expect(host.querySelector('#end-turn')?.getAttribute('aria-disabled')).toBe('true');
    dealAll(game);
    expect(choiceAhead(game)).toBeNull();
  });

  it('gives way to the board where it cannot be worked out', async () => {
    const broken = { ...silentLab, ask: async () => ({ kind: 'gaveUp', reason: 'crashed' }) as const };
    game = createGameUi(newGame(), 'map', { guided: true, lab: broken });
    expect(choiceAhead(game)).toBe('waiting');
    await vi.waitFor(() => expect(choiceAhead(game)).toBeNull());
  });

  it('gives way to the whole board at once, for whoever asks', async () => {
    game = guided();
    await choiceOf(game);
    dealAll(game);
    expect(choiceNow(game)).toBeNull();
    expect(holdsBack(game)).toBe(false);
  });

  it('is not asked in a game that is not guided', () => {
    game = createGameUi(newGame(), 'map');
    expect(choiceNow(game)).toBeNull();
    expect(isDealt(game, 'threaten')).toBe(true);
  });
});

describe('the hand of a guided game', () => {
  it('fills over the first turns, threats last, and can be filled at once', () => {
    game = guided();
    pass(game.session, 1);
    show(<Hand />);
    const kinds = () => [...host.querySelectorAll('.card-family')].map((one) => one.textContent);
    expect(kinds()).toContain('Persuade');
    expect(kinds()).not.toContain('Coerce');
    const all = [...host.querySelectorAll('button')].find((one) => one.textContent === guideWords.allOrders);
    act(() => all?.click());
    expect(kinds()).toContain('Coerce');
    expect(game.said.value).toBe(guideWords.allShown);

    game.dispose();
    game = guided();
    pass(game.session, 2);
    expect(holdsBack(game)).toBe(false);
    expect(isDealt(game, 'threaten')).toBe(true);
  });

  it('never holds back an order from the rules', () => {
    game = guided();
    pass(game.session, 1);
    const threat = game.session.options().find(({ order }) => order.kind === 'threaten');
    expect(threat && game.session.draftOrder(threat.order)).toBeNull();
    show(<Hand />);
    expect(host.querySelector('.card-planned')?.textContent).toContain('Coerce');
  });

  it('has one line of hints a turn, until it is sent away', () => {
    game = guided();
    pass(game.session, 1);
    show(<GuideLine />);
    expect(host.textContent).toContain('Turn 2');
    act(() => host.querySelector('button')?.click());
    expect(host.textContent).toBe('');
    pass(game.session, 1);
    show(<GuideLine />);
    expect(host.textContent).toBe('');
  });
});

describe('the advisers', () => {
  it('speak for what they speak of; where nobody does, in their order', () => {
    expect(backersOf(['Ships and harbours', 'Pay before you ask'], ['Paying for it', 'Harbour dues'])).toEqual([1, 0]);
    expect(backersOf(['a', 'b', 'c'], ['x', 'y'])).toEqual([0, 1]);
  });
});
