import { motion as times } from '../../theme/tokens.ts';
import type { MapModel, RegionFill } from '../types.ts';
import { ease } from './easing.ts';

/**
 * What moves when a model follows another one: new arcs are drawn from their origin, then fills change: cause, then ally.
 * Times are milliseconds of whatever clock the caller uses.
 */
export class Motion {
  readonly #arcsFrom = new Map<string, number>();
  #fillsFrom = -Infinity;
  #fillTime: number = times.fill;
  #before: MapModel | null = null;
  #model: MapModel | null = null;

  /** @param still draw the end state at once: the first model, and for readers who ask for reduced motion */
  update(model: MapModel, now: number, still: boolean): void {
    const old = this.#model;
    const known = new Set(old?.arcs.map((arc) => arc.id));
    const fresh = model.arcs.filter((arc) => !known.has(arc.id));
    const start = old === null || still ? -Infinity : now;
    for (const arc of fresh) this.#arcsFrom.set(arc.id, start);
    for (const id of this.#arcsFrom.keys()) {
      if (!model.arcs.some((arc) => arc.id === id)) this.#arcsFrom.delete(id);
    }
    this.#model = model;
    if (old && old.theme === model.theme && fillsDiffer(old, model)) {
      const newLens = old.lens !== model.lens;
      this.#before = old;
      this.#fillTime = newLens ? times.lens : times.fill;
      this.#fillsFrom = fresh.length > 0 && !newLens ? start + times.arc : start;
    } else if (old?.theme !== model.theme) this.#before = null;
  }

  /** How much of an arc stands, 0 to 1. */
  arcShare(id: string, now: number): number {
    return ease((now - (this.#arcsFrom.get(id) ?? -Infinity)) / times.arc);
  }

  /** How far the fills have gone from those of `before` to the model's, 0 to 1. */
  fillShare(now: number): number {
    return this.#before === null ? 1 : ease((now - this.#fillsFrom) / this.#fillTime);
  }

  /** The model whose fills are being left. */
  get before(): MapModel | null {
    return this.#before;
  }

  /** The model as its marks are to be drawn: while the arcs are under way, states still bear their old posture. */
  shown(now: number): MapModel | null {
    const model = this.#model;
    const before = this.#before;
    if (!model || !before || now >= this.#fillsFrom) return model;
    const old = new Map(before.regions.map((region) => [region.id, region.fill]));
    return {
      ...model,
      regions: model.regions.map((region) => ({ ...region, fill: old.get(region.id) ?? region.fill })),
    };
  }

  isMoving(now: number): boolean {
    if (this.#before !== null && now < this.#fillsFrom + this.#fillTime) return true;
    return [...this.#arcsFrom.values()].some((start) => now < start + times.arc);
  }

  settle(): void {
    for (const id of this.#arcsFrom.keys()) this.#arcsFrom.set(id, -Infinity);
    this.#before = null;
  }
}

function same(a: RegionFill | undefined, b: RegionFill): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function fillsDiffer(a: MapModel, b: MapModel): boolean {
  const fills = new Map(a.regions.map((region) => [region.id, region.fill]));
  return b.regions.some((region) => !same(fills.get(region.id), region.fill));
}
