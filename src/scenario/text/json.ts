/** Text to plain JSON, strictly (RFC 8259), with every value's place kept: the first half of the door for untrusted files. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Finding, Step } from '../problem.ts';
import { brokenLimit, type Limits } from './limits.ts';
import { codePointName, FORBIDDEN_CHARACTER } from './visible.ts';

export interface JsonText {
  readonly text: string;
  /** The tree of the text, by which a path is found in it; undefined where there is none to walk. */
  readonly tree: Node | undefined;
  /** Plain JSON without forbidden keys; of a doubled key the last one counts. Undefined where the text could not be read. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/**
 * Reads a text of JSON. `value` is undefined only where the text breaks a limit or cannot be understood; other findings (a comment, a doubled key)
 * leave a value that can be checked further, so that all problems are told at once.
 */
export function readJson(given: string, limits: Limits): JsonText {
  // A byte order mark says how the file is stored, and is no part of the text.
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  const tooMuch = brokenLimit(text, limits);
  if (tooMuch !== null) return { text, tree: undefined, value: undefined, findings: [tooMuch] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const findings = syntaxFindings(text, errors);
  if (tree === undefined || findings.some(({ code }) => code === 'notJson')) {
    return { text, tree: undefined, value: undefined, findings };
  }
  const value = convert(tree, [], findings);
  return { text, tree, value, findings };
}

/** Comments and commas too many are told each; of other errors only the first, since those after it are mostly its echoes. */
function syntaxFindings(text: string, errors: readonly ParseError[]): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<number>();
  let broken = false;
  for (const { error, offset } of errors) {
    if (seen.has(offset)) continue;
    seen.add(offset);
    const what = printParseErrorCode(error);
    if (what === 'InvalidCommentToken') {
      findings.push({ code: 'comment', path: [], data: {}, offset });
    } else if (isAfterTrailingComma(text, offset)) {
      findings.push({ code: 'trailingComma', path: [], data: {}, offset });
    } else if (!broken) {
      broken = true;
      findings.push({ code: 'notJson', path: [], data: { what }, offset });
    }
  }
  return findings;
}

function isAfterTrailingComma(text: string, offset: number): boolean {
  return /[\]}]/.test(text[offset] ?? '') && /[\w"\]}]\s*,\s*$/.test(text.slice(Math.max(0, offset - 200), offset));
}

/** A key that every object has already, or that leads to a prototype, could be taken for something else than data. */
function isForbiddenKey(key: string): boolean {
  return key === 'prototype' || key in Object.prototype;
}

/** @param path of the node; the same array is used on the way down and back, so a finding takes a copy. */
function convert(node: Node, path: Step[], findings: Finding[]): unknown {
  if (node.type === 'object') return convertObject(node, path, findings);
  if (node.type === 'array') {
    return (node.children ?? []).map((child, index) => {
      path.push(index);
      const value = convert(child, path, findings);
      path.pop();
      return value;
    });
  }
  if (typeof node.value === 'string') checkCharacters(node.value, node.offset, path, findings);
  return node.value;
}

function convertObject(node: Node, path: Step[], findings: Finding[]): unknown {
  const result: Record<string, unknown> = {};
  for (const property of node.children ?? []) {
    const [keyNode, valueNode] = property.children ?? [];
    if (keyNode === undefined || valueNode === undefined) continue;
    const key = String(keyNode.value);
    path.push(key);
    const find = (code: Finding['code']) =>
      findings.push({ code, path: [...path], data: { key }, offset: keyNode.offset });
    checkCharacters(key, keyNode.offset, path, findings);
    if (isForbiddenKey(key)) {
      find('forbiddenKey');
    } else {
      if (Object.hasOwn(result, key)) find('duplicateKey');
      result[key] = convert(valueNode, path, findings);
    }
    path.pop();
  }
  return result;
}

/** Nearly every text is of these, and looking for them is ten times as fast. */
const PRINTABLE_ASCII = /^[ -~]*$/;

function checkCharacters(value: string, offset: number, path: readonly Step[], findings: Finding[]): void {
  if (PRINTABLE_ASCII.test(value)) return;
  const character = FORBIDDEN_CHARACTER.exec(value)?.[0];
  if (character === undefined) return;
  findings.push({ code: 'forbiddenCharacter', path: [...path], data: { character: codePointName(character) }, offset });
}
