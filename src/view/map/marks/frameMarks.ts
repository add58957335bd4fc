import type { MapRect, MapRegion } from '../types.ts';
import { overlap } from '../view/insets.ts';
import { type FrameSide, type Mark, type MarkShape, markRect } from './mark.ts';
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
/** Steps along the side for a mark that would stand on another side's, round the corner. */
const ASIDE = [0, -12, 12, -24, 24, -36, 36, -48, 48];

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
  return out.filter(({ along }) => along >= low);
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
      const first = low + TITLE_CORNER[side];
      const last = high - BUTTON_CORNER[side];
      for (const { seat, along } of spread(own, first, last)) {
        const across = {
          top: rect.y,
          bottom: rect.y + rect.height,
          left: rect.x,
          right: rect.x + rect.width,
        }[side];
        for (const aside of ASIDE) {
          const at = along + aside;
          const place = flat ? { x: at, y: across } : { x: across, y: at };
          const mark: Mark = { region: seat.region, ...seat.shape, ...place, view: index, side, room: 0 };
          const isFree = !marks.some((other) => overlap(markRect(other), markRect(mark)));
          if (!isFree || at < first || at > last) continue;
          marks.push(mark);
          break;
        }
      }
    }
  });
  return marks;
}
