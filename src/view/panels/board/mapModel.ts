/** What the map is told: fills by lens, windows, leanings, and the arcs of this turn. The list shows the same rows. */

import type { Order, OrderKind, Scenario, SeatView, StateId } from '../../../engine/model/index.ts';
import type { SessionSnapshot } from '../../../session/types.ts';
import type { ArcKind, MapArc, MapModel, MapRegion, RegionFill } from '../../map/index.ts';
import type { ThemeName } from '../../theme/tokens.ts';
import { boardOf, subjectOf } from '../intentsBoard.ts';
import { type BoardRow, boardRows } from './boardRows.ts';
import { type Classes, type LensId, lensClasses, lensFill } from './lens.ts';

/** A window is drawn on the map when it comes this soon; later ones stand in the list. */
const SOON = 3;
const MOST_ARCS = 5;

/** Which orders are seen to go from one state to another, and how. */
const ARC_OF: Partial<Readonly<Record<OrderKind, ArcKind>>> = {
  lobby: 'pressure',
  threaten: 'pressure',
  carryOut: 'pressure',
  disclosePrivately: 'evidence',
  technicalCase: 'evidence',
  askEvidence: 'evidence',
  financeBid: 'money',
  coFundRemoval: 'money',
  briefPartner: 'evidence',
  helpRemoval: 'money',
  backExport: 'money',
  promise: 'money',
  keepPromise: 'money',
  warn: 'retaliation',
  retaliate: 'retaliation',
  detain: 'retaliation',
  invest: 'money',
  lendToBuyers: 'money',
};

type Fill = (row: BoardRow) => RegionFill;

function fillsOf(view: SeatView, lens: LensId): Fill {
  const classes: Classes | null = lens === 'posture' || lens === 'vendors' ? null : lensClasses(view, lens);
  return (row) => {
    if (row.kind === 'rival') return { kind: 'home' };
    return lens === 'posture' ? { kind: 'posture', level: row.posture } : lensFill(view, row.id, lens, classes);
  };
}

function regionOf(view: SeatView, row: BoardRow, fillOf: Fill, onBoard: ReadonlySet<StateId>): MapRegion | null {
  const spec = view.scenario.states[row.id];
  if (spec === undefined) return null;
  const soon = row.inTurns !== null && row.inTurns <= SOON;
  const told = onBoard.has(row.id);
  return {
    id: row.id,
    mapId: spec.region,
    name: spec.name,
    at: spec.at,
    fill: fillOf(row),
    window: soon && told ? row.inTurns : null,
    intent:
      told && soon && row.leaning !== null && row.leaning !== row.posture
        ? { from: row.posture, to: row.leaning }
        : null,
    tier: told || row.id === view.seat ? 1 : spec.labelTier,
  };
}

function arcOf(order: Order, from: StateId, mine: boolean, id: string, to: StateId | null): MapArc | null {
  const kind = ARC_OF[order.kind];
  const target = 'target' in order ? order.target : to;
  if (kind === undefined || target === null || target === from) return null;
  return { id, from, to: target, kind, mine };
}

/** The seat's own planned orders first, then what others are telegraphed to do, then what they did last turn. */
export function arcsOf(snapshot: SessionSnapshot): readonly MapArc[] {
  const { view, seat, draft, history, scenario, turn } = snapshot;
  const ownTo = seat === scenario.powers.protector ? null : scenario.powers.protector;
  const own = draft.map((order, index) => arcOf(order, seat, true, `draft ${turn} ${index} ${order.kind}`, ownTo));
  const told = boardOf(view).map((intent) => arcOf(intent.action, intent.seat, false, `intent ${intent.id}`, null));
  const last = history.at(-1);
  const given = Object.entries(last?.orders ?? {}).flatMap(([from, orders]) =>
    orders.map((order, index) =>
      from === seat ? null : arcOf(order, from, false, `given ${last?.turn} ${from} ${index}`, null),
    ),
  );
  const seen = new Set<string>();
  return [...own, ...told, ...given]
    .filter((arc): arc is MapArc => {
      if (arc === null) return false;
      const same = `${arc.from} ${arc.to} ${arc.kind}`;
      return seen.has(same) ? false : Boolean(seen.add(same));
    })
    .slice(0, MOST_ARCS);
}

/** @param look `about` is the one government whose decision is marked, null none; without it, all those on the intents board */
export function mapModel(
  snapshot: SessionSnapshot,
  look: {
    readonly theme: ThemeName;
    readonly selected: StateId | null;
    readonly lens: LensId;
    readonly about?: StateId | null | undefined;
  },
): MapModel {
  const { view } = snapshot;
  const onBoard = new Set(
    look.about === undefined ? boardOf(view).map(subjectOf) : look.about === null ? [] : [look.about],
  );
  const fillOf = fillsOf(view, look.lens);
  return {
    theme: look.theme,
    lens: look.lens,
    regions: boardRows(view).flatMap((row) => regionOf(view, row, fillOf, onBoard) ?? []),
    arcs: arcsOf(snapshot),
    selected: look.selected,
    player: snapshot.observer ? null : snapshot.seat,
  };
}

/** Where everybody stands, and nothing of what is coming. */
export function standingModel(snapshot: SessionSnapshot, theme: ThemeName, selected: StateId | null): MapModel {
  const model = mapModel(snapshot, { theme, selected, lens: 'posture' });
  return {
    ...model,
    arcs: [],
    regions: model.regions.map((region) => ({
      ...region,
      window: null,
      intent: null,
      tier: region.id === selected ? 1 : (snapshot.scenario.states[region.id]?.labelTier ?? 3) === 1 ? 2 : 3,
    })),
  };
}

/** A scenario as it begins, for the title page: nobody plays yet, so there are no arcs and no windows. */
export function openingModel(scenario: Scenario, theme: ThemeName, labels: ReadonlySet<StateId>): MapModel {
  return {
    theme,
    arcs: [],
    selected: null,
    player: null,
    regions: Object.entries(scenario.states).map(([id, spec]) => ({
      id,
      mapId: spec.region,
      name: labels.has(id) ? spec.capital : spec.name,
      at: spec.at,
      fill:
        id === scenario.powers.rival
          ? ({ kind: 'home' } as const)
          : ({ kind: 'posture', level: spec.startPosture.value } as const),
      window: null,
      intent: null,
      tier: labels.has(id) ? 2 : 3,
    })),
  };
}
