import { beyond, type LaidArc, layArcs } from './arcs/layArcs.ts';
import { titleRect } from './draw/frames.ts';
import type { Scene } from './draw/overlay.ts';
import type { Measure } from './labels/measure.ts';
import { type LabelRequest, type PlacedLabel, placeLabels } from './labels/placeLabels.ts';
import { nameSize, requestLabels } from './labels/requestLabels.ts';
import { layMarks } from './marks/layMarks.ts';
import { markRect } from './marks/mark.ts';
import type { Stage } from './marks/spots.ts';
import type { MapModel, MapRect } from './types.ts';
import { buttonRect, contains } from './view/insets.ts';

/** Every how many points of an arc a name shies away from it. */
const SHY_STRIDE = 2;

/** Places the names that arcs cross anew, one after the other, each where the fewest arcs are. */
function makeWay(
  labels: readonly PlacedLabel[],
  requests: readonly LabelRequest[],
  taken: readonly MapRect[],
  arcs: readonly LaidArc[],
): PlacedLabel[] {
  const shy = arcs.flatMap(({ path }) => path.points.filter((_, i) => i % SHY_STRIDE === 0));
  const isCrossed = ({ rect }: PlacedLabel): boolean => shy.some(([x, y]) => contains(rect, x, y));
  let out = [...labels];
  for (const crossed of labels.filter(isCrossed)) {
    const others = out.filter(({ id }) => id !== crossed.id);
    const wanted = requests.filter(({ id }) => id === crossed.id);
    const [moved] = placeLabels(wanted, taken, shy, others);
    if (moved && !isCrossed(moved)) out = [...others, moved];
  }
  return out;
}

/**
 * Lays out all that stands on the ground: marks, then names around them, then arcs on the ways that run over the fewest names. A name
 * that an arc still crosses makes way if it can.
 * @param hovered id of the state beneath the pointer
 * @param near whether there is room for the names of the third tier
 */
export function layScene(
  model: MapModel,
  stage: Stage,
  titles: readonly string[],
  measure: Measure,
  hovered: string | null,
  near: boolean,
): Scene {
  const obstacles = [
    ...(model.keepClear ?? []),
    ...stage.insets.flatMap((inset, i) => [
      titleRect(inset, titles[i] ?? '', stage.scale, measure),
      buttonRect(inset.rect),
    ]),
  ];
  const marks = layMarks(model, stage, obstacles, (region) => nameSize({ region, tier: 2 }, stage.scale, measure)[0]);
  const named = new Set(near ? model.regions.map((region) => region.id) : hovered === null ? [] : [hovered]);
  const requests = requestLabels(marks, stage, measure, named, obstacles);
  const taken = marks.filter((mark) => mark.kind !== 'bare').map(markRect);
  const labels = placeLabels(requests, taken, []);
  const arcs = layArcs(model, marks, labels, stage, [...obstacles, ...beyond(stage.size)]);
  return { stage, model, marks, labels: makeWay(labels, requests, taken, arcs), arcs, titles };
}
