import type { MapRect, MapRegion } from '../types.ts';
import type { FrameSide, Mark, MarkShape } from './mark.ts';
import { type Stage, seatOf } from './spots.ts';

export interface Hidden {
  readonly region: MapRegion;
  readonly shape: MarkShape;
  /** The inset that hides the state. */
  readonly inset: number;
}

/** From a frame's corner to the first mark on its side; more in the corner of the title. */
const CORNER = 18;
/** The corner of the button. */
const BUTTON_CORNER = { top: 48, bottom: CORNER, left: CORNER, right: CORNER } as const;
const TITLE_CORNER = { top: 150, bottom: CORNER, left: 40, right: CORNER } as const;
const GAP = 10;

interface Seat extends Hidden {
  readonly side: FrameSide;
  /** Along the side. */
  readonly along: number;
  /** Half of what the mark and its name take along the side. */
  readonly half: number;
}

function sideNearest(rect: MapRect, x: number, y: number): FrameSide {
  const beyond: [FrameSide, number][] = [
    ['bottom', y - rect.y - rect.height],
    ['left', rect.x - x],
    ['right', x - rect.x - rect.width],
    ['top', rect.y - y],
  ];
  // The side beyond which it lies furthest: the one that a line from it to the middle would cross.
  return beyond.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Moves what stands too near to its neighbour along a side, within the side's length. */
function spread(seats: readonly Seat[], low: number, high: number): { seat: Seat; along: number }[] {
  const sorted = [...seats].sort((a, b) => a.along - b.along || (a.region.id < b.region.id ? -1 : 1));
  const out = sorted.map((seat) => ({ seat, along: Math.min(Math.max(seat.along, low), high) }));
  for (let i = 1; i < out.length; i++) {
    const [a, b] = [out[i - 1], out[i]] as [(typeof out)[0], (typeof out)[0]];
    b.along = Math.max(b.along, a.along + a.seat.half + b.seat.half + GAP);
  }
  const last = out.at(-1);
  if (last) last.along = Math.min(last.along, high);
  for (let i = out.length - 2; i >= 0; i--) {
    const [a, b] = [out[i], out[i + 1]] as [(typeof out)[0], (typeof out)[0]];
    a.along = Math.min(a.along, b.along - a.seat.half - b.seat.half - GAP);
  }
  return out.filter(({ along }) => along >= low - 1);
}

/** States that an inset hides sit as marks on the side of its frame that is nearest to them in its own view. */
export function layOnFrames(hidden: readonly Hidden[], stage: Stage, nameWidth: (region: MapRegion) => number): Mark[] {
  const marks: Mark[] = [];
  stage.insets.forEach((inset, index) => {
    const { rect } = inset;
    const seats = hidden
      .filter((h) => h.inset === index)
      .map((h): Seat => {
        const [x, y] = seatOf(stage, h.region, index);
        const side = sideNearest(rect, x, y);
        const flat = side === 'top' || side === 'bottom';
        const half = flat ? Math.max(h.shape.halfWidth, nameWidth(h.region) / 2) : h.shape.halfHeight;
        return { ...h, side, along: flat ? x : y, half };
      });
    for (const side of ['top', 'bottom', 'left', 'right'] as const) {
      const flat = side === 'top' || side === 'bottom';
      const [low, high] = flat ? [rect.x, rect.x + rect.width] : [rect.y + 2 * CORNER, rect.y + rect.height];
      const own = seats.filter((s) => s.side === side);
      for (const { seat, along } of spread(own, low + TITLE_CORNER[side], high - BUTTON_CORNER[side])) {
        const across = {
          top: rect.y,
          bottom: rect.y + rect.height,
          left: rect.x,
          right: rect.x + rect.width,
        }[side];
        const place = flat ? { x: along, y: across } : { x: across, y: along };
        marks.push({ region: seat.region, ...seat.shape, ...place, view: index, side, room: 0 });
      }
    }
  });
  return marks;
}
