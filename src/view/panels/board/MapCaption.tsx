import type { Ref } from 'preact';
import { screens } from '../../../text/en/screens.ts';
import { say } from '../../../text/index.ts';
import { useGame } from '../gameUi.ts';
import { lensLabel, lensSaid } from './lens.ts';
import './board.css';

/** The state beneath the pointer, else the one selected: its name, its posture, and what the lens shows of it. */
export function MapCaption({ place }: { place: Ref<HTMLParagraphElement> }) {
  const { now, pointed, selected, lens } = useGame();
  const { view, scenario } = now.value;
  const id = pointed.value ?? selected.value;
  const spec = id === null ? undefined : scenario.states[id];
  const node = id === null ? undefined : view.state.states[id];
  if (id === null || spec === undefined || node === undefined) return null;
  const isRival = id === scenario.powers.rival;
  const shown = isRival ? '' : lensSaid(view, id, lens.value);
  return (
    <p class="map-caption" ref={place}>
      <b>{spec.name}</b>
      <span>{isRival ? screens.rivalSeat : say.posture(node.posture)}</span>
      {shown === '' ? null : (
        <span>
          {lensLabel(lens.value)}: {shown}
        </span>
      )}
    </p>
  );
}
