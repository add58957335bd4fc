import type { MapGeometry } from '../geometry/geometry.ts';
import { casedRect } from '../marks/layMarks.ts';
import { landOf, type Stage, type View } from '../marks/spots.ts';
import type { MapModel, MapRegion } from '../types.ts';
import type { Brush } from './brush.ts';
import { landPaths } from './landPaths.ts';

const SELECTED = { width: 2.4, halo: 5 };
const PLAYER = { width: 1.3, halo: 3 };
const DISPUTED = { width: 0.9, dash: 3 };

/** Runs a drawing in map units of one view, clipped to what that view shows. */
function inView({ ctx }: Brush, stage: Stage, view: View, draw: (k: number) => void): void {
  ctx.save();
  ctx.beginPath();
  if (view === 'main') {
    ctx.rect(0, 0, stage.size.width, stage.size.height);
    for (const inset of stage.insets) {
      const { x, y, width, height } = casedRect(inset.rect);
      ctx.rect(x, y, width, height);
    }
    ctx.clip('evenodd');
  } else {
    const rect = stage.insets[view]?.rect;
    if (rect) ctx.rect(rect.x, rect.y, rect.width, rect.height);
    ctx.clip();
  }
  const transform = view === 'main' ? stage.main : (stage.insets[view]?.transform ?? stage.main);
  ctx.translate(transform.x, transform.y);
  ctx.scale(transform.k, transform.k);
  draw(transform.k);
  ctx.restore();
}

function pathOf(geometry: MapGeometry, region: MapRegion): Path2D | null {
  const land = landOf(geometry, region);
  if (!land) return null;
  return landPaths(geometry).regions[geometry.regions.indexOf(land)] ?? null;
}

function outline(brush: Brush, path: Path2D, k: number, style: { width: number; halo: number }): void {
  const { ctx, palette } = brush;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = palette.halo;
  ctx.lineWidth = style.halo / k;
  ctx.stroke(path);
  ctx.strokeStyle = palette.accent;
  ctx.lineWidth = style.width / k;
  ctx.stroke(path);
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
  const outlined: [string | null, { width: number; halo: number }][] = [[model.selected, SELECTED]];
  if (model.player !== model.selected) outlined.unshift([model.player, PLAYER]);
  for (const view of ['main' as const, ...stage.insets.keys()]) {
    inView(brush, stage, view, (k) => {
      drawDisputed(brush, stage.geometry, k);
      for (const [id, style] of outlined) {
        const region = model.regions.find((r) => r.id === id);
        const path = region && pathOf(stage.geometry, region);
        if (path) outline(brush, path, k, style);
      }
    });
  }
}
