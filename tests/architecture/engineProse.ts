import ts from 'typescript';
import { type Offence, offence, parse, type SourceText, walk } from './syntax.ts';

const FEWEST_WORDS = 3;

/** @returns the sentences in a file: strings and templates of three words or more with spaces between them. Comments are not strings. */
export function prose(source: SourceText): Offence[] {
  const file = parse(source);
  const found: Offence[] = [];
  walk(file, (node) => {
    const text = literalText(node);
    if (text?.trim().includes(' ') && (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= FEWEST_WORDS) {
      found.push(offence(file, node, JSON.stringify(text)));
    }
  });
  return found;
}

/** The words of a string, or of a template between its inserted values. */
function literalText(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…');
  }
  return undefined;
}
