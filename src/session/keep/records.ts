/** What lies in the stores: how a game in hand is written down, and what of it can be read again. Whatever lies there is untrusted. */
import { type Calendar, hashJson, type Order, type OrdersBySeat, type Replay } from '../../engine/index.ts';
import { bookmarkOf } from '../session.ts';
import type { Session, Stage } from '../types.ts';
import type { Bookmark, KeptGame, KeptScenario } from './types.ts';

/** A game or recording without its scenario, which is kept once for all its games. */
export type LooseReplay = Omit<Replay, 'scenario'>;

export interface GameRecord extends Omit<KeptGame, 'broken'> {
  /** The tab that saved it last: two tabs without locks know by this that there are two. */
  readonly writer: string;
  /** Whether its first turns are led up to. */
  readonly guided: boolean;
  readonly bookmark: Bookmark | null;
  readonly replay: LooseReplay;
}

export interface ScenarioRecord extends KeptScenario {
  readonly text: string;
  /** Whether it was put on the shelf as such; else games alone need it. */
  readonly shelved: boolean;
}

/** The longest name, in characters. */
export const LONGEST_NAME = 80;

/** A game in hand as it is to be saved. */
export function gameRecord(
  session: Session,
  replay: LooseReplay,
  { id, guided, writer }: Pick<GameRecord, 'id' | 'guided' | 'writer'>,
): GameRecord {
  const { scenario, scenarioHash, seed, humans, turn, ended } = session.snapshot();
  const { startYear, startQuarter, turnsPerYear, turns } = scenario.calendar;
  return {
    id,
    kind: 'game',
    name: scenario.meta.title,
    scenarioTitle: scenario.meta.title,
    scenarioHash,
    seed,
    humans,
    roles: humans.map((seat) => scenario.states[seat]?.name ?? seat),
    turn,
    turns,
    calendar: { startYear, startQuarter, turnsPerYear },
    ended: ended !== null,
    rulesVersion: replay.rulesVersion,
    savedAt: Date.now(),
    writer,
    guided,
    bookmark: bookmarkOf(session),
    replay,
  };
}

const STAGES: readonly Stage[] = ['briefing', 'orders', 'report', 'verdict'];

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isOrders = (value: unknown): value is readonly Order[] => Array.isArray(value) && value.every(isFields);

function isCalendar(value: unknown): value is Pick<Calendar, 'startYear' | 'startQuarter' | 'turnsPerYear'> {
  return isFields(value) && isCount(value.startYear) && isCount(value.startQuarter) && isCount(value.turnsPerYear);
}

const isOrdersBySeat = (value: unknown): value is OrdersBySeat =>
  isFields(value) && Object.values(value).every(isOrders);

/** What the session makes sure of is not asked for here: whether its orders are legal. */
function readBookmark(value: unknown): Bookmark | null {
  if (!isFields(value)) return null;
  const stage = STAGES.find((one) => one === value.stage);
  if (stage === undefined || !isOrders(value.draft)) return null;
  const { sealed, draft } = value;
  return { stage, draft, sealed: isOrdersBySeat(sealed) ? sealed : {} };
}

/** @returns null where what lies there is no game that could be shown and opened; whether it plays out as recorded, its opening says */
export function readGame(value: unknown): GameRecord | null {
  if (!isFields(value)) return null;
  const { id, kind, name, scenarioTitle, scenarioHash, seed, humans, roles, turn, turns, calendar } = value;
  const { ended, rulesVersion, savedAt, writer, guided, bookmark, replay } = value;
  if (kind !== 'game' && kind !== 'replay') return null;
  if (!isText(id) || !isText(name) || !isText(scenarioTitle) || !isText(scenarioHash) || !isText(seed)) return null;
  if (!isTexts(humans) || !isTexts(roles) || !isCount(turn) || !isCount(turns) || !isCalendar(calendar)) return null;
  if (typeof ended !== 'boolean' || !isText(rulesVersion) || !isCount(savedAt) || !isText(writer)) return null;
  if (!isFields(replay) || !Array.isArray(replay.turns)) return null;
  return {
    id,
    kind,
    name,
    scenarioTitle,
    scenarioHash,
    seed,
    humans,
    roles,
    turn,
    turns,
    calendar,
    ended,
    rulesVersion,
    savedAt,
    writer,
    guided: guided === true,
    bookmark: readBookmark(bookmark),
    // Not looked into: it goes through the door of files before it is played.
    replay: replay as unknown as LooseReplay,
  };
}

/** As the shelf lists it. */
export function keptGame({ writer, guided, bookmark, replay, ...game }: GameRecord): KeptGame {
  return { ...game, broken: false };
}

/** What the shelf lists in the place of a record that cannot be read. */
export function brokenGame(id: string, value: unknown): KeptGame {
  const { name, savedAt } = isFields(value) ? value : {};
  return {
    id,
    kind: 'game',
    name: isText(name) ? name.slice(0, LONGEST_NAME) : id,
    scenarioTitle: '',
    scenarioHash: '',
    seed: '',
    humans: [],
    roles: [],
    turn: 0,
    turns: 0,
    calendar: { startYear: 0, startQuarter: 1, turnsPerYear: 4 },
    ended: false,
    rulesVersion: '',
    savedAt: isCount(savedAt) ? savedAt : 0,
    broken: true,
  };
}

export function readScenarioRecord(value: unknown): ScenarioRecord | null {
  if (!isFields(value)) return null;
  const { id, name, bytes, savedAt, text, shelved } = value;
  if (!isText(id) || !isText(name) || !isCount(bytes) || !isCount(savedAt) || !isText(text)) return null;
  return { id, name, bytes, savedAt, broken: false, text, shelved: shelved === true };
}

/** What the shelf lists in the place of a scenario that cannot be read. */
export function brokenScenario(id: string, value: unknown): KeptScenario {
  const { name, savedAt } = isFields(value) ? value : {};
  return {
    id,
    name: isText(name) ? name.slice(0, LONGEST_NAME) : id,
    bytes: 0,
    savedAt: isCount(savedAt) ? savedAt : 0,
    broken: true,
  };
}

/** A recording's parts as the shelf lists them, as far as its text has them. */
export function replayRecord(text: string, name: string, id: string): { game: GameRecord; scenario: unknown } {
  const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const { scenario, ...replay } = isFields(file) ? file : {};
  const { meta, calendar, states } = isFields(scenario) ? scenario : {};
  const title = isFields(meta) && isText(meta.title) ? meta.title : name;
  const turns = Array.isArray(replay.turns) ? replay.turns.length : 0;
  const humans = isTexts(replay.humans) ? replay.humans : [];
  const nameOf = (seat: string): string => {
    const state = isFields(states) && Object.hasOwn(states, seat) ? states[seat] : undefined;
    return isFields(state) && isText(state.name) ? state.name : seat;
  };
  const game: GameRecord = {
    id,
    kind: 'replay',
    name,
    scenarioTitle: title,
    // Worked out, not read: a file that lies about it must not take the place of another game's scenario.
    scenarioHash: hashJson(scenario ?? null),
    seed: isText(replay.seed) ? replay.seed : '',
    humans,
    roles: humans.map(nameOf),
    turn: turns,
    turns: isFields(calendar) && isCount(calendar.turns) ? calendar.turns : turns,
    calendar: isCalendar(calendar) ? calendar : { startYear: 0, startQuarter: 1, turnsPerYear: 4 },
    ended: false,
    rulesVersion: isText(replay.rulesVersion) ? replay.rulesVersion : '',
    savedAt: Date.now(),
    writer: '',
    guided: false,
    bookmark: null,
    replay: replay as unknown as LooseReplay,
  };
  return { game, scenario };
}
