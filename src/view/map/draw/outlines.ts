import type { Box, GeometryRegion, MapGeometry } from '../geometry/geometry.ts';
import { casedRect } from '../marks/layMarks.ts';
import { frameOf, landOf, type Stage, transformOf, type View } from '../marks/spots.ts';
import type { MapModel, MapRect } from '../types.ts';
import { overlap } from '../view/insets.ts';
import type { Transform } from '../view/transform.ts';
import type { Brush } from './brush.ts';
import { landPaths, outlinesOf } from './landPaths.ts';

/** Widths in CSS pixels. */
interface Style {
  readonly width: number;
  readonly halo: number;
}

const SELECTED: Style = { width: 2.4, halo: 5 };
const PLAYER: Style = { width: 1.3, halo: 3 };
const DISPUTED = { width: 0.9, dash: 3 };

/** An island smaller than this on the screen would be all outline. */
const SPECK = 1.5;

/** Runs a drawing in map units of one view, clipped to what that view shows. */
function inView({ ctx }: Brush, stage: Stage, view: View, draw: (transform: Transform, shown: MapRect) => void): void {
  const shown = frameOf(stage, view);
  ctx.save();
  ctx.beginPath();
  ctx.rect(shown.x, shown.y, shown.width, shown.height);
  if (view === 'main') {
    for (const inset of stage.insets) {
      const { x, y, width, height } = casedRect(inset.rect);
      ctx.rect(x, y, width, height);
    }
  }
  ctx.clip('evenodd');
  const transform = transformOf(stage, view);
  ctx.translate(transform.x, transform.y);
  ctx.scale(transform.k, transform.k);
  draw(transform, shown);
  ctx.restore();
}

function onScreen({ x0, y0, x1, y1 }: Box, { k, x, y }: Transform): MapRect {
  return { x: x0 * k + x, y: y0 * k + y, width: (x1 - x0) * k, height: (y1 - y0) * k };
}

function outline(brush: Brush, land: GeometryRegion, style: Style, transform: Transform, shown: MapRect): void {
  const { ctx, palette } = brush;
  const visible = outlinesOf(land).filter(({ box }) => {
    const rect = onScreen(box, transform);
    return Math.max(rect.width, rect.height) >= SPECK && overlap(rect, shown);
  });
  ctx.lineJoin = 'round';
  for (const [colour, width] of [
    [palette.halo, style.halo],
    [palette.accent, style.width],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width / transform.k;
    for (const { path } of visible) ctx.stroke(path);
  }
}

function drawDisputed({ ctx, palette }: Brush, geometry: MapGeometry, k: number): void {
  ctx.strokeStyle = palette.coast;
  ctx.lineWidth = DISPUTED.width / k;
  ctx.setLineDash([DISPUTED.dash / k, DISPUTED.dash / k]);
  ctx.stroke(landPaths(geometry).disputed);
  ctx.setLineDash([]);
}

/** Edges of disputed pieces, dashed; the player's outline; the outline of what is selected. */
export function drawOutlines(brush: Brush, stage: Stage, model: MapModel): void {
  const styled: [string | null, Style][] = [[model.selected, SELECTED]];
  if (model.player !== model.selected) styled.unshift([model.player, PLAYER]);
  const outlined = styled.flatMap(([id, style]): [GeometryRegion, Style][] => {
    const region = model.regions.find((r) => r.id === id);
    const land = region && landOf(stage.geometry, region);
    return land ? [[land, style]] : [];
  });
  for (const view of ['main' as const, ...stage.insets.keys()]) {
    inView(brush, stage, view, (transform, shown) => {
      drawDisputed(brush, stage.geometry, transform.k);
      for (const [land, style] of outlined) outline(brush, land, style, transform, shown);
    });
  }
}
