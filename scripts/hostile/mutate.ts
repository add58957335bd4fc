/** One case: a sound file, broken in a way that a stranger or an accident might. */
import { hashJson } from '../../src/engine/hash.ts';
import type { Dice } from './dice.ts';
import { NASTY_KEYS, NASTY_NUMBERS, NASTY_TEXTS, NASTY_VALUES, SHARDS } from './nasty.ts';
import type { Source } from './sources.ts';

export interface Case {
  readonly source: Source;
  readonly how: string;
  readonly bytes: Uint8Array;
}

type Holder = Record<string, unknown> | unknown[];

/** Text that JSON.stringify would not write, carried through it. */
class Raw {
  readonly json: string;
  constructor(json: string) {
    this.json = json;
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export function makeCase(dice: Dice, sources: readonly Source[]): Case {
  const source = choose(dice, sources);
  const other = choose(dice, sources);
  const [how, change] = dice.pick(WAYS);
  return { source, how, bytes: change(dice, source.text, other.text) };
}

function choose(dice: Dice, sources: readonly Source[]): Source {
  const total = sources.reduce((sum, { weight }) => sum + weight, 0);
  let left = (dice.int(1_000_000) / 1_000_000) * total;
  for (const source of sources) {
    left -= source.weight;
    if (left < 0) return source;
  }
  return dice.pick(sources);
}

type Way = readonly [how: string, change: (dice: Dice, text: string, other: string) => Uint8Array];

/** What is meant for a file's structure comes most often: it gets furthest. */
const WAYS: readonly Way[] = [
  ['bytes', bytes],
  ['tokens', (dice, text) => encode(tokens(dice, text))],
  ['tokens', (dice, text) => encode(tokens(dice, text))],
  ['pieces', (dice, text, other) => encode(pieces(dice, text, other))],
  ['structure', (dice, text, other) => encode(structure(dice, text, other, 1 + dice.int(3)))],
  ['structure', (dice, text, other) => encode(structure(dice, text, other, 1))],
  ['structure', (dice, text, other) => encode(structure(dice, text, other, 4 + dice.int(12)))],
  ['figures', (dice, text) => encode(figures(dice, text))],
  ['figures', (dice, text) => encode(figures(dice, text))],
  ['texts', (dice, text) => encode(texts(dice, text))],
  ['made up', (dice, text) => encode(madeUp(dice, text))],
];

function bytes(dice: Dice, text: string): Uint8Array {
  let changed = encode(text);
  for (let edits = 1 + dice.int(8); edits > 0; edits--) {
    const at = dice.int(changed.length);
    const cut = dice.chance(0.5) ? 0 : dice.int(6);
    const put = Array.from({ length: dice.int(4) }, () => dice.int(256));
    changed = Buffer.concat([changed.subarray(0, at), Uint8Array.from(put), changed.subarray(at + cut)]);
  }
  return changed;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\s+/g;

function tokens(dice: Dice, text: string): string {
  const list = text.match(TOKEN) ?? [];
  for (let edits = 1 + dice.int(4); edits > 0; edits--) {
    const at = dice.int(list.length);
    const from = dice.int(list.length);
    const token = list[at] ?? '';
    const nasty = dice.pick([SHARDS, NASTY_TEXTS, NASTY_NUMBERS, NASTY_VALUES]);
    const change = dice.int(6);
    if (change === 0) list.splice(at, 1 + dice.int(3));
    else if (change === 1) list.splice(at, 0, token);
    else if (change === 2) list.splice(at, 1, list[from] ?? '');
    else if (change === 3) list.splice(at, 0, ...list.slice(from, from + dice.int(40)));
    else list.splice(at, change === 4 ? 1 : 0, dice.pick(nasty));
  }
  return list.join('');
}

function pieces(dice: Dice, text: string, other: string): string {
  const at = dice.int(text.length);
  switch (dice.int(5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(at);
    case 2:
      return text.slice(0, at) + other.slice(dice.int(other.length));
    case 3:
      return text.slice(0, at) + text.slice(at, at + dice.int(200)).repeat(1 + dice.int(50)) + text.slice(at);
    default:
      return dice.pick(['\ufeff', '\ufeff\ufeff', '\u0000', ' ', '\n', '// x\n', '[']) + text + dice.pick(SHARDS);
  }
}

/** Every place in the file, as its holder and key. The walk is cut short in large files by starting anywhere. */
function placesOf(value: unknown, found: [Holder, string][] = []): [Holder, string][] {
  if (typeof value !== 'object' || value === null || value instanceof Raw) return found;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    found.push([holder, key]);
    placesOf(holder[key], found);
  }
  return found;
}

const at = (holder: Holder, key: string): unknown => (holder as Record<string, unknown>)[key];
const put = (holder: Holder, key: string, value: unknown): void => {
  (holder as Record<string, unknown>)[key] = value;
};

function structure(dice: Dice, text: string, other: string, edits: number): string {
  const root: unknown = JSON.parse(text);
  const places = placesOf(root);
  const others = placesOf(dice.chance(0.3) ? JSON.parse(other) : root);
  for (let edit = 0; edit < edits; edit++) {
    const [holder, key] = dice.pick(places);
    const [from, fromKey] = dice.pick(others);
    const value = at(holder, key);
    switch (dice.int(9)) {
      case 0:
        if (Array.isArray(holder)) holder.splice(Number(key), 1);
        else delete holder[key];
        break;
      case 1:
        if (Array.isArray(holder)) for (let n = dice.pick([1, 3, 60]); n > 0; n--) holder.push(value);
        else put(holder, `${key}2`, value);
        break;
      case 2:
        put(holder, key, copyOf(at(from, fromKey)));
        break;
      case 3:
        if (!Array.isArray(holder)) {
          delete holder[key];
          // A key of the language is data here: the file says it, and nothing may come of it.
          Object.defineProperty(holder, dice.pick(NASTY_KEYS), {
            value,
            enumerable: true,
            configurable: true,
            writable: true,
          });
        }
        break;
      case 4:
        put(holder, key, new Raw(dice.pick(NASTY_VALUES)));
        break;
      case 5:
        put(holder, key, new Raw(dice.pick(typeof value === 'number' ? NASTY_NUMBERS : NASTY_TEXTS)));
        break;
      case 6:
        put(holder, key, Array.isArray(value) ? Object.fromEntries(value.entries()) : [value]);
        break;
      case 7:
        put(holder, key, typeof value === 'string' ? Number(value.length) : String(value));
        break;
      default:
        if (typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Raw)) {
          Object.defineProperty(value, dice.pick(NASTY_KEYS), {
            value: new Raw(dice.pick(NASTY_VALUES)),
            enumerable: true,
            configurable: true,
            writable: true,
          });
        }
    }
  }
  return sealed(dice, root);
}

/** A copy; what holds text that is no JSON cannot be copied, and null stands for it. */
function copyOf(value: unknown): unknown {
  try {
    return JSON.parse(written(value));
  } catch {
    return null;
  }
}

/** Numbers moved within and beyond what they may be: what the door lets through is played. */
function figures(dice: Dice, text: string): string {
  const root: unknown = JSON.parse(text);
  const numbers = placesOf(root).filter(([holder, key]) => typeof at(holder, key) === 'number');
  const wild = dice.chance(0.3);
  for (let edits = dice.pick([1, 1, 2, 3, 8]); edits > 0; edits--) {
    const [holder, key] = dice.pick(numbers);
    const value = Number(at(holder, key));
    const moved = dice.pick([
      0,
      1,
      -value,
      value * 2,
      value / 2,
      value * 1000,
      value / 1000,
      value + 1,
      value - 1,
      0.5,
      1e-9,
    ]);
    // A figure's range goes with it, or the door would stop at that.
    if (key === 'value' && !Array.isArray(holder) && 'low' in holder) {
      holder.low = Math.min(Number(holder.low), moved);
      holder.high = Math.max(Number(holder.high), moved);
    }
    put(holder, key, wild && dice.chance(0.3) ? new Raw(dice.pick(NASTY_NUMBERS)) : moved);
  }
  return sealed(dice, root);
}

/** Texts that would do something, in many places at once. */
function texts(dice: Dice, text: string): string {
  const root: unknown = JSON.parse(text);
  const wild = dice.chance(0.4);
  const share = dice.pick([0.01, 0.1, 1]);
  for (const [holder, key] of placesOf(root)) {
    const text = at(holder, key);
    if (typeof text !== 'string' || !dice.chance(share)) continue;
    // Markup that is only prose is taken, and has to be harmless where it is shown.
    if (wild) put(holder, key, new Raw(dice.pick(NASTY_TEXTS)));
    else if (/ /.test(text) && text.length < 50) put(holder, key, `<b>${text}</b>`);
  }
  return sealed(dice, root);
}

/** A replay's scenario has its hash beside it: set right, so that the game gets as far as being played. */
function sealed(dice: Dice, root: unknown): string {
  if (typeof root === 'object' && root !== null && 'scenarioHash' in root && 'scenario' in root && dice.chance(0.8)) {
    try {
      root.scenarioHash = hashJson(JSON.parse(written(root.scenario)));
    } catch {
      // Not JSON any more: the door will say so.
    }
  }
  return written(root, dice.chance(0.5) ? 1 : 0);
}

function written(value: unknown, indent = 0): string {
  const raw: string[] = [];
  const text = JSON.stringify(
    value,
    (_, each) => {
      if (!(each instanceof Raw)) return each;
      raw.push(each.json);
      return `\u0001raw${raw.length - 1}\u0001`;
    },
    indent,
  );
  return (text ?? 'null').replace(/"\\u0001raw(\d+)\\u0001"/g, (_, index) => raw[Number(index)] ?? 'null');
}

/** JSON of no file, with the keys of one: what looks like a part is most likely to be taken for it. */
function madeUp(dice: Dice, text: string): string {
  const keys = [...new Set([...text.matchAll(/"([A-Za-z]\w*)":/g)].map(([, key]) => key ?? ''))];
  const value = (depth: number): string => {
    const sort = dice.int(depth > 5 ? 3 : 6);
    if (sort === 0) return dice.pick(NASTY_NUMBERS);
    if (sort === 1) return dice.pick(NASTY_TEXTS);
    if (sort === 2) return dice.pick(NASTY_VALUES);
    const members = Array.from({ length: dice.int(8) }, () => value(depth + 1));
    if (sort === 3) return `[${members.join(',')}]`;
    return `{${members.map((member) => `"${dice.chance(0.9) ? dice.pick(keys) : dice.pick(NASTY_KEYS)}":${member}`).join(',')}}`;
  };
  const head = dice.chance(0.5) ? '"kind":"rr.replay","format":2,' : '"format":1,';
  return `{${head}${keys
    .slice(0, dice.int(30))
    .map((key) => `"${key}":${value(1)}`)
    .join(',')}}`;
}
