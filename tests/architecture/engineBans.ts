/** What the engine's code may not use, because it would not give the same game on every machine, or would speak to a person. */
import ts from 'typescript';
import { type Offence, offence, parse, type SourceText, walk } from './syntax.ts';

/**
 * The functions and constants of Math that every JavaScript engine computes to the same bit. All others, exp, log, pow, sin and their kin,
 * the language leaves approximate: browsers and Node differ in the last digit, and a game would drift apart. numeric.ts has exact ones.
 */
const EXACT_MATH = new Set([
  ...['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'],
  ...['E', 'LN10', 'LN2', 'LOG10E', 'LOG2E', 'PI', 'SQRT1_2', 'SQRT2'],
]);

/** Clocks, chance, timers, locales, consoles, and ways round this list. What the DOM and Node add does not compile there anyway. */
const BANNED_GLOBALS = new Set([
  ...['Date', 'performance', 'Temporal', 'crypto'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate'],
  ...['queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback'],
  ...['Intl', 'console', 'structuredClone', 'WeakRef', 'FinalizationRegistry'],
  ...['globalThis', 'eval', 'Function'],
]);

/** Methods that follow the machine's locale, or that write numbers for people. */
const BANNED_METHODS = /^(toLocale\w+|localeCompare|toFixed|toPrecision|toExponential)$/;

/** @returns every use of a banned thing in a file of the engine, comments and strings aside */
export function bannedUses(source: SourceText): Offence[] {
  const file = parse(source);
  const found: Offence[] = [];
  walk(file, (node) => {
    const banned = bannedName(node);
    if (banned !== undefined) found.push(offence(file, node, banned));
  });
  return found;
}

function bannedName(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AsteriskAsteriskToken || node.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken)
    return '**';
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    const method = node.argumentExpression.text;
    return BANNED_METHODS.test(method) ? method : undefined;
  }
  if (!ts.isIdentifier(node)) return undefined;
  if (isMemberName(node)) return BANNED_METHODS.test(node.text) ? node.text : undefined;
  if (isDeclaredName(node)) return undefined;
  if (node.text === 'Math') return bannedMath(node);
  return BANNED_GLOBALS.has(node.text) ? node.text : undefined;
}

/** Math may only be read one named, exact function at a time: an alias or a computed name would hide what is called. */
function bannedMath(node: ts.Identifier): string | undefined {
  const { parent } = node;
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== node) return 'Math other than Math.name';
  return EXACT_MATH.has(parent.name.text) ? undefined : `Math.${parent.name.text}`;
}

/** The `name` of `something.name`, or a name taken out of an object by destructuring. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)) {
    return (parent.propertyName ?? parent.name) === node;
  }
  return ts.isPropertyAccessExpression(parent) && parent.name === node;
}

/** A key, a property, a method or a type member that only happens to have the name. */
function isDeclaredName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isEnumMember(parent)) &&
    parent.name === node
  );
}
