import { layArcs } from './arcs/layArcs.ts';
import { titleRect } from './draw/frames.ts';
import type { Scene } from './draw/overlay.ts';
import type { Measure } from './labels/measure.ts';
import { placeLabels } from './labels/placeLabels.ts';
import { nameSize, requestLabels } from './labels/requestLabels.ts';
import { layMarks } from './marks/layMarks.ts';
import { markRect } from './marks/mark.ts';
import type { Stage } from './marks/spots.ts';
import type { MapModel } from './types.ts';
import { buttonRect } from './view/insets.ts';

/** Every how many points of an arc a name shies away from it. */
const SHY_STRIDE = 4;

/**
 * Lays out all that stands on the ground: marks, then arcs between them, then names around both.
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
  const arcs = layArcs(model, marks, stage);
  const named = new Set(near ? model.regions.map((region) => region.id) : hovered === null ? [] : [hovered]);
  const requests = requestLabels(marks, stage, measure, named, obstacles);
  const shy = arcs.flatMap(({ path }) => path.points.filter((_, i) => i % SHY_STRIDE === 0));
  const labels = placeLabels(requests, marks.filter((mark) => mark.kind !== 'bare').map(markRect), shy);
  return { stage, model, marks, labels, arcs, titles };
}
