/**
 * The only way to change a state. Every change is written with its causes (ARCHITECTURE.md, law 6) where the ledger is on, and
 * touches of an order or an event are noted in either case, because intents rest on them.
 */
import { clonePlain } from './clone.ts';
import type {
  Cause,
  GameState,
  Happening,
  HappeningBody,
  Json,
  LedgerEntry,
  Order,
  OrderKind,
  OrdersBySeat,
  Path,
  PhaseId,
  StateId,
} from './model/index.ts';
import type { World } from './rules/world.ts';

/** What a phase and an order's effect get: the state that may be changed, the orders, chance, and the record. */
export interface TurnContext {
  readonly world: World;
  readonly state: GameState;
  /** The state before the turn, against which its gains and bills are counted. */
  readonly before: GameState;
  /** Accepted orders only. */
  readonly orders: OrdersBySeat;
  /** The same by kind, by seat id and then in the order given; a kind that nobody gave has no entry. */
  readonly filed: FiledOrders;
  /** Turn being resolved; equals `state.turn` until the end of the turn. */
  readonly turn: number;
  phase: PhaseId;
  readonly record: TurnRecord;
  /** Uniform in (0, 1), named by entity and purpose; turn and phase are the context's own. */
  draw(entity: string, purpose: string): number;
  /** The same for a turn to come: what an intent has drawn is what its turn will draw. */
  drawAt(turn: number, entity: string, purpose: string): number;
}

/**
 * Why something changed. Orders and events are given as they are, because intents rest on them whether the ledger is kept or not; causes that lie in
 * variables and figures may be given as a function, which is asked only where the ledger is kept.
 */
export type Causes = readonly Cause[] | (() => readonly Cause[]);

/** What a turn writes down besides the state. */
export interface TurnRecord {
  readonly ledger: LedgerEntry[] | null;
  readonly happenings: Happening[];
  /** What orders and events of this turn touched: under each path no deeper than a node's field, and each prefix of it, the causes. */
  readonly touches: Map<Path, Cause[]>;
}

/** The order that an effect carries out. */
export interface GivenOrder<O extends Order = Order> {
  readonly seat: StateId;
  readonly index: number;
  readonly order: O;
}

export function orderCause(ctx: TurnContext, given: GivenOrder): Cause {
  return { kind: 'order', turn: ctx.turn, seat: given.seat, order: given.order.kind, index: given.index };
}

export function figure(path: string): Cause {
  return { kind: 'figure', figure: path };
}

export function parameter(id: string): Cause {
  return { kind: 'figure', figure: `parameters/${id}` };
}

/** A cause that lies in another variable; `root` names the scenario's figure where it never changed. */
export function variable(path: Path, root: string): Cause {
  return { kind: 'variable', path, figure: root };
}

/**
 * Sets `node[key]`. `base` is the node's path. A value equal to the old one changes nothing and is not written.
 */
export function change<T extends object, K extends keyof T & string>(
  ctx: TurnContext,
  base: Path,
  node: T,
  key: K,
  value: T[K],
  causes: Causes,
): void {
  const before = node[key];
  if (before === value) return;
  node[key] = value;
  note(ctx, base, key, before, value, causes);
}

/** Adds to a number. */
export function add<T extends object, K extends keyof T & string>(
  ctx: TurnContext,
  base: Path,
  node: T,
  key: K & (T[K] extends number ? K : never),
  delta: number,
  causes: Causes,
): void {
  if (delta !== 0) change(ctx, base, node, key, ((node[key] as number) + delta) as T[K], causes);
}

/** Puts a new record of numbers in an entry's place, and writes down each number that differs. */
export function replaceNumbers(
  ctx: TurnContext,
  base: Path,
  table: Record<string, Readonly<Record<string, number>>>,
  entry: string,
  numbers: Readonly<Record<string, number>>,
  causesOf: (key: string) => readonly Cause[],
): void {
  const before = table[entry] ?? {};
  table[entry] = numbers;
  if (ctx.record.ledger === null) return;
  for (const key in numbers) {
    if (numbers[key] !== before[key]) note(ctx, `${base}/${entry}`, key, before[key], numbers[key], causesOf(key));
  }
}

/** Takes an entry out of a table. */
export function remove<T>(ctx: TurnContext, base: Path, table: Record<string, T>, key: string, causes: Causes): void {
  if (!Object.hasOwn(table, key)) return;
  const before = table[key];
  delete table[key];
  note(ctx, base, key, before, undefined, causes);
}

function note(ctx: TurnContext, base: Path, key: string, before: unknown, after: unknown, why: Causes): void {
  const { ledger, touches } = ctx.record;
  if (ledger === null && typeof why === 'function') return;
  const causes = typeof why === 'function' ? why() : why;
  const done = causes.find(isDeed);
  if (done) touch(touches, fieldOf(base) ?? pathOf(base, key), done);
  ledger?.push({
    turn: ctx.turn,
    phase: ctx.phase,
    path: pathOf(base, key),
    before: json(before),
    after: json(after),
    causes,
  });
}

function pathOf(base: Path, key: string): Path {
  return base === '' ? key : `${base}/${key}`;
}

/**
 * The field of a node ("table/node/field") in which a base lies, or null where it is a node or a table itself. Premises are no deeper than that, so touches
 * are filed no deeper: most are of beliefs, and no path of theirs need be put together.
 */
function fieldOf(base: Path): Path | null {
  const node = base.indexOf('/', base.indexOf('/') + 1);
  if (node < 0) return null;
  const field = base.indexOf('/', node + 1);
  return field < 0 ? base : base.slice(0, field);
}

function isDeed({ kind }: Cause): boolean {
  return kind === 'order' || kind === 'event';
}

/**
 * Files a cause under a path and all its prefixes, so that an intent's premise is one look-up. Where a prefix has the cause, the shorter ones
 * have it too.
 */
function touch(touches: Map<Path, Cause[]>, path: Path, cause: Cause): void {
  for (let end = path.length; end > 0; end = cutBefore(path, end)) {
    const prefix = path.slice(0, end);
    const causes = touches.get(prefix);
    if (!causes) touches.set(prefix, [cause]);
    else if (causes.includes(cause)) return;
    else causes.push(cause);
  }
}

/** A path and all its prefixes, the longest first: those under which `isUnder` finds it. */
export function prefixesOf(path: Path): Path[] {
  const prefixes: Path[] = [];
  for (let end = path.length; end > 0; end = cutBefore(path, end)) prefixes.push(path.slice(0, end));
  return prefixes;
}

/** The end of the next shorter prefix, or 0: names are joined by "/" and, within a key, by ":". Two searches for them would each go on to the path's start. */
function cutBefore(path: Path, end: number): number {
  for (let i = end - 1; i > 0; i--) {
    const unit = path.charCodeAt(i);
    if (unit === SLASH || unit === COLON) return i;
  }
  return 0;
}

const SLASH = 0x2f;
const COLON = 0x3a;

/** What orders and events of this turn touched at or under the given paths, each cause once. */
export function touchesOn(ctx: TurnContext, premises: readonly Path[]): Cause[] {
  const found: Cause[] = [];
  for (const premise of premises) {
    const causes = ctx.record.touches.get(premise);
    if (causes) for (const cause of causes) if (!found.includes(cause)) found.push(cause);
  }
  return found;
}

/** The record must not change with the state that it speaks of. */
function json(value: unknown): Json {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? clonePlain(value as Json) : (value as Json);
}

/**
 * Tells what happened, with its weight for headlines (0 routine to 1). The body, which a caller makes for this alone, becomes the happening itself: a copy of
 * it by spreading would be of another hidden class each time (see copyState), and a turn tells a hundred things.
 */
export function tell(ctx: TurnContext, body: HappeningBody, weight: number, causes: readonly Cause[]): void {
  const told: HappeningBody & Told = body as HappeningBody & Told;
  told.turn = ctx.turn;
  told.phase = ctx.phase;
  told.weight = weight;
  told.causes = causes;
  ctx.record.happenings.push(told);
}

/** What every happening has besides its body. */
interface Told {
  turn: number;
  phase: PhaseId;
  weight: number;
  causes: readonly Cause[];
}

/** Whether a path lies at or under a prefix; names with parts, as commitments have, are joined by ":" with the target first. */
export function isUnder(path: Path, prefix: Path): boolean {
  return path === prefix || path.startsWith(`${prefix}/`) || path.startsWith(`${prefix}:`);
}

export type FiledOrders = ReadonlyMap<OrderKind, readonly GivenOrder[]>;

export function fileOrders(orders: OrdersBySeat): FiledOrders {
  const filed = new Map<OrderKind, GivenOrder[]>();
  for (const seat of seatsOf(orders)) {
    const given = orders[seat] ?? [];
    for (let index = 0; index < given.length; index++) {
      const order = given[index] as Order;
      const known = filed.get(order.kind);
      if (known) known.push({ seat, index, order });
      else filed.set(order.kind, [{ seat, index, order }]);
    }
  }
  return filed;
}

/** Seats that orders come from, sorted. Most tables of orders are written in order: looking is cheaper than sorting. */
export function seatsOf(orders: OrdersBySeat): readonly StateId[] {
  const seats = Object.keys(orders);
  for (let i = 1; i < seats.length; i++) if ((seats[i - 1] as string) > (seats[i] as string)) return seats.sort();
  return seats;
}

/** Entries applied to a copy of a state give the state after them: the law that nothing changes unrecorded. */
export function walkLedger(state: GameState, entries: readonly LedgerEntry[]): GameState {
  const copy = clonePlain(state);
  for (const entry of entries) {
    const keys = entry.path.split('/');
    const last = keys.pop();
    let node = copy as unknown as Record<string, unknown>;
    for (const key of keys) node = node[key] as Record<string, unknown>;
    if (last === undefined) continue;
    if (entry.after === null && !NULLABLE.has(last)) delete node[last];
    else node[last] = clonePlain(entry.after);
  }
  return copy;
}

/** Variables whose value may be null; elsewhere null in the ledger means that the entry is gone. */
const NULLABLE: ReadonlySet<string> = new Set([
  'ended',
  'removalDue',
  'heldUntil',
  'cap',
  'forceTurn',
  'reviewDue',
  'creditFrom',
  'licenceUntil',
  'midBandTurn',
  'extraditionDue',
  'settledTurn',
  'tailored',
]);
