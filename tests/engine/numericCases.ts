/**
 * The inputs whose results are pinned bit for bit in fixtures/numericBits.json. Free of Node, so that a browser can run the same list and
 * be held against the same file.
 */
import { hashJson, hashText } from '../../src/engine/hash.ts';
import {
  exp,
  gumbel,
  largestRemainder,
  lerp,
  log,
  log10,
  logistic,
  normalFromUniform,
  pow,
  roundTo,
  softmax,
  sum,
  tanh,
} from '../../src/engine/numeric.ts';
import { draw, drawGumbel, drawNormal, gameKey, pick } from '../../src/engine/random.ts';

/** A named computation; its result is float64s, or a hash in hex. */
export interface NumericCase {
  readonly name: string;
  readonly run: () => number | readonly number[] | string;
}

const unary = { exp, log, log10, logistic, tanh, gumbel, normalFromUniform };

function unaryCases(fn: keyof typeof unary, inputs: readonly number[]): NumericCase[] {
  return inputs.map((x) => ({ name: `${fn}(${x})`, run: () => unary[fn](x) }));
}

const SWEEP = 20000;
const KEY = gameKey('pinned');

function uniform(index: number, purpose: string): number {
  return draw(KEY, index, 'sweep', '', purpose);
}

/** One hash over many results, so that a bit that differs anywhere in the range is seen. */
function sweep(name: string, at: (u: number, v: number) => number): NumericCase {
  const run = (): string => hashJson(Array.from({ length: SWEEP }, (_, i) => at(uniform(i, 'u'), uniform(i, 'v'))));
  return { name: `sweep ${name}`, run };
}

export const numericCases: readonly NumericCase[] = [
  ...unaryCases('exp', [0, 1, -1, 0.1, -0.7, 3.3, 20.25, -37.5, 300, -708.4, -740]),
  ...unaryCases('log', [1, 2, 0.5, 10, 0.1, 1.0000001, 3.7, 123456.789, 1e-300, 5e-324]),
  ...unaryCases('log10', [2, 0.3, 1000, 7e22]),
  ...unaryCases('logistic', [0, 0.25, -3.5, 40, -700]),
  ...unaryCases('tanh', [1e-9, 0.3, -0.75, 4]),
  ...unaryCases('gumbel', [0.001, 0.36787944117144233, 0.9999]),
  ...unaryCases('normalFromUniform', [1e-9, 0.01, 0.3, 0.5, 0.975, 0.999999]),
  { name: 'pow(1.1, 3)', run: () => pow(1.1, 3) },
  { name: 'pow(0.85, 0.25)', run: () => pow(0.85, 0.25) },
  { name: 'pow(2, -0.3333)', run: () => pow(2, -0.3333) },
  { name: 'pow(7.3, 12.7)', run: () => pow(7.3, 12.7) },
  { name: 'pow(1e-5, 60.1)', run: () => pow(1e-5, 60.1) },
  { name: 'softmax', run: () => softmax([0.3, -1.2, 2.5, -Infinity, 0.3]) },
  { name: 'sum', run: () => sum([1e16, 0.1, -1e16, 0.2]) },
  { name: 'lerp', run: () => lerp(0.1, 0.7, 0.3) },
  { name: 'roundTo', run: () => [roundTo(2.345, 2), roundTo(-1.5, 0), roundTo(1 / 3, 6)] },
  { name: 'largestRemainder', run: () => largestRemainder([1 / 3, 1 / 3, 1 / 3, -0.015], 2) },
  { name: 'gameKey', run: () => gameKey('a seed') },
  { name: 'draw', run: () => [1, 2, 3].map((turn) => draw(KEY, turn, 'phase', 'entity', 'purpose')) },
  { name: 'drawNormal', run: () => drawNormal(KEY, 1, 'phase', 'entity', 'purpose') },
  { name: 'drawGumbel', run: () => drawGumbel(KEY, 1, 'phase', 'entity', 'purpose') },
  { name: 'pick', run: () => [0.05, 0.35, 0.95].map((u) => pick(u, [0.1, 0, 0.4, 0.5])) },
  { name: 'hashText', run: () => hashText('Łódź 5G 🛰') },
  { name: 'hashJson', run: () => hashJson({ b: [1, -2.5, null], a: { x: true, ä: 'text' } }) },
  sweep('exp', (u) => exp((u - 0.5) * 1418)),
  sweep('log', (u, v) => log(u * exp((v - 0.5) * 600))),
  sweep('log10', (u, v) => log10(u * exp((v - 0.5) * 600))),
  sweep('pow', (u, v) => pow(u * 20, (v - 0.5) * 40)),
  sweep('logistic', (u) => logistic((u - 0.5) * 80)),
  sweep('tanh', (u) => tanh((u - 0.5) * 8)),
  sweep('gumbel', gumbel),
  sweep('normalFromUniform', normalFromUniform),
];

/** The bits of a float64, as 16 hex digits, high word first. */
function float64Hex(x: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  return [0, 4].map((at) => view.getUint32(at).toString(16).padStart(8, '0')).join('');
}

/** Every case's result as text: hashes as they are, numbers as their bits, lists parted by spaces. */
export function numericBits(): Record<string, string> {
  const entries = numericCases.map(({ name, run }): [string, string] => {
    const result = run();
    if (typeof result === 'string') return [name, result];
    return [name, typeof result === 'number' ? float64Hex(result) : result.map(float64Hex).join(' ')];
  });
  return Object.fromEntries(entries);
}
