import type { ArcKind } from '../types.ts';

export type Point = readonly [x: number, y: number];

/** A line as points at equal steps along a curve, and its length. */
export interface ArcPath {
  readonly points: readonly Point[];
  readonly length: number;
}

/** Height of the bow as a share of the distance; positive = upwards (to the right, where the line runs straight down). */
const BOW: Readonly<Record<ArcKind, number>> = { pressure: -0.24, money: -0.16, evidence: 0.14, retaliation: 0.05 };
/** Other bows for a line whose own ways are all blocked. */
const DETOURS = [0.12, -0.12, 0.3, -0.3, 0.42, -0.42];

/** Bends to be tried, the most liked first. */
export function bendsOf(kind: ArcKind): number[] {
  return [1, 1.5, 0.6, -1, ...DETOURS.map((bow) => bow / BOW[kind])];
}

/** Between an arc's end and the mark at which it aims, for the sign at its end. */
const END_GAP: Readonly<Record<ArcKind, number>> = { pressure: 3, money: 6.5, evidence: 4, retaliation: 4 };
/** Pixels between two points of a path. */
const STEP = 2;

/** Half sizes of what stands at an end, to which the line keeps its distance. */
export interface End {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

function distance(a: Point, b: Point): number {
  return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);
}

function quadratic(a: Point, c: Point, b: Point, t: number): Point {
  const s = 1 - t;
  return [s * s * a[0] + 2 * s * t * c[0] + t * t * b[0], s * s * a[1] + 2 * s * t * c[1] + t * t * b[1]];
}

/** Whether a point is nearer than `margin` to what stands at an end: a disc, or a capsule where it is wider than high. */
function within(point: Point, end: End, margin: number): boolean {
  const straight = Math.max(0, end.halfWidth - end.halfHeight);
  const dx = Math.max(0, Math.abs(point[0] - end.x) - straight);
  const dy = point[1] - end.y;
  return dx * dx + dy * dy < (end.halfHeight + margin) ** 2;
}

/** Points at equal steps along a line of points. */
export function resample(points: readonly Point[], step: number): Point[] {
  const out: Point[] = [];
  let left = 0;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1] as Point;
    const b = points[i] as Point;
    const length = distance(a, b);
    let at = left;
    for (; at < length; at += step)
      out.push([a[0] + ((b[0] - a[0]) * at) / length, a[1] + ((b[1] - a[1]) * at) / length]);
    left = at - length;
  }
  const last = points.at(-1);
  if (last) out.push(last);
  return out;
}

/**
 * The bowed line between two states, cut short where the marks at its ends begin.
 * @param bend factor on the kind's own bow; negative = to the other side
 * @returns null when the ends are too near to each other for a line
 */
export function arcPath(from: End, to: End, kind: ArcKind, bend: number): ArcPath | null {
  const a: Point = [from.x, from.y];
  const b: Point = [to.x, to.y];
  const span = distance(a, b);
  if (span < 1) return null;
  const upwards = b[0] >= a[0] ? 1 : -1;
  const bow = BOW[kind] * bend * span * 2 * upwards;
  const control: Point = [
    (a[0] + b[0]) / 2 + ((b[1] - a[1]) / span) * bow,
    (a[1] + b[1]) / 2 - ((b[0] - a[0]) / span) * bow,
  ];
  const fine = Array.from({ length: 129 }, (_, i) => quadratic(a, control, b, i / 128));
  const points = resample(fine, STEP).filter((p) => !within(p, from, 1) && !within(p, to, END_GAP[kind]));
  if (points.length < 8) return null;
  return { points, length: (points.length - 1) * STEP };
}

/** The first part of a path; share from 0 to 1. */
export function firstPart(path: ArcPath, share: number): Point[] {
  return path.points.slice(0, Math.max(1, Math.ceil(share * path.points.length)));
}

/** Saw-teeth along a path, in pixels: `step` from root to tip along it, `height` across it. */
export function sawTooth(points: readonly Point[], step: number, height: number): Point[] {
  const along = resample(points, step);
  return along.map((p, i): Point => {
    const before = along[Math.max(0, i - 1)] as Point;
    const after = along[Math.min(along.length - 1, i + 1)] as Point;
    const length = distance(before, after) || 1;
    const offset = i === 0 || i === along.length - 1 ? 0 : (i % 2 === 0 ? -1 : 1) * (height / 2);
    return [p[0] + ((after[1] - before[1]) / length) * offset, p[1] - ((after[0] - before[0]) / length) * offset];
  });
}

/** Direction in which a line of points ends, in radians. */
export function endAngle(points: readonly Point[]): number {
  const end = points.at(-1) ?? [0, 0];
  const before = points[Math.max(0, points.length - 4)] ?? end;
  return Math.atan2(end[1] - before[1], end[0] - before[0]);
}
