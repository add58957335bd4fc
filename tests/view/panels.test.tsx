// @vitest-environment jsdom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seatKind } from '../../src/engine/selectors/index.ts';
import { say } from '../../src/text/index.ts';
import { boardRows } from '../../src/view/panels/board/boardRows.ts';
import { ListBoard } from '../../src/view/panels/board/ListBoard.tsx';
import { Gauges } from '../../src/view/panels/Gauges.tsx';
import { GameProvider, type GameUi } from '../../src/view/panels/gameUi.ts';
import { Hand, ordersTitle } from '../../src/view/panels/hand/Hand.tsx';
import { cardDigits, familiesOf, handCards } from '../../src/view/panels/hand/handCards.ts';
import { Inspector } from '../../src/view/panels/inspector/Inspector.tsx';
import { onGameKey } from '../../src/view/panels/keys.ts';
import { gameUi, newGame, pass } from './support/game.ts';

let host: HTMLElement;
let game: GameUi;

beforeAll(() => {
  // jsdom lays nothing out.
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.checkVisibility = () => true;
});

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
  game = gameUi();
});

afterEach(() => {
  render(null, host);
  host.remove();
  game.dispose();
});

function show(panel: ComponentChild): void {
  act(() => render(<GameProvider value={game}>{panel}</GameProvider>, host));
}

const all = (selector: string): HTMLElement[] => [...host.querySelectorAll<HTMLElement>(selector)];
const press = (element: HTMLElement | undefined): void => {
  if (element === undefined) throw new Error('nothing to press');
  act(() => element.click());
};
const key = (name: string, target: EventTarget = document.body): boolean => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  Object.defineProperty(event, 'target', { value: target });
  let known = false;
  act(() => {
    known = onGameKey(game, event);
  });
  return known;
};

describe('the hand', () => {
  it('plans an order by a press, marks it, and takes it back by another', () => {
    show(<Hand />);
    press(all('.card').find((card) => card.ariaHasPopup === null && card.getAttribute('aria-disabled') === 'false'));
    expect(game.now.value.draft).toHaveLength(1);
    expect(all('.card-planned')).toHaveLength(1);
    expect(all('.card-planned')[0]?.textContent).toContain('Planned');
    press(all('.card-planned')[0]);
    expect(game.now.value.draft).toHaveLength(0);
  });

  it('says why a card cannot be given, and does nothing when it is pressed', () => {
    show(<Hand />);
    const dead = all('.card-dead');
    expect(dead.length).toBeGreaterThan(0);
    for (const card of dead) expect(card.querySelector('.card-foot b')?.textContent).not.toBe('');
    press(dead[0]);
    expect(game.now.value.draft).toHaveLength(0);
    expect(game.dialog.value).toBeNull();
  });

  it('numbers the cards that can be given from 1, and a digit plays what it names', () => {
    show(<Hand />);
    const digits = all('.card-digit').map((digit) => digit.textContent);
    expect(digits).toEqual(digits.map((_, index) => String(index + 1)));
    expect(digits.length).toBeLessThanOrEqual(9);
    expect(key('1')).toBe(true);
    expect(game.now.value.draft.length + Number(game.dialog.value !== null)).toBe(1);
  });

  it('keeps its numbers and its price when an order is planned, and the same digit takes it back', () => {
    show(<Hand />);
    const open = () =>
      all('.card').find((one) => one.ariaHasPopup === null && one.querySelector('.card-digit') !== null);
    const digits = () =>
      all('.card').map((one) => `${one.dataset.kind} ${one.querySelector('.card-digit')?.textContent}`);
    const card = open();
    const digit = card?.querySelector('.card-digit')?.textContent ?? '';
    const { kind = '' } = card?.dataset ?? {};
    const foot = card?.querySelector('.card-foot')?.textContent ?? '';
    const before = digits();
    expect(key(digit)).toBe(true);
    const planned = all('.card-planned')[0];
    expect(planned?.dataset.kind).toBe(kind);
    const [order] = game.now.value.draft;
    expect(planned?.querySelector('.card-title')?.textContent).toBe(order && say.order(order, game.voice.value));
    expect(planned?.querySelector('.card-foot')?.textContent).toBe(foot);
    expect(digits()).toEqual(before);
    expect(key(digit)).toBe(true);
    expect(game.now.value.draft).toHaveLength(0);
    expect(digits()).toEqual(before);
  });

  it('numbers from the first card in sight on', () => {
    const cards = handCards(game.session, game.now.value, null);
    const all = [...cardDigits(cards, null, 0)];
    const from = cards.findIndex((card) => card.kind === all[2]?.[0].kind);
    expect([...cardDigits(cards, null, from)][0]).toEqual([all[2]?.[0], 1]);
  });

  it('keeps the focus on a card that is planned, and on it when it is taken back', () => {
    show(<Hand />);
    const card = all('.card').find((one) => one.ariaHasPopup === null && one.ariaDisabled === 'false');
    const { kind = '' } = card?.dataset ?? {};
    card?.focus();
    for (const planned of [true, false]) {
      press(document.activeElement instanceof HTMLElement ? document.activeElement : undefined);
      const now = document.activeElement;
      expect(now instanceof HTMLElement ? [now.dataset.kind, now.classList.contains('card-planned')] : []).toEqual([
        kind,
        planned,
      ]);
    }
  });

  it('numbers, of a kind that is planned for another government, what can be given for the one in focus', () => {
    const { scenario } = game.now.value;
    const [one = '', other = ''] = Object.keys(scenario.states).filter((id) => seatKind(scenario, id) === 'government');
    expect(game.session.draftOrder({ kind: 'lobby', target: one })).toBeNull();
    for (const focus of [one, other]) {
      const cards = handCards(game.session, game.now.value, focus);
      const numbered = [...cardDigits(cards, focus, 0).keys()].find(({ kind }) => kind === 'lobby');
      expect(numbered?.planned).toBe(focus === one);
    }
  });

  it('keeps its order when an order is planned, and marks the planned one in its place', () => {
    show(<Hand />);
    const kinds = () => [
      ...new Set(handCards(game.session, game.now.value, game.selected.value).map(({ kind }) => kind)),
    ];
    const before = kinds();
    for (let digit = 1; digit <= 3; digit++) {
      const open = handCards(game.session, game.now.value, game.selected.value).find(
        (card) => !card.planned && card.order !== null,
      );
      if (open === undefined || open.planned || open.order === null) break;
      act(() => void game.session.draftOrder(open.order as NonNullable<typeof open.order>));
      expect(kinds()).toEqual(before);
      const planned = handCards(game.session, game.now.value, game.selected.value).filter((card) => card.planned);
      expect(planned.map(({ kind }) => kind)).toContain(open.kind);
    }
    expect(game.now.value.draft.length).toBeGreaterThan(0);
  });

  it('lies by families, what can be given first in each, and families of which nothing can be last', () => {
    const cards = handCards(game.session, game.now.value, game.selected.value);
    const families = familiesOf(cards);
    expect(families.flatMap(({ cards: own }) => own)).toEqual(cards);
    expect(new Set(families.map(({ family }) => family)).size).toBe(families.length);
    const isOut = (card: (typeof cards)[number]): boolean => !card.planned && card.out;
    for (const { cards: own } of families) {
      const outs = own.map(isOut);
      expect(outs).toEqual([...outs].sort((a, b) => Number(a) - Number(b)));
    }
    const lost = families.map(({ cards: own }) => own.every(isOut));
    expect(lost).toEqual([...lost].sort((a, b) => Number(a) - Number(b)));
    show(<Hand />);
    expect(all('.hand-family').map((one) => one.querySelectorAll('.card').length)).toEqual(
      families.map(({ cards: own }) => own.length),
    );
  });

  it('names the state that its cards are aimed at, and a government’s own are aimed at nobody', () => {
    const { scenario } = game.now.value;
    const target = Object.keys(scenario.states).find((id) => seatKind(scenario, id) === 'government') ?? '';
    game.select(target);
    expect(ordersTitle(game)).toContain(scenario.states[target]?.capital);
    game.select(game.now.value.seat);
    expect(ordersTitle(game)).toBe('Your orders');
    const governs = gameUi(newGame(Object.keys(scenario.roles).find((id) => seatKind(scenario, id) === 'government')));
    governs.select(scenario.powers.protector);
    expect(ordersTitle(governs)).toBe('Your orders');
    governs.dispose();
  });

  it('asks where a card has more than one version', () => {
    show(<Hand />);
    press(all('.card[aria-haspopup=dialog]')[0]);
    expect(game.dialog.value?.kind).toBe('order');
    expect(game.now.value.draft).toHaveLength(0);
  });
});

describe('the dossier', () => {
  it('shows the reasons of the selected government, summing, and follows the posture asked about', () => {
    show(<Inspector />);
    const rows = () =>
      all('.reasons tbody tr').map((row) => Number(row.querySelector('.number')?.textContent?.replace('−', '-')));
    const total = () => Number(host.querySelector('.reasons tfoot .number')?.textContent?.replace('−', '-'));
    const thousandths = (value: number) => Math.round(value * 1000);
    expect(rows()).toHaveLength(6);
    expect(rows().reduce((sum, value) => sum + thousandths(value), 0)).toBe(thousandths(total()));
    const other = all('.why-not-choice input:not(:checked):not(:disabled)').at(-1);
    press(other);
    expect(rows().reduce((sum, value) => sum + thousandths(value), 0)).toBe(thousandths(total()));
    expect(host.querySelector<HTMLInputElement>('.why-not-choice input:checked')).toBe(other);
  });

  it('asks for a government where none is selected', () => {
    game.select(null);
    show(<Inspector />);
    expect(host.querySelector('.inspector-empty')).not.toBeNull();
  });

  it('has no reasons for the restricted vendors’ home, which decides nothing', () => {
    game.select(game.now.value.scenario.powers.rival);
    show(<Inspector />);
    expect(host.querySelector('.reasons')).toBeNull();
    expect(host.querySelector('h2')).not.toBeNull();
  });
});

describe('the list', () => {
  it('has a row for every state, with its posture in words, and selects by a press', () => {
    show(<ListBoard />);
    const { scenario, view } = game.now.value;
    expect(all('.list-row')).toHaveLength(boardRows(view).length);
    const button = all('.list-row button').find(
      (one) => one.textContent === scenario.states[scenario.powers.protector]?.name,
    );
    press(button);
    expect(game.selected.value).toBe(scenario.powers.protector);
    expect(button?.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('the gauges', () => {
  it('say what the last turn changed, and not before one was played', () => {
    show(<Gauges />);
    expect(all('.gauge-change').every((one) => !/[+−]\d/.test(one.textContent ?? ''))).toBe(true);
    const session = newGame();
    pass(session, 2);
    game = gameUi(session);
    show(<Gauges />);
    expect(all('.gauge').length).toBeLessThanOrEqual(5);
    expect(all('.gauge-change').some((one) => /[+−]\d/.test(one.textContent ?? ''))).toBe(true);
  });
});

describe('the keys', () => {
  it('leave a field alone that is typed into, and keys with Ctrl to the browser', () => {
    const field = document.createElement('input');
    expect(key('l', field)).toBe(false);
    const withControl = new KeyboardEvent('keydown', { key: 'l', ctrlKey: true });
    expect(onGameKey(game, withControl)).toBe(false);
    expect(game.board.value).toBe('list');
    expect(key('l')).toBe(true);
    expect(game.board.value).toBe('map');
  });

  it('step through all states and come round', () => {
    game.select(null);
    const ids = boardRows(game.now.value.view).map(({ id }) => id);
    const seen = ids.map(() => {
      key(']');
      return game.selected.value;
    });
    expect(seen).toEqual(ids);
    key(']');
    expect(game.selected.value).toBe(ids[0]);
    key('[');
    expect(game.selected.value).toBe(ids.at(-1));
  });

  it('take the last order back', () => {
    show(<Hand />);
    press(all('.card').find((card) => card.ariaHasPopup === null && card.getAttribute('aria-disabled') === 'false'));
    key('u');
    expect(game.now.value.draft).toHaveLength(0);
  });
});
