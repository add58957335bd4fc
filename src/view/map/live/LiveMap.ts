import { palettes, motion as times } from '../../theme/tokens.ts';
import { blendPaint, type Paint, paintsOf } from '../draw/fills.ts';
import type { Ground } from '../draw/ground.ts';
import { drawOverlay, type Scene } from '../draw/overlay.ts';
import type { MapGeometry } from '../geometry/geometry.ts';
import { listenToGestures } from '../input/gestures.ts';
import type { Measure } from '../labels/measure.ts';
import { layScene } from '../layScene.ts';
import { drawingScale } from '../marks/mark.ts';
import { landOf } from '../marks/spots.ts';
import { pickAt } from '../pick/pickAt.ts';
import type { MapCloseUp, MapHandle, MapHandlers, MapModel, MapOptions, MapSource } from '../types.ts';
import { buttonRect, type Inset, type Place } from '../view/insets.ts';
import type { Size, Transform } from '../view/transform.ts';
import { Motion } from './motion.ts';
import type { Sheet } from './sheet.ts';
import { Viewpoint } from './viewpoint.ts';

/** When a state is brought into view, its roomiest circle is at least this large (CSS pixels). */
const FOCUS_ROOM = 14;

function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function defaultTitle(title: string, scale: string): string {
  return `${title} ${scale}×`;
}

/** Where the states are known by: the midst of their land and their seat; the player's above all. */
function placesOf(geometry: MapGeometry, model: MapModel): Place[] {
  return model.regions.flatMap((region) => {
    const weight = region.id === model.player ? 10 : 1;
    const anchor = landOf(geometry, region)?.anchors[0];
    const [x, y] = geometry.project(region.at);
    return [{ x, y, weight }, ...(anchor ? [{ x: anchor.x, y: anchor.y, weight }] : [])];
  });
}

/** The map on the page: holds the model, the view and the hand, and draws a frame only when one of them has changed. */
export class LiveMap implements MapHandle {
  readonly ready: Promise<void>;
  readonly #geometry: MapGeometry;
  readonly #ground: Ground;
  readonly #sheet: Sheet;
  readonly #handlers: MapHandlers;
  readonly #title: (title: string, scale: string) => string;
  readonly #viewpoint: Viewpoint;
  readonly #motion = new Motion();
  readonly #measure: Measure;
  readonly #stopListening: () => void;
  #markReady: () => void = () => {};
  #model: MapModel | null = null;
  /** Who is on the map; while it stays, insets stay where they are. */
  #cast = '';
  #paints: readonly Paint[] = [];
  #oldPaints: readonly Paint[] | null = null;
  #scene: Scene | null = null;
  #size: Size = { width: 0, height: 0 };
  #ratio = 1;
  #hovered: string | null = null;
  #wanted: string | null = null;
  #frame = 0;
  readonly #onCloseUps = new Set<(closeUps: readonly MapCloseUp[]) => void>();
  #closeUps: readonly MapCloseUp[] = [];
  #groundStale = true;
  #groundShows: Transform | null = null;

  constructor(
    geometry: MapGeometry,
    source: MapSource,
    ground: Ground,
    sheet: Sheet,
    handlers: MapHandlers,
    options: MapOptions,
  ) {
    this.#geometry = geometry;
    this.#ground = ground;
    this.#sheet = sheet;
    this.#handlers = handlers;
    this.#title = options.lensTitle ?? defaultTitle;
    this.#viewpoint = new Viewpoint(geometry, source.view, source.lenses ?? []);
    this.#measure = sheet.measure;
    this.ready = new Promise((resolve) => {
      this.#markReady = resolve;
    });
    this.#stopListening = listenToGestures(sheet.element, {
      tap: (x, y) => this.#tap(x, y),
      hover: (x, y) => this.#hover(this.#scene ? pickAt(this.#scene, x, y) : null),
      leave: () => this.#hover(null),
      drag: (dx, dy) => this.#look(() => this.#viewpoint.pan(dx, dy)),
      zoom: (factor, x, y) => this.#look(() => this.#viewpoint.zoom(factor, x, y)),
    });
    sheet.onResize(() => this.resize());
    this.resize();
  }

  update(model: MapModel): void {
    const now = performance.now();
    this.#motion.update(model, now, reducedMotion());
    const cast = JSON.stringify([model.player, model.regions.map((region) => [region.mapId, region.at])]);
    if (cast !== this.#cast) this.#viewpoint.avoid(placesOf(this.#geometry, model));
    this.#cast = cast;
    this.#model = model;
    this.#repaint(now);
    this.#request();
  }

  /** Paints to come, and those that are left while fills change. */
  #repaint(now: number): void {
    const model = this.#model;
    if (!model) return;
    const palette = palettes[model.theme];
    const { before } = this.#motion;
    this.#paints = paintsOf(this.#geometry, model, palette);
    const moving = before && this.#motion.fillShare(now) < 1;
    this.#oldPaints = moving ? paintsOf(this.#geometry, before, palette) : null;
    this.#groundStale = true;
  }

  focus(id: string): void {
    this.#wanted = id;
    this.#request();
  }

  /** Goes to the state that is to be seen, unless its mark already is. Only a picture of the present model can tell. */
  #seek(id: string, scene: Scene): void {
    const region = scene.model.regions.find((r) => r.id === id);
    if (!region || scene.marks.some((mark) => mark.region.id === id)) return;
    const anchor = landOf(this.#geometry, region)?.anchors[0];
    const [x, y] = anchor ? [anchor.x, anchor.y] : this.#geometry.project(region.at);
    const k = anchor && anchor.r > 0 ? FOCUS_ROOM / anchor.r : 0;
    this.#look((now, duration) => this.#viewpoint.flyTo(x, y, k, now, duration));
  }

  zoomBy(factor: number): void {
    this.#look((now, duration) => this.#viewpoint.zoomMiddle(factor, now, duration));
  }

  panBy(dx: number, dy: number): void {
    this.#look(() => this.#viewpoint.pan(-dx, -dy));
  }

  showLens(id: string | null): void {
    this.#look((now, duration) => {
      if (id === null || !this.#viewpoint.flyToLens(id, now, duration)) this.#viewpoint.flyHome(now, duration);
    });
  }

  onCloseUps(listener: (closeUps: readonly MapCloseUp[]) => void): () => void {
    this.#onCloseUps.add(listener);
    listener(this.#closeUps);
    return () => this.#onCloseUps.delete(listener);
  }

  #tellCloseUps(insets: readonly Inset[]): void {
    const now = insets.map(({ lens, rect }) => ({ id: lens.id, title: lens.title, button: buttonRect(rect) }));
    if (JSON.stringify(now) === JSON.stringify(this.#closeUps)) return;
    this.#closeUps = now;
    for (const listener of this.#onCloseUps) listener(now);
  }

  reset(): void {
    this.showLens(null);
  }

  settle(): void {
    this.#motion.settle();
    this.#oldPaints = null;
    this.#look(() => this.#viewpoint.settle());
  }

  resize(): void {
    const { size, ratio } = this.#sheet.measureHost();
    if (size.width < 1 || size.height < 1) return;
    if (size.width === this.#size.width && size.height === this.#size.height && ratio === this.#ratio) return;
    this.#size = size;
    this.#ratio = ratio;
    this.#sheet.resize(size, ratio);
    this.#ground.resize(size, ratio);
    this.#look(() => this.#viewpoint.resize(size));
  }

  /** Everything must be drawn anew: the graphics context is back, or the fonts have come. */
  refresh(): void {
    this.#groundStale = true;
    this.#request();
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#stopListening();
    this.#ground.destroy();
    this.#sheet.destroy();
  }

  #look(change: (now: number, duration: number) => void): void {
    change(performance.now(), reducedMotion() ? 0 : times.lens);
    this.#groundStale = true;
    this.#request();
  }

  #tap(x: number, y: number): void {
    if (this.#scene) this.#handlers.pick(pickAt(this.#scene, x, y));
  }

  #hover(id: string | null): void {
    if (id === this.#hovered) return;
    this.#hovered = id;
    this.#sheet.element.style.cursor = id === null ? 'default' : 'pointer';
    this.#handlers.hover?.(id);
    this.#request();
  }

  #request(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame((now) => this.#draw(now));
  }

  #paintsAt(now: number): readonly Paint[] {
    const share = this.#motion.fillShare(now);
    const old = this.#oldPaints;
    if (!old || share >= 1) {
      this.#oldPaints = null;
      return this.#paints;
    }
    return this.#paints.map((paint, i) => blendPaint(old[i] ?? paint, paint, share));
  }

  #draw(now: number): void {
    this.#frame = 0;
    const model = this.#motion.shown(now);
    if (!model || this.#size.width === 0) return;
    const flying = this.#viewpoint.advance(now);
    const repainting = this.#oldPaints !== null;
    const { transform: main, insets } = this.#viewpoint;
    const palette = palettes[model.theme];
    const scale = drawingScale(this.#size.width);
    const stage = { geometry: this.#geometry, main, insets, size: this.#size, scale };
    if (this.#groundStale || main !== this.#groundShows || repainting) {
      const whole = { rect: { x: 0, y: 0, ...this.#size }, transform: main };
      this.#ground.draw({ views: [whole, ...insets], paints: this.#paintsAt(now), palette });
      this.#groundStale = false;
      this.#groundShows = main;
    }
    const titles = insets.map((inset) => this.#title(inset.lens.title, String(Math.round(inset.scale * 10) / 10)));
    this.#scene = layScene(model, stage, titles, this.#measure, this.#hovered, this.#viewpoint.isNear);
    this.#tellCloseUps(insets);
    const ctx = this.#sheet.context;
    ctx.clearRect(0, 0, this.#size.width, this.#size.height);
    drawOverlay({ ctx, palette, scale, ratio: this.#ratio }, this.#scene, this.#hovered, ({ arc }) =>
      this.#motion.arcShare(arc.id, now),
    );
    this.#markReady();
    if (this.#wanted !== null) this.#seek(this.#wanted, this.#scene);
    this.#wanted = null;
    if (flying || this.#motion.isMoving(now) || this.#oldPaints) this.#request();
  }
}
