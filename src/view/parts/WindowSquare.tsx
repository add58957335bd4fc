import './marks.css';

/** Time left until a decision: one sign on map, board and list. `quarters` 0 is now. Words stand beside it or in `label`. */
export function WindowSquare({ quarters, label }: { quarters: number; label?: string }) {
  return (
    <span class="window-square">
      <span aria-hidden="true">{quarters}</span>
      {label === undefined ? null : <span class="visually-hidden">{label}</span>}
    </span>
  );
}
