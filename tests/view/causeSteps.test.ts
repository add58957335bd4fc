import { describe, expect, it } from 'vitest';
import { APPRAISAL_TERMS, NEUTRAL, type Path, type StateId } from '../../src/engine/model/index.ts';
import { figureAt, figureOf, gaugesOf, objectivesOf, seatKind } from '../../src/engine/selectors/index.ts';
import type { Session, SessionSnapshot } from '../../src/session/index.ts';
import { voiceOf } from '../../src/text/index.ts';
import { fateRows } from '../../src/view/pages/report/fates.ts';
import { type CauseStep, causesAt, placeOf, stepBehind, stepOf } from '../../src/view/panels/dialogs/causeSteps.ts';
import { gaugePath } from '../../src/view/panels/Gauges.tsx';
import { loadedScenario, newGame } from './support/game.ts';

/** What can be pressed in a dossier: see Standing and Ministries. */
function dossierPaths({ scenario, view }: SessionSnapshot, state: StateId): readonly Path[] {
  const beliefs = Object.keys(view.state.states[state]?.beliefs ?? {}).flatMap((ministry) =>
    ['listen', 'disrupt', 'manageability'].map((field) => `beliefs/${ministry}/${field}`),
  );
  const government = seatKind(scenario, state) === 'government' ? beliefs : [];
  const standing = ['gear/ran4g', 'gear/ran5g', 'gear/core', 'rollout/coverage', 'compliance', 'support'];
  return [...standing, ...government].map((field) => `states/${state}/${field}`);
}

function shownPaths(session: Session): readonly Path[] {
  const snapshot = session.snapshot();
  const { view, seat, scenario, history } = snapshot;
  const last = history.at(-1);
  const voice = voiceOf(scenario, seat, session.lookups);
  const fates = last === undefined ? [] : fateRows(last, snapshot, voice).flatMap(({ figure }) => figure?.path ?? []);
  return [
    ...gaugesOf(view).map(({ id }) => gaugePath(id, seat)),
    ...objectivesOf(view).map(({ id }) => `scores/${seat}/${id}`),
    `seats/${seat}/capital`,
    ...Object.keys(scenario.states).flatMap((state) => dossierPaths(snapshot, state)),
    ...fates,
  ];
}

/** Every way on from a step, down to its ends; each is an order, an event or a figure that the scenario has. */
function endsOf(first: CauseStep, known: SessionSnapshot, seen: Set<string>): void {
  const waiting = [first];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const causes = causesAt(step, known);
    const name = JSON.stringify(step);
    expect({ name, causes: causes.length > 0 }).toEqual({ name, causes: true });
    for (const cause of causes) {
      const key = JSON.stringify(cause);
      if (seen.has(key)) continue;
      seen.add(key);
      const next = stepBehind(cause, known, placeOf(step));
      if (cause.kind === 'figure')
        expect({ key, found: figureAt(known.scenario, cause.figure) !== null }).toEqual({ key, found: true });
      if (cause.kind === 'variable') {
        expect({ key, next: next?.kind }).toEqual({ key, next: expect.stringMatching(/change|start/) });
        if (next !== null) waiting.push(next);
      }
    }
  }
}

describe.each(['archipelago', 'chilly-reception'])('figures of %s', (id) => {
  const loaded = loadedScenario(id);
  for (const seat of Object.keys(loaded.scenario.roles).slice(0, 2)) {
    it(`open into causes that end in an order, an event or a figure with its source, for ${seat}`, () => {
      const session = newGame(seat, '3', loaded);
      for (let turn = 0; turn < 4; turn++) {
        const seen = new Set<string>();
        const snapshot = session.snapshot();
        for (const path of shownPaths(session)) endsOf(stepOf(path, snapshot), snapshot, seen);
        const [option] = session
          .options()
          .filter(({ order }) => order.kind !== 'answer')
          .slice(turn);
        if (option !== undefined) session.draftOrder(option.order);
        session.endTurn();
        while (session.snapshot().stage === 'report' || session.snapshot().stage === 'briefing') session.proceed();
      }
    });
  }

  it('of a government’s reasons rest on a figure that the scenario gives, with a source or as a judgement', () => {
    const { scenario } = loaded;
    for (const state of Object.keys(scenario.states)) {
      for (const term of APPRAISAL_TERMS) {
        const path = figureOf(term, state);
        // A scenario may leave a mechanism out: its term is 0, and no reason is ever shown for it.
        const [root, id = ''] = path.split('/');
        if (root === 'parameters' && Object.hasOwn(NEUTRAL, id) && !scenario.parameters[id]) continue;
        const figure = figureAt(scenario, path);
        expect({ term, cited: figure !== null && (figure.judgement || figure.sources.length > 0) }).toEqual({
          term,
          cited: true,
        });
      }
    }
  });
});
