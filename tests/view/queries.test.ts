import { describe, expect, it } from 'vitest';
import { appraise, intentBoard } from '../../src/engine/selectors/index.ts';
import { say } from '../../src/text/index.ts';
import { boardRows } from '../../src/view/panels/board/boardRows.ts';
import { boardSaid, changesSaid, intentsSaid, nextChangeSaid, reasonsSaid } from '../../src/view/panels/queries.ts';
import { gameUi, loadedScenario, newGame, pass } from './support/game.ts';

const world = loadedScenario('chilly-reception');
const begun = () => gameUi(newGame(undefined, '5', world));
/** A game in which something has changed. */
function later() {
  const session = newGame(undefined, '5', world);
  const game = gameUi(session);
  for (let turn = 0; turn < 12; turn++) {
    pass(session, 1);
    if (changesSaid(game).length > 1) return game;
  }
  throw new Error('nothing ever changes');
}

const number = (text: string): number => Number(text.replace('−', '-'));

describe('the query keys', () => {
  it('the board: every government is counted once', () => {
    const game = begun();
    const governments = boardRows(game.now.value.view).filter(({ kind }) => kind === 'government');
    const counts = [...boardSaid(game).matchAll(/: (\d+)(?=[,.])/g)].map(([, n]) => Number(n));
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(governments.length);
    const soonest = [...governments].sort((a, b) => (a.inTurns ?? 99) - (b.inTurns ?? 99))[0];
    expect(boardSaid(game)).toContain(game.voice.value.names.state(soonest?.id ?? ''));
  });

  it('the intents: those that changed come first', () => {
    const said = intentsSaid(later());
    expect(said).toContain('Changed: ');
    expect(said.indexOf('Changed: ')).toBeLessThan(said.indexOf('. ', said.indexOf('Changed: ')));
    expect(/\. (?!Changed)[^.]*\. Changed: /.test(said.slice(said.indexOf('intents.') + 8))).toBe(false);
  });

  it('the reasons add up to the figure that is said', () => {
    const game = begun();
    for (const { id, kind } of boardRows(game.now.value.view)) {
      if (kind !== 'government') continue;
      const said = reasonsSaid(game, id);
      const [total = Number.NaN, ...terms] = [...said.matchAll(/[+−]\d\.\d{3}/g)].map(([figure]) => number(figure));
      expect(terms.reduce((sum, term) => sum + term, 0)).toBeCloseTo(total, 9);
      expect(said).toContain(say.postureInText(appraise(game.now.value.view, id).today));
    }
  });

  it('who weighs no rule has no reasons, and nobody chosen is said so', () => {
    const game = begun();
    expect(reasonsSaid(game, world.scenario.powers.rival)).toContain('no reasons');
    expect(reasonsSaid(game, null)).toContain('No government');
  });

  it('the next change goes round all that changed, and nothing is said of a new game', () => {
    expect(nextChangeSaid(begun(), null).state).toBeNull();
    const game = later();
    const { view, history } = game.now.value;
    const record = history.at(-1);
    const expected = Object.keys(world.scenario.states).filter(
      (id) =>
        record?.before.states[id]?.posture !== record?.after.states[id]?.posture ||
        intentBoard(view).some(
          ({ seat, replaces, madeTurn }) => seat === id && replaces && madeTurn === view.state.turn,
        ),
    );
    const seen: string[] = [];
    let at: string | null = null;
    for (let step = 0; step < expected.length; step++) {
      const next = nextChangeSaid(game, at);
      at = next.state;
      seen.push(at ?? '');
      expect(next.said).toContain(`${step + 1} of ${expected.length}`);
    }
    expect([...seen].sort()).toEqual([...expected].sort());
    expect(nextChangeSaid(game, at).state).toBe(seen[0]);
  });
});
