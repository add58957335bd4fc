import type { Box, MapGeometry } from '../geometry/geometry.ts';
import type { MapBounds, MapLens } from '../types.ts';
import { contains, type Inset, layInsets, type Place } from '../view/insets.ts';
import {
  between,
  boxOfBounds,
  centreOn,
  clampTransform,
  fitBox,
  type ScaleRange,
  type Size,
  type Transform,
  toScreen,
  zoomAbout,
} from '../view/transform.ts';
import { ease } from './easing.ts';

/** Furthest in: the whole map would be this many times the host. */
const FURTHEST_IN = 40;
/** Zoomed in this far beyond the opening view there is room for the names of the third tier. */
const NEAR = 2;
/** Zoomed in beyond this, an inset shows less than the map beneath it. */
const INSETS_UP_TO = 1.25;

interface Flight {
  readonly from: Transform;
  readonly to: Transform;
  readonly start: number;
  readonly duration: number;
}

/** Where the reader looks from: the opening view, the present one, the way in between, and the insets that it leaves room for. */
export class Viewpoint {
  readonly #geometry: MapGeometry;
  readonly #opening: Box;
  readonly #lenses: readonly MapLens[];
  #size: Size = { width: 0, height: 0 };
  #home: Transform = { k: 1, x: 0, y: 0 };
  #now: Transform = this.#home;
  #range: ScaleRange = { min: 1, max: 1 };
  #laid: readonly Inset[] = [];
  #places: readonly Place[] = [];
  #flight: Flight | null = null;
  /** The lens that fills the map, until the reader moves it. */
  #lens: MapLens | null = null;

  constructor(geometry: MapGeometry, opening: MapBounds | undefined, lenses: readonly MapLens[]) {
    this.#geometry = geometry;
    this.#opening = opening ? boxOfBounds(geometry, opening) : geometry.bounds;
    this.#lenses = lenses;
  }

  get transform(): Transform {
    return this.#now;
  }

  get insets(): readonly Inset[] {
    return this.#now.k <= this.#home.k * INSETS_UP_TO ? this.#laid : [];
  }

  /** Whether the view is so near, or is a lens's, that all states can be named. */
  get isNear(): boolean {
    return this.#lens !== null || this.#now.k >= this.#home.k * NEAR;
  }

  resize(size: Size): void {
    const before = this.#home;
    const first = this.#size.width === 0;
    const [x, y] = [
      (this.#size.width / 2 - this.#now.x) / this.#now.k,
      (this.#size.height / 2 - this.#now.y) / this.#now.k,
    ];
    const nearness = this.#now.k / this.#home.k;
    const stood = !first && this.#now === before;
    this.#size = size;
    const world = fitBox(this.#geometry.bounds, size);
    const whole = this.#clamp(fitBox(this.#opening, size));
    this.#range = { min: Math.min(whole.k, world.k), max: world.k * FURTHEST_IN };
    this.#home = whole;
    this.#layInsets();
    if (this.#laid.length === 0) this.#home = this.#withoutInsets(whole);
    this.#flight = null;
    if (this.#lens) this.#now = this.#fitLens(this.#lens);
    else this.#now = first || stood ? this.#home : this.#clamp(centreOn(x, y, nearness * this.#home.k, size));
  }

  /** A host too small for insets (a phone) opens between its opening view and the first lens, about the latter's middle. */
  #withoutInsets(whole: Transform): Transform {
    const lens = this.#lenses[0];
    if (!lens) return whole;
    const box = boxOfBounds(this.#geometry, lens.bounds);
    const k = Math.sqrt(whole.k * fitBox(box, this.#size).k);
    return this.#clamp(centreOn((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2, Math.max(whole.k, k), this.#size));
  }

  /** What an inset had better not cover. */
  avoid(places: readonly Place[]): void {
    this.#places = places;
    if (this.#size.width > 0) this.#layInsets();
  }

  #layInsets(): void {
    this.#laid = layInsets(this.#geometry, this.#lenses, this.#home, this.#size, this.#places);
  }

  #clamp(t: Transform): Transform {
    return clampTransform(t, this.#size, this.#geometry.bounds);
  }

  zoom(factor: number, x: number, y: number): void {
    this.#leaveLens();
    // Going nearer over an inset goes on from what the inset shows.
    const inset = factor > 1 ? this.insets.find(({ rect }) => contains(rect, x, y)) : undefined;
    this.#now = this.#clamp(zoomAbout(inset?.transform ?? this.#now, factor, x, y, this.#range));
  }

  #leaveLens(): void {
    this.#flight = null;
    this.#lens = null;
  }

  pan(dx: number, dy: number): void {
    this.#leaveLens();
    this.#now = this.#clamp({ k: this.#now.k, x: this.#now.x + dx, y: this.#now.y + dy });
  }

  /** Starts on the way to a view; `duration` 0 is there at once. */
  #fly(to: Transform, now: number, duration: number): void {
    const from = this.#flight ? this.#at(now) : this.#now;
    this.#flight = duration > 0 ? { from, to, start: now, duration } : null;
    if (!this.#flight) this.#now = to;
  }

  flyHome(now: number, duration: number): void {
    this.#lens = null;
    this.#fly(this.#home, now, duration);
  }

  /** @returns false when there is no lens of that id */
  flyToLens(id: string, now: number, duration: number): boolean {
    const lens = this.#lenses.find((l) => l.id === id);
    if (!lens) return false;
    this.#lens = lens;
    this.#fly(this.#fitLens(lens), now, duration);
    return true;
  }

  #fitLens(lens: MapLens): Transform {
    return this.#clamp(fitBox(boxOfBounds(this.#geometry, lens.bounds), this.#size));
  }

  /** @param k least scale on arrival */
  flyTo(x: number, y: number, k: number, now: number, duration: number): void {
    this.#lens = null;
    const scale = Math.min(this.#range.max, Math.max(this.#now.k, k));
    this.#fly(this.#clamp(centreOn(x, y, scale, this.#size)), now, duration);
  }

  /** @param about the place of the map that stays where it is on the host; where it is not in sight, or null, the middle does */
  zoomFrom(factor: number, about: readonly [x: number, y: number] | null, now: number, duration: number): void {
    this.#lens = null;
    const target = this.#flight?.to ?? this.#now;
    const { width, height } = this.#size;
    const seen = about && toScreen(target, ...about);
    const isInSight = seen !== null && contains({ x: 0, y: 0, width, height }, ...seen);
    const [x, y] = isInSight ? seen : [width / 2, height / 2];
    this.#fly(this.#clamp(zoomAbout(target, factor, x, y, this.#range)), now, duration);
  }

  #at(now: number): Transform {
    const flight = this.#flight;
    if (!flight) return this.#now;
    const share = (now - flight.start) / flight.duration;
    return share >= 1 ? flight.to : between(flight.from, flight.to, ease(share), this.#size);
  }

  /** Moves on to a moment. @returns whether the view is still on its way */
  advance(now: number): boolean {
    const flight = this.#flight;
    if (!flight) return false;
    this.#now = this.#at(now);
    if (now >= flight.start + flight.duration) this.#flight = null;
    return this.#flight !== null;
  }

  settle(): void {
    if (this.#flight) this.#now = this.#flight.to;
    this.#flight = null;
  }
}
