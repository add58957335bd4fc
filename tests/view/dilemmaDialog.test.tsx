// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { ChoiceCase } from '../../src/engine/model/index.ts';
import { DilemmaDialog } from '../../src/view/panels/dialogs/DilemmaDialog.tsx';
import { GameProvider, type GameUi } from '../../src/view/panels/gameUi.ts';
import { gameUi, loadedScenario, newGame } from './support/game.ts';

let host: HTMLElement;
let game: GameUi;

afterEach(() => {
  render(null, host);
  host.remove();
  game.dispose();
});

/** What the dialog says of its first choice where strain at 40 points and more makes a difference to it, and the game begins at another. */
function told(strain: number): readonly (string | null)[] {
  const loaded = loadedScenario();
  const { scenario } = loaded;
  const start = scenario.parameters.strainStart;
  if (start === undefined) throw new RangeError('strainStart');
  const cases: readonly ChoiceCase[] = [
    { conditions: [{ kind: 'strainAtLeast', value: 40 }], hint: 'It strains more', effects: [] },
    { conditions: [], hint: 'It can be borne', effects: [] },
  ];
  const dilemmas = scenario.dilemmas.map((spec) => ({
    ...spec,
    choices: spec.choices.map((choice) => ({ ...choice, hint: 'As ever', cases })),
  }));
  const parameters = { ...scenario.parameters, strainStart: { ...start, value: strain } };
  game = gameUi(newGame(undefined, '5', { ...loaded, scenario: { ...scenario, dilemmas, parameters } }));
  // jsdom opens no dialog.
  Object.assign(HTMLDialogElement.prototype, { showModal: () => {}, close: () => {} });
  host = document.createElement('div');
  document.body.append(host);
  act(() =>
    render(
      <GameProvider value={game}>
        <DilemmaDialog index={0} seals={false} />
      </GameProvider>,
      host,
    ),
  );
  return [...(host.querySelector('.dilemma-choice')?.querySelectorAll('.second') ?? [])].map(
    (each) => each.textContent,
  );
}

describe('a turn that asks twice', () => {
  it('puts the next choice once the first is answered, and is done after the last', () => {
    told(40);
    const [first] = game.now.value.dilemmas;
    if (first === undefined) throw new RangeError('the game begins with a dilemma');
    const twice = [first, { ...first, spec: { ...first.spec, id: 'another' } }];
    const now = {
      get value() {
        return { ...game.session.snapshot(), dilemmas: twice };
      },
    };
    act(() =>
      render(
        <GameProvider value={{ ...game, now } as unknown as GameUi}>
          <DilemmaDialog index={0} seals={false} />
        </GameProvider>,
        host,
      ),
    );
    const answer = () =>
      act(() => {
        host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      });
    answer();
    expect(game.dialog.value).toEqual({ kind: 'dilemma', index: 1 });
    twice.pop();
    answer();
    expect(game.dialog.value).toBeNull();
  });
});

describe('a dilemma', () => {
  it('tells of a choice what can be foreseen in any case, and what can be as things stand', () => {
    expect(told(39)).toEqual(['As ever', 'It can be borne']);
  });

  it('tells otherwise where things stand otherwise', () => {
    expect(told(40)).toEqual(['As ever', 'It strains more']);
  });
});
