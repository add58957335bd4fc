import { type Palette, palettes, motion as times } from '../../theme/tokens.ts';
import { type Paint, paintsOf } from '../draw/fills.ts';
import type { Ground } from '../draw/ground.ts';
import { drawOverlay, type Scene } from '../draw/overlay.ts';
import type { MapGeometry } from '../geometry/geometry.ts';
import { listenToGestures } from '../input/gestures.ts';
import type { Measure } from '../labels/measure.ts';
import { layScene } from '../layScene.ts';
import { drawingScale } from '../marks/mark.ts';
import { landOf } from '../marks/spots.ts';
import { pickAt } from '../pick/pickAt.ts';
import type { MapCloseUp, MapHandle, MapHandlers, MapModel, MapOptions, MapRegion, MapSource } from '../types.ts';
import { buttonRect, type Inset, type Place } from '../view/insets.ts';
import type { Size, Transform } from '../view/transform.ts';
import { Motion } from './motion.ts';
import type { Sheet } from './sheet.ts';
import { Viewpoint } from './viewpoint.ts';

/** How far a picture that is carried along reaches beyond its host, in CSS pixels. */
const MARGIN = 200;
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
  #scene: Scene | null = null;
  #size: Size = { width: 0, height: 0 };
  #ratio = 1;
  #hovered: string | null = null;
  #wanted: string | null = null;
  #frame = 0;
  #isGone = false;
  readonly #onCloseUps = new Set<(closeUps: readonly MapCloseUp[]) => void>();
  #closeUps: readonly MapCloseUp[] = [];
  #groundStale = true;
  #groundShows: Transform | null = null;
  #isDragged = false;
  /** By how much the sheet now reaches beyond the host. */
  #margin = 0;

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
      drag: (dx, dy) => {
        this.#isDragged = true;
        this.#viewpoint.pan(dx, dy);
        this.#request();
      },
      drop: () => this.#look(() => undefined),
      slide: (dx, dy) => this.#look(() => this.#viewpoint.pan(dx, dy)),
      zoom: (factor, x, y) => this.#look(() => this.#viewpoint.zoom(factor, x, y)),
    });
    sheet.onResize(() => this.resize());
    this.resize();
  }

  update(model: MapModel): void {
    const now = performance.now();
    this.#motion.update(model, now, reducedMotion());
    const cast = JSON.stringify([model.player, model.regions.map((region) => [region.mapId, region.at])]);
    if (cast !== this.#cast) {
      this.#viewpoint.avoid(placesOf(this.#geometry, model));
      this.#tellCloseUps(this.#viewpoint.insets);
    }
    this.#cast = cast;
    this.#model = model;
    this.#repaint();
    this.#request();
  }

  #repaint(): void {
    const model = this.#motion.shown();
    if (!model) return;
    this.#paints = paintsOf(this.#geometry, model, palettes[model.theme]);
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
    const [x, y] = this.#placeOf(region);
    const k = anchor && anchor.r > 0 ? FOCUS_ROOM / anchor.r : 0;
    this.#look((now, duration) => this.#viewpoint.flyTo(x, y, k, now, duration));
  }

  /** The midst of a state's land, or its seat where it has none, in map units. */
  #placeOf(region: MapRegion): [x: number, y: number] {
    const anchor = landOf(this.#geometry, region)?.anchors[0];
    return anchor ? [anchor.x, anchor.y] : this.#geometry.project(region.at);
  }

  zoomBy(factor: number): void {
    // Nearer to what the reader has before him, if he has chosen something.
    const selected = this.#model?.regions.find(({ id }) => id === this.#model?.selected);
    const about = selected ? this.#placeOf(selected) : null;
    this.#look((now, duration) => this.#viewpoint.zoomFrom(factor, about, now, duration));
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
    this.#sheet.unveil();
    this.#repaint();
    this.#look(() => this.#viewpoint.settle());
  }

  resize(): void {
    const { size, ratio } = this.#sheet.measureHost();
    if (size.width < 1 || size.height < 1) return;
    if (size.width === this.#size.width && size.height === this.#size.height && ratio === this.#ratio) return;
    this.#size = size;
    this.#ratio = ratio;
    this.#reach(0);
    this.#look(() => this.#viewpoint.resize(size));
  }

  /** Everything must be drawn anew: the graphics context is back, or the fonts have come. */
  refresh(): void {
    this.#groundStale = true;
    this.#request();
  }

  destroy(): void {
    this.#isGone = true;
    cancelAnimationFrame(this.#frame);
    this.#stopListening();
    this.#ground.destroy();
    this.#sheet.destroy();
  }

  #look(change: (now: number, duration: number) => void): void {
    change(performance.now(), reducedMotion() ? 0 : times.lens);
    this.#isDragged = false;
    this.#sheet.unveil();
    this.#tellCloseUps(this.#viewpoint.insets);
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
    // A size, a picture or a theme may still arrive for a map that has left the page.
    if (this.#frame === 0 && !this.#isGone) this.#frame = requestAnimationFrame((now) => this.#draw(now));
  }

  /** Lets the sheet reach beyond its host by a margin, or end with it. */
  #reach(margin: number): void {
    const { width, height } = this.#size;
    this.#margin = margin;
    this.#sheet.resize(this.#size, this.#ratio, margin);
    this.#sheet.shift(0, 0);
    this.#ground.resize({ width: width + 2 * margin, height: height + 2 * margin }, this.#ratio);
    this.#groundStale = true;
  }

  /**
   * A map under the hand is not drawn anew for every step: the picture with its names goes along, and is drawn when its margin is used up.
   * @returns whether this did
   */
  #carry(main: Transform): boolean {
    const shown = this.#groundShows;
    if (this.#margin === 0 || this.#groundStale || !shown || shown.k !== main.k) return false;
    const [x, y] = [main.x - shown.x, main.y - shown.y];
    if (Math.max(Math.abs(x), Math.abs(y)) > MARGIN) return false;
    this.#sheet.shift(Math.round(x * this.#ratio) / this.#ratio, Math.round(y * this.#ratio) / this.#ratio);
    return true;
  }

  #drawGround(main: Transform, insets: readonly Inset[], size: Size, palette: Palette): void {
    const whole = { rect: { x: 0, y: 0, ...size }, transform: main };
    this.#ground.draw({ views: [whole, ...insets], paints: this.#paints, palette });
    this.#sheet.groundHost.style.visibility = '';
  }

  /** Fills cross over: the old picture is drawn once more, kept on the veil, and fades over the new one. */
  #crossOver(duration: number, main: Transform, insets: readonly Inset[], palette: Palette): void {
    if (duration > 0 && this.#groundShows && this.#margin === 0) {
      this.#drawGround(main, insets, this.#size, palette);
      this.#sheet.fade(this.#ground.picture, duration);
    }
    this.#repaint();
  }

  #draw(now: number): void {
    this.#frame = 0;
    if (!this.#model || this.#size.width === 0) return;
    const flying = this.#viewpoint.advance(now);
    const { transform, insets } = this.#viewpoint;
    const isDragged = this.#isDragged && insets.length === 0;
    if (isDragged && this.#carry(transform)) return;
    if (isDragged !== this.#margin > 0) this.#reach(isDragged ? MARGIN : 0);
    this.#sheet.shift(0, 0);
    const palette = palettes[this.#model.theme];
    const margin = this.#margin;
    const main = { ...transform, x: transform.x + margin, y: transform.y + margin };
    const size = { width: this.#size.width + 2 * margin, height: this.#size.height + 2 * margin };
    const crossing = this.#motion.takeCrossing(now);
    if (crossing > 0) this.#crossOver(crossing, main, insets, palette);
    const model = this.#motion.shown();
    if (!model) return;
    if (this.#groundStale || transform !== this.#groundShows) this.#drawGround(main, insets, size, palette);
    this.#groundStale = false;
    this.#groundShows = transform;
    this.#drawScene(model, main, insets, size, now);
    this.#markReady();
    if (!flying) this.#tellCloseUps(insets);
    if (flying || this.#motion.isMoving(now)) this.#request();
  }

  #drawScene(model: MapModel, main: Transform, insets: readonly Inset[], size: Size, now: number): void {
    const scale = drawingScale(this.#size.width);
    const stage = { geometry: this.#geometry, main, insets, size, scale };
    const titles = insets.map((inset) => this.#title(inset.lens.title, String(Math.round(inset.scale * 10) / 10)));
    const scene = layScene(model, stage, titles, this.#measure, this.#hovered, this.#viewpoint.isNear);
    const ctx = this.#sheet.context;
    const palette = palettes[model.theme];
    ctx.clearRect(0, 0, size.width, size.height);
    drawOverlay({ ctx, palette, scale, ratio: this.#ratio }, scene, this.#hovered, ({ arc }) =>
      this.#motion.arcShare(arc.id, now),
    );
    // A picture that is carried along has its places elsewhere than on the host: nothing is picked on it.
    this.#scene = this.#margin > 0 ? null : scene;
    if (this.#wanted !== null && this.#scene) this.#seek(this.#wanted, this.#scene);
    if (this.#scene) this.#wanted = null;
  }
}
