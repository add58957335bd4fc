/** How large a file may be before it is looked at: a file from a stranger must not be able to stop the page. */
import type { Finding } from '../problem.ts';

export interface Limits {
  /** Size in bytes of UTF-8. */
  readonly bytes: number;
  /** Levels of lists and objects within each other. */
  readonly depth: number;
  /** Values in all: lists, objects, strings, numbers, words. */
  readonly values: number;
}

/** The deepest place that the formats know (a coordinate of a GeoJSON map, in a replay's scenario) has twelve levels. */
const DEPTH = 24;

/** A world of 50 states with all figures and sources takes about 0.4 MB and 20,000 values: several times that is room enough. */
export const SCENARIO_LIMITS: Limits = { bytes: 2_000_000, depth: DEPTH, values: 200_000 };

/** A replay holds a scenario and, for each of some hundred turns, the orders of every seat. */
export const REPLAY_LIMITS: Limits = { bytes: 8_000_000, depth: DEPTH, values: 800_000 };

/** @returns the first limit that the text breaks, or null. Reads each character once, and calls nothing that goes deep. */
export function brokenLimit(text: string, limits: Limits): Finding | null {
  const bytes = text.length > limits.bytes ? text.length : new TextEncoder().encode(text).length;
  if (bytes > limits.bytes) return found('tooLarge', 0, { bytes, most: limits.bytes });
  let depth = 0;
  // Every value but the first of a list or object, and the root, follows a comma: this counts no value too few.
  let values = 1;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (inString) {
      if (character === BACKSLASH) i++;
      else if (character === QUOTE) inString = false;
    } else if (character === QUOTE) {
      inString = true;
    } else if (character === OPEN_BRACE || character === OPEN_BRACKET) {
      depth++;
      values++;
      if (depth > limits.depth) return found('tooDeep', i, { most: limits.depth });
    } else if (character === CLOSE_BRACE || character === CLOSE_BRACKET) {
      depth--;
    } else if (character === COMMA) {
      values++;
    }
    if (values > limits.values) return found('tooManyValues', i, { most: limits.values });
  }
  return null;
}

const QUOTE = 34;
const COMMA = 44;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

function found(code: Finding['code'], offset: number, data: Finding['data']): Finding {
  return { code, path: [], data, offset };
}
