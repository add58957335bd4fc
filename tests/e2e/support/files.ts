/** Files to open: made of the small scenario as it is written, so that no test hangs on a name in it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  createGame,
  hashState,
  partsOf,
  planAll,
  type Replay,
  type ReplayTurn,
  RULES_VERSION,
  resolveTurn,
} from '../../../src/engine/index.ts';
import { parseScenario } from '../../../src/scenario/index.ts';

type Json = Record<string, unknown>;

export const scenarioText = readFileSync('scenarios/archipelago.json', 'utf8');
export const scenarioFile = (): Json => JSON.parse(scenarioText);

/** A game of some turns in which the engine orders for all. */
export function recorded(turns: number): Replay {
  const parsed = parseScenario(scenarioText);
  if (!parsed.ok) throw new Error('The small scenario has problems.');
  const { scenario, hash } = parsed;
  const humans = [scenario.powers.protector];
  let state = createGame(scenario, '7', humans);
  const played: ReplayTurn[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const orders = planAll(scenario, state, []);
    state = resolveTurn(scenario, state, orders, { ledger: false }).state;
    played.push({ orders, hash: hashState(state), parts: partsOf(state) });
  }
  return {
    kind: 'rr.replay',
    format: 3,
    rulesVersion: RULES_VERSION,
    scenarioHash: hash,
    scenario: JSON.parse(scenarioText),
    seed: '7',
    humans,
    handovers: [],
    opponents: 'rulesOfThumb',
    notes: [],
    ordersFrom: null,
    turns: played,
  };
}

interface Shapes {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly { readonly id: string; readonly rings: readonly (readonly [number, number][])[] }[];
}

/** The small scenario on a map of its own: its isles as GeoJSON, in degrees around the meridian of 40 degrees. */
export function withOwnMap(): Json {
  const file = scenarioFile();
  const { width, height, shapes } = file.map as Shapes;
  const degrees = ([x, y]: readonly [number, number]): [number, number] => [
    Number((10 + (60 * x) / width).toFixed(4)),
    Number((60 - (40 * y) / height).toFixed(4)),
  ];
  const features = shapes.map(({ id, rings }) => ({
    type: 'Feature',
    properties: { isle: id },
    geometry: {
      type: 'Polygon',
      coordinates: rings.map((ring) => [...ring, ...ring.slice(0, 1)].map(degrees)),
    },
  }));
  const states = Object.entries(file.states as Record<string, Json & { at: [number, number] }>);
  return {
    ...file,
    id: 'own-map',
    map: {
      kind: 'geojson',
      projection: 'equalEarth',
      regionProperty: 'isle',
      view: [5, 15, 75, 65],
      lenses: [],
      collection: { type: 'FeatureCollection', features },
    },
    states: Object.fromEntries(states.map(([id, state]) => [id, { ...state, at: degrees(state.at) }])),
  };
}

/** Every text that is prose, in markup that would do something were it not only shown. */
export function withMarkup(): Json {
  const nasty = '<img src=x onerror=__pwned=1>';
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, member]) => [key, PROSE.has(key) ? marked(member) : walk(member)]),
      );
    }
    return value;
  };
  const marked = (value: unknown): unknown => {
    if (typeof value === 'string') return value === '' || value.length > 30 ? `${value.slice(0, 25)}${nasty}` : nasty;
    return Array.isArray(value) ? value.map(marked) : walk(value);
  };
  return walk(scenarioFile()) as Json;
}
/** Keys under which the scenario speaks; all of them have room for the markup. */
const PROSE: ReadonlySet<string> = new Set([
  ...['title', 'summary', 'name', 'capital', 'adjective', 'redLine', 'traits', 'briefing', 'headline', 'body', 'label'],
  ...['hint', 'meaning', 'line', 'office', 'note', 'unit', 'authors', 'licence'],
]);

export interface DroppedFile {
  readonly name: string;
  readonly text: string;
}

/** What a hand does with files over the page: in, and let go. */
export async function drop(page: Page, files: readonly DroppedFile[], letGo = true): Promise<void> {
  await page.evaluate(
    ({ files, letGo }) => {
      const data = new DataTransfer();
      for (const { name, text } of files) data.items.add(new File([text], name, { type: 'application/json' }));
      for (const type of letGo ? ['dragenter', 'dragover', 'drop'] : ['dragenter', 'dragover']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    },
    { files, letGo },
  );
}

export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}
