/** Sound files to break: scenarios with each sort of map, and games of them. */
import { readFileSync } from 'node:fs';
import {
  createGame,
  hashState,
  partsOf,
  planAll,
  type ReplayTurn,
  RULES_VERSION,
  resolveTurn,
} from '../../src/engine/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { geojsonMap, withGeojson } from '../../tests/scenario/geojsonMap.ts';
import { BASE, REPLAY_BASE } from '../../tests/scenario/malformed.ts';

export interface Source {
  readonly name: string;
  readonly text: string;
  /** small: the door is told of two coefficients, which lets it be sixteen times as quick; full: it is the page's own. */
  readonly door: 'small' | 'full';
  /** How often it is taken. */
  readonly weight: number;
}

const fileText = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** A game of some turns in which the engine orders for all. */
function replayOf(text: string, turns: number): string {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  const { scenario, hash } = parsed;
  const humans = [scenario.powers.protector];
  let state = createGame(scenario, '7', humans);
  const played: ReplayTurn[] = [];
  for (let turn = 0; turn < turns && state.ended === null; turn++) {
    const orders = planAll(scenario, state, []);
    state = resolveTurn(scenario, state, orders, { ledger: false }).state;
    played.push({ orders, hash: hashState(state), parts: partsOf(state) });
  }
  const replay = {
    kind: 'rr.replay',
    format: 3,
    rulesVersion: RULES_VERSION,
    scenarioHash: hash,
    seed: '7',
    humans,
    handovers: [],
    opponents: 'rulesOfThumb',
    notes: [{ turn: 1, text: 'So far.' }],
    ordersFrom: null,
    turns: played,
    scenario: JSON.parse(text),
  };
  return JSON.stringify(replay);
}

/** The words are the largest part of a small world, and none of what is tried here is in them. */
function short(text: string): string {
  const scenario = JSON.parse(text) as { parameters: Record<string, object> } & Record<string, unknown>;
  const parameters = Object.entries(scenario.parameters).map(
    ([id, { note, ...parameter }]: [string, { note?: unknown }]) => [
      id,
      { ...parameter, sources: ['judgement'], unit: '1', meaning: 'm' },
    ],
  );
  return JSON.stringify({ ...scenario, parameters: Object.fromEntries(parameters) }, null, 1);
}

export function makeSources(): readonly Source[] {
  const minimal = short(fileText('tests/scenario/minimal.json'));
  const archipelago = fileText('scenarios/archipelago.json');
  const big = fileText('scenarios/chilly-reception.json');
  return [
    { name: 'base', text: BASE, door: 'small', weight: 42 },
    { name: 'base with GeoJSON', text: withGeojson(geojsonMap('equalEarth'))(BASE), door: 'small', weight: 20 },
    { name: 'replay of base', text: REPLAY_BASE, door: 'small', weight: 24 },
    { name: 'minimal', text: minimal, door: 'full', weight: 6 },
    { name: 'replay of minimal', text: replayOf(minimal, 3), door: 'full', weight: 5 },
    { name: 'archipelago', text: archipelago, door: 'full', weight: 1.3 },
    { name: 'replay of archipelago', text: replayOf(archipelago, 3), door: 'full', weight: 1 },
    { name: 'chilly-reception', text: big, door: 'full', weight: 0.2 },
    { name: 'replay of chilly-reception', text: replayOf(big, 1), door: 'full', weight: 0.1 },
  ];
}
