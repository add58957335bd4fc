import { motion as times } from '../../theme/tokens.ts';
import type { MapModel, RegionFill } from '../types.ts';
import { ease } from './easing.ts';

/**
 * What moves when a model follows another one: new arcs are drawn from their origin, then fills cross over: cause, then ally. Another
 * lens is no consequence of arcs and crosses over at once. Times are milliseconds of whatever clock the caller uses.
 */
export class Motion {
  readonly #arcsFrom = new Map<string, number>();
  #model: MapModel | null = null;
  /** The model whose fills still stand, until the arcs under way have arrived. */
  #before: MapModel | null = null;
  /** What is shown of the model meanwhile. */
  #held: { readonly of: MapModel; readonly as: MapModel } | null = null;
  #crossAt = -Infinity;
  #crossTime: number = times.fill;

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
    if (old === null || still || old.theme !== model.theme) {
      this.#before = null;
    } else if (fillsDiffer(old, model)) {
      const newLens = old.lens !== model.lens;
      this.#before ??= old;
      this.#crossTime = newLens ? times.lens : times.fill;
      this.#crossAt = fresh.length > 0 && !newLens ? start + times.arc : start;
    }
  }

  /** How much of an arc stands, 0 to 1. */
  arcShare(id: string, now: number): number {
    return ease((now - (this.#arcsFrom.get(id) ?? -Infinity)) / times.arc);
  }

  /** Whether the time has come for the fills to cross over: how long that takes, told once; 0 = not now. */
  takeCrossing(now: number): number {
    if (this.#before === null || now < this.#crossAt) return 0;
    this.#before = null;
    return this.#crossTime;
  }

  /** The model as it is to be drawn, the same object until something changes: while the arcs are under way, states still bear their old fills. */
  shown(): MapModel | null {
    const model = this.#model;
    const before = this.#before;
    if (!model || !before) return model;
    if (this.#held?.of === model) return this.#held.as;
    const old = new Map(before.regions.map((region) => [region.id, region.fill]));
    const as = {
      ...model,
      regions: model.regions.map((region) => ({ ...region, fill: old.get(region.id) ?? region.fill })),
    };
    this.#held = { of: model, as };
    return as;
  }

  /** Whether frames are needed: arcs are under way, or fills wait for them. */
  isMoving(now: number): boolean {
    return this.#before !== null || [...this.#arcsFrom.values()].some((start) => now < start + times.arc);
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
