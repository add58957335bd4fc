/** Whole pictures of both scenarios, wherever the reader looks: nothing runs over anything. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverOf, layArcs, obstaclesOf, routesOf } from '../../src/view/map/arcs/layArcs.ts';
import type { Scene } from '../../src/view/map/draw/overlay.ts';
import type { MapGeometry } from '../../src/view/map/geometry/geometry.ts';
import { shapesGeometry } from '../../src/view/map/geometry/shapesGeometry.ts';
import { layScene } from '../../src/view/map/layScene.ts';
import { Viewpoint } from '../../src/view/map/live/viewpoint.ts';
import { drawingScale, markRect } from '../../src/view/map/marks/mark.ts';
import type { ArcKind, MapBounds, MapLens, MapRect, MapRegion, ShapesSource } from '../../src/view/map/types.ts';
import { buttonRect, overlap } from '../../src/view/map/view/insets.ts';
import { measure, model, states, world } from './mapWorld.ts';

interface Atlas {
  readonly geometry: () => MapGeometry;
  readonly regions: readonly MapRegion[];
  readonly view: MapBounds | undefined;
  readonly lenses: readonly MapLens[];
}

const real = JSON.parse(readFileSync('scenarios/chilly-reception.json', 'utf8'));
const invented = JSON.parse(readFileSync('scenarios/archipelago.json', 'utf8'));
const shapes = shapesGeometry(invented.map as ShapesSource);
interface Row {
  readonly name: string;
  readonly region: string;
  readonly at: readonly [number, number];
  readonly labelTier: 1 | 2 | 3;
}
const atlases: readonly Atlas[] = [
  { geometry: world, regions: states(), view: real.map.view, lenses: real.map.lenses },
  {
    geometry: () => shapes,
    regions: Object.entries(invented.states as Record<string, Row>).map(([id, row]) => ({
      id,
      mapId: row.region,
      name: row.name,
      at: row.at,
      fill: { kind: 'posture', level: 0 },
      window: null,
      intent: null,
      tier: row.labelTier,
    })),
    view: undefined,
    lenses: [],
  },
];

const SIZES: readonly (readonly [number, number])[] = [
  [390, 420],
  [390, 700],
  [700, 620],
  [820, 560],
  [994, 430],
  [1366, 690],
  [1480, 700],
  [1920, 1000],
];
const KINDS: readonly ArcKind[] = ['pressure', 'money', 'evidence', 'retaliation'];
const FILLS: readonly MapRegion['fill'][] = [
  { kind: 'posture', level: 2 },
  { kind: 'value', step: 2, label: '100%' },
  { kind: 'vendor', hue: 1, label: 'Hu', shares: [{ hue: 1, share: 1 }] },
];

/** 40 % longer, as a translation may be. */
function longer(name: string): string {
  return name + 'x'.repeat(Math.ceil(name.length * 0.4));
}

const picture = fc.record({
  atlas: fc.constantFrom(...atlases),
  size: fc.constantFrom(...SIZES),
  zooms: fc.array(fc.tuple(fc.double({ min: 0.7, max: 3, noNaN: true }), fc.nat(100), fc.nat(100)), { maxLength: 4 }),
  lens: fc.boolean(),
  isLonger: fc.boolean(),
  fill: fc.constantFrom(...FILLS),
  picks: fc.array(fc.record({ at: fc.nat(60), window: fc.option(fc.nat(3)), leans: fc.boolean() }), { maxLength: 6 }),
  selected: fc.nat(60),
  arcs: fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom(...KINDS)), { maxLength: 7 }),
});
type Picture = typeof picture extends fc.Arbitrary<infer T> ? T : never;

function sceneOf({ atlas, size, zooms, lens, isLonger, fill, picks, selected, arcs }: Picture): {
  scene: Scene;
  controls: readonly MapRect[];
} {
  const [width, height] = size;
  const viewpoint = new Viewpoint(atlas.geometry(), atlas.view, atlas.lenses);
  viewpoint.resize({ width, height });
  if (lens && atlas.lenses[0]) viewpoint.flyToLens(atlas.lenses[0].id, 0, 0);
  for (const [factor, x, y] of zooms) viewpoint.zoom(factor, (x * width) / 100, (y * height) / 100);
  const of = (i: number): MapRegion => atlas.regions[i % atlas.regions.length] as MapRegion;
  const first = new Map(picks.map((pick) => [of(pick.at).id, pick]));
  const regions = atlas.regions.map((region): MapRegion => {
    const pick = first.get(region.id);
    return {
      ...region,
      fill,
      name: isLonger ? longer(region.name) : region.name,
      tier: pick ? 1 : region.tier,
      window: pick?.window ?? null,
      intent: pick?.leans && fill.kind === 'posture' ? { from: 1, to: 3 } : null,
    };
  });
  const controls = [
    { x: width - 160, y: 8, width: 152, height: 30 },
    { x: 10, y: height - 125, width: 30, height: 115 },
  ];
  const { transform: main, insets } = viewpoint;
  const stage = { geometry: atlas.geometry(), main, insets, size: { width, height }, scale: drawingScale(width) };
  const full = model({
    regions,
    keepClear: controls,
    selected: of(selected).id,
    player: regions[0]?.id ?? null,
    arcs: arcs.map(([from, to, kind], i) => ({ id: String(i), from: of(from).id, to: of(to).id, kind, mine: i > 2 })),
  });
  const titles = insets.map((inset) => inset.lens.title);
  return { scene: layScene(full, stage, titles, measure, null, viewpoint.isNear), controls };
}

describe('a picture of the map', () => {
  test('has no name, mark or window square over another one, over a control, or off the map', () => {
    let names = 0;
    fc.assert(
      fc.property(picture, (drawn) => {
        const { scene, controls } = sceneOf(drawn);
        names += scene.labels.length;
        const marks = scene.marks.filter((mark) => mark.kind !== 'bare');
        const boxes = [
          ...scene.labels.map(({ id, rect }) => ({ id, rect, isLabel: true })),
          ...marks.map((mark) => ({ id: mark.region.id, rect: markRect(mark), isLabel: false })),
          ...[...controls, ...scene.stage.insets.map(({ rect }) => buttonRect(rect))].map((rect) => ({
            id: 'control',
            rect,
            isLabel: false,
          })),
        ];
        const wrong: string[] = [];
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            if (a.id === b.id && !(a.isLabel && b.isLabel)) continue;
            if (overlap(a.rect, b.rect)) wrong.push(`${a.id} and ${b.id}`);
          }
          const { x, y, width, height } = a.rect;
          const [hostWidth, hostHeight] = drawn.size;
          const isWhole = x >= 0 && y >= 0 && x + width <= hostWidth && y + height <= hostHeight;
          if (a.isLabel && !isWhole) wrong.push(`${a.id} is cut`);
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 80 },
    );
    expect(names).toBeGreaterThan(500);
  }, 60_000);

  test.each([
    [820, 1050],
    [1366, 690],
    [1920, 1000],
  ])('names every state that it shows, the smallest too, when a close-up fills %i × %i', (width, height) => {
    const [atlas] = atlases;
    if (!atlas) throw new Error('an atlas');
    const { scene } = sceneOf({
      atlas,
      size: [width, height],
      zooms: [],
      lens: true,
      isLonger: false,
      fill: FILLS[0] as MapRegion['fill'],
      picks: [],
      selected: 0,
      arcs: [],
    });
    const named = new Set(scene.labels.map(({ id }) => id));
    expect(scene.marks.filter(({ tier }) => tier === 3).length).toBeGreaterThan(5);
    expect(scene.marks.filter(({ region }) => !named.has(region.id)).map(({ region }) => region.id)).toEqual([]);
  });

  test('has its arcs on the ways that run over the fewest names and marks, over none where there is such a way', () => {
    let arcs = 0;
    let clear = 0;
    let crossed = 0;
    fc.assert(
      fc.property(picture, (drawn) => {
        const { scene } = sceneOf(drawn);
        expect(scene.arcs.length).toBeLessThanOrEqual(5);
        const regions = new Map(scene.model.regions.map((region) => [region.id, region]));
        const markOf = new Map(scene.marks.map((mark) => [mark.region.id, mark]));
        for (const { arc, path } of layArcs(scene.model, scene.marks, scene.labels, scene.stage)) {
          const boxes = obstaclesOf(arc, scene.marks, scene.labels);
          const routes = routesOf(arc, regions, markOf, scene.stage).map((route) => ({
            same: JSON.stringify(route.path) === JSON.stringify(path),
            cover: coverOf(route.path, route.passed ? [...boxes, markRect(route.passed)] : boxes),
          }));
          const least = Math.min(...routes.map(({ cover }) => cover));
          arcs += 1;
          if (least === 0) clear += 1;
          expect(routes.find(({ same }) => same)?.cover, `${arc.from} to ${arc.to}`).toBe(least);
        }
        // As drawn: a name that was in the way may since have made way, and none has come into it.
        for (const { arc, path } of scene.arcs)
          crossed += coverOf(path, obstaclesOf(arc, [], scene.labels)) > 0 ? 1 : 0;
      }),
      { numRuns: 40 },
    );
    expect(arcs).toBeGreaterThan(40);
    expect(clear / arcs).toBeGreaterThan(0.6);
    expect(crossed / arcs).toBeLessThan(0.25);
  }, 60_000);
});
