/**
 * A page in a language 40 % longer than English, for tests alone: `node pseudo.mjs FOLDER` builds it. Words of the text room and of the
 * scenarios grow and wear accents, so that what does not fit is cut, and what does not come from there stands out in plain letters.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const GROWTH = 1.4;
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçđéƒğĥíĵķĺɱñóþɋŕšťúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĹṀÑÓÞɊŔŠŤÚṼŴẊÝŽ';

/** @param {string} word of plain letters */
function longer(word) {
  const wanted = Math.round(word.length * GROWTH);
  let grown = [...word].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join('');
  // Growth in the middle, as compounds grow.
  for (let at = 1; grown.length < wanted; at = (at + 2) % grown.length)
    grown = grown.slice(0, at) + grown[at] + grown.slice(at);
  return grown;
}

/** @param {string} text whose {places} stay as they are, and figures, signs and single letters with them */
export function pseudo(text) {
  return text.replace(/\{\w+\}|[A-Za-z]{2,}/g, (found) => (found.startsWith('{') ? found : longer(found)));
}

/** What is written for readers in a scenario, by key. */
const SHOWN = new Set(
  'title summary briefing name capital adjective traits redLine headline body label hint office line meaning note unit'.split(
    ' ',
  ),
);

/** @param {unknown} value @param {string} key under which it stands @returns {unknown} */
export function pseudoScenario(value, key = '') {
  if (typeof value === 'string') return SHOWN.has(key) ? pseudo(value) : value;
  if (Array.isArray(value)) return value.map((each) => pseudoScenario(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, pseudoScenario(each, name)]));
}

/** @typedef {{ type: string, start: number, end: number, value?: unknown, [field: string]: unknown }} Node */

/** A word that the code reads and nobody else: the kind of a value, what an entry refers to. */
const CODE = /^[a-z][\w-]*(\/[\w-]+)?$/;

/**
 * @param {Node} node @param {Node | null} parent
 * @returns {boolean} whether its strings are not shown
 */
function isCode(node, parent) {
  if (parent === null) return false;
  const key = /** @type {{ name?: string } | undefined} */ (parent.key);
  if (parent.type === 'Property') return parent.key === node || ['kind', 'family', 'on'].includes(key?.name ?? '');
  // Lists of codes are constants, and named as such.
  if (parent.type === 'VariableDeclarator')
    return /^[A-Z_]+$/.test(/** @type {{ name?: string }} */ (parent.id).name ?? '');
  if (parent.type === 'CallExpression') {
    const [first] = /** @type {Node[]} */ (parent.arguments);
    return node !== first && typeof node.value === 'string' && CODE.test(node.value);
  }
  return /^(Import|Export(All|Named))|^(Member|Binary)Expression/.test(parent.type) && parent.declaration !== node;
}

/**
 * @param {unknown} program the tree of a module
 * @returns {Node[]} string literals and parts of templates that are shown
 */
function shownStrings(program) {
  /** @type {Node[]} */
  const found = [];
  /** @param {unknown} value @param {Node | null} parent */
  const walk = (value, parent) => {
    if (Array.isArray(value)) for (const each of value) walk(each, parent);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = /** @type {Node} */ (value);
    if (isCode(node, parent)) return;
    if (node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node.value === 'string'))
      found.push(node);
    else for (const child of Object.values(node)) walk(child, node);
  };
  walk(program, null);
  return found;
}

/** @returns {import('vite').Plugin} */
function pseudoLocale() {
  return {
    name: 'pseudo-locale',
    // After types are gone, so that none of them is taken for a word.
    enforce: 'post',
    load: {
      order: 'pre',
      handler(id) {
        const file = /^(.*\/scenarios\/[^/]+\.json)\?raw$/.exec(id)?.[1];
        if (file === undefined) return null;
        const text = JSON.stringify(pseudoScenario(JSON.parse(readFileSync(file, 'utf8'))));
        return `export default ${JSON.stringify(text)}`;
      },
    },
    transform(code, id) {
      if (!/\/src\/text\/en\/\w+\.ts$/.test(id)) return null;
      let grown = code;
      for (const { type, start, end, value } of shownStrings(this.parse(code)).sort((a, b) => b.start - a.start)) {
        const text = type === 'Literal' ? JSON.stringify(pseudo(String(value))) : pseudo(code.slice(start, end));
        grown = grown.slice(0, start) + text + grown.slice(end);
      }
      return grown;
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , outDir = ''] = process.argv;
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true }, plugins: [pseudoLocale()] });
}
