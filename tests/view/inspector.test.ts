import { describe, expect, it } from 'vitest';
import { type Appraisal, POSTURES, type Posture } from '../../src/engine/model/index.ts';
import { appraise, seatKind, windowsOf } from '../../src/engine/selectors/index.ts';
import {
  firstAsked,
  leaningAgainst,
  ranked,
  reasonsFor,
  SCORE_DIGITS,
  scoreOf,
} from '../../src/view/panels/inspector/appraisalRows.ts';
import { labelsOf, spotsOf } from '../../src/view/panels/inspector/ScoreLine.tsx';
import { scaleOf } from '../../src/view/panels/inspector/WhyNot.tsx';
import { loadedScenario, newGame, pass } from './support/game.ts';

function appraisals(): readonly Appraisal[] {
  const session = newGame();
  return [0, 2, 2].flatMap((turns) => {
    pass(session, turns);
    const { view, scenario } = session.snapshot();
    return Object.keys(scenario.states)
      .filter((id) => seatKind(scenario, id) === 'government')
      .map((id) => appraise(view, id));
  });
}

const units = (value: number): number => Math.round(value * 10 ** SCORE_DIGITS);

describe('reasons in the dossier', () => {
  it('add up to the last line as shown, and their bars join', () => {
    for (const appraisal of appraisals()) {
      for (const posture of POSTURES) {
        const { rows, total } = reasonsFor(appraisal, posture);
        expect(units(rows.reduce((sum, { value }) => sum + value, 0))).toBe(units(total));
        expect(units(total)).toBe(
          units(scoreOf(appraisal, posture).score - scoreOf(appraisal, appraisal.today).score) + 0,
        );
        let at = 0;
        for (const { from, to, value } of rows) {
          expect(from).toBeCloseTo(at, 9);
          expect(to).toBeCloseTo(from + value, 9);
          at = to;
        }
        expect(at).toBeCloseTo(total, 9);
      }
    }
  });

  it('are drawn within their column', () => {
    for (const appraisal of appraisals()) {
      const reasons = reasonsFor(appraisal, firstAsked(appraisal));
      const place = scaleOf(reasons);
      for (const { from, to } of reasons.rows) {
        for (const end of [from, to, 0]) {
          expect(place(end)).toBeGreaterThanOrEqual(-1e-9);
          expect(place(end)).toBeLessThanOrEqual(1 + 1e-9);
        }
      }
    }
  });

  it('are asked of another posture than today’s: the leading one, else the nearest', () => {
    for (const appraisal of appraisals()) {
      const asked = firstAsked(appraisal);
      expect(asked).not.toBe(appraisal.today);
      const others = ranked(appraisal).filter(({ posture }) => posture !== appraisal.today);
      expect(asked).toBe(others[0]?.posture);
    }
  });
});

describe('the line of scores', () => {
  it('puts the best at its end, and no two labels on each other', () => {
    for (const appraisal of appraisals()) {
      const spots = spotsOf(appraisal);
      const best = spots.find(({ posture }) => posture === ranked(appraisal)[0]?.posture);
      expect(best?.at).toBe(1);
      const labels = labelsOf(appraisal);
      expect(labels.some(({ role }) => role === 'leads')).toBe(true);
      for (const [index, label] of labels.entries()) {
        for (const other of labels.slice(index + 1)) expect(Math.abs(label.at - other.at)).toBeGreaterThanOrEqual(0.2);
      }
    }
  });

  it('stands in the middle where all scores are the same', () => {
    const [appraisal] = appraisals();
    if (appraisal === undefined) throw new Error('a government');
    const flat: Appraisal = { ...appraisal, scores: appraisal.scores.map((score) => ({ ...score, score: 1 })) };
    expect(spotsOf(flat).map(({ at }) => at)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
    const tied: readonly Posture[] = ranked(flat).map(({ posture }) => posture);
    expect(tied[0]).toBe(flat.today);
  });
});

describe('a leaning against the best score', () => {
  it('is told only of an announcement for the next window that names another posture', () => {
    const session = newGame(undefined, '7', loadedScenario('chilly-reception'));
    let told = 0;
    for (let turn = 0; turn < 4; turn++) {
      const { view, scenario } = session.snapshot();
      for (const id of Object.keys(scenario.states).filter((one) => seatKind(scenario, one) === 'government')) {
        const appraisal = appraise(view, id);
        const next = windowsOf(view, id)[0]?.turn;
        const said = Object.values(view.state.intents).find(
          ({ seat, dueTurn, action }) => seat === id && dueTurn === next && action.kind === 'setPosture',
        );
        const leaning = leaningAgainst(view, appraisal);
        if (leaning === null) {
          if (said?.action.kind === 'setPosture' && said.action.posture !== appraisal.best) {
            const behind = scoreOf(appraisal, appraisal.best).score - scoreOf(appraisal, said.action.posture).score;
            expect(units(behind)).toBe(0);
          }
          continue;
        }
        told += 1;
        expect(said?.action).toMatchObject({ posture: leaning.posture });
        expect(leaning.posture).not.toBe(appraisal.best);
        expect(units(leaning.behind)).toBeGreaterThan(0);
      }
      pass(session, 1);
    }
    expect(told).toBeGreaterThan(0);
  });
});
