import type { PostureLevel, ThemeName, VendorHue } from '../theme/tokens.ts';

/**
 * The map's contract with the rest of the view. The map is told what to draw and reports what was picked; it knows no rule, no
 * scenario and no engine type. Everything that it shows is also in HTML: its canvas is hidden from assistive technology.
 *
 * In short, for whoever places a map:
 *
 *     const map = await createMap(host, source, { pick: (id) => … });   // loads Phaser on first use
 *     map.update(model);                                                // as often as you like; it draws only on change
 *     map.focus(id); map.zoomBy(1.5); map.panBy(80, 0); map.reset();    // for the keyboard and for buttons in HTML
 *     map.destroy();
 *
 * `host` must be positioned and have a size (any CSS size; the map follows it). For title page, thumbnails and report use
 * `renderStaticMap`, which needs no Phaser and draws into a plain `<canvas>`.
 */

/**
 * West, south, east, north: degrees in an atlas (west may exceed east across the antimeridian), the file's own units in GeoJSON; x0, y1, x1, y0 in
 * shapes (y grows down).
 */
export type MapBounds = readonly [west: number, south: number, east: number, north: number];

/** Longitude and latitude in degrees in an atlas; x and y in the scenario's own units, y down in shapes and up in GeoJSON. */
export type MapPoint = readonly [number, number];

/** A second window on the same map at its own scale, laid over the first one (room for Europe, say). */
export interface MapLens {
  readonly id: string;
  readonly title: string;
  readonly bounds: MapBounds;
  /** Magnification against the map below it, e.g. 2.7. The title says it. */
  readonly scale: number;
}

interface MapFrame {
  /** What is wholly visible when the map opens; the whole map when left out. */
  readonly view?: MapBounds | undefined;
  readonly lenses?: readonly MapLens[] | undefined;
}

/** The built geometry of a planet: `assets/maps/<atlas>.bin`. */
export interface AtlasSource extends MapFrame {
  readonly kind: 'atlas';
  readonly atlas: string;
  /**
   * Areas whose status is disputed are pieces of their own in the atlas (`assets/geometry/README.md` lists them). This says
   * which state each is drawn with; a piece not listed, or null, is drawn as land that is not modelled.
   */
  readonly areas?: Readonly<Record<string, string | null>> | undefined;
}

/** A scenario's own flat map. */
export interface ShapesSource extends MapFrame {
  readonly kind: 'shapes';
  readonly width: number;
  readonly height: number;
  /** Rings are closed implicitly; a ring inside another one of the same shape is a hole. */
  readonly shapes: readonly { readonly id: string; readonly rings: readonly (readonly MapPoint[])[] }[];
}

/** A scenario's own map as GeoJSON (RFC 7946), well formed: rings are closed, and every feature names its region. */
export interface GeojsonSource extends MapFrame {
  readonly kind: 'geojson';
  /** equalEarth: degrees on a globe; plain: x and y as they are, y upwards. */
  readonly projection: 'equalEarth' | 'plain';
  /** The property of a feature that names its region; its id where this is left out. */
  readonly regionProperty?: string | undefined;
  readonly collection: {
    readonly features: readonly {
      readonly id?: string;
      readonly properties: Readonly<Record<string, unknown>> | null;
      readonly geometry:
        | { readonly type: 'Polygon'; readonly coordinates: GeojsonRings }
        | { readonly type: 'MultiPolygon'; readonly coordinates: readonly GeojsonRings[] };
    }[];
  };
}
/** The outline first, then holes. */
type GeojsonRings = readonly (readonly MapPoint[])[];

export type MapSource = AtlasSource | ShapesSource | GeojsonSource;

export type RegionFill =
  | { readonly kind: 'posture'; readonly level: PostureLevel }
  /** The restricted vendors' home state: hatched grey and no glyph. */
  | { readonly kind: 'home' }
  /** A figure, by its class on a grey ramp, 4 = most; the figure itself stands in place of the glyph. */
  | { readonly kind: 'value'; readonly step: 0 | 1 | 2 | 3 | 4; readonly label: string }
  /** The vendor with the largest share; its first letters stand in place of the glyph, and a bar of all shares where there is room. */
  | {
      readonly kind: 'vendor';
      readonly hue: VendorHue;
      readonly label: string;
      readonly shares: readonly { readonly hue: VendorHue; readonly share: number }[];
    }
  /** The lens says nothing of this state. */
  | { readonly kind: 'none' };

export interface MapRegion {
  /** The state's id; what `pick` reports. */
  readonly id: string;
  /** Key into the geometry (ISO 3166-1 alpha-3 or numeric in the world atlas, the shape's id in shapes). A key that has no shape is drawn as a marker. */
  readonly mapId: string;
  readonly name: string;
  /** The seat of government: ends of arcs, the player's square, and the marker of a state too small to be seen. */
  readonly at: MapPoint;
  readonly fill: RegionFill;
  /** Quarters left until the next decision window; null = none in sight. Drawn as a black square with the number. */
  readonly window: number | null;
  /** Where the government leans; drawn as a pill in tier 1, null = no leaning to show. */
  readonly intent: { readonly from: PostureLevel; readonly to: PostureLevel } | null;
  /** 1 = bold name, square and pill; 2 = name; 3 = glyph only (name when hovered, selected, or when there is much room). */
  readonly tier: 1 | 2 | 3;
}

export type ArcKind = 'pressure' | 'money' | 'evidence' | 'retaliation';

export interface MapArc {
  /** Stable from update to update: an arc with a new id is drawn from its origin, one already seen just stands. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: ArcKind;
  /** Accent if the player's, ink if another's. */
  readonly mine: boolean;
}

/** In CSS pixels from the host's upper left corner. */
export interface MapRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapModel {
  readonly theme: ThemeName;
  /** What the fills show, by any name: where it changes, fills cross over at once and not as the consequence of arcs. */
  readonly lens?: string | undefined;
  readonly regions: readonly MapRegion[];
  /** The first five are drawn. */
  readonly arcs: readonly MapArc[];
  readonly selected: string | null;
  readonly player: string | null;
  /** Where HTML stands on the map (buttons, a drawer): no label is put beneath it. */
  readonly keepClear?: readonly MapRect[] | undefined;
}

export interface MapHandlers {
  /** A state was clicked or tapped; null = the sea, or land that is not modelled. */
  pick(id: string | null): void;
  hover?(id: string | null): void;
}

export interface MapOptions {
  /** The title of a lens with its magnification; default e.g. "Europe 2.7×". */
  readonly lensTitle?: ((title: string, scale: string) => string) | undefined;
  /** Smooth edges by multisampling; default where a graphics card does it, as it draws three times slower without one. */
  readonly antialias?: boolean | undefined;
}

/** A lens's frame as it lies on the map, with the place that is kept free on it for a button in HTML. */
export interface MapCloseUp {
  readonly id: string;
  readonly title: string;
  readonly button: MapRect;
}

export interface MapHandle {
  update(model: MapModel): void;
  /** Brings a state into view if it is not; zooms in when it would be too small to see. */
  focus(id: string): void;
  /** Factor about the selected state, or about the middle where it is out of sight: 2 = twice as near. */
  zoomBy(factor: number): void;
  /** CSS pixels; positive = the view moves east and south. */
  panBy(dx: number, dy: number): void;
  /** Fills the map with one lens, or goes back to the opening view. */
  showLens(id: string | null): void;
  /** Tells which close-ups lie on the map, now and whenever that changes; returns what ends it. */
  onCloseUps(listener: (closeUps: readonly MapCloseUp[]) => void): () => void;
  /** Back to the opening view. */
  reset(): void;
  /** Ends every movement at once: arcs and fills stand as they are to be. */
  settle(): void;
  /** The map follows its host by itself; for a host whose size changed without the browser telling. */
  resize(): void;
  destroy(): void;
  /** Resolves when the first model has been drawn. */
  readonly ready: Promise<void>;
}

/** What `renderStaticMap` draws of a model. */
export interface StaticMapOptions {
  /** What must be visible; default the source's `view`. */
  readonly view?: MapBounds | undefined;
  /** Names beside the glyphs; default false (thumbnails show fills alone). */
  readonly labels?: boolean | undefined;
  /** Posture glyphs; default false. */
  readonly glyphs?: boolean | undefined;
  /** A map of capitals: glyphs stand at the seats and not in the midst of the land, and the third tier has none. Default false. */
  readonly atSeats?: boolean | undefined;
  /** States whose marks are ringed: what differs from another map. */
  readonly ringed?: ReadonlySet<string> | undefined;
}
