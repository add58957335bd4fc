// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { POSTURES } from '../../src/engine/model/index.ts';
import { appraise, seatKind } from '../../src/engine/selectors/index.ts';
import type { FlipAnswer } from '../../src/session/lab/types.ts';
import { screens } from '../../src/text/en/screens.ts';
import { say } from '../../src/text/index.ts';
import { flipRequest, flipSetsRequest } from '../../src/view/lab/aheadRequests.ts';
import { createGameUi, GameProvider, type GameUi } from '../../src/view/panels/gameUi.ts';
import { CheapestFlip, flipTo } from '../../src/view/panels/inspector/CheapestFlip.tsx';
import { loadedScenario, newGame } from './support/game.ts';
import { labHere, silentLab } from './support/lab.ts';

// Imagined worlds are drawn by the scenario's hash. A hash of the test's own keeps a changed word from drawing others, in few of which nothing flips.
const loaded = { ...loadedScenario(), hash: 'worlds of this test' };
const { scenario } = loaded;
const lab = labHere(scenario);
let game: GameUi;
let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
});
afterEach(() => {
  render(null, host);
  host.remove();
  game.dispose();
});

const governments = Object.keys(scenario.states).filter((id) => seatKind(scenario, id) === 'government');

/** The first of the governments' next tighter postures that the lab finds a way to, asked as the dossier asks. */
async function firstFlip(): Promise<FlipAnswer | undefined> {
  const snapshot = game.now.value;
  for (const state of governments) {
    const appraisal = appraise(snapshot.view, state);
    for (const asked of POSTURES.filter((posture) => posture > appraisal.today && posture < 4)) {
      const request = flipSetsRequest(state, asked, snapshot);
      const sets = request === null ? null : await lab.ask('flipSets', request);
      if (request === null || sets?.kind !== 'answer') continue;
      const outcome = await lab.ask('flip', flipRequest(request, sets.answer));
      if (outcome.kind === 'answer' && outcome.answer.cheapest !== null) return outcome.answer;
    }
  }
  return undefined;
}

function show({ target, posture }: Pick<FlipAnswer, 'target' | 'posture'>): void {
  const appraisal = appraise(game.now.value.view, target);
  act(() =>
    render(
      <GameProvider value={game}>
        <CheapestFlip appraisal={appraisal} asked={posture} />
      </GameProvider>,
      host,
    ),
  );
}

describe('the cheapest flip of the dossier', () => {
  it('is what the lab found, and flips the government in other imagined worlds too', async () => {
    game = createGameUi(newGame(undefined, '5', loaded), 'map', { lab });
    const found = await firstFlip();
    if (!found?.cheapest) throw new Error('something can be flipped');
    show(found);
    await vi.waitFor(() => expect(host.textContent).toContain(screens.cheapestFlip));
    await vi.waitFor(() => expect(host.textContent).toContain('of 10'), { timeout: 20_000 });
    for (const order of found.cheapest.orders) expect(host.textContent).toContain(say.order(order, game.voice.value));

    const request = flipSetsRequest(found.target, found.posture, game.now.value);
    const [last, ...others] = [...found.cheapest.orders].reverse();
    if (request === null || last === undefined) throw new Error('an order is named');
    const outcome = await lab.ask('odds', {
      ...request,
      from: { ...request.from, name: 'other worlds' },
      draft: others,
      order: last,
      futures: 60,
    });
    if (outcome.kind !== 'answer') throw new Error('it can be asked');
    expect(outcome.answer.withIt.reached.share).toBeGreaterThan(0.5);
    expect(outcome.answer.withIt.reached.share).toBeGreaterThan(outcome.answer.without.reached.share);
  }, 60_000);

  it('is asked for the posture asked about, or for the nearest tighter one; of the tightest there is none', () => {
    game = createGameUi(newGame(undefined, '5', loaded), 'map', { lab: silentLab });
    for (const state of governments) {
      const appraisal = appraise(game.now.value.view, state);
      for (const asked of POSTURES) {
        const to = flipTo(appraisal, asked);
        if (appraisal.today === 4) expect(to).toBeNull();
        else if (asked > appraisal.today) expect(to).toBe(asked);
        else expect(to).toBeGreaterThan(appraisal.today);
      }
    }
  });

  it('says that it is being worked out, in the place where it will stand', () => {
    game = createGameUi(newGame(undefined, '5', loaded), 'map', { lab: silentLab });
    const target = governments.find((id) => appraise(game.now.value.view, id).today < 4) ?? '';
    show({ target, posture: 4 });
    expect(host.querySelector('[aria-busy=true]')?.textContent).toContain(screens.weighing);
  });
});
