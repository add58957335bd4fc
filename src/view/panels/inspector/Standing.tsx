import type { StateId } from '../../../engine/model/index.ts';
import { exposureOf, seatKind } from '../../../engine/selectors/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { formatNumber, formatPercent, ui } from '../../../text/index.ts';
import { useGame } from '../gameUi.ts';

/** What stands in a state's networks, and at home. */
export function Standing({ state }: { state: StateId }) {
  const { now } = useGame();
  const { view } = now.value;
  const node = view.state.states[state];
  if (node === undefined) return null;
  const exposure = exposureOf(view, state);
  const kind = seatKind(view.scenario, state);
  const rows: readonly (readonly [string, string])[] = [
    [ui.standing4g, formatPercent(exposure.ran4g)],
    [ui.standing5g, formatPercent(exposure.ran5g)],
    [ui.standingCore, formatPercent(exposure.core)],
  ];
  const home: readonly (readonly [string, string])[] = [
    [ui.coverage, formatPercent(node.rollout.coverage)],
    ...(node.posture > 0 ? [[ui.compliance, formatPercent(node.compliance)] as const] : []),
    ...(kind === 'government' ? [[ui.supportAtHome, formatNumber(node.support)] as const] : []),
  ];
  return (
    <section class="facts" aria-labelledby="standing-title">
      <header class="split">
        <h3 id="standing-title">{ui.networks}</h3>
        <span class="caption">{ui.networksAside}</span>
      </header>
      <dl class="facts-list facts-columns">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="number">{value}</dd>
          </div>
        ))}
      </dl>
      <h3 class="visually-hidden">{screens.atHome}</h3>
      <dl class="facts-list">
        {home.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="number">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
