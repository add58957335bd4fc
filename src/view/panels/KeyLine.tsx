import { POSTURES } from '../../engine/model/index.ts';
import { screens } from '../../text/en/screens.ts';
import { say, ui } from '../../text/index.ts';
import { PostureSwatch } from '../parts/PostureSwatch.tsx';
import { ArcSample } from './ArcSample.tsx';
import { useGame } from './gameUi.ts';
import './keyline.css';

const ARCS = [
  ['pressure', ui.arcPressure],
  ['money', ui.arcMoney],
  ['evidence', ui.arcEvidence],
  ['retaliation', ui.arcRetaliation],
] as const;

/** One line below the map, in the map's own drawing. */
export function KeyLine() {
  const { lens } = useGame();
  return (
    <section class="keyline" aria-label={screens.mapKey}>
      {lens.value === 'posture' ? (
        <ul>
          {POSTURES.map((posture) => (
            <li key={posture}>
              <PostureSwatch posture={posture} />
              {say.posture(posture)}
            </li>
          ))}
        </ul>
      ) : (
        <ul>
          <li>
            <span class="keyline-ramp" aria-hidden="true">
              {POSTURES.map((step) => (
                <span key={step} class={`keyline-step-${step}`} />
              ))}
            </span>
            {screens.lensKey[lens.value]}
          </li>
        </ul>
      )}
      <ul>
        {ARCS.map(([kind, name]) => (
          <li key={kind}>
            <ArcSample kind={kind} />
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}
