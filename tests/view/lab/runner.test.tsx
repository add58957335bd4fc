// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lab } from '../../../src/text/en/lab.ts';
import type { RunState } from '../../../src/view/lab/run.ts';
import { Runner } from '../../../src/view/pages/verdict/lab/Runner.tsx';
import { GameProvider, type GameUi } from '../../../src/view/panels/gameUi.ts';
import { gameUi } from '../support/game.ts';

let host: HTMLElement;
let game: GameUi;
let asked: string[];

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
  game = gameUi();
  asked = [];
});

afterEach(() => {
  render(null, host);
  host.remove();
  game.dispose();
});

function show(state: RunState<string>): void {
  act(() =>
    render(
      <GameProvider value={game}>
        <Runner
          title="Luck"
          of="concept/luck"
          aside="aside"
          what="what a press does"
          state={state}
          onStart={() => asked.push('start')}
          onStop={() => asked.push('stop')}
          finding={(answer) => `found ${answer}`}
        >
          {(answer, isWhole) => <em>{isWhole ? answer : `${answer} so far`}</em>}
        </Runner>
      </GameProvider>,
      host,
    ),
  );
}

const buttons = (): HTMLButtonElement[] => [...host.querySelectorAll<HTMLButtonElement>('.button')];

it('asks by a press, shows what is known so far, and can be stopped', () => {
  show({ kind: 'idle' });
  expect(host.textContent).toContain('what a press does');
  buttons()[0]?.click();
  show({ kind: 'running', done: 1, of: 4, partial: 'half' });
  expect(host.querySelector('progress')?.getAttribute('aria-label')).toBe('Luck');
  expect(host.querySelector('em')?.textContent).toBe('half so far');
  buttons()[0]?.click();
  expect(asked).toEqual(['start', 'stop']);
});

it('tells its end to screen readers, and shows the whole', () => {
  show({ kind: 'running', done: 3, of: 4, partial: 'half' });
  expect(game.said.value).toBe('');
  show({ kind: 'told', answer: 'all' });
  expect(game.said.value).toBe('Luck. found all');
  expect(host.querySelector('em')?.textContent).toBe('all');
  expect(buttons()).toEqual([]);
});

it('shows nothing of what was stopped or broke, says which, and gives the focus to asking again', () => {
  for (const reason of ['cancelled', 'crashed', 'tooSlow'] as const) {
    show({ kind: 'running', done: 3, of: 4, partial: 'half' });
    buttons()[0]?.focus();
    show({ kind: 'gaveUp', reason });
    expect(host.querySelector('em, progress')).toBeNull();
    expect(host.textContent).toContain(lab.gaveUp[reason]);
    expect(game.said.value).toContain(lab.gaveUp[reason]);
    expect(document.activeElement).toBe(buttons()[0]);
  }
});

it('says what is allowed where a request is refused', () => {
  show({ kind: 'refused', problem: { code: 'outOfRange', field: 'seeds', found: 0, low: 1, high: 10_000 } });
  expect(host.querySelector('.lab-message')?.textContent).toContain(
    'the number of draws must lie between 1 and 10,000, and is 0',
  );
  show({ kind: 'refused', problem: { code: 'notOneOf', field: 'bots', found: 'x', allowed: ['pass', 'random'] } });
  expect(host.querySelector('.lab-message')?.textContent).toContain('the doctrines must be one of pass, random');
});
