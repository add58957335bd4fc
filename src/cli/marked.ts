/** A part of a hand-written page that a command writes: what stands between two marks. */
import { FailedError } from './io.ts';

/**
 * The page with other lines between its marks.
 *
 * @param name as in `<!-- name -->` and `<!-- /name -->`, each on a line of its own
 * @throws FailedError where the page has not both marks, once each and in this order
 */
export function withMarked(page: string, name: string, lines: readonly string[]): string {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->\n`];
  const [head, middle, ...more] = page.split(open);
  const [, tail, ...rest] = (middle ?? '').split(close);
  if (head === undefined || tail === undefined || more.length + rest.length > 0)
    throw new FailedError(
      `A page needs the marks ${open.trim()} and ${close.trim()}, each on a line of its own, once.`,
    );
  return `${head}${open}\n${lines.join('\n')}\n\n${close}${tail}`;
}
