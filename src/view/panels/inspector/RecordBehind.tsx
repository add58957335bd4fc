import type { StateId } from '../../../engine/model/index.ts';
import { recordsBehind } from '../../../engine/selectors/index.ts';
import { character } from '../../../text/en/traits.ts';
import { fill, formatPercent } from '../../../text/index.ts';
import { useGame } from '../gameUi.ts';
import { commitmentSaid } from './commitmentSaid.ts';

/** How a government takes the threats and promises that stand towards it, and the record by which it does. */
export function RecordBehind({ state }: { state: StateId }) {
  const { now, voice } = useGame();
  const { view, scenario } = now.value;
  return (
    <>
      {recordsBehind(view, state).map(({ kind, believed, precedents }) => (
        <div class="record-behind" key={kind}>
          <p class="second">
            {fill(kind === 'threat' ? character.believesThreat : character.believesPromise, {
              share: formatPercent(believed),
            })}
          </p>
          <ul class="record">
            {precedents.map((one) => (
              <li key={one.id}>{commitmentSaid(one, voice.value, scenario)}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
