/** Names and values of the state's variables by path, and names of the scenario's figures. */
import type {
  Compensation,
  Extradition,
  HomeScope,
  Json,
  OrderKind,
  Path,
  Posture,
  Regime,
  Wording,
} from '../engine/model/index.ts';
import { orders } from './en/orders.ts';
import { commitmentStates, compensations, extraditions, homeScopes, postures, regimes, wordings } from './en/terms.ts';
import type { ValueKind, VariableWords } from './en/variables.ts';
import * as words from './en/variables.ts';
import { fill, fillWith, plural } from './fill.ts';
import { formatNumber, formatPercent, formatUsdBn } from './format.ts';
import type { Voice } from './types.ts';
import { lowerFirst, powerNames, sentenceCase } from './voice.ts';

interface Described {
  /** For tables: "X: posture". */
  readonly name: string;
  /** For the middle of a sentence: "posture in X". */
  readonly inText: string;
  readonly kind: ValueKind;
}

/** The longest known beginning of a path below a state or a vendor: "gear/core/xy" is described by "gear/core". */
function longestKnown(
  table: Readonly<Record<string, VariableWords>>,
  keys: readonly string[],
): { words: VariableWords; rest: readonly string[] } | null {
  for (let length = keys.length; length > 0; length--) {
    const found = table[keys.slice(0, length).join('/')];
    if (found) return { words: found, rest: keys.slice(length) };
  }
  return null;
}

function ofState(id: string, keys: readonly string[], voice: Voice): Described {
  const { names } = voice;
  const [first, ministry, field] = keys;
  const belief = first === 'beliefs' && field !== undefined ? words.belief[field] : undefined;
  const known = longestKnown(words.state, keys);
  const places = {
    ...powerNames(voice),
    ministry: lowerFirst(names.ministry(ministry ?? '')),
    vendor: known?.rest[0] === undefined ? words.other.allVendors : names.vendor(known.rest[0]),
    home: names.capital(known?.rest[0] ?? ''),
  };
  const variable = fillWith(belief ?? known?.words.name ?? keys.join(' '), places);
  const state = names.state(id);
  return {
    name: fill(words.other.ofState, { state, variable }),
    inText: fill(words.other.inState, { state, variable }),
    kind: belief === undefined ? (known?.words.kind ?? 'plain') : 'share',
  };
}

function ofVendor(id: string, keys: readonly string[], voice: Voice): Described {
  const known = longestKnown(words.vendor, keys);
  const vendor = voice.names.vendor(id);
  const variable = known?.words.name ?? keys.join(' ');
  return {
    name: fill(words.other.ofState, { state: vendor, variable }),
    inText: fill(words.other.ofVendor, { vendor, variable }),
    kind: known?.words.kind ?? 'plain',
  };
}

function described(path: Path, voice: Voice): Described {
  const { names } = voice;
  const { other } = words;
  const [root = '', id = '', ...rest] = path.split('/');
  const plain = (name: string, kind: ValueKind = 'plain'): Described => ({ name, inText: name, kind });
  switch (root) {
    case 'states':
      return ofState(id, rest, voice);
    case 'vendors':
      return ofVendor(id, rest, voice);
    case 'world': {
      const known = longestKnown(words.world, [id, ...rest]);
      const template = known?.words.name ?? id;
      const filled = (text: string): string => fillWith(text, { ...powerNames(voice) });
      return { name: filled(template), inText: filled(lowerFirst(template)), kind: known?.words.kind ?? 'plain' };
    }
    case 'hidden':
      return plain(other.hidden);
    case 'blocs':
      if (id === '') return plain(other.programmes);
      return plain(
        fill(rest[0] === 'principles' ? other.principles : other.programme, { bloc: names.bloc(id) }),
        'share',
      );
    case 'seats':
      return rest[0] === 'capital'
        ? plain(fill(other.capital, { state: names.state(id) }), 'points')
        : plain(fill(other.lastGiven, { state: names.state(id) }), 'turn');
    case 'scores':
      return plain(
        fill(other.score, { state: names.state(id), objective: names.objective(id, rest[0] ?? '') }),
        'index',
      );
    case 'commitments':
      return plain(commitmentName(id, voice));
    case 'retaliations':
      return plain(withState(id, other.retaliation, other.retaliationUnknown, voice));
    case 'intents':
      return plain(withState(id, other.intent, other.intentUnknown, voice));
    case 'happened':
      return plain(fill(other.happened, { event: names.event(id) }), 'turn');
    case 'dilemmas':
      return plain(fill(other.dilemma, { dilemma: names.dilemma(id.split('@')[0] ?? id) }));
    case 'ended':
      return plain(other.ended);
    case 'turn':
      return plain(other.turn, 'turn');
    default:
      return plain(path.replaceAll('/', ' '));
  }
}

function commitmentName(id: string, voice: Voice): string {
  const commitment = voice.commitment(id);
  const { names } = voice;
  if (names.scenario.states[id]) return fill(words.other.threats, { state: names.state(id) });
  if (commitment === null) return words.other.commitmentUnknown;
  return fill(commitment.kind === 'promise' ? words.other.promise : words.other.commitment, {
    issuer: names.capital(commitment.issuer),
    target: names.capital(commitment.target),
  });
}

/** Ids of retaliations and intents name their state somewhere; where they do not, the sentence stays vague. */
function withState(id: string, template: string, unknown: string, { names }: Voice): string {
  const rival = names.scenario.powers.rival;
  const found = id.split(/[^A-Za-z0-9_-]+/).filter((part) => names.scenario.states[part] !== undefined);
  const state = found.find((part) => part !== rival) ?? found[0];
  return state === undefined ? unknown : fillWith(template, { state: names.state(state) });
}

/** "support at home in X". */
export function variableInText(path: Path, voice: Voice): string {
  return described(path, voice).inText;
}

/** "X: support at home". */
export function variable(path: Path, voice: Voice): string {
  return sentenceCase(described(path, voice).name);
}

const DECIMALS: Readonly<Partial<Record<ValueKind, number>>> = { index: 1, factor: 2 };

function numberText(value: number, kind: ValueKind, { names }: Voice): string {
  switch (kind) {
    case 'share':
      return formatPercent(value, 1);
    case 'usdBn':
      return formatUsdBn(value, Math.abs(value) < 1 ? 2 : 1);
    case 'months':
      return plural(words.other.months, Math.round(value));
    case 'turn':
      return value < 0 ? words.other.none : names.turn(value);
    case 'posture':
      return postures[value as Posture] ?? String(value);
    default:
      return formatNumber(value, DECIMALS[kind] ?? (Number.isInteger(value) ? 0 : 2));
  }
}

/** A code in words; one that has none stands for itself. */
function codeText(code: string, kind: ValueKind): string {
  if (kind === 'regime') return regimes[code as Regime] ?? code;
  if (kind === 'compensation') return compensations[code as Compensation] ?? code;
  if (kind === 'scope') return homeScopes[code as HomeScope] ?? code;
  return kind === 'extradition' ? (extraditions[code as Extradition] ?? code) : code;
}

const isList = (json: readonly Json[] | { readonly [key: string]: Json }): json is readonly Json[] =>
  Array.isArray(json);

/** Shares by vendor or by task, the largest three; a record of anything else is only said to be there. */
function sharesText(record: { readonly [key: string]: Json }, { names }: Voice): string {
  const shares = Object.entries(record).flatMap(([key, share]) => (typeof share === 'number' ? [{ key, share }] : []));
  if (shares.length === 0 || shares.length < Object.keys(record).length) return words.other.present;
  return shares
    .sort((a, b) => b.share - a.share)
    .slice(0, 3)
    .map(({ key, share }) =>
      fill(words.other.share, { name: words.tasks[key] ?? names.vendor(key), percent: formatPercent(share, 1) }),
    )
    .join(', ');
}

/** A value at a path, as it is printed. Of records of shares the largest are named. */
export function value(path: Path, json: Json, voice: Voice): string {
  const { kind } = described(path, voice);
  if (json === null) return words.other.none;
  if (typeof json === 'boolean') return json ? words.other.yes : words.other.no;
  if (typeof json === 'number') return numberText(json, kind, voice);
  if (typeof json === 'string') {
    if (path.endsWith('/status')) return commitmentStates[json] ?? json;
    if (kind === 'wording') return wordings[json as Wording] ?? json;
    return codeText(json, kind);
  }
  if (!isList(json)) return sharesText(json, voice);
  if (json.length === 0) return words.other.none;
  return json.map((item) => (typeof item === 'number' ? voice.names.turn(item) : String(item))).join(', ');
}

/** A figure of the scenario by its path, as causes name it: "parameters/x", "states/X/figures/y". */
export function figureName(path: string, voice: Voice): string {
  const { names } = voice;
  const { otherFigures, stateFigures, vendorFigures } = words;
  const keys = path.split(/[/.]/).filter((key) => key !== 'figures' && key !== '$');
  const [root = '', id = '', field = ''] = keys;
  const places = powerNames(voice);
  const labelled = (owner: string, label: string): string =>
    fill(words.other.ofState, { state: owner, variable: fillWith(label, { ...places }) });
  switch (root) {
    case 'parameters':
      return names.scenario.parameters[id]?.meaning.replace(/\.$/, '') ?? otherFigures.unknown;
    case 'states': {
      const label = stateFigures[field];
      if (label !== undefined) return labelled(names.state(id), label);
      const whole = otherFigures[field as 'startPosture' | 'carriers' | 'windows' | 'traits'];
      return whole === undefined ? otherFigures.unknown : fillWith(whole, { state: names.state(id) });
    }
    case 'vendors': {
      const label = vendorFigures[field];
      return label === undefined ? otherFigures.unknown : labelled(names.vendor(id), label);
    }
    case 'blocs':
      return fill(otherFigures.bloc, { bloc: names.bloc(id) });
    case 'stakes':
      return fill(otherFigures.stake, { stake: names.stake(id) });
    case 'orders':
      return fill(otherFigures.order, { order: orders[id as OrderKind]?.title ?? id });
    case 'ties':
      return otherFigures.tie;
    case 'ministries':
      return fill(otherFigures.ministry, { ministry: names.ministry(id) });
    case 'truth':
      return otherFigures.truth;
    case 'calendar':
      return otherFigures.calendar;
    case 'roles':
    case 'allyRole':
    case 'rivalRole':
      return otherFigures.role;
    case 'events':
      return fill(otherFigures.event, { event: names.event(id) });
    case 'dilemmas':
      return fill(otherFigures.dilemma, { dilemma: names.dilemma(id) });
    default:
      return otherFigures.unknown;
  }
}
