import type { StateId } from '../../../engine/model/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, say, turnLabel } from '../../../text/index.ts';
import { useGame } from '../gameUi.ts';

/** Threats made to or by a state, kept and called, and retaliation that runs: the record that others judge by. */
export function Record({ state }: { state: StateId }) {
  const { now, voice } = useGame();
  const { view, scenario, turn } = now.value;
  const { names } = voice.value;
  const date = (at: number) => turnLabel(scenario.calendar, at);
  const threats = Object.values(view.state.commitments).filter(
    ({ issuer, target }) => issuer === state || target === state,
  );
  const retaliations = Object.values(view.state.retaliations).filter(
    ({ issuer, target, untilTurn }) => (issuer === state || target === state) && untilTurn > turn,
  );
  if (threats.length === 0 && retaliations.length === 0) return null;
  return (
    <section class="facts" aria-labelledby="record-title">
      <h3 id="record-title">{screens.onRecord}</h3>
      <ul class="record">
        {threats.map((threat) => (
          <li key={threat.id}>
            {fill(screens.threat[threat.status], {
              issuer: names.capital(threat.issuer),
              target: names.capital(threat.target),
              stake: threat.stake === null ? screens.aPromise : names.stake(threat.stake),
              demand: say.postureInText(threat.demand),
              made: date(threat.madeTurn),
              due: date(threat.dueTurn),
            })}
          </li>
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
