/**
 * The table of docs/architecture.md: which room of the house may use which. A room is a folder, or a file, under src/; the longest name
 * that fits a path is its room. A room may always use itself.
 */
interface Room {
  /** Rooms whose files its files may import. */
  readonly uses: readonly string[];
  /** npm packages, or "node" for Node's built-in modules. */
  readonly packages: readonly string[];
}

const ENGINE_BELOW = [
  'engine/model',
  'engine/numeric',
  'engine/hash',
  'engine/random',
  'engine/clone',
  'engine/copyState',
  'engine/rules',
  'engine/ledger',
  'engine/selectors',
  'engine/observe',
  'engine/orders',
  'engine/phases',
  'engine/seats',
  'engine/hidden',
  'engine/version',
];

/** What a room of the view may use: it is told the legal options and reports intents, and it knows no rules. */
const VIEW_USES = ['session', 'text', 'engine/selectors', 'engine/model', 'assets'];

export const ROOMS: Readonly<Record<string, Room>> = {
  'engine/model': { uses: [], packages: [] },
  'engine/numeric': { uses: ['engine/model'], packages: [] },
  'engine/hash': { uses: ['engine/model', 'engine/numeric'], packages: [] },
  'engine/clone': { uses: ['engine/model'], packages: [] },
  'engine/copyState': { uses: ['engine/model'], packages: [] },
  'engine/random': { uses: ['engine/model', 'engine/numeric', 'engine/hash'], packages: ['seedrandom'] },
  'engine/rules': { uses: ['engine/model', 'engine/numeric'], packages: [] },
  'engine/ledger': { uses: ['engine/model', 'engine/numeric', 'engine/rules', 'engine/clone'], packages: [] },
  'engine/selectors': { uses: ['engine/model', 'engine/numeric', 'engine/rules', 'engine/ledger'], packages: [] },
  'engine/version': { uses: [], packages: [] },
  'engine/hidden': { uses: ['engine/model', 'engine/numeric', 'engine/rules', 'engine/random'], packages: [] },
  'engine/observe': { uses: ['engine/model', 'engine/numeric', 'engine/rules'], packages: [] },
  'engine/orders': { uses: ['engine/model', 'engine/numeric', 'engine/rules', 'engine/ledger'], packages: [] },
  'engine/phases': {
    uses: ['engine/model', 'engine/numeric', 'engine/rules', 'engine/orders', 'engine/ledger', 'engine/random'],
    packages: [],
  },
  // A planner that looks ahead is handed resolveTurn, so that seats never stand above the turn.
  'engine/seats': {
    uses: [
      'engine/model',
      'engine/numeric',
      'engine/rules',
      'engine/selectors',
      'engine/observe',
      'engine/orders',
      'engine/random',
    ],
    packages: [],
  },
  'engine/createGame': { uses: ENGINE_BELOW, packages: [] },
  'engine/imagine': { uses: ENGINE_BELOW, packages: [] },
  'engine/resolveTurn': { uses: ENGINE_BELOW, packages: [] },
  'engine/replay': { uses: [...ENGINE_BELOW, 'engine/createGame', 'engine/resolveTurn'], packages: [] },
  'engine/index': {
    uses: [...ENGINE_BELOW, 'engine/createGame', 'engine/imagine', 'engine/resolveTurn', 'engine/replay'],
    packages: [],
  },
  scenario: { uses: ['engine/model', 'engine/hash', 'engine/version'], packages: ['zod', 'jsonc-parser'] },
  // Statistics must be the same bits everywhere too.
  lab: { uses: ['engine/index', 'engine/numeric', 'scenario'], packages: [] },
  session: {
    uses: ['engine/index', 'engine/model', 'engine/selectors', 'scenario', 'lab', 'scenarios'],
    packages: ['immer', 'idb', 'comlink'],
  },
  text: { uses: ['engine/model'], packages: [] },
  view: {
    uses: [...VIEW_USES, 'view/map'],
    packages: [
      'preact',
      '@preact/signals',
      '@fontsource-variable/source-sans-3',
      '@fontsource-variable/source-serif-4',
    ],
  },
  'view/map': { uses: [...VIEW_USES, 'view'], packages: ['preact', '@preact/signals', 'phaser', 'earcut'] },
  cli: { uses: ['engine/index', 'scenario', 'lab', 'text', 'scenarios'], packages: ['node', 'comlink', 'tsx'] },
  // The service worker: a program of its own, which knows only the list of the page's files.
  offline: { uses: [], packages: ['workbox-precaching'] },
  main: { uses: ['session', 'view'], packages: [] },
  // Data beside src/: the built-in games, and geometry, icons and fonts.
  scenarios: { uses: [], packages: [] },
  assets: { uses: [], packages: [] },
};

/**
 * @param path of a file, relative to the project, with "/" between folders
 * @returns the name of its room, or undefined where the table knows none
 */
export function roomOf(path: string): string | undefined {
  const place = path.replace(/^src\//, '').replace(/\.[^/]+$/, '');
  return Object.keys(ROOMS)
    .filter((room) => place === room || place.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}
