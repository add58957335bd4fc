/** What the map of one line shows at a turn: where everybody stands, the states that differ named before others. */
import type { StateId } from '../../../engine/model/index.ts';
import type { Reel } from '../../../session/reel/types.ts';
import type { MapModel, RegionFill } from '../../map/index.ts';
import type { ThemeName } from '../../theme/tokens.ts';

export function lineModel(reel: Reel, turn: number, differing: ReadonlySet<StateId>, theme: ThemeName): MapModel {
  const { scenario } = reel;
  const { states } = reel.at(turn, null).view.state;
  const fillOf = (id: StateId): RegionFill =>
    id === scenario.powers.rival ? { kind: 'home' } : { kind: 'posture', level: states[id]?.posture ?? 0 };
  return {
    theme,
    lens: 'posture',
    arcs: [],
    selected: null,
    player: null,
    regions: Object.entries(scenario.states).map(([id, spec]) => ({
      id,
      mapId: spec.region,
      name: spec.name,
      at: spec.at,
      fill: fillOf(id),
      window: null,
      intent: null,
      tier: differing.has(id) ? 1 : spec.labelTier === 1 ? 2 : 3,
    })),
  };
}
