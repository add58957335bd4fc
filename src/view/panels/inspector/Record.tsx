import type { StateId } from '../../../engine/model/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, turnLabel } from '../../../text/index.ts';
import { useGame } from '../gameUi.ts';
import { Term } from '../Term.tsx';
import { commitmentSaid } from './commitmentSaid.ts';

/** Threats and offers made to or by a state, kept and called, and retaliation that runs: the record that others judge by. */
export function Record({ state }: { state: StateId }) {
  const { now, voice } = useGame();
  const { view, scenario, turn } = now.value;
  const { names } = voice.value;
  const date = (at: number) => turnLabel(scenario.calendar, at);
  const commitments = Object.values(view.state.commitments).filter(
    ({ issuer, target }) => issuer === state || target === state,
  );
  const retaliations = Object.values(view.state.retaliations).filter(
    ({ issuer, target, untilTurn }) => (issuer === state || target === state) && untilTurn > turn,
  );
  if (commitments.length === 0 && retaliations.length === 0) return null;
  return (
    <section class="facts" aria-labelledby="record-title">
      <h3 id="record-title">
        <Term of="concept/commitment">{screens.onRecord}</Term>
      </h3>
      <ul class="record">
        {commitments.map((one) => (
          <li key={one.id}>{commitmentSaid(one, voice.value, scenario)}</li>
        ))}
        {retaliations.map((one) => (
          <li key={one.id}>
            {fill(screens.retaliationRuns, {
              issuer: names.capital(one.issuer),
              target: names.state(one.target),
              date: date(one.untilTurn),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
